import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import type { LogKey } from '../../../src/standins/sigstore/log-key.ts'

/**
 * Make a new key, Ed25519, whose id is that of signed notes: the hash of name, kind, and key.
 *
 * @param name Of the log, in its checkpoints.
 * @see https://github.com/C2SP/C2SP/blob/main/signed-note.md
 */
export function createNoteKey(name: string): LogKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const encoded = publicKey.export({ type: 'spki', format: 'der' })
  const key = encoded.subarray(-32)
  return {
    id: createHash('sha256').update(`${name}\n\x01`).update(key).digest(),
    publicKey: encoded,
    keyDetails: 'PKIX_ED25519',
    sign: (bytes) => sign(null, bytes, privateKey),
  }
}
