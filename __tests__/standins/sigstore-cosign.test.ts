import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  changed,
  type Evidence,
  flipped,
  identityBySigstoreJs,
  type Json,
  refusals,
  verdictOfCosign,
} from '../worlds/signing/verification.ts'
import { type SigningWorld, signerUri, startSigning } from '../worlds/signing.ts'

const sdist = { name: 'tidy_box-3.2.0.tar.gz', content: 'the source distribution' }
const wheel = { name: 'tidy_box-3.2.0-py3-none-any.whl', content: 'the wheel' }

let world: SigningWorld
let stranger: SigningWorld
let earlier: Json
let good: Evidence

beforeAll(async () => {
  world = await startSigning()
  stranger = await startSigning()
  earlier = (await world.sign(sdist)) as Json
  good = { bundle: await world.sign(wheel), trustedRoot: world.sigstore.trustedRoot, file: wheel }
})
afterAll(async () => {
  await world.close()
  await stranger.close()
})

describe('a bundle made by Sigstore’s own client', () => {
  test('is accepted by both verifiers', async () => {
    expect(identityBySigstoreJs(good)).toBe(signerUri)
    expect(await verdictOfCosign(good)).toBe('accepted')
  })

  test('is refused by cosign for another file', async () => {
    expect(await verdictOfCosign({ ...good, file: { ...wheel, content: 'another wheel' } })).toMatch(/^refused: /)
  })
})

const later = (seconds: string) => String(Number(seconds) + 1)
const larger = (note: string) => note.replace('\n3\n', '\n4\n')
const entry = 'verificationMaterial.tlogEntries.0'

describe('both verifiers refuse, for the same reason,', () => {
  test.each([
    ['a changed payload', 'dsseEnvelope.payload', flipped, 'TLOG_BODY_ERROR', 'could not verify envelope'],
    [
      'a changed signature',
      'dsseEnvelope.signatures.0.sig',
      flipped,
      'TLOG_BODY_ERROR',
      'log signature does not match',
    ],
    [
      'a changed promise',
      `${entry}.inclusionPromise.signedEntryTimestamp`,
      flipped,
      'TLOG_INCLUSION_PROMISE_ERROR',
      '0 < 1',
    ],
    ['a promise for another index', `${entry}.logIndex`, () => '7', 'TLOG_INCLUSION_PROMISE_ERROR', '0 < 1'],
    ['a time that was not promised', `${entry}.integratedTime`, later, 'TLOG_INCLUSION_PROMISE_ERROR', '0 < 1'],
    [
      'a proof of another root',
      `${entry}.inclusionProof.hashes.0`,
      flipped,
      'TLOG_INCLUSION_PROOF_ERROR',
      'does not match',
    ],
    [
      'a proof of another leaf',
      `${entry}.inclusionProof.logIndex`,
      () => '0',
      'TLOG_INCLUSION_PROOF_ERROR',
      'wrong proof size',
    ],
    [
      'a changed checkpoint',
      `${entry}.inclusionProof.checkpoint.envelope`,
      larger,
      'TLOG_INCLUSION_PROOF_ERROR',
      'signature on checkpoint',
    ],
  ])('%s', async (_what, path, change, code, text) => {
    const { sigstoreJs, cosign } = await refusals({ ...good, bundle: changed(good.bundle, path, change) })
    expect(sigstoreJs).toBe(code)
    expect(cosign).toContain(text)
  })

  test.each([
    ['another authority', 'certificateAuthorities', 'CERTIFICATE_ERROR', 'leaf certificate verification failed'],
    ['another certificate transparency log', 'ctlogs', 'CERTIFICATE_ERROR', 'only able to verify 0 SCT entries'],
    ['another transparency log', 'tlogs', 'TLOG_INCLUSION_PROMISE_ERROR', 'not enough verified log entries'],
  ])('what %s signed', async (_what, member, code, text) => {
    const theirs = (stranger.sigstore.trustedRoot as Record<string, unknown>)[member]
    const { sigstoreJs, cosign } = await refusals({ ...good, trustedRoot: { ...good.trustedRoot, [member]: theirs } })
    expect(sigstoreJs).toBe(code)
    expect(cosign).toContain(text)
  })

  test('the certificate of another signature', async () => {
    const bundle = changed(good.bundle, 'verificationMaterial.certificate', () => {
      return earlier.verificationMaterial?.certificate
    })
    const { sigstoreJs, cosign } = await refusals({ ...good, bundle })
    expect(sigstoreJs).toBe('SIGNATURE_ERROR')
    expect(cosign).toContain('log certificate does not match')
  })
})

test('every entry of a growing log is proved', async () => {
  const grown = await startSigning()
  const proofs: number[] = []
  for (let number = 0; number < 9; number += 1) {
    const file = { name: `tidy_box-3.2.${number}.tar.gz`, content: `build ${number}` }
    const evidence = { bundle: await grown.sign(file), trustedRoot: grown.sigstore.trustedRoot, file }
    expect(identityBySigstoreJs(evidence)).toBe(signerUri)
    if ([1, 2, 6].includes(number)) expect(await verdictOfCosign(evidence)).toBe('accepted')
    proofs.push((evidence.bundle as Json).verificationMaterial?.tlogEntries?.[0]?.inclusionProof?.hashes?.length ?? 0)
  }
  await grown.close()
  // The last leaf of a tree is proved by as many hashes as its index has bits that are set.
  expect(proofs).toEqual([1, 1, 2, 1, 2, 2, 3, 1, 2])
  expect(grown.sigstore.entries.map(({ treeIndex }) => treeIndex)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
})
