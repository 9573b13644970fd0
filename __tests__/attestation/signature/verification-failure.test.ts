import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Bundle, bundleFromJSON, bundleToJSON } from '@sigstore/bundle'
import { PolicyError, VerificationError } from '@sigstore/verify'
import { readAttestations } from '../../../src/attestation/reading/attestations.ts'
import { type Trust, trustFrom } from '../../../src/attestation/signature/trust.ts'
import { verificationFailure } from '../../../src/attestation/signature/verification-failure.ts'
import { verifySignature } from '../../../src/attestation/signature/verified-signature.ts'
import { refusalOf } from '../../refusal-of.ts'
import { withShared } from '../../shared.ts'
import { type FaultyWorld, openFaultyWorld } from '../../worlds/signing/faulty-world.ts'
import { changed, type Json } from '../../worlds/signing/forms.ts'
import { provenanceOf, trustIn, wheel } from '../../worlds/signing/signed.ts'
import { generatorVector } from '../vector-outcome.ts'

let world: FaultyWorld
let other: FaultyWorld
/** One bundle with an entry of each version of the log, and one that another job signed. */
let first: Bundle
let second: Bundle
let foreign: Bundle
beforeAll(async () => {
  ;[world, other] = [await openFaultyWorld(), await openFaultyWorld()]
  first = await world.signing().sign(provenanceOf(wheel))
  second = await world.signingV2().sign(provenanceOf(wheel))
  foreign = await world.signing().sign(provenanceOf(wheel))
})
afterAll(async () => {
  await world.close()
  await other.close()
})

const flip = (text: string): string => {
  const bytes = Buffer.from(text, 'base64')
  bytes.writeUInt8(bytes.readUInt8(20) ^ 1, 20)
  return bytes.toString('base64')
}
const entryOf = ({ verificationMaterial }: Json): Json => verificationMaterial.tlogEntries[0]
const withChange = (bundle: Bundle, change: (json: Json) => void): Bundle =>
  bundleFromJSON(changed(bundleToJSON(bundle), change))

/** The root of this world with one list of another one. */
function trustWith(list: 'ctlogs' | 'tlogs' | 'timestampAuthorities' | 'certificateAuthorities'): Trust {
  const root = { ...world.sigstore.trustedRoot, [list]: (other.sigstore.trustedRoot as Json)[list] }
  return trustFrom(root, 'a mixed root')
}

const anew = 'Get the file anew from where it was published; its maintainers make the draft again.'
const otherRoot =
  'If another Sigstore instance signed it, verify against the trusted root of that one; else do not use the file: its maintainers make the draft again.'

