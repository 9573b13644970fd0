import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { BUNDLE_V03_MEDIA_TYPE, bundleToJSON } from '@sigstore/bundle'
import fc from 'fast-check'
import { generatorProvenanceType } from '../../src/attestation/judging/generator-provenance.ts'
import { readAttestations } from '../../src/attestation/reading/attestations.ts'
import { readBundle, statementOf } from '../../src/attestation/reading/bundle.ts'
import { toAttestation } from '../../src/attestation/reading/pep740.ts'
import { buildProvenanceType, decodeStatement, encodeStatement } from '../../src/attestation/reading/statement.ts'
import { decodeUtf8, parseJson } from '../../src/attestation/reading/strict-json.ts'
import { mutated } from '../release/mutations.ts'
import { withShared } from '../shared.ts'
import { type Forms, formsOf } from '../worlds/signing/forms.ts'
import { predicateOfJob, provenanceOf, signIn, wheel } from '../worlds/signing/signed.ts'
import { attestJob, type SigningWorld, startSigning } from '../worlds/signing.ts'
import { boundedMs, boundedRuns, parsed } from './bounded-runs.ts'
import { mutatedJson } from './json-mutations.ts'
import { attestationVectors, readVector } from './vectors.ts'

let world: SigningWorld
let forms: Forms

beforeAll(async () => {
  world = await startSigning()
  forms = formsOf(await signIn(world, provenanceOf(wheel)))
})
afterAll(() => world.close())

/** The bundles of a text, as they are written; empty if it is refused. */
function written(text: string): string[] {
  const all = parsed(() => readAttestations(text, 'x')) ?? []
  return all.flatMap((found) => (found.kind === 'bundle' ? [JSON.stringify(bundleToJSON(found.bundle))] : []))
}

/** Whatever is read must be what was written: written again, in any form, it is read as the same. */
function examine(text: string): void {
  for (const json of written(text)) {
    expect(written(json)).toEqual([json])
    const bundle = readBundle(JSON.parse(json), 'x')
    parsed(() => statementOf(bundle, 'x'))
    const attestation = parsed(() => toAttestation(bundle))
    if (attestation === undefined) continue
    // An attestation has no place for the spelling of format 0.3, nor for an empty list of timestamps.
    const { verificationMaterial, ...rest } = JSON.parse(json)
    const same = {
      ...rest,
      mediaType: BUNDLE_V03_MEDIA_TYPE,
      verificationMaterial: { ...verificationMaterial, timestampVerificationData: {} },
    }
    expect(written(JSON.stringify(attestation)).map((again) => JSON.parse(again))).toEqual([same])
  }
}

const signs = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u0000',
  '\\ud800',
  '\ufeff',
  '\r\n',
  '\n',
  '0',
  '-',
  '1e9',
  'null',
  'true',
  '__proto__',
  '=',
  '//8=',
]

test.each<keyof Forms>(['bundle', 'attestation', 'indexProvenance', 'githubAttestations', 'envelope'])(
  'changed values in the form %s are read or refused',
  (form) => {
    fc.assert(fc.property(mutatedJson([forms[form]]), examine), boundedRuns(2000))
  },
  boundedMs,
)

test(
  'changed texts are read or refused',
  () => {
    const lines = [forms.bundle, forms.attestation, forms.envelope].map((form) => JSON.stringify(form))
    const texts = [...lines, lines.join('\r\n\n'), JSON.stringify(forms.bundle, null, 1)]
    fc.assert(fc.property(mutated(texts, signs, 3), examine), boundedRuns(2000))
  },
  boundedMs,
)

test(
  'texts of nothing but signs are read or refused',
  () => {
    const text = fc.array(fc.constantFrom(...signs), { maxLength: 40 }).map((parts) => parts.join(''))
    fc.assert(fc.property(text, examine), boundedRuns(2000))
  },
  boundedMs,
)

test(
  'a text is refused as JSON, or has the value that JSON.parse gives',
  () => {
    const texts = fc.oneof(
      fc.json({ noUnicodeString: false }),
      mutatedJson([{ a: [1, { b: 'x', c: null }], d: { e: '"\\', f: {} } }]),
      fc.array(fc.constantFrom(...signs), { maxLength: 12 }).map((parts) => parts.join('')),
    )
    const property = fc.property(texts, (text) => {
      const value = parsed(() => ({ value: parseJson(text, 'x') }))
      if (value !== undefined) expect(value).toEqual({ value: JSON.parse(text) })
    })
    fc.assert(property, boundedRuns(2000))
  },
  boundedMs,
)

test(
  'a key that an object gives twice is always found',
  () => {
    // Keys are few, so that most objects repeat one; the value, written again, lacks what was repeated.
    const key = fc.constantFrom('a', 'b', 'c', 'd', ':', '{', '}', '][')
    const tree = fc.letrec<{ object: string; value: string }>((tie) => ({
      object: fc
        .array(fc.tuple(key, tie('value')), { maxLength: 3 })
        .map((members) => `{${members.map(([name, value]) => `"${name}":${value}`).join(',')}}`),
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom('1', '"a"', '"\\":"', '"\\\\"'),
        tie('object'),
        fc.array(tie('object'), { maxLength: 2 }).map((items) => `[${items.join(',')}]`),
      ),
    })).object
    const property = fc.property(tree, (text) => {
      const isUnique = JSON.stringify(JSON.parse(text)) === text
      expect(parsed(() => parseJson(text, 'x')) !== undefined).toBe(isUnique)
    })
    fc.assert(property, boundedRuns(2000))
  },
  boundedMs,
)

test(
  'changed statements and predicates are read or refused',
  () => {
    const predicate = predicateOfJob(attestJob)
    const own = JSON.parse(
      encodeStatement({ subject: wheel, predicateType: buildProvenanceType, predicate }).toString(),
    )
    const configSource = { uri: 'git+https://x', digest: { sha1: 'a' }, entryPoint: 'b' }
    const old = { builder: { id: 'x' }, invocation: { configSource }, materials: [{ uri: 'y' }] }
    const values = [own, { ...own, predicateType: generatorProvenanceType, predicate: old }]
    const property = fc.property(mutatedJson(values), (text) => {
      parsed(() => decodeStatement(Buffer.from(text), 'x'))
    })
    fc.assert(property, boundedRuns(2000))
  },
  boundedMs,
)

test(
  'bytes are decoded or refused',
  () => {
    const property = fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
      const text = parsed(() => decodeUtf8(bytes, 'x'))
      if (text !== undefined) expect(Buffer.from(text)).toEqual(Buffer.from(bytes))
    })
    fc.assert(property, boundedRuns(2000))
  },
  boundedMs,
)

withShared('changed attestations of other producers', (sharedFolder) => {
  test(
    'are read or refused',
    () => {
      const texts = attestationVectors(sharedFolder).map((path) => readVector(sharedFolder, path))
      fc.assert(fc.property(mutated(texts, signs, 2), examine), boundedRuns(1000))
      const values = texts.flatMap((text) => parsed(() => [parseJson(text, 'x')]) ?? [])
      fc.assert(fc.property(mutatedJson(values), examine), boundedRuns(1000))
    },
    boundedMs,
  )
})
