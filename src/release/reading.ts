import { attemptAsync } from '../attempt.ts'
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
  const read = await attemptAsync(() => pending)
  if (!(read instanceof ReleaseError)) return { kind: 'read', value: read }
  if (read.exitCode === 3) throw read
  return { kind: 'unreadable', error: read }
}
