import { createHash } from 'node:crypto'
import { type JsonRecord, listOf, parseRecord, recordOf, textOf } from './json.ts'
import { Refusal } from './refusal.ts'
import { readVerifier, type Verifier } from './verifier.ts'

const listed = 'validation failure list:\n'

/**
 * The body that Rekor keeps of a proposed entry of kind `dsse` 0.0.1: digests and signatures, not the envelope.
 *
 * @param spec The proposal: `proposedContent` with the envelope as JSON text, and who can verify it.
 * @throws Refusal 400 when a signature has no verifier, or a verifier no signature.
 * @see https://github.com/sigstore/rekor/tree/main/pkg/types/dsse
 */
export function dsseBody(spec: JsonRecord): JsonRecord {
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
