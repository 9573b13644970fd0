import { describe, expect, test } from '@jest/globals'
import { type Bundle, bundleToJSON } from '@sigstore/bundle'
import { verifyAttestation } from '../../src/attestation/judging/verified-attestation.ts'
import { ReleaseError } from '../../src/errors.ts'
import type { StandInResponse } from '../../src/standins/server.ts'
import { hintOfJob } from '../audiences.ts'
import { refusalOf } from '../refusal-of.ts'
import { movedNetwork } from '../worlds/moved-clock.ts'
import {
  asRead,
  expectNoTokenIn,
  type FaultyWorld,
  quote,
  statementOf,
  useFaultyWorld,
} from '../worlds/signing/faulty-world.ts'
import { answer, certificate, dropAfter, got, json, token } from '../worlds/signing/planned-faults.ts'
import { expected, trustIn } from '../worlds/signing/signed.ts'

const minuteMs = 60_000
const refusal: StandInResponse = { status: 400, body: { code: 400, message: 'error processing entry' } }
const refused = { kind: 'answer', when: 'before', response: refusal } as const
const [one, other] = [statementOf(1), statementOf(2)]

let world: FaultyWorld
useFaultyWorld((opened) => {
  world = opened
})

const certificateOf = (bundle: Bundle) => bundleToJSON(bundle).verificationMaterial.certificate?.rawBytes
const verified = (bundle: Bundle, { subject, predicateType }: ReturnType<typeof statementOf>) =>
  verifyAttestation(bundle, trustIn(world), { subject, predicateType, expected }).statement

describe('one key and one certificate', () => {
  const asked = ['GET oidc 200', 'POST fulcio 200']
  test.each([
    [0, 1, 'at once'],
    [7 * minuteMs, 1, 'while there is time left for an entry in the log'],
    [9 * minuteMs, 2, 'no longer when the certificate could end before the entry is there'],
    [60 * minuteMs, 2, 'nor long after'],
  ])('a file that comes %i ms later makes it %i: the first serves %s', async (ms, certificates) => {
    const signing = world.signing()
    const first = await signing.sign(one)
    world.clock.move(ms)
    const second = await signing.sign(other)
    expect(new Set([first, second].map(certificateOf)).size).toBe(certificates)
    // With each new certificate comes a fresh token.
    expect(world.log).toEqual([...asked, 'POST rekor 201', ...(certificates === 2 ? asked : []), 'POST rekor 201'])
    expect(verified(second, other)).toEqual(asRead(other))
  })

  test('are made anew once, however many files ask for them at the same time', async () => {
    const signing = world.signing()
    await signing.sign(one)
    world.clock.move(9 * minuteMs)
    const { signed } = await signing.signAll(Array.from({ length: 12 }, (_, number) => statementOf(number)))
    expect(new Set(signed.map(({ bundle }) => certificateOf(bundle))).size).toBe(1)
    expect(world.log.filter((line) => line === 'POST fulcio 200')).toHaveLength(2)
  })

  test('serve by the length of the certificate, however wrong the clock of the machine is', async () => {
    const clock = { ...world.clock, now: () => new Date(world.clock.now().getTime() + 24 * 60 * minuteMs) }
    const signing = world.signing({ network: movedNetwork(clock) })
    await signing.sign(one)
    await signing.sign(other)
    expect(world.log).toEqual([...asked, 'POST rekor 201', 'POST rekor 201'])
  })
})

