import type { SignedEntity } from '@sigstore/verify'
import { ReleaseError } from '../../errors.ts'
import { isWithin, period } from './period.ts'
import { signingMoments } from './signing-moments.ts'
import type { TrustedParties } from './trusted-parties.ts'

/**
 * Refuse an entry of a log that the root did not trust yet, or any more, when it was signed.
 *
 * The library looks at this for a promise, and not for a proof: with the key of a log that was closed because it was
 * stolen, anybody could prove entries of today.
 *
 * @param entity One that verified: so it has a time.
 * @throws ReleaseError `provenance-unverified`
 */
export function requireLogsOfTheirTime(entity: SignedEntity, { tlogs }: TrustedParties, place: string): void {
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
