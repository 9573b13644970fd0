import { BUNDLE_V03_MEDIA_TYPE, type Bundle, type BundleWithDsseEnvelope } from '@sigstore/bundle'
import { type SignedEntity, toSignedEntity } from '@sigstore/verify'
import { ReleaseError } from '../../errors.ts'
import type { RawEnvelope } from '../reading/raw-envelope.ts'
import { payloadType } from '../reading/statement.ts'
import { identityOf, identityOfAnyAge } from './certificate-identity.ts'
import { requireSignerOfEntries } from './entry-signer.ts'
import { type EvidenceSource, evidenceOf, undatedEvidence } from './evidence.ts'
import type { SigningIdentity } from './identity.ts'
import { isWithin, period, signingMoments } from './moments.ts'
import type { Trust } from './trust.ts'
import type { TrustedParties } from './trusted-parties.ts'
import { verificationRefusal } from './verification-failure.ts'

/** What a signature that verifies says by itself. */
export interface VerifiedSignature {
  readonly identity: SigningIdentity
  /** The first moment at which the log or a timestamp authority saw the signature, ISO 8601, UTC. */
  readonly time: string
  /** What was checked to verify it. */
  readonly evidence: EvidenceSource
}

/**
 * Verify signature, certificate, log entry, and timestamps, and read the identity out of the certificate.
 *
 * No identity is given to the library: it would take the text for a pattern.
 *
 * @throws ReleaseError `provenance-unverified`, and `provenance-malformed` for a certificate that Fulcio would not issue.
 */
export function verifySignature(bundle: Bundle, trust: Trust, place: string): VerifiedSignature {
  const { verifier, parties, description } = trust
  let entity: SignedEntity | undefined
  try {
    const verified = toSignedEntity(bundle)
    entity = verified
    const signer = verifier.verify(verified)
    requireSignerOfEntries(bundle, place)
    requireLogsOfTheirTime(verified, parties, place)
    const evidence = () => evidenceOf(bundle, verified, parties)
    return { identity: identityOf(signer), time: timeOf(verified), evidence }
  } catch (cause) {
    throw verificationRefusal(cause, entity, `${place} does not verify against ${description}`)
  }
}

/** @param entity One that verified: so it has a time, and each of its times lies within the life of the certificate. */
function timeOf(entity: SignedEntity): string {
  return new Date(Math.min(...signingMoments(entity).map(Number))).toISOString()
}

/**
 * Refuse an entry of a log that the root did not trust yet, or any more, when it was signed.
 *
 * The library looks at this for a promise, and not for a proof: with the key of a log that was closed because it was
 * stolen, anybody could prove entries of today.
 *
 * @param entity One that verified: so it has a time.
 * @throws ReleaseError `provenance-unverified`
 */
function requireLogsOfTheirTime(entity: SignedEntity, { tlogs }: TrustedParties, place: string): void {
  for (const { logId } of entity.tlogEntries) {
    const logs = tlogs.filter(({ logID }) => logID.equals(logId.keyId))
    const strange = signingMoments(entity).find((moment) => !logs.some(({ validFor }) => isWithin(validFor, moment)))
    if (strange === undefined) continue
    const trusted = logs.map(({ baseURL, validFor }) => `${baseURL}, trusted ${period(validFor)}`).join('; ')
    throw new ReleaseError('provenance-unverified', {
      message: `${place} was signed at ${strange.toISOString()} and entered in a log that was not trusted then: ${trusted || 'no log of the root'}.`,
      hint: 'Do not use the file, and tell the project: whoever has the key of an old log can make such entries.',
    })
  }
}

/**
 * Verify what can be verified of an envelope that nothing dates: the signature, that an authority of the root issued its
 * certificate, and the signed timestamps of certificate logs, if there are any; Fulcio has embedded them since the summer
 * of 2022. Whoever stole the key later could have signed it all the same.
 *
 * @throws ReleaseError `provenance-unverified`, `provenance-malformed`
 */
export function verifyUndatedSignature(
  envelope: RawEnvelope,
  { verifierWithoutLogs, parties, description }: Trust,
  place: string,
): Omit<VerifiedSignature, 'time'> {
  const bundle = bundleOf(envelope)
  let entity: SignedEntity | undefined
  try {
    const verified = atItsBeginning(toSignedEntity(bundle))
    entity = verified
    const identity = identityOfAnyAge(verifierWithoutLogs.verify(verified))
    return { identity, evidence: () => undatedEvidence(bundle, verified, parties, 'when the certificate began') }
  } catch (cause) {
    throw verificationRefusal(cause, entity, `${place} does not verify against ${description}`)
  }
}

function bundleOf({ payload, signature, certificate }: RawEnvelope): BundleWithDsseEnvelope {
  return {
    mediaType: BUNDLE_V03_MEDIA_TYPE,
    content: {
      $case: 'dsseEnvelope',
      dsseEnvelope: { payload, payloadType, signatures: [{ sig: signature, keyid: '' }] },
    },
    verificationMaterial: {
      content: { $case: 'certificate', certificate: { rawBytes: certificate } },
      tlogEntries: [],
      timestampVerificationData: undefined,
    },
  }
}

/**
 * The library verifies a chain at given times only, and exports no part of that. The beginning of the certificate is the one
 * time at which it must hold; the time of an entry is what the library takes without verifying it, because it verifies the
 * entry, of which there is none here.
 */
function atItsBeginning(entity: SignedEntity): SignedEntity {
  if (entity.key.$case !== 'certificate') return entity
  const integratedTime = String(entity.key.certificate.notBefore.getTime() / 1000)
  const nothing = Buffer.alloc(0)
  const tlogEntry = {
    logIndex: '0',
    logId: { keyId: nothing },
    kindVersion: { kind: '', version: '' },
    integratedTime,
    inclusionPromise: { signedEntryTimestamp: nothing },
    inclusionProof: undefined,
    canonicalizedBody: nothing,
  }
  return { ...entity, timestamps: [{ $case: 'transparency-log', tlogEntry }] }
}
