import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { verifyAttestation } from '../../src/attestation/verify.ts'
import { requestIdentityToken } from '../../src/clients/oidc.ts'
import { causesOf } from '../../src/errors.ts'
import type { Fault } from '../../src/standins/faults.ts'
import { type StandInRequest, type StandInResponse, serve } from '../../src/standins/server.ts'
import { expected } from '../attestation/signed.ts'
import { refusalOf } from '../refusal-of.ts'
import { type FaultyServer, type FaultyWorld, openFaultyWorld, statementOf, trustIn } from './signing-world.ts'

// Nobody really waits: the clock is moved.

let world: FaultyWorld
beforeAll(async () => {
  world = await openFaultyWorld()
})
afterEach(() => world.forget())
afterAll(() => world.close())

const answer = (response: StandInResponse, when: 'before' | 'after' = 'before'): Fault => ({
  kind: 'answer',
  when,
  response,
})
const json = (status: number, message: string, headers = {}): StandInResponse => ({
  status,
  headers,
  body: { code: status, message },
})
const page: StandInResponse = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><title>Down</title><style>p {}</style><p>Back\nsoon.',
}
const dropBefore: Fault = { kind: 'drop', when: 'before' }
const dropAfter: Fault = { kind: 'drop', when: 'after' }
const cut: Fault = { kind: 'cut' }
const failsBefore = answer(json(500, 'unexpected result from transparency log'))
const failsAfter = answer(json(500, 'unexpected result from transparency log'), 'after')
const limited = answer({ status: 429, body: '<h1>429 Too Many Requests</h1>' })
const limitedFor = (seconds: string) => answer(json(429, 'slow down', { 'retry-after': seconds }))
const late: Fault = { kind: 'delay', ms: 50 }
const hang: Fault = { kind: 'hang' }
const gone: Fault[] = [dropBefore, dropBefore, dropBefore, dropBefore]

const token = 'GET oidc 200'
const certificate = 'POST fulcio 200'
const entry = 'POST rekor 201'
const got = [token, certificate, entry]

/** What one file needs when something went wrong on the way: every request, and how long it was waited. */
type Faults = readonly (Fault | undefined)[]
type Mended = readonly [server: FaultyServer, faults: Faults, log: readonly string[], waits: readonly number[]]

