import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import { MessageImprint, TimeStampReq } from '@peculiar/asn1-tsp'
import { AlgorithmIdentifier } from '@peculiar/asn1-x509'
import { parseRecord, textOf } from '../../../src/standins/sigstore/json.ts'
import { Refusal } from '../../../src/standins/sigstore/refusal.ts'
import type { TimestampQuery } from './timestamp.ts'

// Lengths in bytes of the hashes that are taken, by what names them.
const names: Readonly<Record<string, string>> = {
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
}
const sizes: Readonly<Record<string, number>> = {
  '2.16.840.1.101.3.4.2.1': 32,
  '2.16.840.1.101.3.4.2.2': 48,
  '2.16.840.1.101.3.4.2.3': 64,
}
const sha1 = '1.3.14.3.2.26'

/**
 * Read a query of RFC 3161.
 *
 * @throws Refusal 400
 */
export function readDerQuery(body: Buffer): TimestampQuery {
  const { messageImprint, reqPolicy, nonce, certReq } = parseDer(body)
  if (reqPolicy !== undefined) {
    throw refused('unaccepted policy: requested TSA policy is not supported by the TSA')
  }
  return { imprint: checked(messageImprint), nonce, withCertificate: certReq }
}

/**
 * Read a query in Sigstore's own JSON.
 *
 * @throws Refusal 400
 * @see https://github.com/sigstore/timestamp-authority/blob/main/openapi.yaml
 */
export function readJsonQuery(body: string): TimestampQuery {
  const { artifactHash, hashAlgorithm, certificates, nonce } = parseRecord(body, unusable)
  const hash = Buffer.from(textOf(artifactHash), 'base64')
  const algorithm = names[textOf(hashAlgorithm)]
  if (algorithm === undefined) throw unusable()
  const imprint = new MessageImprint({
    hashAlgorithm: new AlgorithmIdentifier({ algorithm, parameters: null }),
    hashedMessage: new OctetString(hash),
  })
  return { imprint: checked(imprint), nonce: integer(nonce), withCertificate: certificates === true }
}

function parseDer(body: Buffer): TimeStampReq {
  try {
    return AsnConvert.parse(body, TimeStampReq)
  } catch {
    throw unusable()
  }
}

function checked(imprint: MessageImprint): MessageImprint {
  const { algorithm } = imprint.hashAlgorithm
  if (algorithm === sha1) throw refused('Weak hash algorithm in timestamp request')
  if (sizes[algorithm] !== imprint.hashedMessage.byteLength) throw unusable()
  return imprint
}

/** The content of a DER integer. */
function integer(value: unknown): ArrayBuffer | undefined {
  if (!Number.isSafeInteger(value)) return undefined
  const hex = Number(value).toString(16)
  // Even in length, and never with the sign of a negative number.
  const even = hex.padStart(hex.length + (hex.length % 2), '0')
  return new Uint8Array(Buffer.from(/^[89a-f]/.test(even) ? `00${even}` : even, 'hex')).buffer
}

function unusable(): Refusal {
  return refused('Error generating timestamp response')
}

function refused(message: string): Refusal {
  return new Refusal(400, 400, message)
}
