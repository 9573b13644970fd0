import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { AnsweredObject } from '../../../src/clients/http/answered-object.ts'
import type { Exchange, Remote } from '../../../src/clients/http/attempt.ts'
import { exchange, type Repetition } from '../../../src/clients/http/exchange.ts'
import { answerTimeLimits, fileTimeLimits } from '../../../src/clients/http/send.ts'
import type { TimeLimits } from '../../../src/clients/http/watch.ts'
import { Secret } from '../../../src/secret.ts'
import { type StandInRequest, type StandInResponse, type StandInServer, serve } from '../../../src/standins/server.ts'
import type { EndedRequest, Said } from '../../../src/voice.ts'
import { hintOfJob } from '../../audiences.ts'
import { refusalOf } from '../../refusal-of.ts'
import { type MovedClock, movedClock, movedNetwork } from '../../worlds/moved-clock.ts'

let server: StandInServer
let seen: StandInRequest[]
let clock: MovedClock
/** What is answered, in order; the last one again and again. */
let answers: readonly (StandInResponse | 'silence')[]
/** How long a silence takes. */
let silenceMs: number
let paused: string[]
let finished: EndedRequest[]

beforeAll(async () => {
  server = await serve('remote', (request) => {
    seen.push(request)
    const answer = answers[Math.min(seen.length, answers.length) - 1] ?? 'silence'
    if (answer !== 'silence') return answer
    setImmediate(() => {
      clock.move(silenceMs)
      clock.expire()
    })
    return new Promise(() => {})
  })
})
afterAll(() => server.close())
beforeEach(() => {
  seen = []
  paused = []
  finished = []
  silenceMs = 0
  clock = movedClock()
})

const ok: StandInResponse = { status: 200, body: { id: 7 } }
const dropped: StandInResponse = { status: 0, connection: 'dropped' }

type Change = Partial<Exchange<number> & Repetition<number> & Pick<Remote, 'limitMs' | 'triesLimit'>> & {
  readonly method?: string
  readonly random?: number
}

function ask({ method = 'GET', random = 0.5, limitMs, triesLimit, ...change }: Change = {}): Promise<number> {
  const voice = (said: Said): void => {
    if (said.kind === 'waiting') paused.push(`${said.reason}, ${said.ms}`)
    if (said.kind === 'request') finished.push(said.request)
  }
  const limits = { ...(limitMs === undefined ? {} : { limitMs }), ...(triesLimit === undefined ? {} : { triesLimit }) }
  const network = movedNetwork(clock, { random: () => random, voice })
  const remote: Remote = { name: 'Remote', code: 'github-failed', hint: 'Again.', network, ...limits }
  return exchange(remote, {
    request: { method, url: `${server.url}/path?sig=secret-signature`, headers: { authorization: 'Bearer t0ken' } },
    statuses: [200],
    read: (response) => AnsweredObject.in(response).number('id'),
    ...change,
  })
}

