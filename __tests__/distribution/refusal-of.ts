import { ReleaseError } from '../../src/errors.ts'

/** The error with which something is refused; anything else that is thrown, and no error at all, fails the test. */
export async function refusalOf(inspect: () => unknown): Promise<ReleaseError> {
  try {
    await inspect()
  } catch (error) {
    if (error instanceof ReleaseError) return error
    throw error
  }
  throw new Error('It was accepted.')
}
