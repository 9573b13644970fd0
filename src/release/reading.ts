import { ReleaseError } from '../errors.ts'

/** What came of reading something that a maintainer wrote. */
export type Reading<Value> =
  | { readonly kind: 'read'; readonly value: Value }
  | { readonly kind: 'unreadable'; readonly error: ReleaseError }

/**
 * Wait for something that is read, and keep a `ReleaseError` as a value, so that other facts can be gathered. What failed
 * outside, such as git, says nothing about what was written, and is thrown on.
 */
export async function reading<Value>(pending: Promise<Value>): Promise<Reading<Value>> {
  try {
    return { kind: 'read', value: await pending }
  } catch (error) {
    if (error instanceof ReleaseError && error.exitCode !== 3) return { kind: 'unreadable', error }
    throw error
  }
}
