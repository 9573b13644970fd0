import { describe, expect, test } from '@jest/globals'
import { bundleToJSON } from '@sigstore/bundle'
import { verifyAttestation } from '../../src/attestation/judging/verified-attestation.ts'
import { toAttestation } from '../../src/attestation/reading/pep740.ts'
import { refusalOf } from '../refusal-of.ts'
import type { Fault } from '../worlds/faults.ts'
import {
  asRead,
  expectNoToken,
  type FaultyWorld,
  statementAbout,
  statementOf,
  useFaultyWorld,
} from '../worlds/signing/faulty-world.ts'
import { expected, trustIn } from '../worlds/signing/signed.ts'
import { changed, flipped, type Json, refusalBySigstoreJs } from '../worlds/signing/verification.ts'

const file = { name: 'tidy_box-3.2.0-py3-none-any.whl', content: 'the wheel' }
const statement = statementAbout(file)
const { subject, predicateType } = statement

let world: FaultyWorld
useFaultyWorld((opened) => {
  world = opened
})

const evidenceOf = (bundle: object) => ({ bundle, trustedRoot: world.sigstore.trustedRoot, file })

describe('a bundle with an entry of version 2 and a timestamp', () => {
  test('has no other proof of its time, and is verified by the engine', async () => {
    const bundle = await world.signingV2().sign(statement)
    expect(world.log).toEqual(['GET oidc 200', 'POST fulcio 200', 'POST timestampAuthority 200', 'POST rekorV2 201'])
    const { verificationMaterial } = bundleToJSON(bundle) as unknown as Json
    const [entry] = verificationMaterial?.tlogEntries ?? []
    expect(entry?.kindVersion).toEqual({ kind: 'hashedrekord', version: '0.0.2' })
    expect([entry?.inclusionPromise, entry?.integratedTime]).toEqual([undefined, undefined])
    expect(verificationMaterial?.timestampVerificationData?.rfc3161Timestamps).toHaveLength(1)
    expect(verifyAttestation(bundle, trustIn(world), { subject, predicateType, expected }).statement).toEqual(
      asRead(statement),
    )
  })

  const timestamps = 'verificationMaterial.timestampVerificationData.rfc3161Timestamps'
  const proof = 'verificationMaterial.tlogEntries.0.inclusionProof'
  test.each([
    ['without its timestamp', timestamps, () => [], 'TIMESTAMP_ERROR'],
    ['with a changed timestamp', `${timestamps}.0.signedTimestamp`, flipped, 'TIMESTAMP_ERROR'],
    ['with a changed signature', 'dsseEnvelope.signatures.0.sig', flipped, 'TIMESTAMP_ERROR'],
    [
      'with a changed checkpoint',
      `${proof}.checkpoint.envelope`,
      (note: Json) => note.replace('\n', '\n1'),
      'TLOG_INCLUSION_PROOF_ERROR',
    ],
    ['with a proof of another root', `${proof}.hashes.0`, flipped, 'TLOG_INCLUSION_PROOF_ERROR'],
    ['with a changed payload', 'dsseEnvelope.payload', flipped, 'TLOG_BODY_ERROR'],
  ])('is refused %s', async (_, path, change, code) => {
    const bundle = changed(bundleToJSON(await world.signingV2().sign(statement)) as object, path, change)
    expect(refusalBySigstoreJs(evidenceOf(bundle))).toBe(code)
  })

  test('is nothing that PyPI could date', async () => {
    const bundle = await world.signingV2().sign(statement)
    expect(await refusalOf(() => toAttestation(bundle))).toMatchObject({ code: 'provenance-malformed' })
  })
})

const dropAfter: Fault = { kind: 'drop', when: 'after' }
const asked = ['GET oidc 200', 'POST fulcio 200']
const dated = 'POST timestampAuthority 200'

describe('a lost answer', () => {
  test('of the timestamp authority is asked for again', async () => {
    world.plan('timestampAuthority', [dropAfter])
    await world.signingV2().sign(statementOf(1))
    expect(world.log).toEqual([...asked, 'POST timestampAuthority -', dated, 'POST rekorV2 201'])
  })

  test('of the log leaves an entry that its server cannot show: the statement is signed anew', async () => {
    world.plan('rekorV2', [dropAfter])
    await world.signingV2().sign(statementOf(2))
    expect(world.log).toEqual([...asked, dated, 'POST rekorV2 -', 'POST rekorV2 409', dated, 'POST rekorV2 201'])
  })

  test('of the log, twice for one file, is an outage', async () => {
    world.plan('rekorV2', [dropAfter, undefined, dropAfter])
    const error = await refusalOf(() => world.signingV2().sign(statementOf(3)))
    expect([error.code, error.message]).toEqual([
      'signing-failed',
      '"tidy_box-3.2.3-py3-none-any.whl" was not signed. The log has the entry, and cannot show it.',
    ])
    expectNoToken(world, error)
  })
})
