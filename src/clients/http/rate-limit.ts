import type { HttpResponse } from './send.ts'

// "If no header says so, wait for at least one minute", says GitHub of its secondary limits.
const secondaryLimitMs = 60_000

/** How long a server wants to be left alone; `askedMs` is `undefined` where it does not say. */
export interface RateLimit {
  readonly askedMs: number | undefined
}

/**
 * The rate limit that an answer tells of: nothing was done then.
 *
 * @param words What the server said: GitHub's secondary limits may have no header.
 * @returns `undefined` for any other answer.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function rateLimitOf(
  { status, headers }: Pick<HttpResponse, 'status' | 'headers'>,
  words: string,
  now: Date,
): RateLimit | undefined {
  if (status !== 403 && status !== 429) return undefined
  const retryAfter = retryAfterMs(headers, now)
  if (retryAfter !== undefined) return { askedMs: retryAfter }
  if (headers['x-ratelimit-remaining'] === '0') return { askedMs: untilReset(headers, now) }
  if (/secondary rate limit|abuse detection/i.test(words)) return { askedMs: secondaryLimitMs }
  return status === 429 ? { askedMs: undefined } : undefined
}

/**
 * How long a server asks its clients to stay away: `Retry-After`, in seconds or as an HTTP date.
 *
 * @returns Milliseconds, never negative; `undefined` without a header that can be read.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfterMs(headers: HttpResponse['headers'], now: Date): number | undefined {
  const header = headers['retry-after']
  if (header === undefined) return undefined
  if (/^[0-9]{1,9}$/.test(header)) return Number(header) * 1000
  const at = header.endsWith(' GMT') ? Date.parse(header) : Number.NaN
  return Number.isNaN(at) ? undefined : untilServed(at, headers, now)
}

function untilReset(headers: HttpResponse['headers'], now: Date): number | undefined {
  const reset = headers['x-ratelimit-reset']
  if (typeof reset !== 'string' || !/^[0-9]{1,12}$/.test(reset)) return undefined
  return untilServed(Number(reset) * 1000, headers, now)
}

/** Until a time of the server, whose clock is in the same answer: this machine's may be wrong. */
function untilServed(atMs: number, { date = '' }: HttpResponse['headers'], now: Date): number {
  const served = Date.parse(date)
  return Math.max(0, atMs - (Number.isNaN(served) ? now.getTime() : served))
}