describe('a read that fails once is sent again:', () => {
  test.each<[string, StandInResponse | 'silence', number]>([
    ['the connection is lost', dropped, 1000],
    ['half an answer', { ...ok, connection: 'cut' }, 1000],
    ['an outage', { status: 502, body: '<html>' }, 1000],
    ['no answer in time', 'silence', 1000],
    ['a request that took too long', { status: 408 }, 1000],
    ['an outage that says when it ends', { status: 503, headers: { 'retry-after': '9' } }, 9000],
    ['a page with the status of success', { status: 200, body: '<html>' }, 1000],
    ['JSON that is not what was asked for', { status: 200, body: {} }, 1000],
    ['another success than the announced one', { status: 202 }, 1000],
    ['a limit', { status: 429 }, 1000],
    ['a limit that says when it ends', { status: 429, headers: { 'retry-after': '120' } }, 120_000],
    ['a limit of five minutes, the longest', { status: 429, headers: { 'retry-after': '300' } }, 300_000],
    ['a limit with status 403', { status: 403, headers: { 'retry-after': '60' } }, 60_000],
    [
      "GitHub's secondary limit, without a header",
      { status: 403, body: { message: 'a secondary rate limit' } },
      60_000,
    ],
    ['a redirect to another server', { status: 302, headers: { location: 'https://example.org/' } }, 1000],
    ['a redirect to nowhere', { status: 302 }, 1000],
  ])('%s', async (_, answer, pauseMs) => {
    answers = [answer, ok]
    expect(await ask()).toBe(7)
    expect({ requests: seen.length, waits: clock.waits }).toEqual({ requests: 2, waits: [pauseMs] })
  })

  test("a limit that is over at a time of the server's own clock", async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795267793' }
    answers = [{ status: 403, headers: { ...headers, date: 'Sat, 21 Nov 2026 13:29:23 GMT' } }, ok]
    expect(await ask()).toBe(7)
    expect(clock.waits).toEqual([30_000])
  })
})

describe('it ends', () => {
  test.each<[string, readonly StandInResponse[], string, string, readonly number[]]>([
    [
      'after five tries',
      [{ status: 502, body: '<h1>Unicorn!</h1>' }],
      'Remote answered 502 to GET /path: Unicorn! (5 tries).',
      'Again.',
      [1000, 2000, 4000, 8000],
    ],
    [
      'at once where it is refused',
      [{ status: 404, body: 'No.' }],
      'Remote answered 404 to GET /path: No.',
      'Again.',
      [],
    ],
    [
      'at once where a limit ends too late',
      [{ status: 429, headers: { 'retry-after': '301' } }],
      'Remote answered 429 to GET /path: (nothing).',
      'Remote limits how often it may be asked: run the job again after 301 s.',
      [],
    ],
    [
      'at once where a limit ends much too late',
      [{ status: 429, headers: { 'retry-after': '3000' } }],
      'Remote answered 429 to GET /path: (nothing).',
      'Remote limits how often it may be asked: run the job again after 50 minutes.',
      [],
    ],
    [
      'at once where an outage ends too late',
      [{ status: 503, headers: { 'retry-after': '3600' } }],
      'Remote answered 503 to GET /path: (nothing).',
      'Remote wants no request for 60 minutes. Again.',
      [],
    ],
    [
      'when all that was asked for is more than five minutes',
      [{ status: 429, headers: { 'retry-after': '200' } }],
      'Remote answered 429 to GET /path: (nothing) (2 tries).',
      'Remote limits how often it may be asked: run the job again after 200 s.',
      [200_000],
    ],
    [
      'where no answer comes',
      [dropped],
      'Remote gave no answer to GET /path (5 tries).',
      'Again.',
      [1000, 2000, 4000, 8000],
    ],
    [
      'where an answer is none',
      [{ status: 200, body: { id: 'x' } }],
      'Remote answered 200 to GET /path, but "id" is no whole number (5 tries).',
      'Again.',
      [1000, 2000, 4000, 8000],
    ],
    [
      'where somebody else is to answer',
      [{ status: 302, headers: { location: 'https://example.org/' } }],
      'Remote answered 302 to GET /path: a redirect to example.org, which does not answer for it (5 tries).',
      'Again.',
      [1000, 2000, 4000, 8000],
    ],
  ])('%s', async (_, given, message, hint, waits) => {
    answers = given
    const error = await refusalOf(() => ask())
    expect({ message: error.message, hint: hintOfJob(error), waits: clock.waits }).toEqual({ message, hint, waits })
  })

  test.each<[string, TimeLimits, number]>([
    ['an answer: all tries take five minutes together', answerTimeLimits, 2],
    ['the bytes of a file: they take as long as they need', fileTimeLimits, 5],
  ])('of %s', async (_, timeLimits, tries) => {
    answers = ['silence']
    silenceMs = 200_000
    const request = { method: 'GET', url: `${server.url}/path`, headers: {}, timeLimits }
    const error = await refusalOf(() => ask({ request }))
    expect([error.message, seen.length]).toEqual([`Remote gave no answer to GET /path (${tries} tries).`, tries])
  })

  test('with all tries and looks within a limit that is set', async () => {
    answers = ['silence']
    const lookUp = async () => {
      clock.move(30_000)
      return undefined
    }
    const error = await refusalOf(() => ask({ method: 'POST', limitMs: 60_000, lookUp }))
    expect(error.message).toBe('Remote gave no answer to POST /path (2 tries).')
  })
})