const mended: Readonly<Record<string, Mended>> = {
  'OIDC: an answer that is late': ['oidc', [late], got, []],
  'OIDC: a lost request': ['oidc', [dropBefore], ['GET oidc -', ...got], [1000]],
  'OIDC: a lost answer, whose token nobody uses': ['oidc', [dropAfter], ['GET oidc -', ...got], [1000]],
  'OIDC: half an answer': ['oidc', [cut], ['GET oidc -', ...got], [1000]],
  'OIDC: an outage': ['oidc', [failsBefore, failsAfter], ['GET oidc 500', 'GET oidc 500', ...got], [1000, 4000]],
  'OIDC: a page': ['oidc', [answer(page)], got.toSpliced(0, 0, token), [1000]],
  'OIDC: a limit': ['oidc', [limitedFor('7')], ['GET oidc 429', ...got], [7000]],

  'Fulcio: an answer that is late': ['fulcio', [late], got, []],
  'Fulcio: a lost request': ['fulcio', [dropBefore], [token, 'POST fulcio -', certificate, entry], [1000]],
  'Fulcio: a lost answer: the same token brings another certificate': [
    'fulcio',
    [dropAfter],
    [token, 'POST fulcio -', certificate, entry],
    [1000],
  ],
  'Fulcio: half a certificate': ['fulcio', [cut], [token, 'POST fulcio -', certificate, entry], [1000]],
  'Fulcio: an outage': ['fulcio', [failsBefore], [token, 'POST fulcio 500', certificate, entry], [1000]],
  'Fulcio: an outage behind it': ['fulcio', [failsAfter], [token, 'POST fulcio 500', certificate, entry], [1000]],
  'Fulcio: a page': ['fulcio', [answer(page)], [token, certificate, certificate, entry], [1000]],
  'Fulcio: a limit': ['fulcio', [limitedFor('30')], [token, 'POST fulcio 429', certificate, entry], [30_000]],

  'Rekor: an answer that is late': ['rekor', [late], got, []],
  'Rekor: a lost request, looked up and sent again': [
    'rekor',
    [dropBefore],
    [token, certificate, 'POST rekor -', 'GET rekor 404', entry],
    [1000],
  ],
  'Rekor: a lost answer, looked up and found': [
    'rekor',
    [dropAfter],
    [token, certificate, 'POST rekor -', 'GET rekor 200'],
    [1000],
  ],
  'Rekor: half an answer, looked up and found': [
    'rekor',
    [cut],
    [token, certificate, 'POST rekor -', 'GET rekor 200'],
    [1000],
  ],
  'Rekor: an outage before the effect': [
    'rekor',
    [failsBefore],
    [token, certificate, 'POST rekor 500', 'GET rekor 404', entry],
    [1000],
  ],
  'Rekor: an outage after the effect': [
    'rekor',
    [failsAfter],
    [token, certificate, 'POST rekor 500', 'GET rekor 200'],
    [1000],
  ],
  'Rekor: a lost answer and a lost look-up: sent again, refused as there, and fetched': [
    'rekor',
    [dropAfter, dropBefore],
    [token, certificate, 'POST rekor -', 'GET rekor -', 'POST rekor 409', 'GET rekor 200'],
    [1000],
  ],
  'Rekor: an entry that is there, it does not say where: looked up': [
    'rekor',
    [dropAfter, dropBefore, answer(json(409, 'an equivalent entry already exists'), 'after')],
    [token, certificate, 'POST rekor -', 'GET rekor -', 'POST rekor 409', 'GET rekor 200'],
    [1000, 4000],
  ],
  'Rekor: an entry that is there and not shown yet': [
    'rekor',
    [dropAfter, dropBefore, undefined, answer({ status: 404 })],
    [token, certificate, 'POST rekor -', 'GET rekor -', 'POST rekor 409', 'GET rekor 404', 'GET rekor 200'],
    [1000, 1000],
  ],
  'Rekor: a page': ['rekor', [answer(page)], [token, certificate, 'POST rekor 200', 'GET rekor 404', entry], [1000]],
  'Rekor: a page after the effect': [
    'rekor',
    [answer({ ...page, status: 201 }, 'after')],
    [token, certificate, entry, 'GET rekor 200'],
    [1000],
  ],
  'Rekor: a limit without a time, which had no effect to look up': [
    'rekor',
    [limited, limited],
    [token, certificate, 'POST rekor 429', 'POST rekor 429', entry],
    [1000, 4000],
  ],
  'Rekor: a limit with a time': ['rekor', [limitedFor('42')], [token, certificate, 'POST rekor 429', entry], [42_000]],
  'Rekor: a server that hangs': ['rekor', [hang], [token, certificate, 'GET rekor 404', entry], [1000]],
}

describe('mended on the way, with one certificate and one entry:', () => {
  test.each(Object.entries(mended))('%s', async (_, [server, faults, log, waits]) => {
    const statement = statementOf(1)
    const before = world.sigstore.entries.length
    world.plan(server, faults)
    const bundle = await world.signing().sign(statement)
    const { subject, predicateType } = statement
    expect(verifyAttestation(bundle, trustIn(world), { subject, predicateType, expected }).statement).toEqual(statement)
    expect({ log: world.log, waits: world.clock.waits }).toEqual({ log, waits })
    expect(world.sigstore.entries.length - before).toBe(1)
  })
})

/** What nothing mends: the requests, the message, and what to do. */
interface Unmended {
  readonly server: FaultyServer
  readonly faults: Faults
  readonly log: readonly string[]
  readonly message: string
  readonly hint?: string
}

