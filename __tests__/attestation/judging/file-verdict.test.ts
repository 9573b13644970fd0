import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type FileDemand, type JudgedFile, judgeFiles } from '../../../src/attestation/judging/file-verdict.ts'
import { generatorFile } from '../../../src/attestation/judging/producer.ts'
import { type AttestationSource, readOffers } from '../../../src/attestation/reading/offer.ts'
import {
  buildProvenanceType,
  publishType,
  type Statement,
  type Subject,
} from '../../../src/attestation/reading/statement.ts'
import { claimsOf, type JobFacts } from '../../../src/standins/oidc.ts'
import { sawProblem } from '../../examples.ts'
import { type AnySigner, attestClaims, startAnySigner } from '../../worlds/signing/any-signer.ts'
import { changed, type Forms, formsOf, type Json } from '../../worlds/signing/forms.ts'
import { generatorClaims, generatorStatement } from '../../worlds/signing/generator-statement.ts'
import { expected, predicateOfJob, wheel } from '../../worlds/signing/signed.ts'
import { attestJob, issuer } from '../../worlds/signing.ts'

const sdist: Subject = { name: 'tidy_box-3.2.0.tar.gz', sha256: 'c3'.repeat(32) }
const { event: _, ...anyEvent } = expected

let signer: AnySigner
let demand: FileDemand
/** Build provenance and publish attestation of the wheel, and build provenance of another tag. */
let build: Forms
let publish: Forms
let foreign: Forms
/** What is in the wheel, as a workflow of the project says, and as one of another tag does. */
let contents: Forms
let foreignContents: Forms
/** What slsa-github-generator signed up to 2.0.0. */
let generated: Json

beforeAll(async () => {
  signer = await startAnySigner()
  demand = { trust: signer.trust, expected: anyEvent, allowsMissing: false }
  build = await signedIn(attestJob)
  const released = { ...attestJob, event: 'release', run: { id: 4004, number: 5, attempt: 1 } } as const
  publish = await signedIn(released, { predicateType: publishType, predicate: null })
  foreign = await signedIn({ ...attestJob, ref: 'refs/tags/3.1.0' })
  contents = await signedIn(attestJob, billOfMaterials)
  foreignContents = await signedIn({ ...attestJob, ref: 'refs/tags/3.1.0' }, billOfMaterials)
  const claims = generatorClaims(attestClaims, { job_workflow_ref: `${generatorPath}@refs/tags/v2.0.0` })
  generated = formsOf(await signer.sign(generatorStatement([wheel], claims, {}), claims)).envelope
})
afterAll(() => signer.close())

const billOfMaterials = { predicateType: 'https://spdx.dev/Document/v2.3', predicate: { spdxVersion: 'SPDX-2.3' } }
const generatorPath = generatorFile.slice('https://github.com/'.length)

/** What a job signs of the wheel; build provenance, unless said otherwise. */
async function signedIn(job: JobFacts, change: Partial<Statement> = {}): Promise<Forms> {
  const statement: Statement = {
    type: 'https://in-toto.io/Statement/v1',
    subjects: [wheel],
    predicateType: buildProvenanceType,
    predicate: predicateOfJob(job),
    ...change,
  }
  return formsOf(await signer.sign(statement, { iss: issuer, ...claimsOf(job) }))
}

const offer = (value: Json, offeredFor?: string, source: AttestationSource = 'file') =>
  readOffers({ text: JSON.stringify(value), place: 'X', source, offeredFor })

function judge(
  values: readonly Json[],
  change: Partial<FileDemand> = {},
  files: readonly Subject[] = [wheel],
): JudgedFile[] {
  const judged = judgeFiles(
    files,
    values.flatMap((value) => offer(value).offers),
    { ...demand, ...change },
  )
  for (const { problems } of judged) problems.forEach(sawProblem)
  return judged
}

/** Verdict, agreement, and codes of the one file. */
function outcome(values: readonly Json[], change?: Partial<FileDemand>): readonly unknown[] {
  const [judged] = judge(values, change)
  return [
    judged?.verdict,
    judged?.agrees,
    ...(judged?.problems ?? []).map(({ code, severity }) => `${code} ${severity}`),
  ]
}

