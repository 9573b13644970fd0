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

/** The same of what is waited for. */
export async function attemptAsync<Value>(read: () => Promise<Value>): Promise<Value | ReleaseError> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ReleaseError) return error
    throw error
  }
}

/** A value, or nothing where a `ReleaseError` stands for it: for those who ask only whether it can be read. */
export const readable = <Value>(value: Value | ReleaseError): Value | undefined =>
  value instanceof ReleaseError ? undefined : value

/** The list that a reader returns, or the `ReleaseError` that it throws as its only item. */
export function attemptList<Item>(read: () => readonly Item[]): readonly (Item | ReleaseError)[] {
  const list = attempt(read)
  return list instanceof ReleaseError ? [list] : list
}
