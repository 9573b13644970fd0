import type { StandInResponse } from '../../../src/standins/server.ts'
import type { Fault } from '../faults.ts'

// What goes wrong in the tests of signing, and what is asked when nothing does.

export const answer = (response: StandInResponse, when: 'before' | 'after' = 'before'): Fault => ({
  kind: 'answer',
  when,
  response,
})
export const json = (status: number, message: string, headers = {}): StandInResponse => ({
  status,
  headers,
  body: { code: status, message },
})
export const page: StandInResponse = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><title>Down</title><style>p {}</style><p>Back\nsoon.',
}
export const dropBefore: Fault = { kind: 'drop', when: 'before' }
export const dropAfter: Fault = { kind: 'drop', when: 'after' }
export const cut: Fault = { kind: 'cut' }
export const failsBefore = answer(json(500, 'unexpected result from transparency log'))
export const failsAfter = answer(json(500, 'unexpected result from transparency log'), 'after')
export const limited = answer({ status: 429, body: '<h1>429 Too Many Requests</h1>' })
export const limitedFor = (seconds: string) => answer(json(429, 'slow down', { 'retry-after': seconds }))
export const late: Fault = { kind: 'delay', ms: 50 }
export const hang: Fault = { kind: 'hang' }
export const gone: Fault[] = [dropBefore, dropBefore, dropBefore, dropBefore, dropBefore]

export const token = 'GET oidc 200'
export const certificate = 'POST fulcio 200'
export const entry = 'POST rekor 201'
export const got = [token, certificate, entry]

/** What goes wrong with the requests to a server, in order; `undefined` for one that goes well. */
export type Faults = readonly (Fault | undefined)[]
