import { createHash, createPublicKey, type KeyObject, verify, X509Certificate } from 'node:crypto'
import { canonicalJson, type JsonRecord, listOf, parseRecord, recordOf, textOf } from './json.ts'
import { Refusal } from './refusal.ts'

// `dsse` is the one kind that PyPI takes; more would be rows here.
const kinds: Readonly<Record<string, Readonly<Record<string, (spec: JsonRecord) => JsonRecord>>>> = {
  dsse: { '0.0.1': dsseBody },
}

/**
 * The body that the log keeps of a proposed entry: canonical JSON, each signature verified.
 *
 * @param request The request's body: JSON text.
 * @throws Refusal 400, 422, or, for malformed JSON, 500, as the real server does.
 */
export function readProposedEntry(request: string): Buffer {
  if (request === '') throw new Refusal(422, 602, 'proposedEntry in body is required')
  const { kind, apiVersion, spec } = parseRecord(request, () => new Refusal(500, 500, 'unexpected EOF'))
  if (typeof kind !== 'string') throw new Refusal(422, 602, 'kind in body is required')
  const versions = kinds[kind]
  if (versions === undefined) throw new Refusal(422, 422, `invalid kind value: "${kind}"`)
  if (spec === undefined) throw new Refusal(422, 602, 'spec in body is required')
  const bodyOf = versions[String(apiVersion)]
  if (bodyOf === undefined) {
    const found = `${kind} implementation for version '${apiVersion}' not found`
    throw new Refusal(400, 400, `error processing entry: ${found}: unable to locate entry for version ${apiVersion}`)
  }
  return Buffer.from(canonicalJson({ apiVersion, kind, spec: bodyOf(recordOf(spec)) }))
}

const listed = 'validation failure list:\n'

/**
 * The body that Rekor keeps of a proposed entry of kind `dsse` 0.0.1: digests and signatures, not the envelope.
 *
 * @param spec The proposal: `proposedContent` with the envelope as JSON text, and who can verify it.
 * @throws Refusal 400 when a signature has no verifier, or a verifier no signature.
 * @see https://github.com/sigstore/rekor/tree/main/pkg/types/dsse
 */
function dsseBody(spec: JsonRecord): JsonRecord {
  const { envelope: text, verifiers } = recordOf(spec.proposedContent)
  if (typeof text !== 'string') throw refused(`${listed}proposedContent.proposedContent.envelope in body is required`)
  if (listOf(verifiers).length === 0) {
    throw refused(`${listed}proposedContent.proposedContent.verifiers in body should have at least 1 items`)
  }
  const envelope = readEnvelope(text)
  const payload = Buffer.from(textOf(envelope.payload), 'base64')
  const signatures = listOf(envelope.signatures).map((signature) => textOf(recordOf(signature).sig))
  if (signatures.length === 0) throw refused('DSSE envelope must contain 1 or more signatures')
  const signed = preAuthenticationEncoding(textOf(envelope.payloadType), payload)
  const keys = listOf(verifiers).map((verifier) => readVerifier(textOf(verifier)))
  return {
    envelopeHash: { algorithm: 'sha256', value: sha256(text) },
    payloadHash: { algorithm: 'sha256', value: sha256(payload) },
    signatures: matchSignatures(signatures, keys, signed),
  }
}

/**
 * What a DSSE signature covers: the type and the payload, each with its length.
 *
 * @see https://github.com/secure-systems-lab/dsse/blob/master/protocol.md
 */
function preAuthenticationEncoding(payloadType: string, payload: Buffer): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `
  return Buffer.concat([Buffer.from(head), payload])
}

function readEnvelope(text: string): JsonRecord {
  return parseRecord(text, () => refused(`invalid character '${text[0] ?? ' '}' looking for beginning of value`))
}

function matchSignatures(signatures: readonly string[], keys: readonly Verifier[], signed: Buffer): JsonRecord[] {
  const accepts = (key: Verifier, signature: string) => key.accepts(signed, Buffer.from(signature, 'base64'))
  if (!keys.every((key) => signatures.some((signature) => accepts(key, signature)))) {
    throw refused('could not verify envelope: accepted signatures do not match threshold, Found: 0, Expected 1')
  }
  return [...signatures].sort().map((signature) => {
    const key = keys.find((candidate) => accepts(candidate, signature))
    if (key === undefined) throw refused('all signatures must have a key that verifies it')
    return { signature, verifier: key.canonical }
  })
}

function refused(reason: string): Refusal {
  return new Refusal(400, 400, `error processing entry: ${reason}`)
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The key that an entry is checked with. */
interface Verifier {
  /** Base64 of PEM in lines of 64 with a final newline, however the client wrote it: sigstore-python compares it whole. */
  readonly canonical: string
  /** Whether this key made the signature over SHA-256 of the bytes. */
  accepts(bytes: Uint8Array, signature: Uint8Array): boolean
}

/**
 * Read a verifier: a certificate or a plain public key. Neither chain nor time is checked, as at the real log.
 *
 * @param encoded Base64 of PEM.
 * @throws Refusal 400
 */
function readVerifier(encoded: string): Verifier {
  const pem = Buffer.from(encoded, 'base64').toString()
  const { key, canonicalPem } = readPem(pem)
  return {
    canonical: Buffer.from(canonicalPem).toString('base64'),
    accepts: (bytes, signature) => verify('sha256', bytes, key, signature),
  }
}

function readPem(pem: string): { readonly key: KeyObject; readonly canonicalPem: string } {
  try {
    if (pem.includes('BEGIN CERTIFICATE')) {
      const certificate = new X509Certificate(pem)
      return { key: certificate.publicKey, canonicalPem: certificate.toString() }
    }
    const key = createPublicKey(pem)
    return { key, canonicalPem: key.export({ type: 'spki', format: 'pem' }).toString() }
  } catch {
    const reason = 'could not parse public key as x509: invalid public key: failure decoding PEM'
    throw new Refusal(400, 400, `error processing entry: ${reason}`)
  }
}
