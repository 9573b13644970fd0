import { describe, expect, test } from '@jest/globals'
import { verifyAttestation } from '../../src/attestation/judging/verified-attestation.ts'
import {
  asRead,
  expectNoTokenIn,
  type FaultyServer,
  type FaultyWorld,
  statementOf,
  useFaultyWorld,
} from '../worlds/signing/faulty-world.ts'
import {
  answer,
  certificate,
  cut,
  dropAfter,
  dropBefore,
  entry,
  type Faults,
  failsAfter,
  failsBefore,
  got,
  hang,
  json,
  late,
  limited,
  limitedFor,
  page,
  token,
} from '../worlds/signing/planned-faults.ts'
import { expected, trustIn } from '../worlds/signing/signed.ts'

let world: FaultyWorld
useFaultyWorld((opened) => {
  world = opened
})

/** What one file needs when something went wrong on the way: every request, and how long it was waited. */
type Repaired = readonly [server: FaultyServer, faults: Faults, log: readonly string[], waits: readonly number[]]

const repaired: Readonly<Record<string, Repaired>> = {
  'OIDC: an answer that is late': ['oidc', [late], got, []],
  'OIDC: a lost request': ['oidc', [dropBefore], ['GET oidc -', ...got], [1000]],
  'OIDC: a lost answer, whose token nobody uses': ['oidc', [dropAfter], ['GET oidc -', ...got], [1000]],
  'OIDC: half an answer': ['oidc', [cut], ['GET oidc -', ...got], [1000]],
  'OIDC: an outage': ['oidc', [failsBefore, failsAfter], ['GET oidc 500', 'GET oidc 500', ...got], [1000, 2000]],
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
    [1000, 2000],
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
    [1000, 2000],
  ],
  'Rekor: a limit with a time': ['rekor', [limitedFor('42')], [token, certificate, 'POST rekor 429', entry], [42_000]],
  'Rekor: a server that hangs': ['rekor', [hang], [token, certificate, 'GET rekor 404', entry], [1000]],
}

describe('repaired on the way, with one certificate and one entry:', () => {
  test.each(Object.entries(repaired))('%s', async (_, [server, faults, log, waits]) => {
    const statement = statementOf(1)
    const before = world.sigstore.entries.length
    world.plan(server, faults)
    const bundle = await world.signing().sign(statement)
    const { subject, predicateType } = statement
    expect(verifyAttestation(bundle, trustIn(world), { subject, predicateType, expected }).statement).toEqual(
      asRead(statement),
    )
    expectNoTokenIn(world, bundle)
    expect({ log: world.log, waits: world.clock.waits }).toEqual({ log, waits })
    expect(world.sigstore.entries.length - before).toBe(1)
  })
})
