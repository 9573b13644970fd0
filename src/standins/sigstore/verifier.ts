import { createPublicKey, type KeyObject, verify, X509Certificate } from 'node:crypto'
import { Refusal } from './refusal.ts'

/** The key that an entry is checked with. */
export interface Verifier {
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
export function readVerifier(encoded: string): Verifier {
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