const four = (line: string) => [line, line, line, line]
const looking = (line: string, look: string) => [line, look, line, look, line, look, line]
const unsigned = '"tidy_box-3.2.1-py3-none-any.whl" was not signed.'
const again = 'Look at https://status.sigstore.dev, and run the job again.'
const staysDone = 'Run the job again: what is done stays done.'

const unmended: Readonly<Record<string, Unmended>> = {
  'OIDC: refused': {
    server: 'oidc',
    faults: [answer(json(403, 'Resource not accessible by integration'))],
    log: ['GET oidc 403'],
    message: "GitHub's OIDC issuer answered 403 to GET /idtoken/ID: Resource not accessible by integration",
    hint: staysDone,
  },
  'OIDC: gone': {
    server: 'oidc',
    faults: gone,
    log: four('GET oidc -'),
    message: "GitHub's OIDC issuer gave no answer to GET /idtoken/ID (4 tries)",
    hint: staysDone,
  },
  'OIDC: an answer without a token': {
    server: 'oidc',
    faults: gone.map(() => answer({ status: 200, body: { count: 0 } })),
    log: four('GET oidc 200'),
    message: "GitHub's OIDC issuer answered 200 to GET /idtoken/ID, but no token. (4 tries)",
    hint: staysDone,
  },
  'Fulcio: refused': {
    server: 'fulcio',
    faults: [answer(json(400, 'There was an error processing the identity token'))],
    log: [token, 'POST fulcio 400'],
    message: `${unsigned} Fulcio answered 400 to POST /api/v2/signingCert: There was an error processing the identity token`,
  },
  'Fulcio: an outage behind it': {
    server: 'fulcio',
    faults: gone.map(() => answer(json(500, 'Error entering certificate in CTL'))),
    log: [token, ...four('POST fulcio 500')],
    message: `${unsigned} Fulcio answered 500 to POST /api/v2/signingCert: Error entering certificate in CTL (4 tries)`,
  },
  'Fulcio: a page of somebody between': {
    server: 'fulcio',
    faults: gone.map(() => answer({ ...page, status: 503 })),
    log: [token, ...four('POST fulcio 503')],
    message: `${unsigned} Fulcio answered 503 to POST /api/v2/signingCert: Down Back soon. (4 tries)`,
  },
  'Rekor: a limit that does not end': {
    server: 'rekor',
    faults: gone.map(() => limited),
    log: [token, certificate, ...four('POST rekor 429')],
    message: `${unsigned} Rekor answered 429 to POST /api/v1/log/entries: 429 Too Many Requests (4 tries)`,
    hint: 'Rekor limits how often it may be asked: run the job again after some minutes.',
  },
  'Rekor: a limit that ends too late': {
    server: 'rekor',
    faults: [limitedFor('3600')],
    log: [token, certificate, 'POST rekor 429'],
    message: `${unsigned} Rekor answered 429 to POST /api/v1/log/entries: slow down`,
    hint: 'Rekor limits how often it may be asked: run the job again after 3600 s.',
  },
  'Rekor: two long waits, which are more than a certificate has left': {
    server: 'rekor',
    faults: [limitedFor('60'), limitedFor('60')],
    log: [token, certificate, 'POST rekor 429', 'POST rekor 429'],
    message: `${unsigned} Rekor answered 429 to POST /api/v1/log/entries: slow down (2 tries)`,
    hint: 'Rekor limits how often it may be asked: run the job again after 60 s.',
  },
  'Rekor: an outage': {
    server: 'rekor',
    faults: [...gone, ...gone].map(() => failsBefore),
    log: [token, certificate, ...looking('POST rekor 500', 'GET rekor 500')],
    message: `${unsigned} Rekor answered 500 to POST /api/v1/log/entries: unexpected result from transparency log (4 tries)`,
  },
  'Rekor: gone': {
    server: 'rekor',
    faults: [...gone, ...gone],
    log: [token, certificate, ...looking('POST rekor -', 'GET rekor -')],
    message: `${unsigned} Rekor gave no answer to POST /api/v1/log/entries (4 tries)`,
  },
  'Rekor: no entry where it should be': {
    server: 'rekor',
    faults: [dropAfter, dropBefore, undefined, ...gone.map(() => answer({ status: 404 }))],
    log: [token, certificate, 'POST rekor -', 'GET rekor -', 'POST rekor 409', ...four('GET rekor 404')],
    message: `${unsigned} Rekor answered 404 to GET /api/v1/log/entries/ID, but it said before that the entry is there. (4 tries)`,
  },
  'Rekor: hangs': {
    server: 'rekor',
    faults: [hang, failsBefore, hang, failsBefore, hang, failsBefore, hang],
    log: [token, certificate, 'GET rekor 500', 'GET rekor 500', 'GET rekor 500'],
    message: `${unsigned} Rekor gave no answer within 30 s to POST /api/v1/log/entries (4 tries)`,
  },
}

