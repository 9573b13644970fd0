import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Expected } from '../../../src/attestation/judging/expected.ts'
import { type Judgement, type JudgementDemand, judgeAttestation } from '../../../src/attestation/judging/judgement.ts'
import { buildProvenanceType, publishType, type Statement } from '../../../src/attestation/reading/statement.ts'
import type { ReleaseError } from '../../../src/errors.ts'
import type { Claims } from '../../../src/standins/oidc.ts'
import { sawProblem } from '../../examples.ts'
import { type AnySigner, attestClaims, startAnySigner } from '../../worlds/signing/any-signer.ts'
import { generatorClaims, generatorStatement } from '../../worlds/signing/generator-statement.ts'
import { expected, predicateOfJob, wheel } from '../../worlds/signing/signed.ts'
import { attestJob } from '../../worlds/signing.ts'

// The log counts whole seconds.
const now = new Date('2026-08-21T10:11:12.000Z')
const sdist = { name: 'tidy_box-3.2.0.tar.gz', sha256: 'c3'.repeat(32) }

const currentType = 'https://in-toto.io/Statement/v1'
const generatorType = 'https://slsa.dev/provenance/v0.2'
const oldType = 'https://in-toto.io/Statement/v0.1'

let signer: AnySigner
beforeAll(async () => {
  signer = await startAnySigner(() => now)
})
afterAll(() => signer.close())

const whole: JudgementDemand = { subject: wheel, expected }

async function judge(statement: Statement, claims: Claims, demand: JudgementDemand = whole): Promise<Judgement> {
  const judgement = judgeAttestation(await signer.sign(statement, claims), signer.trust, demand)
  if ('reason' in judgement) sawProblem(judgement.reason.toProblem())
  return judgement
}

/** Producer and kind if it is accepted, else the code. */
async function outcome(statement: Statement, claims: Claims, demand?: JudgementDemand): Promise<string> {
  const judgement = await judge(statement, claims, demand)
  switch (judgement.verdict) {
    case 'verified':
    case 'unchecked':
      return `${judgement.verdict}: ${judgement.producer} ${judgement.kind}`
    case 'not-judged':
      return `not-judged: ${judgement.reason.code}`
    case 'refused':
      return judgement.reason.code
  }
}

/** Build provenance of a workflow, as its claims have it. */
const workflowStatement = (change: Partial<Statement> = {}): Statement => ({
  type: currentType,
  subjects: [wheel],
  predicateType: buildProvenanceType,
  predicate: predicateOfJob(attestJob),
  ...change,
})

const publishStatement = (predicate: unknown = null): Statement => ({
  type: currentType,
  subjects: [wheel],
  predicateType: publishType,
  predicate,
})

const releaseClaims: Claims = { ...attestClaims, event_name: 'release', environment: 'publish' }
const publishDemand: JudgementDemand = { subject: wheel, expected: { ...expected, event: 'release' } }
const atGenerator = (change: Claims = {}): Claims => generatorClaims(attestClaims, change)
const byGenerator = (claims: Claims = atGenerator()): Statement => generatorStatement([sdist, wheel], claims)

test('a judgement says whose it is, when it was signed, and all that was compared', async () => {
  const { comparisons, evidence, identity, statement, ...judgement } = await judge(workflowStatement(), attestClaims)
  expect(judgement).toEqual({
    verdict: 'verified',
    producer: 'workflow',
    kind: 'build',
    time: '2026-08-21T10:11:12.000Z',
  })
  expect([identity?.runUri, statement?.subjects]).toEqual([
    'https://github.com/example/tidy-box/actions/runs/3003/attempts/1',
    [wheel],
  ])
  expect(evidence().map(({ check }) => check)).toContain('signature over the envelope')
  expect(comparisons.map(({ claim, result }) => [claim, result])).toEqual([
    ...['issuer', 'repository', 'repository id', 'owner', 'owner id', 'ref', 'commit', 'workflow'].map(same),
    ...['workflow commit', 'signer', 'subject alternative name', 'signer commit', 'event', 'runner'].map(same),
    ['visibility', 'same'],
    ['environment', 'not-compared'],
    ...['name', 'sha256', 'predicate type', 'statement type', 'buildDefinition.buildType'].map(same),
    ...['ref', 'repository', 'path'].map((key) => same(`buildDefinition.externalParameters.workflow.${key}`)),
    ...['event_name', 'repository_id', 'repository_owner_id', 'runner_environment'].map((key) =>
      same(`buildDefinition.internalParameters.github.${key}`),
    ),
    ...['uri', 'digest.gitCommit'].map((key) => same(`buildDefinition.resolvedDependencies.0.${key}`)),
    ...['runDetails.builder.id', 'runDetails.metadata.invocationId'].map(same),
  ])
})

