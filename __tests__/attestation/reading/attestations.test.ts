import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Bundle, bundleFromJSON } from '@sigstore/bundle'
import { type FoundAttestation, readAttestations } from '../../../src/attestation/reading/attestations.ts'
import { parseLines, serializeLines } from '../../../src/attestation/reading/provenance-file.ts'
import { refusalOf } from '../../refusal-of.ts'
import { changed, type Forms, formsOf, type Json } from '../../worlds/signing/forms.ts'
import { provenanceOf, signIn, wheel } from '../../worlds/signing/signed.ts'
import { type SigningWorld, startSigning } from '../../worlds/signing.ts'

let world: SigningWorld
let good: Bundle
let forms: Forms

beforeAll(async () => {
  world = await startSigning()
  good = await signIn(world, provenanceOf(wheel))
  forms = formsOf(good)
})
afterAll(() => world.close())

/** Without what it holds: that is compared by the tests below. */
function outline(found: FoundAttestation): string {
  return `${found.place}: ${found.kind} (${found.form})`
}

describe('one signature is read in every form', () => {
  test.each<[form: keyof Forms, outlines: readonly string[]]>([
    ['bundle', ['x: bundle (bundle)']],
    ['attestation', ['x: bundle (attestation)']],
    [
      'indexProvenance',
      ['Attestation 1 of x: bundle (index-provenance)', 'Attestation 2 of x: bundle (index-provenance)'],
    ],
    [
      'githubAttestations',
      ['Attestation 1 of x: bundle (github-attestations)', 'Attestation 2 of x: bundle-url (github-attestations)'],
    ],
    ['envelope', ['x: raw-envelope (envelope)']],
  ])('%s', (form, outlines) => {
    const line = JSON.stringify(forms[form])
    const found = readAttestations(line, 'x')
    expect(found.map(outline)).toEqual(outlines)
    for (const printed of [JSON.stringify(forms[form], null, 2), `\ufeff\r\n${line}\r\n\r\n`]) {
      expect(readAttestations(printed, 'x')).toEqual(found)
    }
    const bundles = found.flatMap((one) => (one.kind === 'bundle' ? [one.bundle] : []))
    expect(bundles).toEqual(bundles.map(() => good))
  })

  test('all of them as lines, and as a list', () => {
    const all = [forms.bundle, forms.attestation, forms.envelope]
    expect(readAttestations(all.map((form) => JSON.stringify(form)).join('\n'), 'x').map(outline)).toEqual([
      'Line 1 of x: bundle (bundle)',
      'Line 2 of x: bundle (attestation)',
      'Line 3 of x: raw-envelope (envelope)',
    ])
    expect(readAttestations(JSON.stringify(all), 'x').map(outline)).toEqual([
      'Attestation 1 of x: bundle (bundle)',
      'Attestation 2 of x: bundle (attestation)',
      'Attestation 3 of x: raw-envelope (envelope)',
    ])
  })

  test.each(['', '\n \r\n', '[]', '{"attestations":[]}', '{"version":1,"attestation_bundles":[]}'])(
    '%j holds none',
    (text) => {
      expect(readAttestations(text, 'x')).toEqual([])
    },
  )

  test('an address is kept as it is', () => {
    expect(readAttestations(JSON.stringify(forms.githubAttestations), 'x')[1]).toEqual({
      kind: 'bundle-url',
      url: 'https://example.com/2',
      place: 'Attestation 2 of x',
      form: 'github-attestations',
    })
  })

  test('a bundle that signs a message is a kind of its own', () => {
    const json = changed(forms.bundle, (bundle) => {
      bundle.messageSignature = {
        messageDigest: { algorithm: 'SHA2_256', digest: Buffer.alloc(32).toString('base64') },
        signature: bundle.dsseEnvelope.signatures[0].sig,
      }
      delete bundle.dsseEnvelope
    })
    expect(readAttestations(JSON.stringify(json), 'x')).toEqual([
      { kind: 'message-signature', bundle: bundleFromJSON(json), place: 'x', form: 'bundle' },
    ])
  })
})

