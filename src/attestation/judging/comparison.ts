import { type ErrorCode, ReleaseError } from '../../errors.ts'
import { quotedUpTo } from '../../quoted.ts'

/** One claim, held against what it must be. */
export interface Comparison {
  /** What the claim says, for people. */
  readonly claim: string
  /** What a difference of this claim alone is refused with. */
  readonly code: ErrorCode
  readonly expected: string | undefined
  readonly found: string | undefined
  /** `not-compared`: there was nothing to hold it against. */
  readonly result: 'same' | 'differs' | 'not-compared'
}

/** A claim with its code, what it must be, and what it is. */
export type Claim<Value = string | undefined> = readonly [
  claim: string,
  code: ErrorCode,
  expected: string | undefined,
  found: Value,
]

/** Compare with what the caller expects; `undefined` is not known, and nothing is compared. */
export function compareExpected(claim: Claim): Comparison {
  const [, , expected] = claim
  return expected === undefined ? comparison(claim, 'not-compared') : compareRequired(claim)
}

/** Compare with what must be there on both sides. */
export function compareRequired(claim: Claim): Comparison {
  const [, , expected, found] = claim
  return comparison(claim, expected !== undefined && found === expected ? 'same' : 'differs')
}

/**
 * Compare what a payload says with what its certificate says: here an absent value is a value too.
 *
 * @param claim Found as parsed: what is no text never equals a text, and is shown as JSON.
 */
export function compareClaimed([name, code, expected, found]: Claim<unknown>): Comparison {
  const shown = found === undefined || typeof found === 'string' ? found : JSON.stringify(found)
  if (expected === undefined && found === undefined) return comparison([name, code, expected, shown], 'not-compared')
  return comparison([name, code, expected, shown], found === expected ? 'same' : 'differs')
}

function comparison([claim, code, expected, found]: Claim, result: Comparison['result']): Comparison {
  return { claim, code, expected, found, result }
}

/**
 * The refusal of what differs: the code is that of the first difference, and the message has a line for each.
 *
 * @param what Says what the lines below it are, with a colon.
 * @returns `undefined` if nothing differs.
 */
export function refusalOf(comparisons: readonly Comparison[], what: string, hint: string): ReleaseError | undefined {
  const differing = comparisons.filter(({ result }) => result === 'differs')
  const [first] = differing
  if (first === undefined) return undefined
  const lines = differing.map(
    ({ claim, expected, found }) =>
      `  ${claim}: expected ${shownValue(expected)}, found ${shownValue(found)}${caseWords(expected, found)}`,
  )
  return new ReleaseError(first.code, { message: [what, ...lines].join('\n'), hint })
}

/** GitHub takes its names in any case, and a certificate has one: what is only spelled otherwise is said to be. */
function caseWords(expected: string | undefined, found: string | undefined): string {
  const isSpelling = expected !== undefined && expected.toLowerCase() === found?.toLowerCase()
  return isSpelling ? ', which differs in the case of letters only' : ''
}

// The longest that is genuine is the path of a reusable workflow with its ref.
const longestShown = 300

/** One side of a comparison, for people. */
export function shownValue(value: string | undefined): string {
  return value === undefined ? 'nothing' : quotedUpTo(longestShown, value)
}