const same = (claim: string): [string, string] => [claim, 'same']

describe('each producer is accepted as itself', () => {
  test.each<[string, () => Statement, Claims, JudgementDemand, string]>([
    ['this action, or actions/attest', workflowStatement, attestClaims, whole, 'verified: workflow build'],
    ['the generator, of two files', () => byGenerator(), atGenerator(), whole, 'verified: slsa-github-generator build'],
    ['PyPI, with nothing said', () => publishStatement(), releaseClaims, publishDemand, 'verified: workflow publish'],
    [
      'PyPI, with an empty object',
      () => publishStatement({}),
      releaseClaims,
      publishDemand,
      'verified: workflow publish',
    ],
    [
      'anybody, if nothing is expected',
      workflowStatement,
      attestClaims,
      { subject: wheel, expected: undefined },
      'unchecked: workflow build',
    ],
  ])('%s', async (_, statement, claims, demand, what) => {
    expect(await outcome(statement(), claims, demand)).toBe(what)
  })
})

describe('an attack is refused, although the signature is good', () => {
  const from = (change: Claims): Claims => ({ ...attestClaims, ...change })
  const fork = 'evil/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@refs/tags/v2.1.0'
  const generator = (rest: string): Claims => ({ job_workflow_ref: `slsa-framework/slsa-github-generator/${rest}` })
  const generic = '.github/workflows/generator_generic_slsa3.yml'

  test.each<[string, Claims, string]>([
    ['A19: an issuer that begins alike', from({ iss: `${attestClaims.iss}/hammer-time` }), 'identity-issuer'],
    ['A16: another repository', from({ repository: 'evil/tidy-box' }), 'identity-repository'],
    ['A16: a repository in other letters', from({ repository: 'example/Tidy-Box' }), 'identity-repository'],
    ['A16: a repository that was made anew', from({ repository_id: '9' }), 'identity-repository-id'],
    ['A16: an owner whose name was taken over', from({ repository_owner_id: '9' }), 'identity-owner-id'],
    ['A17: another tag', from({ ref: 'refs/tags/3.1.0' }), 'identity-ref'],
    ['A17: a tag that is a beginning', from({ ref: 'refs/tags/3.2' }), 'identity-ref'],
    ['A17: a branch of the same name', from({ ref: 'refs/heads/3.2.0' }), 'identity-ref'],
    ['A12: a tag that was moved', from({ sha: 'f'.repeat(40) }), 'identity-commit'],
    [
      'A18: a workflow of somebody else',
      from({ job_workflow_ref: 'evil/x/.github/workflows/a.yml@v1' }),
      'identity-signer',
    ],
    ['A20: a runner of somebody', from({ runner_environment: 'self-hosted' }), 'identity-runner'],
    ['another event', from({ event_name: 'release' }), 'identity-event'],
    ['a private repository', from({ repository_visibility: 'private' }), 'identity-visibility'],
  ])('%s', async (_, claims, code) => {
    expect(await outcome(workflowStatement(), claims)).toBe(code)
  })

  test.each<[string, Claims, string]>([
    ['A18: a fork of the generator', { job_workflow_ref: fork }, 'identity-signer'],
    [
      'A18: another workflow of its repository',
      generator('.github/workflows/builder_go_slsa3.yml@refs/tags/v2.1.0'),
      'identity-signer',
    ],
    [
      'A18: the generator in other letters',
      { job_workflow_ref: `SLSA-framework/slsa-github-generator/${generic}@refs/tags/v2.1.0` },
      'identity-signer',
    ],
    ['A18: the generator at a branch', generator(`${generic}@refs/heads/main`), 'generator-version'],
    ['A18: a branch named like the tag', generator(`${generic}@refs/heads/v2.1.0`), 'generator-version'],
    ['A18: the generator at a short tag', generator(`${generic}@refs/tags/v2.1`), 'generator-version'],
    ['A18: the generator before it wrote bundles', generator(`${generic}@refs/tags/v2.0.0`), 'generator-version'],
    ['A18: a version that does not exist', generator(`${generic}@refs/tags/v2.1.0-rc.1`), 'generator-version'],
    [
      'A18: the right tag, moved',
      { job_workflow_sha: '5a775b367a56d5bd118a224a811bba288150a563' },
      'identity-signer-commit',
    ],
    ['A17: the generator for another tag', { ref: 'refs/tags/3.1.0' }, 'identity-ref'],
  ])('%s', async (_, change, code) => {
    const claims = atGenerator(change)
    expect(await outcome(byGenerator(claims), claims)).toBe(code)
  })

  test.each<[string, () => Statement, Claims, string]>([
    [
      'A16: a payload that names the generator, signed by a workflow',
      () => byGenerator(),
      attestClaims,
      'predicate-type',
    ],
    ['a payload that names the workflow, signed by the generator', workflowStatement, atGenerator(), 'predicate-type'],
    ['a publish attestation, signed by the generator', () => publishStatement(), atGenerator(), 'predicate-type'],
    [
      'an old statement, signed by a workflow',
      () => workflowStatement({ type: oldType }),
      attestClaims,
      'statement-type',
    ],
    [
      'a new statement, signed by the generator',
      () => ({ ...byGenerator(), type: currentType }),
      atGenerator(),
      'statement-type',
    ],
    [
      'provenance of another tag',
      () => workflowStatement({ predicate: predicateOfJob({ ...attestJob, ref: 'refs/tags/9.9.9' }) }),
      attestClaims,
      'predicate-ref',
    ],
    ['provenance of another run', () => byGenerator(atGenerator({ run_id: '1' })), atGenerator(), 'predicate-run'],
    [
      'a publish attestation that says something',
      () => publishStatement({ a: 1 }),
      attestClaims,
      'provenance-predicate',
    ],
  ])('%s', async (_, statement, claims, code) => {
    expect(await outcome(statement(), claims)).toBe(code)
  })
})

