import type { LogKey } from './log-key.ts'

// RFC 6962, section 3.2, and RFC 5246, section 7.4.1.4.1.
const version = 0
const certificateTimestamp = 0
const precertificateEntry = 1
const sha256WithEcdsa = [4, 3]

/** A certificate before its timestamp is embedded. */
export interface Precertificate {
  /** SHA-256 of the public key of the real issuer. */
  readonly issuerKeyHash: Buffer
  /** The part that the issuer signs, DER. */
  readonly toBeSigned: Buffer
}

/**
 * The promise of a certificate transparency log to take a certificate in, as a list of one.
 *
 * @param at The moment of the promise; milliseconds count.
 * @returns SignedCertificateTimestampList: the content of the extension that goes into the certificate.
 * @see https://www.rfc-editor.org/rfc/rfc6962#section-3.3
 */
export function signCertificateTimestamp(precertificate: Precertificate, at: Date, key: LogKey): Buffer {
  const timestamp = number(at.getTime(), 8)
  const noExtensions = number(0, 2)
  const signature = key.sign(
    Buffer.concat([
      Buffer.from([version, certificateTimestamp]),
      timestamp,
      number(precertificateEntry, 2),
      precertificate.issuerKeyHash,
      withLength(precertificate.toBeSigned, 3),
      noExtensions,
    ]),
  )
  const signed = Buffer.concat([Buffer.from(sha256WithEcdsa), withLength(signature, 2)])
  const promise = Buffer.concat([Buffer.from([version]), key.id, timestamp, noExtensions, signed])
  return withLength(withLength(promise, 2), 2)
}

function number(value: number, sizeBytes: number): Buffer {
  return Buffer.from(value.toString(16).padStart(sizeBytes * 2, '0'), 'hex')
}

function withLength(content: Buffer, sizeBytes: number): Buffer {
  return Buffer.concat([number(content.length, sizeBytes), content])
}
