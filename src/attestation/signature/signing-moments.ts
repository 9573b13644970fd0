import type { SignedEntity } from '@sigstore/verify'

/**
 * The times of a signature that the library holds the certificate against; it returns none of them.
 *
 * @returns Without the time of an entry that has no signed promise, which anybody can write.
 */
export function signingMoments({ timestamps }: SignedEntity): Date[] {
  return timestamps.map(momentOf).filter((moment) => moment !== undefined)
}

function momentOf(timestamp: SignedEntity['timestamps'][number]): Date | undefined {
  switch (timestamp.$case) {
    case 'timestamp-authority':
      return timestamp.timestamp.signingTime
    case 'transparency-log': {
      const { inclusionPromise, integratedTime } = timestamp.tlogEntry
      return inclusionPromise === undefined ? undefined : new Date(Number(integratedTime) * 1000)
    }
  }
}