describe('an attestation of something else', () => {
  const billOfMaterials = 'https://spdx.dev/Document/v2.3'
  const something = (change: Partial<Statement> = {}): Statement =>
    workflowStatement({ predicateType: billOfMaterials, predicate: { spdxVersion: 'SPDX-2.3' }, ...change })

  test('is not judged, and says so, if its signer is the accepted one and it is about the file', async () => {
    expect(await judge(something(), attestClaims)).toMatchObject({
      verdict: 'not-judged',
      reason: {
        code: 'predicate-type',
        message: `The attestation says something else ("${billOfMaterials}"), which is not judged.`,
      },
      kind: undefined,
      producer: 'workflow',
    })
  })

  test.each<[string, Partial<Statement>, Claims, JudgementDemand, string]>([
    ['of another signer', {}, { ...attestClaims, ref: 'refs/tags/3.1.0' }, whole, 'identity-ref'],
    ['of another repository', {}, { ...attestClaims, repository: 'evil/tidy-box' }, whole, 'identity-repository'],
    ['of nobody who is known', {}, { ...attestClaims, job_workflow_ref: 'evil/x/a.yml@v1' }, whole, 'identity-signer'],
    ['about other bytes', { subjects: [{ ...wheel, sha256: sdist.sha256 }] }, attestClaims, whole, 'provenance-digest'],
    [
      'where one type is demanded',
      {},
      attestClaims,
      { ...whole, predicateType: buildProvenanceType },
      'predicate-type',
    ],
    ['that another producer signs', { predicateType: generatorType }, attestClaims, whole, 'predicate-type'],
    ['with nobody in mind', {}, attestClaims, { subject: wheel, expected: undefined }, 'not-judged: predicate-type'],
  ])('%s', async (_, change, claims, demand, what) => {
    expect(await outcome(something(change), claims, demand)).toBe(what)
  })

  test('is refused whatever it says, if its signature does not hold', async () => {
    const bundle = await signer.sign(something(), attestClaims)
    const other = await signer.sign(something({ predicate: {} }), attestClaims)
    const mixed = { ...bundle, content: other.content } as typeof bundle
    expect(judgeAttestation(mixed, signer.trust, whole)).toMatchObject({
      verdict: 'refused',
      reason: { code: 'provenance-unverified' },
    })
  })

  test('is refused in words that say what happened, where one type is demanded', async () => {
    const demand = { ...whole, predicateType: buildProvenanceType }
    expect(await judge(something(), attestClaims, demand)).toMatchObject({
      verdict: 'refused',
      reason: {
        message: [
          'The attestation is of another type than the one that is accepted here of its signer:',
          `  predicate type: expected "${buildProvenanceType}", found "${billOfMaterials}"`,
        ].join('\n'),
      },
    })
  })
})

