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

/** A time in which something holds. */
interface Period {
  readonly start: Date
  readonly end: Date
}

/** Whether a time lies in a period, both ends included. */
export const isWithin = ({ start, end }: Period, moment: Date): boolean => start <= moment && moment <= end

// What the library puts for an end that is not given: the last time that there is.
const endOfTime = 8_640_000_000_000_000

/** A period for people. */
export function period({ start, end }: Period): string {
  const from = `from ${start.toISOString()}`
  return end.getTime() === endOfTime ? `${from} on` : `${from} to ${end.toISOString()}`
}
