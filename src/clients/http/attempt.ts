import type { ErrorCode } from '../../errors.ts'
import type { Secret } from '../../secret.ts'
import type { Clock } from '../clock.ts'
import { answerWords, withoutSecrets } from './answer-words.ts'
import { retryAfterMs } from './retry-after.ts'
import { type HttpRequest, type HttpResponse, send } from './send.ts'

/** Who is asked, and what its failure is called. */
export interface Remote {
  /** As messages name it: `Fulcio`. */
  readonly name: string
  readonly code: ErrorCode
  /** What to do when it fails. */
  readonly hint: string
  readonly clock: Clock
}

/** One request, and how its answers are read. */
export interface Exchange<T> {
  readonly request: HttpRequest
  /** Statuses that `read` takes. */
  readonly statuses: readonly number[]
  /** Throws `Unreadable` for an answer that is not what was asked for: an outage answers pages with any status. */
  readonly read: (response: HttpResponse) => T
  /** Asked, until `end` at the latest, before a request is repeated whose effect is unclear; `undefined` lets it be repeated. */
  readonly lookUp?: (end: number) => Promise<T | undefined>
  /** What the request carries that no message may show. */
  readonly secrets?: readonly Secret[]
}

/** An answer with an accepted status that says something else than it should. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

/**
 * How one try ended. After `unclear`, what the request does may have been done; after `limited`, it was not.
 * `askedMs` is how long the server wants to be left alone.
 */
export type Attempt<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly found: string }
  | { readonly kind: 'limited'; readonly found: string; readonly askedMs: number | undefined }
  | {
      readonly kind: 'unclear'
      readonly found: string
      readonly askedMs: number | undefined
      readonly cause?: unknown
    }

// A healthy Fulcio or Rekor answers within 2 s; one whose log hangs answers after 30 s, or never.
const attemptLimitMs = 30_000

/**
 * Send a request once.
 *
 * @param end When the try is over at the latest, in milliseconds since 1970.
 */
export async function tryOnce<T>({ name, clock }: Remote, given: Exchange<T>, end: number): Promise<Attempt<T>> {
  const { request, statuses, read, secrets = [] } = given
  const asked = `${request.method} ${new URL(request.url).pathname}`
  const limitMs = Math.max(1, Math.min(attemptLimitMs, end - clock.now().getTime()))
  const signal = clock.limit(limitMs)
  let response: HttpResponse
  try {
    response = await send({ ...request, signal })
  } catch (error) {
    const [within, cause] = signal.aborted ? [` within ${limitMs / 1000} s`, undefined] : ['', error]
    return { kind: 'unclear', found: `${name} gave no answer${within} to ${asked}`, askedMs: undefined, cause }
  }
  const { status, headers } = response
  const found = `${name} answered ${status} to ${asked}: ${answerWords(response, secrets)}`
  const askedMs = retryAfterMs(headers['retry-after'], clock.now())
  if (status === 429) return { kind: 'limited', found, askedMs }
  if (!statuses.includes(status)) {
    // Another success than the announced ones is a page of somebody between.
    const isRefusal = status >= 400 && status < 500 && status !== 408
    return isRefusal ? { kind: 'refused', found } : { kind: 'unclear', found, askedMs }
  }
  try {
    return { kind: 'done', value: read(response) }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const what = withoutSecrets(error.message, secrets)
    return { kind: 'unclear', found: `${name} answered ${status} to ${asked}, but ${what}`, askedMs }
  }
}

/** The same, with whatever is no answer that can be read taken for `undefined`. */
export async function askOnce<T>(remote: Remote, given: Exchange<T>, end: number): Promise<T | undefined> {
  const attempt = await tryOnce(remote, given, end)
  return attempt.kind === 'done' ? attempt.value : undefined
}
