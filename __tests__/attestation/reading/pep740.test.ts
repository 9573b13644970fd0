import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { bundleToJSON } from '@sigstore/bundle'
import { readBundle } from '../../../src/attestation/reading/bundle.ts'
import { toAttestation, toBundle } from '../../../src/attestation/reading/pep740.ts'
import { refusalOf } from '../../refusal-of.ts'
import { withShared } from '../../shared.ts'
import { changed, type Forms, formsOf, type Json } from '../../worlds/signing/forms.ts'
import { provenanceOf, signIn, wheel } from '../../worlds/signing/signed.ts'
import { type SigningWorld, startSigning } from '../../worlds/signing.ts'

let world: SigningWorld
let forms: Forms

beforeAll(async () => {
  world = await startSigning()
  // The proof of a log's first entry has an index of zero and no hashes; both must be there in an attestation.
  const [first, second] = [await signIn(world, provenanceOf(wheel)), await signIn(world, provenanceOf(wheel))]
  expect(toBundle(toAttestation(first), 'X')).toEqual(first)
  forms = formsOf(second)
})
afterAll(() => world.close())

const entryOf = (bundle: Json): Json => bundle.verificationMaterial.tlogEntries[0]

test('an attestation has the index and the hashes also where a bundle leaves them out', () => {
  const bundle = changed(forms.bundle, (b) => {
    delete entryOf(b).logIndex
    delete entryOf(b).inclusionProof.logIndex
    delete entryOf(b).inclusionProof.hashes
  })
  const [entry] = toAttestation(readBundle(bundle, 'X')).verification_material.transparency_entries as Json[]
  expect([entry.logIndex, entry.inclusionProof.logIndex, entry.inclusionProof.hashes]).toEqual(['0', '0', []])
  expect(bundleToJSON(toBundle(toAttestation(readBundle(bundle, 'X')), 'X'))).toEqual(bundle)
})

test('there and back, in both directions, to the byte', () => {
  const { bundle, attestation } = forms
  expect(JSON.stringify(bundleToJSON(toBundle(attestation, 'X')))).toBe(JSON.stringify(bundle))
  expect(JSON.stringify(toAttestation(readBundle(bundle, 'X')))).toBe(JSON.stringify(attestation))
})

