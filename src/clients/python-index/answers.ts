import { ReleaseError } from '../../errors.ts'
import { type HttpRequest, type HttpResponse, send } from '../http/send.ts'

/** The index, its addresses, and its name for people. */
export interface IndexOptions {
  readonly indexName: string
  /** Origin, no final slash. */
  readonly index: string
  /** Address of the legacy upload API. */
  readonly upload: string
}

/**
 * Send a request to the index.
 *
 * @throws ReleaseError `index-failed` if the connection broke, or if the index answered 429 or 5xx: nobody can tell then
 *   whether the request had its effect.
 */
export async function sendToIndex(options: IndexOptions, request: HttpRequest): Promise<HttpResponse> {
  const headers = { 'user-agent': 'release-action', ...request.headers }
  const response = await send({ ...request, headers }).catch((cause: unknown) => {
    if (cause instanceof ReleaseError) throw cause
    throw indexFailed(options, `The connection to ${options.indexName} broke during ${named(request)}.`, cause)
  })
  if (response.status === 429 || response.status >= 500) {
    const words = wordsOf(response)
    throw indexFailed(options, `${options.indexName} answered ${response.status} to ${named(request)}: ${words}`)
  }
  return response
}

/** Parse an answer as JSON; an outage or a proxy answers pages. */
export function jsonOf(options: IndexOptions, request: HttpRequest, response: HttpResponse): unknown {
  try {
    return JSON.parse(response.body.toString())
  } catch (cause) {
    const message = `${options.indexName} answered ${response.status} to ${named(request)}, but no JSON.`
    throw indexFailed(options, message, cause)
  }
}

/**
 * The index's own words in a refusal.
 *
 * @returns `code` of its JSON, which is the status line with the reason, without the status; `message`, which repeats
 *   the reason below a general sentence, where there is no `code`; else the text itself.
 */
export function wordsOf({ status, body }: Pick<HttpResponse, 'status' | 'body'>): string {
  const text = body.toString('utf8', 0, 20_000).trim()
  try {
    const { code, message } = JSON.parse(text) as { code?: unknown; message?: unknown }
    const words = [code, message].find((part) => typeof part === 'string' && part.trim() !== '')
    const reason = typeof words === 'string' ? words.trim() : text.slice(0, 1000)
    return reason.startsWith(`${status} `) ? reason.slice(`${status} `.length) : reason
  } catch {
    return text.slice(0, 1000)
  }
}

/** Method and path of a request, for messages. */
export function named(request: HttpRequest): string {
  return `${request.method} ${new URL(request.url).pathname}`
}

/** `index-failed`: a re-run may help. */
export function indexFailed(options: IndexOptions, message: string, cause?: unknown): ReleaseError {
  return new ReleaseError('index-failed', {
    message,
    hint: `Run the job again: files that ${options.indexName} already has are not sent again.`,
    cause,
  })
}