describe('is refused', () => {
  test.each<[why: string, value: () => Json, message: string]>([
    ['null', () => null, 'x is null, which is no attestation.'],
    ['a text', () => 'bundle', 'x is "bundle", which is no attestation.'],
    ['a list in a list', () => [[]], 'Attestation 1 of x is [], which is no attestation.'],
    ['an object of another kind', () => ({ version: 1 }), 'x is in no form in which attestations are known.'],
    [
      'index provenance of another version',
      () => changed(forms.indexProvenance, (value) => Object.assign(value, { version: 2 })),
      'x is index provenance of version 2, not 1.',
    ],
    [
      'index provenance without a list',
      () => ({ version: 1, attestation_bundles: {} }),
      'x holds no list of attestations.',
    ],
    [
      'a publisher without attestations',
      () => ({ version: 1, attestation_bundles: [{ publisher: {} }] }),
      'x names a publisher without a list of attestations.',
    ],
    [
      'a bad attestation of a good publisher',
      () =>
        changed(forms.indexProvenance, (value) =>
          Object.assign(value.attestation_bundles[0].attestations[1], { version: 3 }),
        ),
      'Attestation 2 of x is an attestation of version 3, not 1.',
    ],
    ['no list at GitHub', () => ({ attestations: null }), 'x holds no list of attestations.'],
    [
      'neither bundle nor address',
      () => ({ attestations: [{ bundle: null, bundle_url: null }] }),
      'Attestation 1 of x holds neither a bundle nor the address of one.',
    ],
    [
      'an address that is none',
      () => ({ attestations: [{ bundle: null, bundle_url: '/bundle' }] }),
      'Attestation 1 of x holds neither a bundle nor the address of one.',
    ],
    [
      'nothing where an entry belongs',
      () => ({ attestations: [null] }),
      'Attestation 1 of x holds neither a bundle nor the address of one.',
    ],
  ])('%s', async (_, value, message) => {
    const refusal = await refusalOf(() => readAttestations(JSON.stringify(value()), 'x'))
    expect({ code: refusal.code, message: refusal.message }).toEqual({ code: 'provenance-malformed', message })
  })

  test('more than 10,000 attestations, in a list or as lines', async () => {
    const entry = { bundle: null, bundle_url: 'https://example.com/1' }
    const list = (length: number) => JSON.stringify({ attestations: Array.from({ length }, () => entry) })
    expect(readAttestations(list(10_000), 'x')).toHaveLength(10_000)
    const lists = `[${'[],'.repeat(1_000_000)}[]]`
    for (const text of [list(10_001), `${list(10_000)}\n${list(1)}`, lists]) {
      const { code, message } = await refusalOf(() => readAttestations(text, 'x'))
      expect({ code, message }).toEqual({
        code: 'provenance-too-large',
        message: 'x holds more than 10000 attestations.',
      })
    }
  })
})

describe('the file of build provenance', () => {
  test('is read as it was written', () => {
    const text = serializeLines([good, good])
    expect([...parseLines(text, 'x')]).toEqual([good, good])
    expect(serializeLines([...parseLines(text, 'x')])).toBe(text)
  })

  test.each<keyof Forms>(['attestation', 'indexProvenance', 'envelope'])('holds no %s', async (form) => {
    const refusal = await refusalOf(() => [
      ...parseLines(`${serializeLines([good])}${JSON.stringify(forms[form])}`, 'x'),
    ])
    const place = form === 'indexProvenance' ? 'Attestation 1 of Line 2 of x' : 'Line 2 of x'
    expect({ code: refusal.code, message: refusal.message }).toEqual({
      code: 'provenance-malformed',
      message: `${place} holds no bundle of an envelope.`,
    })
  })
})
