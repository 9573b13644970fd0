import type { Bundle } from '@sigstore/bundle'
import { type SignedEntity, toSignedEntity } from '@sigstore/verify'
import { ReleaseError } from '../errors.ts'
import { requireSignerOfEntries } from './entry-signer.ts'
import { identityOf, type SigningIdentity } from './identity.ts'
import type { Trust } from './trust.ts'

/** What a signature that verifies says by itself. */
export interface VerifiedSignature {
  readonly identity: SigningIdentity
  /** The first moment at which the log or a timestamp authority saw the signature, ISO 8601, UTC. */
  readonly time: string
}

/**
 * Verify signature, certificate, log entry, and timestamps, and read the identity out of the certificate.
 *
 * No identity is given to the library: it would take the text for a pattern.
 *
 * @throws ReleaseError `provenance-unverified`, and `provenance-malformed` for a certificate that Fulcio would not issue.
 */
export function verifySignature(bundle: Bundle, { verifier, description }: Trust, place: string): VerifiedSignature {
  try {
    const entity = toSignedEntity(bundle)
    const signer = verifier.verify(entity)
    requireSignerOfEntries(bundle, place)
    return { identity: identityOf(signer), time: timeOf(entity) }
  } catch (cause) {
    if (cause instanceof ReleaseError) throw cause
    // The library also throws a bare TypeError for some forms: whatever it throws, nothing was verified.
    throw new ReleaseError('provenance-unverified', {
      message: `${place} does not verify against ${description}.`,
      hint: 'Get the file anew from where it was published; in a release of your own, make the draft again.',
      cause,
    })
  }
}

/**
 * The library verifies every time that it uses, and returns none of them.
 *
 * @param entity One that verified: so it has a time, and each of its times lies within the life of the certificate.
 */
function timeOf({ timestamps }: SignedEntity): string {
  const moments = timestamps.map(momentOf).filter((moment) => moment !== undefined)
  return new Date(Math.min(...moments)).toISOString()
}

/** @returns Milliseconds; `undefined` for the time of an entry without a signed promise, which anybody can write. */
function momentOf(timestamp: SignedEntity['timestamps'][number]): number | undefined {
  switch (timestamp.$case) {
    case 'timestamp-authority':
      return timestamp.timestamp.signingTime.getTime()
    case 'transparency-log': {
      const { inclusionPromise, integratedTime } = timestamp.tlogEntry
      return inclusionPromise === undefined ? undefined : Number(integratedTime) * 1000
    }
  }
}
