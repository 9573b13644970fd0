import { attempt } from '../src/attempt.ts'
import { ReleaseError } from '../src/errors.ts'
import { sawProblem } from './examples.ts'

/** What a call was refused with; fails if it was not, or if something else was thrown. */
export async function refusalOf(call: () => unknown): Promise<ReleaseError> {
  try {
    await call()
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error
    sawProblem(error.toProblem())
    return error
  }
  throw new Error('The call was not refused.')
}

/** The code with which a call is refused; else the text that it returns, and `accepted` if it returns none. */
export function codeOf(call: () => unknown): string {
  return codeOrText(attempt(call))
}

/** As `codeOf`, of a call that waits. */
export async function codeOfPending(call: () => Promise<unknown>): Promise<string> {
  const value: unknown = await call().catch((error: unknown) =>
    attempt(() => {
      throw error
    }),
  )
  return codeOrText(value)
}

function codeOrText(value: unknown): string {
  if (value instanceof ReleaseError) {
    sawProblem(value.toProblem())
    return value.code
  }
  return typeof value === 'string' ? value : 'accepted'
}
