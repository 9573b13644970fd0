import type { Bundle } from '@sigstore/bundle'
import { type SignedEntity, toSignedEntity } from '@sigstore/verify'
import { identityOf } from './certificate-identity.ts'
import { requireSignerOfEntries } from './entry-signer.ts'
import { type EvidenceSource, evidenceOf } from './evidence.ts'
import type { SigningIdentity } from './identity.ts'
import { requireLogsOfTheirTime } from './log-validity.ts'
import { signingMoments } from './signing-moments.ts'
import type { Trust } from './trust.ts'
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
