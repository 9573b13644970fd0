import { types } from 'node:util'
import { readable } from '../../clients/front-end/said-lines.ts'

const minuteMs = 60_000

/**
 * Whole minutes that are left of the time that builds and proofs share; less than one is none.
 *
 * @param begin When the first build began.
 */
export function minutesLeft(timeoutMinutes: number, begin: Date, now: Date): number {
  return Math.max(0, Math.floor(timeoutMinutes - (now.getTime() - begin.getTime()) / minuteMs))
}

/** Why something could not be found out, in one line without a full stop. */
export function reasonOf(error: unknown): string {
  const [line = ''] = (types.isNativeError(error) ? error.message : String(error)).split('\n')
  return readable(line).replace(/\.$/, '')
}