describe('a write', () => {
  test.each<[string, StandInResponse, number]>([
    ['is sent once where nobody knows whether it was done', { status: 502 }, 1],
    ['is sent again where a limit refused it', { status: 429 }, 2],
  ])('%s', async (_, answer, requests) => {
    answers = [answer, ok]
    await ask({ method: 'POST' }).catch(() => {})
    expect(seen).toHaveLength(requests)
  })

  test('is sent again where twice is the same as once', async () => {
    answers = [{ status: 502 }, ok]
    expect(await ask({ method: 'POST', isSafe: true })).toBe(7)
  })

  test('is looked for before it is sent again, and after the last try', async () => {
    answers = [{ status: 502 }]
    const looks: number[] = []
    const lookUp = async () => {
      looks.push(seen.length)
      return looks.length === 5 ? 9 : undefined
    }
    expect(await ask({ method: 'POST', lookUp })).toBe(9)
    expect({ looks, requests: seen.length }).toEqual({ looks: [1, 2, 3, 4, 5], requests: 5 })
    expect(clock.waits).toEqual([1000, 2000, 4000, 8000, 16_000])
  })
})

test.each([
  [0, [750, 1500, 3000, 6000]],
  [0.999_999, [1250, 2500, 5000, 10_000]],
])('pauses differ by chance, up to a quarter: %s', async (random, waits) => {
  answers = [{ status: 502 }]
  await ask({ random }).catch(() => {})
  expect(clock.waits).toEqual(waits)
})

test('a redirect on the same server is followed, with the token', async () => {
  answers = [{ status: 301, headers: { location: '/elsewhere' } }, ok]
  expect(await ask()).toBe(7)
  expect(seen.map(({ url, headers }) => [url.pathname, headers.authorization])).toEqual([
    ['/path', 'Bearer t0ken'],
    ['/elsewhere', 'Bearer t0ken'],
  ])
})

test('redirects without end are no answer', async () => {
  answers = [{ status: 307, headers: { location: '/again' } }]
  const { message } = await refusalOf(() => ask({ triesLimit: 1 }))
  expect(message).toBe('Remote answered 307 to GET /again: more than 5 redirects.')
  expect(seen).toHaveLength(6)
})

test('who watches is told of each request and each pause, and of nothing secret', async () => {
  answers = [{ status: 502, body: 'Later.' }, dropped, ok]
  await ask()
  const { host } = new URL(server.url)
  expect(finished).toEqual(
    [502, undefined, 200].map((status, index) => ({
      method: 'GET',
      host: expect.stringMatching(host.split(':')[0] ?? ''),
      path: '/path',
      status,
      durationMs: expect.any(Number),
      attempt: index + 1,
    })),
  )
  expect(paused).toEqual([
    'Remote answered 502 to GET /path: Later. (try 1 of 5), 1000',
    'Remote gave no answer to GET /path (try 2 of 5), 2000',
  ])
})

test('what a server quotes of a request is not shown', async () => {
  answers = [{ status: 400, body: 'Bearer t0ken, signed by a-much-longer-secret' }]
  const { message } = await refusalOf(() => ask({ secrets: [new Secret('a-much-longer-secret')] }))
  expect(message).toBe('Remote answered 400 to GET /path: Bearer ***, signed by ***.')
})
