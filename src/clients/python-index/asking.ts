import { setTimeout as wait } from 'node:timers/promises'
import { ReleaseError } from '../../errors.ts'
import type { HttpRequest, HttpResponse } from '../http/send.ts'
import { type IndexOptions, indexFailed, named, sendToIndex, wordsOf } from './answers.ts'

// Reading is safe to repeat.
const readWaitsMs = [500, 2000]

/** Ask once more, and again, for what a `ReleaseError` stopped; the last one is thrown. */
export async function repeatedly<Value>(ask: () => Promise<Value>): Promise<Value> {
  for (const pauseMs of readWaitsMs) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof ReleaseError)) throw error
      await wait(pauseMs)
    }
  }
  return ask()
}

/**
 * Ask the index for something that is read.
 *
 * @param accepted The statuses that say something.
 * @throws ReleaseError `index-failed` for any other
 */
export async function askIndex(
  options: IndexOptions,
  request: HttpRequest,
  accepted: readonly number[],
): Promise<HttpResponse> {
  const response = await sendToIndex(options, request)
  if (accepted.includes(response.status)) return response
  const message = `${options.indexName} answered ${response.status} to ${named(request)}: ${wordsOf(response)}`
  throw indexFailed(options, message)
}
