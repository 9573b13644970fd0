import { refusalOf } from '../refusal-of.ts'

/** The words with which a call was refused; fails if it was not, or if something else was thrown. */
export async function refusal(pending: Promise<unknown>): Promise<{ code: string; message: string; hint: string }> {
  const { code, message, hint } = await refusalOf(() => pending)
  return { code, message, hint }
}
