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
