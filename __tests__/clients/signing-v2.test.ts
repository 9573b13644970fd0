import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { bundleToJSON } from '@sigstore/bundle'
import { verifyAttestation } from '../../src/attestation/judging/verified-attestation.ts'
import { toAttestation } from '../../src/attestation/reading/pep740.ts'
import { cosign } from '../oracles.ts'
import { refusalOf } from '../refusal-of.ts'
import { withShared } from '../shared.ts'
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
import { changed, flipped, type Json, refusalBySigstoreJs, verdictOfCosign } from '../worlds/signing/verification.ts'

const file = { name: 'tidy_box-3.2.0-py3-none-any.whl', content: 'the wheel' }
const statement = statementAbout(file)
const { subject, predicateType } = statement

let world: FaultyWorld
useFaultyWorld((opened) => {
  world = opened
})

const evidenceOf = (bundle: object) => ({ bundle, trustedRoot: world.sigstore.trustedRoot, file })
// The cosign of these tests is older than version 2, and says so of every entry without a time.
const tooOld = 'nil value in transaction log entry'

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
    expect(await verdictOfCosign(evidenceOf(bundleToJSON(bundle) as object))).toContain(tooOld)
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

describe('a timestamp, at an entry of version 1 that cosign reads,', () => {
  async function datedTwice(): Promise<{ bundle: object; signature: Buffer }> {
    const bundle = bundleToJSON(await world.signing().sign(statement)) as unknown as Json
    const signature = Buffer.from(bundle.dsseEnvelope?.signatures?.[0]?.sig ?? '', 'base64')
    return { bundle, signature }
  }
  async function timestampOf(bytes: Buffer): Promise<string> {
    const artifactHash = createHash('sha256').update(bytes).digest('base64')
    const response = await fetch(`${world.urls.timestampAuthority}/api/v1/timestamp`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ artifactHash, hashAlgorithm: 'sha256', certificates: true, nonce: 123456789 }),
    })
    return Buffer.from(await response.arrayBuffer()).toString('base64')
  }

  test('is accepted by cosign as the proof of the time, and refused when it is of another signature', async () => {
    const { bundle, signature } = await datedTwice()
    const withTimestamp = (signedTimestamp: string) =>
      changed(bundle, 'verificationMaterial.timestampVerificationData', () => ({
        rfc3161Timestamps: [{ signedTimestamp }],
      }))
    const verdict = async (bytes: Buffer) =>
      verdictOfCosign(evidenceOf(withTimestamp(await timestampOf(bytes))), ['--use-signed-timestamps'])
    expect(await verdict(signature)).toBe('accepted')
    expect(await verdict(Buffer.from('another signature'))).toContain(
      'threshold not met for verified signed timestamps',
    )
    expect(await verdictOfCosign(evidenceOf(bundle), ['--use-signed-timestamps'])).toMatch(/^refused: /)
  })
})

withShared('cosign and entries of version 2', (folder) => {
  test('a good one of the conformance suite is refused by it with the same words as ours', () => {
    const vector = join(folder, 'vectors/sigstore-conformance/rekor2-checkpoint-two-sigs-from-origin')
    const artifact = join(folder, 'vectors/sigstore-conformance/a.txt')
    const anyone = ['--certificate-identity-regexp', '.*', '--certificate-oidc-issuer-regexp', '.*']
    const form = ['--new-bundle-format', '--bundle', join(vector, 'bundle.sigstore.json')]
    const root = ['--trusted-root', join(vector, 'trusted_root.json')]
    const { status, stderr } = spawnSync(cosign(), ['verify-blob', ...form, ...root, ...anyone, artifact], { env: {} })
    expect(status).toBe(1)
    expect(String(stderr)).toContain(tooOld)
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