describe('several files', () => {
  // Three times as many as are under way at once.
  const statements = Array.from({ length: 24 }, (_, number) => statementOf(number))

  test('24 of them: one token, one certificate, 24 entries, and bundles in the order of the files', async () => {
    const before = world.sigstore.entries.length
    const { signed, failure } = await world.signing().signAll(statements)
    expect(failure).toBeUndefined()
    expect(signed.map(({ statement }) => statement)).toEqual(statements)
    expect(signed.map(({ bundle }, index) => verified(bundle, statementOf(index)))).toEqual(statements.map(asRead))
    const entries = statements.map(() => 'POST rekor 201')
    expect(world.log).toEqual(['GET oidc 200', 'POST fulcio 200', ...entries])
    expect(world.sigstore.entries.length - before).toBe(24)
  })

  test('eight are under way at most', async () => {
    const late = { kind: 'delay', ms: 100 } as const
    world.plan(
      'rekor',
      Array.from({ length: 20 }, () => late),
    )
    await world.signing().signAll(statements.slice(0, 20))
    expect(world.mostAtOnce('rekor')).toBe(8)
  })

  test('after a failure nothing is begun, what is under way is awaited, and what was signed is kept', async () => {
    const late = { kind: 'delay', ms: 150 } as const
    world.plan('rekor', [undefined, refused, late, late, late, late, late, late, late])
    const { signed, failure } = await world.signing().signAll(statements)
    expect(failure).toMatchObject({ code: 'signing-failed', exitCode: 3 })
    expect(world.log.filter((line) => line === 'POST rekor 201')).toHaveLength(signed.length)
    expect(signed.map(({ bundle, statement }) => [verified(bundle, statement as typeof one), statement])).toEqual(
      signed.map(({ statement }) => [asRead(statement), statement]),
    )
    const soFar = world.log.length
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(world.log).toHaveLength(soFar)
    expect(soFar).toBeLessThanOrEqual(2 + 9)
  })

  test('none: nobody is asked', async () => {
    expect(await world.signing().signAll([])).toEqual({ signed: [], failure: undefined })
    expect(world.log).toEqual([])
  })
})

describe('what cannot be signed', () => {
  test('names the file, the server, its status and words, and the request', async () => {
    world.plan('rekor', [refused])
    const error = await refusalOf(() => world.signing().sign(one))
    expect([error.code, error.exitCode, error.message, hintOfJob(error)]).toEqual([
      'signing-failed',
      3,
      `"${one.subject.name}" was not signed. Rekor answered 400 to POST /api/v1/log/entries: error processing entry.`,
      'Look at https://status.sigstore.dev, and run the job again.',
    ])
  })

  test('because there is no identity, is said as the provider says it', async () => {
    const ours = new ReleaseError('id-token-missing', { message: 'No token.', hint: 'Add it.' })
    const identity = () => Promise.reject(ours)
    expect(await refusalOf(() => world.signing({ identity }).sign(one))).toBe(ours)
  })
})

// Everything else that goes wrong: `signing-faults.test.ts`, `signing-refused-faults.test.ts`.
test('an answer of Rekor that is lost is looked up and found, with one certificate and one entry', async () => {
  const before = world.sigstore.entries.length
  world.plan('rekor', [dropAfter])
  const bundle = await world.signing().sign(one)
  expect(verified(bundle, one)).toEqual(asRead(one))
  expectNoTokenIn(world, bundle)
  const log = [token, certificate, 'POST rekor -', 'GET rekor 200']
  expect({ log: world.log, waits: world.clock.waits }).toEqual({ log, waits: [1000] })
  expect(world.sigstore.entries.length - before).toBe(1)
})

describe('no token is in any message', () => {
  test('and what an answer quotes is shown but for it', async () => {
    const messages: string[] = []
    for (const server of ['oidc', 'fulcio', 'rekor'] as const) {
      world.quoteRequests()
      world.plan(server, [answer(json(400, 'refused'))])
      messages.push((await refusalOf(() => world.signing().sign(one))).message)
      world.forget()
    }
    expect(messages).toEqual([
      expect.stringContaining(`: ${quote} Bearer *** `),
      expect.stringContaining(`${quote} undefined {"credentials":{"oidcIdentityToken":"***`),
      expect.stringContaining(`${quote} undefined {`),
    ])
  })

  test('and each token is masked as it is received', async () => {
    await world.signing().sign(one)
    expect(world.log).toEqual(got)
    expect(world.masked).toContain(world.secrets.at(-1))
  })
})