describe('a bundle that an attestation cannot hold is refused', () => {
  const unfit = (what: string) => `X cannot be an attestation of PEP 740: it ${what}.`
  test.each<[why: string, change: (bundle: Json) => void, message: string]>([
    [
      'a chain of certificates',
      (b) => {
        const { certificate, tlogEntries } = b.verificationMaterial
        b.verificationMaterial = { x509CertificateChain: { certificates: [certificate] }, tlogEntries }
        b.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.2'
      },
      unfit('has no single certificate'),
    ],
    [
      'two log entries',
      (b) => b.verificationMaterial.tlogEntries.push(entryOf(b)),
      unfit('has 2 log entries, not one'),
    ],
    ['no time', (b) => Object.assign(entryOf(b), { integratedTime: '0' }), unfit('has a log entry without a time')],
    [
      'a time that the log did not sign',
      (b) => delete entryOf(b).inclusionPromise,
      unfit('has a log entry without a time'),
    ],
    [
      'the other kind of entry',
      (b) => Object.assign(entryOf(b).kindVersion, { kind: 'intoto', version: '0.0.2' }),
      unfit('has a log entry of kind intoto 0.0.2, not dsse 0.0.1'),
    ],
    [
      'an entry of Rekor v2',
      (b) => Object.assign(entryOf(b).kindVersion, { version: '0.0.2' }),
      unfit('has a log entry of kind dsse 0.0.2, not dsse 0.0.1'),
    ],
    [
      'a timestamp',
      (b) => {
        b.verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [{ signedTimestamp: 'MAA=' }] }
      },
      unfit('has timestamps'),
    ],
    [
      'a key beside the certificate',
      (b) => Object.assign(b.dsseEnvelope.signatures[0], { keyid: 'mine' }),
      unfit('names a key beside its certificate'),
    ],
    [
      'another payload type',
      (b) => Object.assign(b.dsseEnvelope, { payloadType: 'text/plain' }),
      'X has the payload type "text/plain".',
    ],
  ])('%s', async (_, change, message) => {
    const refusal = await refusalOf(() => toAttestation(readBundle(changed(forms.bundle, change), 'X'), 'X'))
    expect({ code: refusal.code, message: refusal.message }).toEqual({ code: 'provenance-malformed', message })
  })

  test('without its proof, which only format 0.1 allows', async () => {
    const bundle = readBundle(forms.bundle, 'X')
    for (const entry of bundle.verificationMaterial.tlogEntries) entry.inclusionProof = undefined
    expect((await refusalOf(() => toAttestation(bundle, 'X'))).message).toBe(
      unfit('has a log entry without proof or checkpoint'),
    )
  })

  test('the older spelling of format 0.3 is the same format', () => {
    const old = changed(forms.bundle, (b) =>
      Object.assign(b, { mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.3' }),
    )
    expect(toAttestation(readBundle(old, 'X'))).toEqual(forms.attestation)
  })
})

describe('an attestation that a bundle cannot hold is refused', () => {
  const entry = (attestation: Json): Json => attestation.verification_material.transparency_entries[0]
  const unknown = (path: string) => `X has "${path}", which is unknown there, or not written as PEP 740 writes it.`
  const unknownEmpty = 'X has an empty field or a number, which is unknown there, or not written as PEP 740 writes it.'
  test.each<[why: string, change: (attestation: Json) => void, message: string]>([
    ['another version', (a) => Object.assign(a, { version: 2 }), 'X is an attestation of version 2, not 1.'],
    [
      'a version that is a text',
      (a) => Object.assign(a, { version: '1' }),
      'X is an attestation of version "1", not 1.',
    ],
    ['an unknown field', (a) => Object.assign(a, { more: 1 }), unknown('more')],
    ['an unknown field that is empty', (a) => Object.assign(a, { more: null }), unknownEmpty],
    ['an unknown field of the material', (a) => Object.assign(a.verification_material, { chain: [] }), unknownEmpty],
    [
      'an unknown field of the envelope',
      (a) => Object.assign(a.envelope, { keyid: 'mine' }),
      unknown('envelope.keyid'),
    ],
    [
      'an unknown field of the entry',
      (a) => Object.assign(entry(a), { more: 1 }),
      'X has "verificationMaterial.tlogEntries.0.more", which is unknown there, or not written as a bundle writes it.',
    ],
    [
      'a number where a text belongs',
      (a) => Object.assign(entry(a), { integratedTime: Number(entry(a).integratedTime) }),
      unknownEmpty,
    ],
    [
      'no log entry',
      (a) => Object.assign(a.verification_material, { transparency_entries: [] }),
      'X has no entry of a transparency log.',
    ],
    [
      'two log entries',
      (a) => a.verification_material.transparency_entries.push(entry(a)),
      'X cannot be an attestation of PEP 740: it has 2 log entries, not one.',
    ],
    [
      'no promise',
      (a) => delete entry(a).inclusionPromise,
      'X cannot be an attestation of PEP 740: it has a log entry without a time.',
    ],
    [
      'no checkpoint',
      (a) => delete entry(a).inclusionProof.checkpoint,
      'X is no Sigstore bundle, because of verificationMaterial.tlogEntries[0].inclusionProof.checkpoint.',
    ],
    [
      'no certificate',
      (a) => delete a.verification_material.certificate,
      'X is no Sigstore bundle, because of verificationMaterial.content.certificate.rawBytes.',
    ],
    [
      'no envelope',
      (a) => delete a.envelope,
      'X is no Sigstore bundle, because of content.dsseEnvelope.payload and content.dsseEnvelope.signatures[0].sig.',
    ],
    [
      'no signature',
      (a) => delete a.envelope.signature,
      'X is no Sigstore bundle, because of content.dsseEnvelope.signatures[0].sig.',
    ],
    [
      'a statement that is no base64',
      (a) => Object.assign(a.envelope, { statement: '{}' }),
      'X is no Sigstore bundle, because of content.dsseEnvelope.payload.',
    ],
  ])('%s', async (_, change, message) => {
    const refusal = await refusalOf(() => toBundle(changed(forms.attestation, change), 'X'))
    expect({ code: refusal.code, message: refusal.message }).toEqual({ code: 'provenance-malformed', message })
  })
})

test.each([[null], [[]], ['text']])('%j is no attestation', async (value) => {
  const { code, message } = await refusalOf(() => toBundle(value, 'X'))
  expect({ code, message }).toEqual({
    code: 'provenance-malformed',
    message: 'X is an attestation of version missing, not 1.',
  })
})

withShared('attestations of real releases, there and back', (sharedFolder) => {
  const read = (name: string): string => readFileSync(resolve(sharedFolder, 'vectors/pep740', name), 'utf8')
  const sorted = (value: unknown): string =>
    JSON.stringify(value, (_, member) =>
      typeof member === 'object' && member !== null && !Array.isArray(member)
        ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
        : member,
    )

  test.each<[name: string, write: (value: unknown) => string]>([
    // Two in the order of the bundle's fields, and one in that of the alphabet, each as its producer wrote it.
    ['pypi_attestations-0.0.19.tar.gz.slsa.attestation', (value) => JSON.stringify(value)],
    ['rfc8785-0.1.2-py3-none-any.whl.publish.attestation', (value) => JSON.stringify(value, null, 2)],
    ['pypi_attestations-0.0.19.tar.gz.publish.attestation', sorted],
  ])('%s', (name, write) => {
    const text = read(name)
    const bundle = toBundle(JSON.parse(text), name)
    expect(write(toAttestation(bundle))).toBe(text.trimEnd())
    const json = bundleToJSON(bundle)
    expect(JSON.stringify(bundleToJSON(toBundle(toAttestation(readBundle(json, name)), name)))).toBe(
      JSON.stringify(json),
    )
  })
})
