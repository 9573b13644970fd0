import { ReleaseError, theRun } from '../../errors.ts'
import { type Attempt, type Exchange, type Remote, type Turn, tryOnce } from './attempt.ts'
import { answerTimeLimits } from './send.ts'

/** What may be sent again. */
export interface Repetition<T> {
  /**
   * Whether a request may be sent again although nobody knows whether it was done. What is read may always be; a write
   * only if twice is the same as once. A refusal by a rate limit is repeated in any case: nothing was done then.
   */
  readonly isSafe: boolean
  /**
   * Asked before a write is sent again whose effect is unclear, and once more after the last try: what is found is the
   * answer, and `undefined` lets the write be sent again, so that it need not be safe.
   */
  readonly lookUp?: (end: number) => Promise<T | undefined>
  /** How long all tries take together, without the pauses and looks; no limit if it is left out. */
  readonly wholeMs?: number | undefined
}

// The last one is for a look after the last try.
const pausesMs = [1000, 2000, 4000, 8000, 16_000] as const
const usualTriesLimit = 5
// A job that waits longer costs more than one that is run again.
const askedLimitMs = 300_000

/**
 * Send a request until it is answered: at most five times, and as late as the server asks for, up to five minutes in all.
 * Its own limit on the whole holds for all tries together: five minutes, and none where the bytes of a file go.
 *
 * @throws ReleaseError what the remote makes of a refusal, or its code: status, the server's words, method, path, and
 *   number of tries; its hint tells a rate limit from an outage.
 */
export function exchange<T>(remote: Remote, given: Exchange<T> & Partial<Repetition<T>>): Promise<T> {
  const { method } = given.request
  const isSafe = given.isSafe ?? (method === 'GET' || method === 'HEAD')
  const { wholeMs } = given.request.timeLimits ?? answerTimeLimits
  return repeated(remote, { ...given, isSafe, wholeMs }, (turn) => tryOnce(remote, given, turn))
}

/** Do something again until it is answered. This is the one loop that sends again. */
export async function repeated<T>(
  remote: Remote,
  repetition: Repetition<T>,
  act: (turn: Turn) => Promise<Attempt<T>>,
): Promise<T> {
  const { clock } = remote.network
  const { isSafe, lookUp, wholeMs = Number.POSITIVE_INFINITY } = repetition
  const { limitMs = Number.POSITIVE_INFINITY, triesLimit = usualTriesLimit } = remote
  const end = clock.now().getTime() + limitMs
  let askedLeftMs = askedLimitMs
  let leftMs = wholeMs
  for (let number = 1; ; number += 1) {
    const startedAt = clock.now().getTime()
    const attempt = await act({ number, end: Math.min(end, startedAt + leftMs) })
    if (attempt.kind === 'done') return attempt.value
    leftMs -= clock.now().getTime() - startedAt
    const isLast = number === triesLimit || leftMs <= 0
    const mayHelp =
      attempt.kind === 'limited' ? !isLast : attempt.kind === 'unclear' && (lookUp !== undefined || (isSafe && !isLast))
    const askedMs = attempt.kind === 'refused' ? undefined : attempt.askedMs
    const pauseMs = Math.max(askedMs ?? 0, jittered(pausesMs[number - 1] ?? 0, remote))
    askedLeftMs -= askedMs ?? 0
    if (!mayHelp || askedLeftMs < 0 || clock.now().getTime() + pauseMs >= end) throw failure(remote, attempt, number)
    remote.network.voice({
      kind: 'waiting',
      reason: `${attempt.found} (try ${number} of ${triesLimit})`,
      ms: pauseMs,
    })
    await clock.wait(pauseMs)
    const found = attempt.kind === 'unclear' ? await lookUp?.(end) : undefined
    if (found !== undefined) return found
    if (isLast || clock.now().getTime() >= end) throw failure(remote, attempt, number)
  }
}

/** Up to a quarter more or less: many clients of one outage do not come back at once. */
function jittered(ms: number, { network: { random } }: Remote): number {
  return Math.round(ms * (0.75 + random() / 2))
}

function failure(
  { name, code, hint, limitHint, refusal }: Remote,
  attempt: Exclude<Attempt<unknown>, { readonly kind: 'done' }>,
  tries: number,
): ReleaseError {
  const message = sentence(attempt.found, tries)
  switch (attempt.kind) {
    case 'refused':
      return refusal?.({ ...attempt.refused, message }) ?? new ReleaseError(code, { message, hint })
    case 'limited': {
      const wait = `${name} limits how often it may be asked: run ${theRun} again after ${pauseName(attempt.askedMs)}.`
      return new ReleaseError(code, { message, hint: limitHint === undefined ? wait : `${wait} ${limitHint}` })
    }
    case 'unclear': {
      const { askedMs, cause } = attempt
      const asked = askedMs === undefined ? '' : `${name} wants no request for ${pauseName(askedMs)}. `
      return new ReleaseError(code, { message, hint: `${asked}${hint}`, cause })
    }
  }
}

/** What was found, as a sentence with the number of tries; the words of a server may end in any way. */
function sentence(found: string, tries: number): string {
  if (tries > 1) return `${found.replace(/\.$/, '')} (${tries} tries).`
  return /[.!?]$/.test(found) ? found : `${found}.`
}

function pauseName(askedMs: number | undefined): string {
  if (askedMs === undefined) return 'some minutes'
  const seconds = Math.ceil(askedMs / 1000)
  return seconds < 600 ? `${seconds} s` : `${Math.ceil(seconds / 60)} minutes`
}
