import { type ErrorCode, ReleaseError } from '../../errors.ts'
import type { Secret } from '../../secret.ts'
import type { Network } from './network.ts'
import { rateLimitOf, retryAfterMs } from './rate-limit.ts'
import { redirectLimit, redirectOf } from './redirect.ts'
import { AnswerTooLong, answerTimeLimits, type HttpRequest, type HttpResponse, send } from './send.ts'
import { hiddenIn, serverWords, withoutSecrets } from './words.ts'

/** Who is asked, and what its failure is called. */
export interface Remote {
  /** As messages name it: `Fulcio`. */
  readonly name: string
  readonly code: ErrorCode
  /** What to do when it fails. */
  readonly hint: string
  /** What helps against its rate limit, besides waiting: a whole sentence. */
  readonly limitHint?: string | undefined
  readonly network: Network
  /** How long all tries of one request take together, at most; without it, only the pauses are limited. */
  readonly limitMs?: number
  /** Five if it is left out. */
  readonly triesLimit?: number
  /** What an answer means that refuses; the remote's code and hint if it is left out. */
  readonly refusal?: (refused: Refused) => ReleaseError
}

/** An answer that refuses. */
export interface Refused {
  /** Status, method, path, and the server's words, as a message says them. */
  readonly message: string
  readonly status: number
  readonly headers: HttpResponse['headers']
  /** The server's own. */
  readonly words: string
  readonly body: Buffer
}

/** One request, and how its answers are read. */
export interface Exchange<T> {
  readonly request: HttpRequest
  /** Statuses that `read` takes. */
  readonly statuses: readonly number[]
  /** Throws `Unreadable` for an answer that is not what was asked for: an outage answers pages with any status. */
  readonly read: (response: HttpResponse) => T
  /** What the request carries that no message may show; what authorizes it is hidden anyway. */
  readonly secrets?: readonly Secret[]
}

/** An answer with an accepted status that says something else than it should. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

/** Which try this is, and when it is over at the latest. */
export interface Turn {
  /** Counts from 1. */
  readonly number: number
  /** In milliseconds since 1970. */
  readonly end: number
}

/**
 * How one try ended. After `unclear`, what the request does may have been done; after `limited`, it was not.
 * `askedMs` is how long the server wants to be left alone.
 */
export type Attempt<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly found: string; readonly refused: Refused }
  | { readonly kind: 'limited'; readonly found: string; readonly askedMs: number | undefined }
  | {
      readonly kind: 'unclear'
      readonly found: string
      readonly askedMs: number | undefined
      readonly cause?: unknown
    }

/** Send a request once, and follow where it leads on the same server. */
export async function tryOnce<T>(remote: Remote, given: Exchange<T>, turn: Turn): Promise<Attempt<T>> {
  const { statuses, read, secrets = [] } = given
  let request: HttpRequest = { ...within(given.request, remote.network, turn), try: turn.number }
  const hidden = hiddenIn(request, secrets)
  for (let redirects = 0; ; redirects += 1) {
    let response: HttpResponse
    try {
      response = await send(request, remote.network)
    } catch (error) {
      return lost(remote, request, error)
    }
    const redirect = redirectOf(request, response)
    if (redirect.kind === 'same' && redirects < redirectLimit) {
      request = { ...request, url: redirect.url }
      continue
    }
    const isAnswer = redirect.kind === 'none' && statuses.includes(response.status)
    if (!isAnswer) return withoutAnswer(remote, { request, response, redirect, hidden })
    try {
      return { kind: 'done', value: read(response) }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      const what = withoutSecrets(error.message, hidden)
      return { kind: 'unclear', found: `${answered(remote, request, response)}, but ${what}`, askedMs: undefined }
    }
  }
}

/** The same, with whatever is no answer that can be read taken for `undefined`. */
export async function askOnce<T>(remote: Remote, given: Exchange<T>, end: number): Promise<T | undefined> {
  const attempt = await tryOnce(remote, given, { number: 1, end })
  return attempt.kind === 'done' ? attempt.value : undefined
}

/** `GET /repos/pallets/flask`: method and path of a request, which are no secret. */
export function requestName({ method, url }: Pick<HttpRequest, 'method' | 'url'>): string {
  return `${method} ${new URL(url).pathname}`
}

/** A try without an answer. An error of the body that was to be sent is not the server's. */
export function lost({ name }: Remote, request: HttpRequest, error: unknown): Attempt<never> {
  if (error instanceof ReleaseError) throw error
  const asked = requestName(request)
  const found =
    error instanceof AnswerTooLong
      ? `${name} answered more than can be read to ${asked}`
      : `${name} gave no answer to ${asked}`
  return { kind: 'unclear', found, askedMs: undefined, cause: error }
}

/** What an answer says that is not one of those that were asked for. */
export function withoutAnswer(remote: Remote, { request, response, redirect, hidden }: Unasked): Attempt<never> {
  const { status, headers } = response
  const said = answered(remote, request, response)
  switch (redirect.kind) {
    case 'refused':
      return { kind: 'unclear', found: `${said}: ${redirect.why}, which is not followed`, askedMs: undefined }
    case 'other': {
      const found = `${said}: a redirect to ${new URL(redirect.url).host}, which does not answer for it`
      return { kind: 'unclear', found, askedMs: undefined }
    }
    case 'same':
      return { kind: 'unclear', found: `${said}: more than ${redirectLimit} redirects`, askedMs: undefined }
    case 'none': {
      const words = serverWords(response, hidden)
      const found = `${said}: ${words}`
      const limit = rateLimitOf(response, words, remote.network.clock.now())
      if (limit !== undefined) return { kind: 'limited', found, askedMs: limit.askedMs }
      // Another success than the announced ones is a page of somebody between.
      const isRefusal = status >= 400 && status < 500 && status !== 408
      if (isRefusal) return { kind: 'refused', found, refused: { message: found, words, ...response } }
      return { kind: 'unclear', found, askedMs: retryAfterMs(headers, remote.network.clock.now()) }
    }
  }
}

interface Unasked {
  readonly request: HttpRequest
  readonly response: HttpResponse
  readonly redirect: ReturnType<typeof redirectOf>
  readonly hidden: readonly string[]
}

/** `GitHub answered 502 to GET /repos/pallets/flask`. */
function answered(
  { name }: Remote,
  request: Pick<HttpRequest, 'method' | 'url'>,
  { status }: Pick<HttpResponse, 'status'>,
): string {
  return `${name} answered ${status} to ${requestName(request)}`
}

/** A request that takes no longer than all tries may. */
export function within(request: HttpRequest, { clock }: Network, { end }: Turn): HttpRequest {
  const limits = request.timeLimits ?? answerTimeLimits
  if (end === Number.POSITIVE_INFINITY) return { ...request, timeLimits: limits }
  const leftMs = Math.max(1, end - clock.now().getTime())
  const wholeMs = Math.min(limits.wholeMs ?? leftMs, leftMs)
  return { ...request, timeLimits: { ...limits, wholeMs } }
}
