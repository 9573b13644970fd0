import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'
import { p256 } from '@noble/curves/nist'
import { canonicalJson, type JsonRecord, parseRecord, recordOf, textOf } from '../../../src/standins/sigstore/json.ts'
import { grpc, Refusal } from '../../../src/standins/sigstore/refusal.ts'

const keyDetails = 'PKIX_ECDSA_P256_SHA_256'
const sha256Bytes = 32

/**
 * The body that a log of version 2 keeps of a request: canonical JSON, with its signature verified. Keys are ECDSA over
 * P-256 only.
 *
 * @param request The request's body: JSON text.
 * @throws Refusal 400
 * @see https://github.com/sigstore/rekor-tiles/blob/main/api/proto/rekor/v2/hashedrekord.proto
 */
export function hashedEntryBody(request: string): Buffer {
  const { hashedRekordRequestV002: given } = request === '' ? {} : parseRecord(request, () => refused('unexpected EOF'))
  if (given === undefined) throw refused('invalid type, must be hashedrekord')
  const { digest, signature: signed } = recordOf(given)
  const { content, verifier } = recordOf(signed)
  const { keyDetails: details, ...key } = recordOf(verifier)
  const signature = Buffer.from(textOf(content), 'base64')
  const hash = Buffer.from(textOf(digest), 'base64')
  if (details !== keyDetails || hash.length !== sha256Bytes || !accepts(readKey(key), hash, signature)) {
    throw refused('invalid hashedrekord request')
  }
  const data = { algorithm: 'SHA2_256', digest: hash.toString('base64') }
  const spec = { hashedRekordV002: { data, signature: { content, verifier: { keyDetails, ...key } } } }
  return Buffer.from(canonicalJson({ apiVersion: '0.0.2', kind: 'hashedrekord', spec }))
}

function readKey({ x509Certificate, publicKey }: JsonRecord): KeyObject | undefined {
  const bytes = Buffer.from(textOf(recordOf(x509Certificate ?? publicKey).rawBytes), 'base64')
  try {
    const isDer = bytes[0] === 0x30
    if (!isDer) return undefined
    if (x509Certificate !== undefined) return new X509Certificate(bytes).publicKey
    return createPublicKey({ key: bytes, format: 'der', type: 'spki' })
  } catch {
    return undefined
  }
}

/** Whether a key made a signature over a hash, which `node:crypto` would hash once more. */
function accepts(key: KeyObject | undefined, hash: Buffer, signature: Buffer): boolean {
  if (key?.asymmetricKeyDetails?.namedCurve !== 'prime256v1') return false
  const point = key.export({ type: 'spki', format: 'der' }).subarray(-65)
  try {
    return p256.verify(signature, hash, point, { prehash: false, lowS: false, format: 'der' })
  } catch {
    return false
  }
}

function refused(message: string): Refusal {
  return new Refusal(400, grpc.invalidArgument, message)
}
