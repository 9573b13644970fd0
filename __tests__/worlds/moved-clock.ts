import type { Clock } from '../../src/clients/clock.ts'
import { type Network, type NetworkChanges, openNetwork } from '../../src/clients/http/network.ts'

/** A clock that a test moves: whoever waits by it does not wait, but time passes. */
export interface MovedClock extends Clock {
  /** How long somebody waited each time, in milliseconds. */
  readonly waits: readonly number[]
  move(ms: number): void
  /** Ring every alarm that was set so far. */
  expire(): void
  /** Forget who waited. */
  forget(): void
}

/** A clock that begins now, and whose alarms ring when the test says so. */
export function movedClock(): MovedClock {
  let aheadMs = 0
  const waits: number[] = []
  const alarms = new Set<() => void>()
  return {
    waits,
    now: () => new Date(Date.now() + aheadMs),
    move: (ms) => {
      aheadMs += ms
    },
    expire: () => {
      const rung = [...alarms]
      alarms.clear()
      for (const ring of rung) ring()
    },
    forget: () => {
      waits.length = 0
      alarms.clear()
    },
    wait: async (ms) => {
      waits.push(ms)
      aheadMs += ms
    },
    alarm: (_ms, ring) => {
      alarms.add(ring)
      return { again: () => {}, cancel: () => alarms.delete(ring) }
    },
  }
}

/** A network on which nobody waits for real, and pauses are as long as they are without chance. */
export function movedNetwork(clock: Clock = movedClock(), changes: NetworkChanges = {}): Network {
  return openNetwork({}, () => {}, { clock, random: () => 0.5, ...changes })
}
