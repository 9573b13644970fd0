import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Bundle } from '@sigstore/bundle'
import type { ExpectedSigner } from '../../src/attestation/expected.ts'
import { toAttestation, toBundle } from '../../src/attestation/pep740.ts'
import { parseLines, serializeLines } from '../../src/attestation/provenance-file.ts'
import { buildProvenanceType, publishType } from '../../src/attestation/statement.ts'
import { verifyFiles } from '../../src/attestation/verified.ts'
import { type Demand, verifyAttestation } from '../../src/attestation/verify.ts'
import { ReleaseError } from '../../src/errors.ts'
import type { JobFacts } from '../../src/standins/oidc.ts'
import { attestJob, type SigningWorld, startSigning } from '../standins/sigstore-signing.ts'
import { expected, provenanceOf, signIn, trustIn, wheel } from './signed.ts'

let world: SigningWorld
let good: Bundle

beforeAll(async () => {
  world = await startSigning()
  good = await signIn(world, provenanceOf(wheel))
})
afterAll(() => world.close())

const demand: Demand = { subject: wheel, predicateType: buildProvenanceType, expected }

/** Code of the refusal, or `accepted`. */
function verdict(bundle: Bundle, changed: Partial<Demand> = {}): string {
  try {
    verifyAttestation(bundle, trustIn(world), { ...demand, ...changed })
    return 'accepted'
  } catch (error) {
    if (error instanceof ReleaseError) return error.code
    throw error
  }
}

test('provenance that the step attest signs is accepted', () => {
  expect(verdict(good)).toBe('accepted')
})

describe('each value that is expected otherwise has its own code', () => {
  const other = (change: Partial<ExpectedSigner>): Partial<Demand> => ({ expected: { ...expected, ...change } })
  const repository = expected.repository
  test.each<[string, Partial<Demand>, string]>([
    ['another repository', other({ repository: { ...repository, fullName: 'example/other' } }), 'identity-repository'],
    [
      'the same name after the repository was made anew',
      other({ repository: { ...repository, id: '1' } }),
      'identity-repository-id',
    ],
    ['an owner who took over a free name', other({ repository: { ...repository, ownerId: '1' } }), 'identity-owner-id'],
    ['another tag', other({ ref: 'refs/tags/3.2.1' }), 'identity-ref'],
    ['a tag that begins alike', other({ ref: 'refs/tags/3.2' }), 'identity-ref'],
    ['a branch of the same name', other({ ref: 'refs/heads/3.2.0' }), 'identity-ref'],
    ['a tag that was moved', other({ commit: 'f'.repeat(40) }), 'identity-commit'],
    ['another workflow file', other({ workflowPath: '.github/workflows/tests.yaml' }), 'identity-workflow'],
    ['another event', other({ event: 'release' }), 'identity-event'],
    ['another file name', { subject: { ...wheel, name: 'other-3.2.0-py3-none-any.whl' } }, 'provenance-subject'],
    ['another digest', { subject: { ...wheel, sha256: 'b2'.repeat(32) } }, 'provenance-digest'],
    ['a publish attestation', { predicateType: publishType }, 'predicate-type'],
  ])('%s', (_, changed, code) => {
    expect(verdict(good, changed)).toBe(code)
  })

  test('the nearest that passes: the same values, written anew', () => {
    expect(verdict(good, other({ ...structuredClone(expected) }))).toBe('accepted')
  })
})

describe('each fact of the signing job that differs has its own code', () => {
  const { repository } = attestJob
  test.each<[string, Partial<JobFacts>, string]>([
    ['a runner of somebody', { runnerEnvironment: 'self-hosted' }, 'identity-runner'],
    ['a private repository', { repository: { ...repository, visibility: 'private' } }, 'identity-visibility'],
    [
      'a repository whose name goes on',
      { repository: { ...repository, name: 'tidy-box-evil' } },
      'identity-repository',
    ],
    ['a repository in other letters', { repository: { ...repository, name: 'Tidy-Box' } }, 'identity-repository'],
    ['a release event', { event: 'release' }, 'identity-event'],
  ])('%s', async (_, changed, code) => {
    const job = { ...attestJob, ...changed }
    expect(verdict(await signIn(world, provenanceOf(wheel, job), job))).toBe(code)
  })

  test('the nearest that passes: another attempt of another run', async () => {
    const job = { ...attestJob, run: { id: 9, number: 9, attempt: 9 } }
    expect(verdict(await signIn(world, provenanceOf(wheel, job), job))).toBe('accepted')
  })
})