describe('a file', () => {
  test.each<[string, () => readonly Json[], readonly unknown[]]>([
    ['with build provenance', () => [build.bundle], ['verified', undefined]],
    [
      'with all that this flow makes',
      () => [build.bundle, build.indexProvenance, publish.attestation],
      ['verified', true],
    ],
    ['that was only published', () => [publish.bundle], ['verified', undefined, 'provenance-missing warning']],
    [
      'with two that agree, and one that nothing dates',
      () => [build.bundle, publish.bundle, generated],
      ['verified', undefined, 'needs-log warning'],
    ],
    ['without anything', () => [], ['refused', undefined, 'no-provenance error']],
    ['of another tag', () => [foreign.bundle], ['refused', undefined, 'identity-ref error']],
    [
      'with one good attestation and one of another tag',
      () => [build.bundle, foreign.bundle],
      ['refused', false, 'identity-ref error', 'provenance-disagrees error'],
    ],
    [
      'with build provenance, and with what is in it',
      () => [build.bundle, contents.bundle],
      ['verified', undefined, 'predicate-type warning'],
    ],
    [
      'with what is in it alone',
      () => [contents.bundle],
      ['refused', undefined, 'predicate-type warning', 'no-provenance error'],
    ],
    [
      'with build provenance, and with what somebody else says is in it',
      () => [build.bundle, foreignContents.bundle],
      ['refused', false, 'identity-ref error', 'provenance-disagrees error'],
    ],
    ['with an envelope that only the log could date', () => [generated], ['unchecked', undefined, 'needs-log error']],
    [
      'with such an envelope beside a whole bundle',
      () => [generated, build.bundle],
      ['verified', undefined, 'needs-log warning'],
    ],
    [
      'with an envelope that its certificate did not sign',
      () => [
        changed(generated, (copy) => Object.assign(copy.signatures[0], { sig: foreign.envelope.signatures[0].sig })),
        build.bundle,
      ],
      ['refused', undefined, 'provenance-unverified error'],
    ],
  ])('%s', (_, values, expectedOutcome) => {
    expect(outcome(values())).toEqual(expectedOutcome)
  })

  test('of which nothing is expected is unchecked, and refused only by what holds nowhere', () => {
    expect(outcome([build.bundle], { expected: undefined })).toEqual(['unchecked', undefined])
    expect(outcome([build.bundle, publish.bundle], { expected: undefined })).toEqual(['unchecked', true])
    expect(outcome([build.bundle, foreign.bundle], { expected: undefined })).toEqual([
      'refused',
      false,
      'provenance-disagrees error',
    ])
  })

  test('without anything may be let pass, and is not verified then', () => {
    expect(outcome([], { allowsMissing: true })).toEqual(['unchecked', undefined, 'no-provenance warning'])
    expect(outcome([foreign.bundle], { allowsMissing: true })).toEqual(['refused', undefined, 'identity-ref error'])
    expect(outcome([contents.bundle], { allowsMissing: true })).toEqual([
      'unchecked',
      undefined,
      'predicate-type warning',
      'no-provenance warning',
    ])
  })
})

test('a signature is verified once, however many files it speaks of', () => {
  const { trust } = demand
  let count = 0
  const verify: typeof trust.verifier.verify = (entity) => {
    count += 1
    return trust.verifier.verify(entity)
  }
  const counting = {
    ...demand,
    trust: { ...trust, verifier: Object.assign(Object.create(trust.verifier), { verify }) },
  }
  const copies = ['a.whl', 'b.whl', 'c.whl'].map((name) => ({ ...wheel, name }))
  const judged = judgeFiles(copies, offer(build.bundle).offers, counting)
  expect(judged.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
    ['provenance-subject'],
    ['provenance-subject'],
    ['provenance-subject'],
  ])
  expect(count).toBe(1)
})

describe('an attestation is of', () => {
  const verdictsOf = (files: readonly Subject[]): string[] =>
    judge([build.bundle], {}, files).map(({ verdict, problems }) =>
      [verdict, ...problems.map(({ code }) => code)].join(' '),
    )

  test('the file that it names', () => {
    expect(verdictsOf([wheel, sdist])).toEqual(['verified', 'refused no-provenance'])
  })

  test('the file that it names, whatever that holds', () => {
    expect(verdictsOf([{ ...wheel, sha256: sdist.sha256 }])).toEqual(['refused provenance-digest'])
  })

  test('the file that it has the digest of, under whatever name', () => {
    expect(verdictsOf([{ ...wheel, name: 'other.whl' }])).toEqual(['refused provenance-subject'])
  })

  test('the file that it names, where another holds the same', () => {
    expect(verdictsOf([wheel, { ...wheel, name: 'other.whl' }])).toEqual(['verified', 'refused no-provenance'])
  })

  test('the file that it was filed under, whatever it names', () => {
    const { offers } = offer(build.bundle, sdist.name)
    const judged = judgeFiles([wheel, sdist], offers, demand)
    expect(judged.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['no-provenance'],
      ['provenance-subject'],
    ])
  })
})

describe('what a text offers', () => {
  test('is each attestation, with its place', () => {
    const { offers, problems } = offer(build.indexProvenance, undefined, 'index')
    expect(offers.map(({ source, found }) => `${source}: ${found.place}`)).toEqual([
      'index: Attestation 1 of X',
      'index: Attestation 2 of X',
    ])
    expect(problems).toEqual([])
  })

  test.each<[string, () => Json, string]>([
    [
      'nothing, if one of it cannot be read',
      () => [build.bundle, 7],
      'provenance-malformed error: Attestation 2 of X is 7, which is no attestation.',
    ],
    [
      'no address of a bundle',
      () => ({ attestations: [{ bundle: null, bundle_url: 'https://example.com/1' }] }),
      'provenance-malformed error: Attestation 1 of X holds only the address of a bundle, which is not asked.',
    ],
    [
      'no signature over the bytes of a file',
      () =>
        changed(build.bundle, (copy) => {
          delete copy.dsseEnvelope
          copy.messageSignature = { messageDigest: { algorithm: 'SHA2_256', digest: 'AAAA' }, signature: 'AAAA' }
        }),
      'provenance-malformed warning: X signs the bytes of a file and attests nothing.',
    ],
  ])('is %s', (_, value, problem) => {
    const { offers, problems } = offer(value())
    expect(offers).toEqual([])
    expect(problems.map(({ code, severity, message }) => `${code} ${severity}: ${message}`)).toEqual([problem])
  })

  const unreadable = (): Json =>
    changed(build.bundle, (copy) => Object.assign(copy.dsseEnvelope, { payload: Buffer.from('{}').toString('base64') }))

  test('is no statement that cannot be read: a problem of its own, or of the file that it is filed under', () => {
    expect(offer(unreadable())).toMatchObject({ offers: [], problems: [{ code: 'provenance-malformed' }] })
    const filed = offer(unreadable(), wheel.name)
    expect(filed.problems).toEqual([])
    const [judged] = judgeFiles([wheel], filed.offers, demand)
    expect([judged?.verdict, judged?.problems.map(({ code }) => code)]).toEqual(['refused', ['provenance-unverified']])
  })
})
