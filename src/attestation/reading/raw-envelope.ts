import { verify, X509Certificate } from 'node:crypto'
import { isRecord } from '../../json-value.ts'
import { quotedJson } from '../../quoted.ts'
import { malformed } from './malformed.ts'
import { payloadType, preAuthenticationEncoding } from './statement.ts'

/**
 * A DSSE envelope without a bundle, as slsa-github-generator wrote it up to 2.0.0. Nothing in it says when it was
 * signed, and its certificate was valid for ten minutes: only the transparency log could date it.
 */
export interface RawEnvelope {
  /** Bytes of an in-toto statement. */
  readonly payload: Buffer
  readonly signature: Buffer
  /** DER. */
  readonly certificate: Buffer
  /** `needs-log`: the signature is the certificate's, which alone proves nothing. There is no better state. */
  readonly state: 'needs-log' | 'bad-signature'
}

/**
 * Read an envelope whose one signature holds its certificate, and check the signature against it.
 *
 * @param value Parsed JSON.
 * @throws ReleaseError `provenance-malformed`
 * @see https://github.com/secure-systems-lab/dsse/blob/master/envelope.md
 */
export function readRawEnvelope(value: unknown, place: string): RawEnvelope {
  const envelope = fieldsOf(value, ['payloadType', 'payload', 'signatures'], place)
  if (envelope.payloadType !== payloadType)
    throw malformed(place, `has the payload type ${quotedJson(envelope.payloadType)}`)
  const signatures = Array.isArray(envelope.signatures) ? envelope.signatures : []
  if (signatures.length !== 1) throw malformed(place, `has ${signatures.length} signatures, not one`)
  const signed = fieldsOf(signatures[0], ['keyid', 'sig', 'cert'], place)
  if (signed.keyid !== undefined && signed.keyid !== '') throw malformed(place, 'names a key beside its certificate')
  const payload = decodeBase64(envelope.payload, 'payload', place)
  const signature = decodeBase64(signed.sig, 'signature', place)
  const certificate = readCertificate(signed.cert, place)
  const state = verifies(payload, signature, certificate) ? 'needs-log' : 'bad-signature'
  return { payload, signature, certificate: certificate.raw, state }
}

function fieldsOf(value: unknown, names: readonly string[], place: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw malformed(place, 'is no envelope')
  const unknown = Object.keys(value).find((key) => !names.some((name) => name === key))
  if (unknown !== undefined) throw malformed(place, `holds ${quotedJson(unknown)}, which no envelope has`)
  return value
}

function decodeBase64(value: unknown, name: string, place: string): Buffer {
  const bytes = Buffer.from(typeof value === 'string' ? value : '', 'base64')
  if (bytes.length > 0 && bytes.toString('base64') === value) return bytes
  throw malformed(place, `has a ${name} that is not in base64`)
}

function readCertificate(pem: unknown, place: string): X509Certificate {
  const text = typeof pem === 'string' ? pem : ''
  try {
    const certificate = new X509Certificate(text)
    // The parser skips what stands before and after the first certificate.
    if (certificate.toString() === text) return certificate
  } catch (cause) {
    throw malformed(place, 'holds a certificate that cannot be read', cause)
  }
  throw malformed(place, 'holds more than one certificate, or other text beside it')
}

/** Whether the signature over the pre-authentication encoding is the certificate's. */
function verifies(payload: Buffer, signature: Buffer, certificate: X509Certificate): boolean {
  try {
    return verify('sha256', preAuthenticationEncoding(payload), certificate.publicKey, signature)
  } catch {
    // A key of a kind that signs without a digest, or that cannot be decoded.
    return false
  }
}
