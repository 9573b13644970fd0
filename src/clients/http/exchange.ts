import { ReleaseError } from '../../errors.ts'
import { type Attempt, type Exchange, type Remote, tryOnce } from './attempt.ts'

/** How long all tries of one exchange take together, at most. Whoever signs keeps so much of a certificate in hand. */
export const exchangeLimitMs = 100_000
const waitsMs = [1000, 4000, 10_000]
// A job that waits longer costs more than one that is run again.
const askedLimitMs = 60_000

/**
 * Send a request that is safe to repeat until it is answered: at most four times, and as late as the server asks for.
 *
 * @throws ReleaseError with the remote's code: status, the server's words, method, and path; its hint tells a rate limit
 *   from an outage.
 */
export async function exchange<T>(remote: Remote, given: Exchange<T>): Promise<T> {
  const { clock } = remote
  const end = clock.now().getTime() + exchangeLimitMs
  for (let tries = 1; ; tries += 1) {
    const attempt = await tryOnce(remote, given, end)
    if (attempt.kind === 'done') return attempt.value
    const pauseMs = attempt.kind === 'refused' ? undefined : pauseAfter(tries, attempt.askedMs)
    if (pauseMs === undefined || clock.now().getTime() + pauseMs >= end) throw failure(remote, attempt, tries)
    await clock.wait(pauseMs)
    const found = attempt.kind === 'unclear' ? await given.lookUp?.(end) : undefined
    if (found !== undefined) return found
    if (clock.now().getTime() >= end) throw failure(remote, attempt, tries)
  }
}

function pauseAfter(tries: number, askedMs: number | undefined): number | undefined {
  const pauseMs = waitsMs[tries - 1]
  if (pauseMs === undefined || askedMs === undefined) return pauseMs
  return askedMs > askedLimitMs ? undefined : Math.max(pauseMs, askedMs)
}

function failure(
  { name, code, hint }: Remote,
  attempt: Exclude<Attempt<unknown>, { readonly kind: 'done' }>,
  tries: number,
): ReleaseError {
  const often = tries === 1 ? '' : ` (${tries} tries)`
  const message = `${attempt.found}${often}`
  switch (attempt.kind) {
    case 'refused':
      return new ReleaseError(code, { message, hint })
    case 'limited': {
      const pause = attempt.askedMs === undefined ? 'some minutes' : `${Math.ceil(attempt.askedMs / 1000)} s`
      return new ReleaseError(code, {
        message,
        hint: `${name} limits how often it may be asked: run the job again after ${pause}.`,
      })
    }
    case 'unclear':
      return new ReleaseError(code, { message, hint, cause: attempt.cause })
  }
}
