import { setTimeout as wait } from 'node:timers/promises'

/** Time, for clients that renew, wait, and give up: an argument, so that a test can move it. */
export interface Clock {
  now(): Date
  wait(ms: number): Promise<void>
  /** Ring after so long, once, unless it is set again or canceled before. It keeps no process alive. */
  alarm(ms: number, ring: () => void): Alarm
}

/** Something that rings when nothing happened for too long. */
export interface Alarm {
  /** Begin to count anew. */
  again(): void
  cancel(): void
}

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => new Date(),
  wait: (ms) => wait(ms),
  alarm: (ms, ring) => {
    const timer = setTimeout(ring, ms).unref()
    return { again: () => timer.refresh(), cancel: () => clearTimeout(timer) }
  },
}