test('a refusal prints every claim that differs, with both values', () => {
  const changed = { ...expected, ref: 'refs/tags/3.2.1' }
  expect(() => verifyAttestation(good, trustIn(world), { ...demand, expected: changed })).toThrow(
    [
      `The signer of "${wheel.name}" is not the one that is accepted:`,
      '  ref: expected "refs/tags/3.2.1", found "refs/tags/3.2.0"',
      ...['workflow', 'signer', 'subject alternative name'].map(
        (claim) =>
          `  ${claim}: expected "https://github.com/example/tidy-box/.github/workflows/publish.yaml@refs/tags/3.2.1", ` +
          'found "https://github.com/example/tidy-box/.github/workflows/publish.yaml@refs/tags/3.2.0"',
      ),
    ].join('\n'),
  )
})

describe('a payload that says what its certificate does not', () => {
  const other = (change: Partial<JobFacts>) => provenanceOf(wheel, { ...attestJob, ...change })
  test.each([
    ['another tag', () => other({ ref: 'refs/tags/9.9.9' }), 'predicate-ref'],
    ['another commit', () => other({ sha: 'f'.repeat(40) }), 'predicate-commit'],
    ['another run', () => other({ run: { id: 1, number: 1, attempt: 1 } }), 'predicate-run'],
    ['another runner', () => other({ runnerEnvironment: 'self-hosted' }), 'predicate-runner'],
    ['a parameter that nobody knows', () => withParameter(), 'predicate-parameter'],
    ['nothing', () => ({ ...provenanceOf(wheel), predicate: null }), 'predicate-build-type'],
    ['a list', () => ({ ...provenanceOf(wheel), predicate: [] }), 'predicate-build-type'],
  ])('%s is refused', async (_, statement, code) => {
    expect(verdict(await signIn(world, statement()))).toBe(code)
  })

  function withParameter() {
    const statement = provenanceOf(wheel)
    const predicate = structuredClone(statement.predicate) as { buildDefinition: { externalParameters: object } }
    Object.assign(predicate.buildDefinition.externalParameters, { inputs: { publish: 'yes' } })
    return { ...statement, predicate }
  }
})

describe('a release of two files', () => {
  const sdist = { name: 'tidy_box-3.2.0.tar.gz', sha256: 'c3'.repeat(32) }
  const files = [wheel, sdist]
  let lines: Bundle[]
  beforeAll(async () => {
    lines = [good, await signIn(world, provenanceOf(sdist))]
  })

  const codeOf = (given: readonly { name: string; sha256: string }[], bundles: readonly Bundle[]): string => {
    try {
      verifyFiles(given, bundles, { trust: trustIn(world), expected })
      return 'accepted'
    } catch (error) {
      if (error instanceof ReleaseError) return error.code
      throw error
    }
  }

  test('is accepted with a line for each, in any order', () => {
    expect(codeOf(files, lines)).toBe('accepted')
    expect(codeOf(files, lines.toReversed())).toBe('accepted')
  })

  test('is accepted after its lines were written and read again, equal to the byte', () => {
    const text = serializeLines(lines)
    expect(serializeLines(parseLines(text, 'x'))).toBe(text)
    expect(codeOf(files, parseLines(`\n${text.trimEnd()}\r\n\n`, 'x'))).toBe('accepted')
  })

  test('is refused with a file that no line names', () => {
    expect(codeOf([...files, { ...wheel, name: 'tidy_box-3.2.0-cp313-none-any.whl' }], lines)).toBe(
      'provenance-missing',
    )
  })

  test('is refused with a line whose file is gone', () => {
    expect(codeOf([wheel], lines)).toBe('release-asset-missing')
  })

  test('is refused with two lines about one file', () => {
    expect(codeOf(files, [...lines, good])).toBe('provenance-subject')
  })

  test('is refused if the lines come from two runs', async () => {
    const job = { ...attestJob, run: { ...attestJob.run, id: 9 } }
    expect(codeOf(files, [good, await signIn(world, provenanceOf(sdist, job), job)])).toBe('identity-run')
  })
})

describe('PEP 740', () => {
  test('a bundle becomes an attestation and comes back the same', () => {
    const back = toBundle(JSON.parse(JSON.stringify(toAttestation(good))), 'x')
    expect(serializeLines([back])).toBe(serializeLines([good]))
    expect(verdict(back)).toBe('accepted')
  })

  test.each([
    ['no object', null],
    ['another version', { version: 2 }],
    ['no envelope', { version: 1, verification_material: { certificate: '', transparency_entries: [] } }],
  ])('%s is refused', (_, value) => {
    expect(() => toBundle(value, 'x')).toThrow(expect.objectContaining({ code: 'provenance-malformed' }))
  })
})
