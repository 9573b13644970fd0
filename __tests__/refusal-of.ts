import { ReleaseError } from '../src/errors.ts'

/** What a call was refused with; fails if it was not, or if something else was thrown. */
export async function refusalOf(call: () => unknown): Promise<ReleaseError> {
  try {
    await call()
  } catch (error) {
    if (error instanceof ReleaseError) return error
    throw error
  }
  throw new Error('The call was not refused.')
}
