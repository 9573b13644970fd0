import { setTimeout as wait } from 'node:timers/promises'

/** Time, for clients that renew, wait, and give up: an argument, so that a test can move it. */
export interface Clock {
  now(): Date
  wait(ms: number): Promise<void>
  /** Aborts after so long. */
  limit(ms: number): AbortSignal
}

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => new Date(),
  wait: (ms) => wait(ms),
  limit: (ms) => AbortSignal.timeout(ms),
}