describe('the environment of a publish attestation', () => {
  const inEnvironment = (environment: string): JudgementDemand => ({
    subject: wheel,
    expected: { ...expected, event: 'release', environment },
  })
  test.each([
    ['publish', releaseClaims, 'verified: workflow publish'],
    ['Publish', releaseClaims, 'identity-environment'],
    ['publish', { ...releaseClaims, environment: '' }, 'identity-environment'],
  ])('%s is expected', async (environment, claims, what) => {
    expect(await outcome(publishStatement(), claims, inEnvironment(environment))).toBe(what)
  })
})

describe('name and digest must be those of one subject', () => {
  const expectedOnly = { expected }
  test.each([
    ['the first', sdist, 'verified: slsa-github-generator build'],
    ['the second', wheel, 'verified: slsa-github-generator build'],
    ['the name of one with the digest of the other', { ...wheel, sha256: sdist.sha256 }, 'provenance-digest'],
    ['the digest of one under a name that is not there', { ...wheel, name: 'other.whl' }, 'provenance-subject'],
    ['a digest in other letters', { ...wheel, sha256: wheel.sha256.toUpperCase() }, 'provenance-digest'],
  ])('%s', async (_, subject, what) => {
    expect(await outcome(byGenerator(), atGenerator(), { ...expectedOnly, subject })).toBe(what)
  })
})

describe('whose signature is accepted', () => {
  test('a producer that is not accepted is held against the own workflow', async () => {
    const demand: JudgementDemand = { ...whole, producers: ['workflow'] }
    expect(await outcome(byGenerator(), atGenerator(), demand)).toBe('identity-signer')
    expect(await outcome(workflowStatement(), attestClaims, demand)).toBe('verified: workflow build')
  })

  test('a runner of somebody is accepted if it is expected', async () => {
    const claims = { ...attestClaims, runner_environment: 'self-hosted' }
    const predicate = predicateOfJob({ ...attestJob, runnerEnvironment: 'self-hosted' })
    const own: Expected = { ...expected, runnerEnvironment: 'self-hosted' }
    expect(await outcome(workflowStatement({ predicate }), claims, { subject: wheel, expected: own })).toBe(
      'verified: workflow build',
    )
  })
})

test('a signature that does not verify is refused with nothing believed', async () => {
  const other = await startAnySigner(() => now)
  const bundle = await other.sign(workflowStatement(), attestClaims)
  await other.close()
  const { reason, ...judgement } = judgeAttestation(bundle, signer.trust, whole) as Judgement & { reason: ReleaseError }
  expect(reason.toProblem()).toEqual({
    code: 'provenance-unverified',
    severity: 'error',
    message: `The attestation does not verify against the root of this test: no certificate authority of that root that was valid then issued its certificate (CERTIFICATE_ERROR: "Failed to verify certificate chain", "no valid certificate path found").`,
    hint: 'If another Sigstore instance signed it, verify against the trusted root of that one; else do not use the file: its maintainers make the draft again.',
  })
  expect(judgement).toEqual({
    verdict: 'refused',
    producer: undefined,
    kind: undefined,
    identity: undefined,
    time: undefined,
    statement: undefined,
    evidence: expect.any(Function),
    comparisons: [],
  })
  expect(reason.cause).toBeInstanceOf(Error)
})
