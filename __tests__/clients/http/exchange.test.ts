import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Clock } from '../../../src/clients/clock.ts'
import { askOnce } from '../../../src/clients/http/attempt.ts'
import { exchange, exchangeLimitMs } from '../../../src/clients/http/exchange.ts'
import { type StandInServer, serve } from '../../../src/standins/server.ts'
import { refusal } from '../refusal.ts'

let server: StandInServer
let asked: string[]

beforeAll(async () => {
  server = await serve('rekor', ({ method }) => {
    asked.push(method)
    return new Promise(() => {})
  })
})
afterAll(() => server.close())

/** A clock for a server that never answers: every limit is waited for to its end. */
function clockOfSilence() {
  let now = 0
  const clock: Clock = {
    now: () => new Date(now),
    wait: async (ms) => {
      now += ms
    },
    limit: (ms) => {
      const limit = new AbortController()
      const end = () => {
        now += ms
        limit.abort()
      }
      // Time for the request to arrive.
      setTimeout(end, 50)
      return limit.signal
    },
  }
  return { clock, elapsedMs: () => now }
}

test('all tries and all that is looked up between them end within the limit', async () => {
  asked = []
  const { clock, elapsedMs } = clockOfSilence()
  const remote = { name: 'Rekor', code: 'signing-failed', hint: 'Run the job again.', clock } as const
  const request = { url: `${server.url}/x`, headers: {} }
  const rest = { statuses: [200], read: () => 1 }
  const outcome = await refusal(
    exchange(remote, {
      ...rest,
      request: { ...request, method: 'POST' },
      lookUp: (end) => askOnce(remote, { ...rest, request: { ...request, method: 'GET' } }, end),
    }),
  )
  expect(outcome.message).toBe('Rekor gave no answer within 30 s to POST /x (2 tries)')
  expect(asked).toEqual(['POST', 'GET', 'POST', 'GET'])
  expect(elapsedMs()).toBe(exchangeLimitMs)
})
