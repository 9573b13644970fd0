import { describe, expect, test } from '@jest/globals'
import { hintOfJob } from '../audiences.ts'
import { refusalOf } from '../refusal-of.ts'
import {
  expectNoToken,
  type FaultyServer,
  type FaultyWorld,
  statementOf,
  useFaultyWorld,
} from '../worlds/signing/faulty-world.ts'
import {
  answer,
  certificate,
  dropAfter,
  dropBefore,
  entry,
  type Faults,
  failsBefore,
  gone,
  hang,
  json,
  limited,
  limitedFor,
  page,
  token,
} from '../worlds/signing/planned-faults.ts'

let world: FaultyWorld
useFaultyWorld((opened) => {
  world = opened
})

/** What nothing fixes: the requests, the message, and what to do. */
interface Unmended {
  readonly server: FaultyServer
  readonly faults: Faults
  readonly log: readonly string[]
  readonly message: string
  readonly hint?: string
}

const five = (line: string) => [line, line, line, line, line]
const looking = (line: string, look: string) => [line, look, line, look, line, look, line, look, line, look]
const unsigned = '"tidy_box-3.2.1-py3-none-any.whl" was not signed.'
const again = 'Look at https://status.sigstore.dev, and run the job again.'
const staysDone = 'Run the job again: what is done stays done.'

const unfixed: Readonly<Record<string, Unmended>> = {
  'OIDC: refused': {
    server: 'oidc',
    faults: [answer(json(403, 'Resource not accessible by integration'))],
    log: ['GET oidc 403'],
    message: "GitHub's OIDC issuer answered 403 to GET /idtoken/ID: Resource not accessible by integration.",
    hint: staysDone,
  },
  'OIDC: gone': {
    server: 'oidc',
    faults: gone,
    log: five('GET oidc -'),
    message: "GitHub's OIDC issuer gave no answer to GET /idtoken/ID (5 tries).",
    hint: staysDone,
  },
  'OIDC: an answer without a token': {
    server: 'oidc',
    faults: gone.map(() => answer({ status: 200, body: { count: 0 } })),
    log: five('GET oidc 200'),
    message: `GitHub's OIDC issuer answered 200 to GET /idtoken/ID, but "value" is no text (5 tries).`,
    hint: staysDone,
  },
  'Fulcio: refused': {
    server: 'fulcio',
    faults: [answer(json(400, 'There was an error processing the identity token'))],
    log: [token, 'POST fulcio 400'],
    message: `${unsigned} Fulcio answered 400 to POST /api/v2/signingCert: There was an error processing the identity token.`,
  },
  'Fulcio: an outage behind it': {
    server: 'fulcio',
    faults: gone.map(() => answer(json(500, 'Error entering certificate in CTL'))),
    log: [token, ...five('POST fulcio 500')],
    message: `${unsigned} Fulcio answered 500 to POST /api/v2/signingCert: Error entering certificate in CTL (5 tries).`,
  },
  'Fulcio: a page of somebody between': {
    server: 'fulcio',
    faults: gone.map(() => answer({ ...page, status: 503 })),
    log: [token, ...five('POST fulcio 503')],
    message: `${unsigned} Fulcio answered 503 to POST /api/v2/signingCert: Down Back soon (5 tries).`,
  },
  'Rekor: a limit that does not end': {
    server: 'rekor',
    faults: gone.map(() => limited),
    log: [token, certificate, ...five('POST rekor 429')],
    message: `${unsigned} Rekor answered 429 to POST /api/v1/log/entries: 429 Too Many Requests (5 tries).`,
    hint: 'Rekor limits how often it may be asked: run the job again after some minutes.',
  },
  'Rekor: a limit that ends too late': {
    server: 'rekor',
    faults: [limitedFor('3600')],
    log: [token, certificate, 'POST rekor 429'],
    message: `${unsigned} Rekor answered 429 to POST /api/v1/log/entries: slow down.`,
    hint: 'Rekor limits how often it may be asked: run the job again after 60 minutes.',
  },
  'Rekor: two long waits, which are more than a certificate has left': {
    server: 'rekor',
    faults: [limitedFor('60'), limitedFor('60')],
    log: [token, certificate, 'POST rekor 429', 'POST rekor 429'],
    message: `${unsigned} Rekor answered 429 to POST /api/v1/log/entries: slow down (2 tries).`,
    hint: 'Rekor limits how often it may be asked: run the job again after 60 s.',
  },
  'Rekor: an outage': {
    server: 'rekor',
    faults: [...gone, ...gone].map(() => failsBefore),
    log: [token, certificate, ...looking('POST rekor 500', 'GET rekor 500')],
    message: `${unsigned} Rekor answered 500 to POST /api/v1/log/entries: unexpected result from transparency log (5 tries).`,
  },
  'Rekor: gone': {
    server: 'rekor',
    faults: [...gone, ...gone],
    log: [token, certificate, ...looking('POST rekor -', 'GET rekor -')],
    message: `${unsigned} Rekor gave no answer to POST /api/v1/log/entries (5 tries).`,
  },
  'Rekor: no entry where it should be': {
    server: 'rekor',
    faults: [dropAfter, dropBefore, undefined, ...gone.map(() => answer({ status: 404 }))],
    log: [token, certificate, 'POST rekor -', 'GET rekor -', 'POST rekor 409', ...five('GET rekor 404')],
    message: `${unsigned} Rekor answered 404 to GET /api/v1/log/entries/ID, but it said before that the entry is there (5 tries).`,
  },
  'Rekor: hangs': {
    server: 'rekor',
    faults: [hang, failsBefore, hang, failsBefore, hang, failsBefore, hang, failsBefore, hang, failsBefore],
    log: [token, certificate, ...five('GET rekor 500')],
    message: `${unsigned} Rekor gave no answer to POST /api/v1/log/entries (5 tries).`,
  },
}

const withoutIds = (text: string) => text.replace(/[0-9a-f]{64,80}|[0-9a-f-]{36}/, 'ID')

describe('not fixed, and said without a token:', () => {
  test.each(Object.entries(unfixed))('%s', async (_, { server, faults, log, message, hint = again }) => {
    world.plan(server, faults)
    const error = await refusalOf(() => world.signing().sign(statementOf(1)))
    expect({
      code: error.code,
      exitCode: error.exitCode,
      message: withoutIds(error.message),
      hint: hintOfJob(error),
      log: world.log,
    }).toEqual({ code: server === 'oidc' ? 'oidc-failed' : 'signing-failed', exitCode: 3, message, hint, log })
    expectNoToken(world, error)
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
      `${unsigned} Rekor answered 200 to GET /api/v1/log/entries/ID, but an entry of another envelope (5 tries).`,
    )
    world.forget()
    world.plan('rekor', [answer({ status: 201, body: theirs }), answer({ status: 200, body: theirs })])
    await world.signing().sign(statementOf(1))
    expect(world.log).toEqual([token, certificate, entry, 'GET rekor 200', entry])
  })
})

describe('no token is in any message', () => {
  test.each(Object.entries(unfixed))('though each answer quotes what was sent: %s', async (_, { server, faults }) => {
    world.quoteRequests()
    world.plan(server, faults)
    expectNoToken(world, await refusalOf(() => world.signing().sign(statementOf(1))))
  })
})
