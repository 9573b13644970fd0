import { ReleaseError } from './errors.ts'

/** What a reader returns, or the `ReleaseError` that it throws; a bug stays thrown. */
export function attempt<Value>(read: () => Value): Value | ReleaseError {
  try {
    return read()
  } catch (error) {
    if (error instanceof ReleaseError) return error
    throw error
  }
}

/** The list that a reader returns, or the `ReleaseError` that it throws as its only item. */
export function attemptList<Item>(read: () => readonly Item[]): readonly (Item | ReleaseError)[] {
  const list = attempt(read)
  return list instanceof ReleaseError ? [list] : list
}
