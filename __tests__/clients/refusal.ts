import { ReleaseError } from '../../src/errors.ts'

/** What a call was refused with; fails if it was not, or if something else was thrown. */
export async function refusal(pending: Promise<unknown>): Promise<{ code: string; message: string; hint: string }> {
  const error: unknown = await pending.then(
    (value) => value,
    (reason) => reason,
  )
  if (!(error instanceof ReleaseError)) throw new Error(`not refused: ${String(error)}`)
  return { code: error.code, message: error.message, hint: error.hint }
}
