import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Bundle } from '@sigstore/bundle'
import { judgeAttestation } from '../../../src/attestation/judging/judgement.ts'
import { type Demand, verifyAttestation } from '../../../src/attestation/judging/verified-attestation.ts'
import { parseLines, serializeLines } from '../../../src/attestation/reading/provenance-file.ts'
import {
  buildProvenanceType,
  publishType,
  type Statement,
  type Subject,
} from '../../../src/attestation/reading/statement.ts'
import { verifyFiles } from '../../../src/attestation.ts'
import type { Claims } from '../../../src/standins/oidc.ts'
import { silent } from '../../../src/voice.ts'
import { codeOf } from '../../refusal-of.ts'
import { type AnySigner, attestClaims, startAnySigner } from '../../worlds/signing/any-signer.ts'
import { asRead } from '../../worlds/signing/faulty-world.ts'
import { generatorClaims, generatorStatement } from '../../worlds/signing/generator-statement.ts'
import { expected, provenanceOf, signIn, trustIn, wheel } from '../../worlds/signing/signed.ts'
import { attestJob, type SigningWorld, signerUri, startSigning } from '../../worlds/signing.ts'

let world: SigningWorld
let good: Bundle

beforeAll(async () => {
  world = await startSigning()
  good = await signIn(world, provenanceOf(wheel))
})
afterAll(() => world.close())

const atGenerator = generatorClaims(attestClaims)
const demand: Demand = { subject: wheel, predicateType: buildProvenanceType, expected }

/** Code of the refusal, or `accepted`. */
function verdict(bundle: Bundle, changed: Partial<Demand> = {}): string {
  return codeOf(() => verifyAttestation(bundle, trustIn(world), { ...demand, ...changed }))
}

test('provenance that the step attest signs is accepted, with what it says', () => {
  const { bundle, statement, identity } = verifyAttestation(good, trustIn(world), demand)
  expect({ bundle, statement, san: identity.san }).toEqual({
    bundle: good,
    statement: asRead(provenanceOf(wheel)),
    san: signerUri,
  })
})

test('so is that of another attempt of another run', async () => {
  const job = { ...attestJob, run: { id: 9, number: 9, attempt: 9 } }
  expect(verdict(await signIn(world, provenanceOf(wheel, job), job))).toBe('accepted')
})

test.each<[string, Partial<Demand>, string]>([
  ['another digest', { subject: { ...wheel, sha256: 'b2'.repeat(32) } }, 'provenance-digest'],
  ['a publish attestation', { predicateType: publishType }, 'predicate-type'],
  ['a tag that was moved', { expected: { ...expected, commit: 'f'.repeat(40) } }, 'identity-commit'],
])('the code of a judgement is that of the refusal: %s', (_, changed, code) => {
  expect(verdict(good, changed)).toBe(code)
})

describe('what a judgement accepts, and this flow never signs, is refused:', () => {
  let signer: AnySigner
  beforeAll(async () => {
    signer = await startAnySigner()
  })
  afterAll(() => signer.close())
  const sdist = { name: 'tidy_box-3.2.0.tar.gz', sha256: 'c3'.repeat(32) }
  const own: Statement = asRead(provenanceOf(wheel))

  test.each<[string, Statement, Claims, string]>([
    ['a statement about two files', { ...own, subjects: [wheel, sdist] }, attestClaims, 'provenance-malformed'],
    ['one of the generator', generatorStatement([wheel], atGenerator), atGenerator, 'identity-signer'],
    ['the nearest that passes', own, attestClaims, 'accepted'],
  ])('%s', async (_, statement, claims, what) => {
    const bundle = await signer.sign(statement, claims)
    expect(judgeAttestation(bundle, signer.trust, { subject: wheel, expected }).verdict).toBe('verified')
    expect(codeOf(() => verifyAttestation(bundle, signer.trust, demand))).toBe(what)
  })
})

test('a refusal prints every claim that differs, with both values', () => {
  const changed = { ...expected, ref: 'refs/tags/3.2.1' }
  expect(() => verifyAttestation(good, trustIn(world), { ...demand, expected: changed })).toThrow(
    [
      'The signer is not the one that is accepted:',
      '  ref: expected "refs/tags/3.2.1", found "refs/tags/3.2.0"',
      ...['workflow', 'signer', 'subject alternative name'].map(
        (claim) =>
          `  ${claim}: expected "https://github.com/example/tidy-box/.github/workflows/publish.yaml@refs/tags/3.2.1", ` +
          'found "https://github.com/example/tidy-box/.github/workflows/publish.yaml@refs/tags/3.2.0"',
      ),
    ].join('\n'),
  )
})

describe('a release of two files', () => {
  const sdist = { name: 'tidy_box-3.2.0.tar.gz', sha256: 'c3'.repeat(32) }
  const files = [wheel, sdist]
  let lines: Bundle[]
  beforeAll(async () => {
    lines = [good, await signIn(world, provenanceOf(sdist))]
  })

  const verdictOf = (given: readonly Subject[], bundles: Iterable<Bundle>): string =>
    codeOf(() => verifyFiles(given, bundles, { trust: trustIn(world), expected, voice: silent }))

  test('is accepted with a line for each, in any order', () => {
    expect(verdictOf(files, lines)).toBe('accepted')
    expect(verdictOf(files, lines.toReversed())).toBe('accepted')
  })

  test('is accepted after its lines were written and read again, equal to the byte', () => {
    const text = serializeLines(lines)
    expect(serializeLines([...parseLines(text, 'x')])).toBe(text)
    expect(verdictOf(files, parseLines(`\n${text.trimEnd()}\r\n\n`, 'x'))).toBe('accepted')
  })

  test('is refused with a file that no line names', () => {
    expect(verdictOf([...files, { ...wheel, name: 'tidy_box-3.2.0-cp313-none-any.whl' }], lines)).toBe(
      'provenance-missing',
    )
  })

  test('is refused with a line whose file is gone', () => {
    expect(verdictOf([wheel], lines)).toBe('release-asset-missing')
  })

  test('is refused with two lines about one file', () => {
    expect(verdictOf(files, [...lines, good])).toBe('provenance-subject')
  })

  test('is refused if the lines come from two runs', async () => {
    const job = { ...attestJob, run: { ...attestJob.run, id: 9 } }
    expect(verdictOf(files, [good, await signIn(world, provenanceOf(sdist, job), job)])).toBe('identity-run')
  })
})
