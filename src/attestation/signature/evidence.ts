import { createHash, createPublicKey } from 'node:crypto'
import type { Bundle, TransparencyLogEntry } from '@sigstore/bundle'
import type { SignedEntity } from '@sigstore/verify'
import { preAuthenticationEncoding } from '../reading/statement.ts'
import {
  certificateEvidence,
  type Evidence,
  issuersOf,
  nameOf,
  type Occasion,
  trustEvidence,
} from './certificate-evidence.ts'
import { isWithin, period } from './moments.ts'
import type { TrustedLog, TrustedParties } from './trusted-parties.ts'

/** What was checked, worked out when somebody asks: it takes half as long as the checks. */
export type EvidenceSource = () => readonly Evidence[]

/**
 * What was checked of a bundle that `verifySignature` verified, in the words of the field; the library returns none of it.
 *
 * Nothing is verified here. What nobody looks at is not listed: the index and the time of a log entry without a signed
 * promise. The certificate in an entry is compared by `requireSignerOfEntries`, the life of its log by
 * `requireLogsOfTheirTime`, and all else by the library.
 *
 * @see https://github.com/sigstore/sigstore-js/blob/main/packages/verify/src/verifier.ts
 */
export function evidenceOf(bundle: Bundle, entity: SignedEntity, parties: TrustedParties): Evidence[] {
  return [
    ...undatedEvidence(bundle, entity, parties, 'when it was signed'),
    ...entity.tlogEntries.flatMap((entry) => [
      ...entryEvidence(bundle, entry),
      ...entrySignerEvidence(entity),
      ...promiseEvidence(entry, parties.tlogs),
      ...proofEvidence(entry, parties.tlogs),
    ]),
    ...entity.timestamps.flatMap((timestamp) => timestampEvidence(timestamp, parties)),
  ]
}

/** What was checked of signature and certificate alone. */
export function undatedEvidence(
  bundle: Bundle,
  entity: SignedEntity,
  parties: TrustedParties,
  occasion: Occasion,
): Evidence[] {
  return [...signatureEvidence(bundle, entity), ...certificateEvidence(entity, parties, occasion)]
}

/** The signature itself: the type of the key, and what it is over. */
function signatureEvidence({ content }: Bundle, { key }: SignedEntity): Evidence[] {
  if (key.$case !== 'certificate' || content.$case !== 'dsseEnvelope') return []
  const { asymmetricKeyType, asymmetricKeyDetails } = createPublicKey({
    key: key.certificate.publicKey,
    format: 'der',
    type: 'spki',
  })
  const keyWords = [asymmetricKeyType, asymmetricKeyDetails?.namedCurve].filter((word) => word !== undefined)
  const { payload, payloadType } = content.dsseEnvelope
  return [
    {
      check: 'signature over the envelope',
      against: `the key of the certificate (${keyWords.join(' ')})`,
      found: `${payload.length} bytes of ${payloadType}`,
    },
  ]
}

function entryEvidence(bundle: Bundle, { kindVersion }: TransparencyLogEntry): Evidence[] {
  const { kind, version } = kindVersion
  return [
    {
      check: 'log entry of this signature',
      against: `SHA-256 of ${signedDigest(bundle, kind)}`,
      found: `an entry of kind ${kind} ${version} with this digest and this signature`,
    },
  ]
}

function entrySignerEvidence({ key }: SignedEntity): Evidence[] {
  if (key.$case !== 'certificate') return []
  return [
    {
      check: 'log entry of this certificate',
      against: `SHA-256 of the certificate, ${sha256(key.certificate.root.toDER())}`,
      found: 'an entry with this certificate',
    },
  ]
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** Which digest an entry holds: of a hash of signed bytes, they are those of the envelope's encoding. */
function signedDigest({ content }: Bundle, kind: string): string {
  if (content.$case === 'messageSignature') return 'the signed file'
  const { payload } = content.dsseEnvelope
  return kind === 'hashedrekord'
    ? `the encoded envelope, ${sha256(preAuthenticationEncoding(payload))}`
    : `the payload, ${sha256(payload)}`
}

/** The promise signs index and time. */
function promiseEvidence(entry: TransparencyLogEntry, logs: readonly TrustedLog[]): Evidence[] {
  if (entry.inclusionPromise === undefined) return []
  const integrated = new Date(Number(entry.integratedTime) * 1000)
  const log = logs.find((one) => one.logID.equals(entry.logId.keyId) && isWithin(one.validFor, integrated))
  if (log === undefined) return []
  return [
    {
      check: 'promise of inclusion (signed entry timestamp)',
      against: logWords(log),
      found: `entry ${entry.logIndex}, integrated at ${integrated.toISOString()}`,
    },
  ]
}

/** The proof leads from the entry to a root, which the log signed as its checkpoint. */
function proofEvidence({ inclusionProof, logId }: TransparencyLogEntry, logs: readonly TrustedLog[]): Evidence[] {
  const log = logs.find((one) => one.logID.equals(logId.keyId))
  if (inclusionProof?.checkpoint === undefined || log === undefined) return []
  const [origin, size, root] = inclusionProof.checkpoint.envelope.split('\n')
  return [
    { check: 'checkpoint signed by', against: logWords(log), found: `a tree of ${size} entries of ${origin}` },
    {
      check: 'proof of inclusion',
      against: `root ${root} of the checkpoint`,
      found: `entry ${inclusionProof.logIndex} of the tree leads to root ${inclusionProof.rootHash.toString('base64')}`,
    },
  ]
}

const logWords = ({ baseURL, logID, validFor }: TrustedLog): string =>
  `log ${baseURL}, id ${logID.toString('hex')}, trusted ${period(validFor)}`

/** @see https://www.rfc-editor.org/rfc/rfc3161 */
function timestampEvidence(timestamp: SignedEntity['timestamps'][number], parties: TrustedParties): Evidence[] {
  if (timestamp.$case !== 'timestamp-authority') return []
  const { signingTime, signerSerialNumber, signerIssuer } = timestamp.timestamp
  for (const authority of parties.timestampAuthorities) {
    const [signer, ...chain] = authority.certChain
    if (signer === undefined || !isWithin(authority.validFor, signingTime)) continue
    if (!signer.serialNumber.equals(signerSerialNumber) || !signer.issuer.equals(signerIssuer)) continue
    return [
      {
        check: 'timestamp over the signature (RFC 3161)',
        against: `${nameOf(signer)} of ${authority.uri}`,
        found: signingTime.toISOString(),
      },
      ...[signer, ...issuersOf(signer, chain)].map((one) => ({
        check: `${nameOf(one)} valid when it was signed`,
        against: period({ start: one.notBefore, end: one.notAfter }),
        found: signingTime.toISOString(),
      })),
      trustEvidence(authority, signingTime, 'when it was signed'),
    ]
  }
  return []
}
