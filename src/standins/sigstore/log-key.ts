import { createHash, generateKeyPairSync, sign } from 'node:crypto'

/** The key of a log: ECDSA over P-256. */
export interface LogKey {
  /** Log id: SHA-256 of the public key. */
  readonly id: Buffer
  /** The public key as SubjectPublicKeyInfo, DER. */
  readonly publicKey: Buffer
  /** Signs SHA-256 of the bytes; the signature is DER. */
  sign(bytes: Uint8Array): Buffer
}

/** Make a new key. */
export function createLogKey(): LogKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const encoded = publicKey.export({ type: 'spki', format: 'der' })
  return {
    id: createHash('sha256').update(encoded).digest(),
    publicKey: encoded,
    sign: (bytes) => sign('sha256', bytes, privateKey),
  }
}