describe('message and hint alone tell what is wrong', () => {
  test.each<[why: string, bundle: () => Bundle, trust: () => Trust, what: string, hint: string]>([
    [
      'a certificate of another instance',
      () => first,
      () => trustIn(other),
      'the root of this test: no certificate authority of that root that was valid then issued its certificate (CERTIFICATE_ERROR: "Failed to verify certificate chain", "no valid certificate path found")',
      otherRoot,
    ],
    [
      'a certificate that no log has',
      () => first,
      () => trustWith('ctlogs'),
      'a mixed root: no certificate log of that root vouches for its certificate by a signed timestamp (CERTIFICATE_ERROR: "SCT verification failed")',
      otherRoot,
    ],
    [
      'a certificate whose dates are none',
      () =>
        withChange(first, ({ verificationMaterial: { certificate } }) => {
          const bytes = Buffer.from(certificate.rawBytes, 'base64')
          const utcTime = Buffer.of(0x17, 13)
          certificate.rawBytes = bytes
            .fill('x', bytes.indexOf(utcTime) + 2, bytes.indexOf(utcTime) + 8)
            .toString('base64')
        }),
      () => trustIn(world),
      'the root of this test: no certificate authority of that root that was valid then issued its certificate (CERTIFICATE_ERROR: "Failed to verify certificate chain", "no valid certificate path found")',
      otherRoot,
    ],
    [
      'an entry of another log',
      () => first,
      () => trustWith('tlogs'),
      'a mixed root: the promise of its log entry is signed by no log of that root that was valid then, or is not of this entry (TLOG_INCLUSION_PROMISE_ERROR: "inclusion promise could not be verified")',
      otherRoot,
    ],
    [
      'a timestamp of another authority',
      () => second,
      () => trustWith('timestampAuthorities'),
      'a mixed root: nothing says when it was signed: it has neither a signed promise of a log, nor a timestamp of an authority of that root over this signature (TIMESTAMP_ERROR: "timestamp could not be verified")',
      otherRoot,
    ],
    [
      'no promise, and so no time',
      () => withChange(first, (json) => delete entryOf(json).inclusionPromise),
      () => trustIn(world),
      'the root of this test: nothing says when it was signed: it has neither a signed promise of a log, nor a timestamp of an authority of that root over this signature (TIMESTAMP_ERROR: "expected 1 timestamps, got 0")',
      otherRoot,
    ],
    [
      'a flipped signature',
      () => withChange(first, ({ dsseEnvelope: { signatures } }) => (signatures[0].sig = flip(signatures[0].sig))),
      () => trustIn(world),
      'the root of this test: its log entry is not of this signature over these bytes: one of the three was changed (TLOG_BODY_ERROR: "tlog entry signature mismatch")',
      anew,
    ],
    [
      'a flipped statement',
      () => withChange(first, ({ dsseEnvelope }) => (dsseEnvelope.payload = flip(dsseEnvelope.payload))),
      () => trustIn(world),
      'the root of this test: its log entry is not of this signature over these bytes: one of the three was changed (TLOG_BODY_ERROR: "DSSE payload hash mismatch")',
      anew,
    ],
    [
      'the certificate of another signature',
      () =>
        // The older one: the log saw the other signature within its life.
        withChange(foreign, ({ verificationMaterial: { certificate } }) => {
          certificate.rawBytes = (bundleToJSON(first) as Json).verificationMaterial.certificate.rawBytes
        }),
      () => trustIn(world),
      'the root of this test: the signature is not over these bytes by the key of the certificate (SIGNATURE_ERROR: "signature verification failed")',
      anew,
    ],
    [
      'a damaged proof',
      () =>
        withChange(foreign, (json) => (entryOf(json).inclusionProof.hashes[0] = Buffer.alloc(32).toString('base64'))),
      () => trustIn(world),
      'the root of this test: the proof that its entry is in the log does not lead to a tree that a log of that root signed (TLOG_INCLUSION_PROOF_ERROR: "calculated root hash does not match inclusion proof")',
      otherRoot,
    ],
    [
      'the same entry twice',
      () =>
        withChange(second, ({ verificationMaterial: { tlogEntries } }) =>
          tlogEntries.push(structuredClone(tlogEntries[0])),
        ),
      () => trustIn(world),
      'the root of this test: it has no log entry, or the same one twice (TLOG_ERROR: "duplicate tlog entry")',
      anew,
    ],
    [
      'an entry without a proof',
      () => {
        const { verificationMaterial: material } = second
        const tlogEntries = material.tlogEntries.map((entry) => ({ ...entry, inclusionProof: undefined as never }))
        return { ...second, verificationMaterial: { ...material, tlogEntries } } as Bundle
      },
      () => trustIn(world),
      'the root of this test: nothing shows that its entry is in the log: it has neither a promise nor a proof (TLOG_MISSING_INCLUSION_ERROR: "inclusion could not be verified")',
      anew,
    ],
    [
      'a certificate that is none',
      () => withChange(first, ({ verificationMaterial: { certificate } }) => (certificate.rawBytes = 'AA==')),
      () => trustIn(world),
      'the root of this test: it is in no form that can be verified',
      anew,
    ],
  ])('%s', async (_, bundle, trust, what, hint) => {
    const refusal = await refusalOf(() => verifySignature(bundle(), trust(), 'X'))
    const { code, message, hint: shownHint } = refusal
    expect({ code, hint: shownHint }).toEqual({ code: 'provenance-unverified', hint })
    expect(message.startsWith(`X does not verify against ${what}`)).toBe(true)
    if (what.endsWith(')')) expect(message).toBe(`X does not verify against ${what}.`)
  })

  test('a time outside of the life of the certificate, with all three times', async () => {
    const late = withChange(first, (json) => {
      entryOf(json).integratedTime = String(Number(entryOf(json).integratedTime) + 3600)
    })
    const { message } = await refusalOf(() => verifySignature(late, trustIn(world), 'X'))
    const moment = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.000Z'
    expect(message).toMatch(
      new RegExp(
        `^X does not verify against the root of this test: its certificate was valid from ${moment} to ${moment}, and it claims to be signed at ${moment} \\(CERTIFICATE_ERROR: `,
      ),
    )
  })
})

test('codes that are never met here have a sentence too, and unknown ones are shown', () => {
  const { what } = verificationFailure(
    new PolicyError({ code: 'UNTRUSTED_SIGNER_ERROR', message: 'certificate identity error' }),
    undefined,
  )
  expect(what).toBe('its certificate names another signer (UNTRUSTED_SIGNER_ERROR: "certificate identity error")')
  const unknown = new VerificationError({ code: 'toString' as never, message: 'a\u202eb\n' })
  expect(verificationFailure(unknown, undefined)).toEqual({
    what: 'the library refuses it (toString: "a\\u{202e}b\\u{a}")',
    hint: anew,
  })
})

withShared('why recorded attestations do not verify', (shared) => {
  const read = (file: string): string => readFileSync(join(shared, 'vectors', file), 'utf8')
  test.each([
    ['staging', generatorVector, 'no certificate authority of that root that was valid then issued its certificate'],
    ['prod', 'mutants/payload-digest-swapped.jsonl', 'its log entry is not of this signature over these bytes'],
    ['prod', 'mutants/envelope-of-other-release.jsonl', 'its log entry is not of this signature over these bytes'],
    ['prod', 'mutants/integrated-time-moved.jsonl', 'its certificate was valid from '],
  ])('against %s, %s: %s', async (root, file, what) => {
    const [found] = readAttestations(read(file), 'X')
    if (found?.kind !== 'bundle') throw new Error(`${file} has no bundle.`)
    const trust = trustFrom(JSON.parse(read(`trust/${root}-trusted_root.json`)), 'R')
    const { message } = await refusalOf(() => verifySignature(found.bundle, trust, 'X'))
    expect(message.startsWith(`X does not verify against R: ${what}`)).toBe(true)
  })
})
