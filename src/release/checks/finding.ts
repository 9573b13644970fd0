import type { Problem } from '../../errors.ts'

/** What a rule found: nothing, problems, or why it was not applied. */
export type Finding = readonly Problem[] | Skipped

/** A rule that was not applied; it is never shown as passed. */
export interface Skipped {
  /** Its facts cannot be had; or there is nothing that it could be about. */
  readonly result: 'not-checked' | 'not-applicable'
  /** Begins in lower case and has no full stop: `there is no tag yet`. */
  readonly reason: string
}

export const notChecked = (reason: string): Skipped => ({ result: 'not-checked', reason })
export const notApplicable = (reason: string): Skipped => ({ result: 'not-applicable', reason })
