import { hintOfJob } from '../audiences.ts'
import { refusalOf } from '../refusal-of.ts'

/** The words with which a call was refused, as a job's page has them; fails if it was not, or if something else was thrown. */
export async function refusal(pending: Promise<unknown>): Promise<{ code: string; message: string; hint: string }> {
  const error = await refusalOf(() => pending)
  return { code: error.code, message: error.message, hint: hintOfJob(error) }
}
