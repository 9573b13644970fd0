import type { Clock } from '../../src/clients/clock.ts'

/** A clock that a test moves: whoever waits by it does not wait, but time passes. */
export interface MovedClock extends Clock {
  /** How long somebody waited each time, in milliseconds. */
  readonly waits: readonly number[]
  move(ms: number): void
  /** End every limit that was set so far. */
  expire(): void
  /** Forget who waited. */
  forget(): void
}

/** A clock that begins now, and whose limits end when the test says so. */
export function movedClock(): MovedClock {
  let aheadMs = 0
  const waits: number[] = []
  const limits: AbortController[] = []
  return {
    waits,
    now: () => new Date(Date.now() + aheadMs),
    move: (ms) => {
      aheadMs += ms
    },
    expire: () => {
      for (const limit of limits.splice(0)) limit.abort()
    },
    forget: () => {
      waits.length = 0
      limits.length = 0
    },
    wait: async (ms) => {
      waits.push(ms)
      aheadMs += ms
    },
    limit: () => {
      const limit = new AbortController()
      limits.push(limit)
      return limit.signal
    },
  }
}