const withoutIds = (text: string) => text.replace(/[0-9a-f]{64,80}|[0-9a-f-]{36}/, 'ID')

describe('not mended, and said:', () => {
  test.each(Object.entries(unmended))('%s', async (_, { server, faults, log, message, hint = again }) => {
    world.plan(server, faults)
    const error = await refusalOf(() => world.signing().sign(statementOf(1)))
    expect({
      code: error.code,
      exitCode: error.exitCode,
      message: withoutIds(error.message),
      hint: error.hint,
      log: world.log,
    }).toEqual({ code: server === 'oidc' ? 'oidc-failed' : 'signing-failed', exitCode: 3, message, hint, log })
  })
})

describe('an entry that is not of this envelope is not used:', () => {
  test('one that is fetched after a 409, one that is looked up, and one that is answered at once', async () => {
    await world.signing().sign(statementOf(2))
    const [foreign] = world.sigstore.entries.slice(-1)
    const headers = { location: `/api/v1/log/entries/${foreign?.uuid}` }
    const response = await fetch(`${world.urls.rekor}${headers.location}`)
    const theirs = (await response.json()) as object
    world.forget()
    const conflict = answer({ ...json(409, 'an equivalent entry already exists'), headers })
    world.plan('rekor', [conflict])
    const fetched = await refusalOf(() => world.signing().sign(statementOf(1)))
    expect(withoutIds(fetched.message)).toBe(
      `${unsigned} Rekor answered 200 to GET /api/v1/log/entries/ID, but an entry of another envelope. (4 tries)`,
    )
    world.forget()
    world.plan('rekor', [answer({ status: 201, body: theirs }), answer({ status: 200, body: theirs })])
    await world.signing().sign(statementOf(1))
    expect(world.log).toEqual([token, certificate, entry, 'GET rekor 200', entry])
  })
})

describe('no token is in any message', () => {
  const quoting = (request: StandInRequest): StandInResponse => ({
    status: 400,
    body: { code: 3, message: `invalid value: ${request.headers.authorization} ${request.body}`.slice(0, 400) },
  })

  test.each(['oidc', 'fulcio'] as const)('though %s quotes what it was sent', async (name) => {
    const server = await serve(name, quoting)
    const tokenRequest = { ...world.tokenRequest, url: `${server.url}/idtoken?api-version=2.0` }
    const surroundings = { clock: world.clock, mask: () => {} }
    const identity =
      name === 'oidc' ? () => requestIdentityToken('sigstore', tokenRequest, surroundings) : world.identity
    const error = await refusalOf(() => world.signing({ identity, fulcio: server.url }).sign(statementOf(1)))
    await server.close()
    const shown = [error.message, error.hint, ...causesOf(error), error.stack].join('\n')
    expect(shown).toContain('invalid value: ')
    expect(shown).toContain('***')
    const parts = world.secrets.flatMap((secret) => secret.split('.'))
    expect(parts.some((part) => shown.includes(part) || shown.includes(part.slice(0, 20)))).toBe(false)
  })

  test('and each token is masked as it is received', async () => {
    await world.signing().sign(statementOf(1))
    expect(world.masked).toContain(world.secrets.at(-1))
  })
})
