import { createHash, generateKeyPairSync, sign } from 'node:crypto'

/** The key of a log. */
export interface LogKey {
  /** Log id: 32 bytes, of which the first four are the hint in a checkpoint. */
  readonly id: Buffer
  /** The public key as SubjectPublicKeyInfo, DER. */
  readonly publicKey: Buffer
  /** Its kind, as a trusted root names it. */
  readonly keyDetails: 'PKIX_ECDSA_P256_SHA_256' | 'PKIX_ED25519'
  sign(bytes: Uint8Array): Buffer
}

/** Make a new key, ECDSA over P-256 and SHA-256, whose id is the hash of the public key. */
export function createLogKey(): LogKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const encoded = publicKey.export({ type: 'spki', format: 'der' })
  return {
    id: createHash('sha256').update(encoded).digest(),
    publicKey: encoded,
    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
    sign: (bytes) => sign('sha256', bytes, privateKey),
  }
}
