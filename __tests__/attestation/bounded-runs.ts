import { attempt } from '../../src/attempt.ts'
import { ReleaseError } from '../../src/errors.ts'

const factor = Number(process.env.RUNS ?? 1)

/**
 * How often a property is tried: 2,000 inputs a parser; `RUNS=50 npm test -- mutations` makes it 100,000. The seed is
 * fixed, so that nothing but the code can make this fail; `SEED=7` takes another.
 */
export function boundedRuns(numRuns: number): { readonly seed: number; readonly numRuns: number } {
  return { seed: Number(process.env.SEED ?? 1), numRuns: numRuns * factor }
}

/** What takes more than linear time would not end within a test. */
export const boundedMs = 600_000 * factor

/** What a parser gives; `undefined` if it refuses. Anything else that it throws fails the test. */
export function parsed<Value>(parse: () => Value): Value | undefined {
  const value = attempt(parse)
  return value instanceof ReleaseError ? undefined : value
}
