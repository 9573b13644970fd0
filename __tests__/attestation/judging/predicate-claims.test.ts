import { describe, expect, test } from '@jest/globals'
import { compareBuildProvenance } from '../../../src/attestation/judging/build-provenance.ts'
import type { Comparison } from '../../../src/attestation/judging/comparison.ts'
import { compareGeneratorProvenance } from '../../../src/attestation/judging/generator-provenance.ts'
import { predicateRefusal } from '../../../src/attestation/judging/judgement.ts'
import { generatorSigner } from '../../../src/attestation/judging/producer.ts'
import { quoted } from '../../../src/quoted.ts'
import { codeOf } from '../../refusal-of.ts'
import { attestClaims } from '../../worlds/signing/any-signer.ts'
import { attestIdentity as identity, repositoryUri as repository } from '../../worlds/signing/attest-identity.ts'
import { generatorClaims, generatorPredicate } from '../../worlds/signing/generator-statement.ts'
import { predicateOfJob } from '../../worlds/signing/signed.ts'
import { attestJob, signerUri as workflow } from '../../worlds/signing.ts'

const commit = attestJob.sha

/** A copy with the value at a path replaced. */
function changed(value: unknown, [key, ...rest]: readonly string[], replacement: unknown): unknown {
  if (key === undefined) return replacement
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) }
  copy[key] = changed(copy[key], rest, replacement)
  return Array.isArray(value) ? Object.values(copy) : copy
}

const differences = (comparisons: readonly Comparison[]) =>
  comparisons.filter(({ result }) => result === 'differs').map((one) => [one.claim, one.code, one.expected, one.found])

interface Form {
  readonly name: string
  readonly predicate: unknown
  readonly compare: (predicate: unknown) => Comparison[]
  /** Each claim with the code of a difference, and what the certificate says. */
  readonly claims: readonly (readonly [claim: string, code: string, certificate: string])[]
}

const source = `git+${repository}@refs/tags/3.2.0`
const generatorIdentity = { ...identity, san: generatorSigner.uri, signerUri: generatorSigner.uri }

const forms: readonly Form[] = [
  {
    name: 'SLSA v1 of a workflow',
    predicate: predicateOfJob(attestJob),
    compare: (predicate) => compareBuildProvenance(predicate, identity),
    claims: [
      ['buildDefinition.buildType', 'predicate-build-type', 'https://actions.github.io/buildtypes/workflow/v1'],
      ['buildDefinition.externalParameters.workflow.ref', 'predicate-ref', 'refs/tags/3.2.0'],
      ['buildDefinition.externalParameters.workflow.repository', 'predicate-repository', repository],
      ['buildDefinition.externalParameters.workflow.path', 'predicate-workflow', '.github/workflows/publish.yaml'],
      ['buildDefinition.internalParameters.github.event_name', 'predicate-event', 'push'],
      ['buildDefinition.internalParameters.github.repository_id', 'predicate-repository-id', '1001'],
      ['buildDefinition.internalParameters.github.repository_owner_id', 'predicate-owner-id', '2002'],
      ['buildDefinition.internalParameters.github.runner_environment', 'predicate-runner', 'github-hosted'],
      ['buildDefinition.resolvedDependencies.0.uri', 'predicate-source', source],
      ['buildDefinition.resolvedDependencies.0.digest.gitCommit', 'predicate-commit', commit],
      ['runDetails.builder.id', 'predicate-builder', workflow],
      ['runDetails.metadata.invocationId', 'predicate-run', `${repository}/actions/runs/3003/attempts/1`],
    ],
  },
  {
    name: 'SLSA v0.2 of the generator',
    predicate: generatorPredicate(generatorClaims(attestClaims)),
    compare: (predicate) => compareGeneratorProvenance(predicate, generatorIdentity),
    claims: [
      ['builder.id', 'predicate-builder', generatorSigner.uri ?? ''],
      ['buildType', 'predicate-build-type', 'https://github.com/slsa-framework/slsa-github-generator/generic@v1'],
      ['invocation.configSource.uri', 'predicate-source', source],
      ['invocation.configSource.digest.sha1', 'predicate-commit', commit],
      ['invocation.configSource.entryPoint', 'predicate-workflow', '.github/workflows/publish.yaml'],
      ['invocation.environment.github_event_name', 'predicate-event', 'push'],
      ['invocation.environment.github_ref', 'predicate-ref', 'refs/tags/3.2.0'],
      ['invocation.environment.github_repository_id', 'predicate-repository-id', '1001'],
      ['invocation.environment.github_repository_owner_id', 'predicate-owner-id', '2002'],
      ['invocation.environment.github_run_id', 'predicate-run', '3003'],
      ['invocation.environment.github_run_attempt', 'predicate-run', '1'],
      ['invocation.environment.github_sha1', 'predicate-commit', commit],
      ['metadata.buildInvocationID', 'predicate-run', '3003-1'],
      ['materials.0.uri', 'predicate-source', source],
      ['materials.0.digest.sha1', 'predicate-commit', commit],
    ],
  },
]

describe.each(forms)('$name', ({ predicate, compare, claims }) => {
  test('says what the certificate says, in every claim that is compared', () => {
    expect(compare(predicate).filter(({ result }) => result !== 'not-compared')).toEqual(
      claims.map(([claim, code, value]) => ({ claim, code, expected: value, found: value, result: 'same' })),
    )
  })

  test.each(claims)('%s that differs alone is %s', (claim, code, certificate) => {
    const other = changed(predicate, claim.split('.'), `${certificate} `)
    expect(differences(compare(other))).toEqual([[claim, code, certificate, `${certificate} `]])
    expect(codeOf(() => predicateRefusal(compare(other)))).toBe(code)
  })

  test.each(claims)('%s that is no text, or not there, is %s', (claim, code, certificate) => {
    const path = claim.split('.')
    expect(differences(compare(changed(predicate, path, [certificate])))).toEqual([
      [claim, code, certificate, JSON.stringify([certificate])],
    ])
    expect(differences(compare(changed(predicate, path, undefined)))).toEqual([[claim, code, certificate, undefined]])
  })

  test.each([[null], [[]], ['text'], [7], [{}]])('%j in its place differs in every claim', (value) => {
    expect(differences(compare(value))).toEqual(claims.map((claim) => [...claim, undefined]))
  })
})

test.each([
  ['a parameter of the build', 0, 'buildDefinition.externalParameters', 'inputs'],
  ['a prototype', 0, 'buildDefinition.externalParameters', 'constructor'],
  ['an input of the workflow', 0, 'buildDefinition.externalParameters.workflow', 'inputs'],
  ['a part of the invocation', 1, 'invocation', 'inputs'],
  ['an input that a person gave', 1, 'invocation.parameters', 'event_inputs'],
  ['a parameter that would be a line of its own', 1, 'invocation', 'a\n\u202eb'],
])('%s that no policy knows is refused', (_, form, place, key) => {
  const { predicate, compare } = forms[form] as Form
  const comparisons = compare(changed(predicate, [...place.split('.'), key], { publish: 'yes' }))
  expect(differences(comparisons)).toEqual([
    [`${place} ${quoted(key)}`, 'predicate-parameter', undefined, '{"publish":"yes"}'],
  ])
  expect(codeOf(() => predicateRefusal(comparisons))).toBe('predicate-parameter')
})

describe('the variables of a repository, which slsa-github-generator v2.1.0 writes into every predicate', () => {
  const { predicate, compare } = forms[1] as Form
  const withParameters = (parameters: unknown) => compare(changed(predicate, ['invocation', 'parameters'], parameters))
  const place = 'invocation.parameters'

  test.each([
    ['none', { vars: {} }, '{}'],
    ['some', { vars: { PYTHON: '3.13', EMPTY: '' } }, '{"PYTHON":"3.13","EMPTY":""}'],
  ])('%s are shown, and not compared', (_, parameters, found) => {
    expect(withParameters(parameters).filter(({ result }) => result !== 'same')).toEqual([
      { claim: `${place}.vars`, code: 'predicate-parameter', expected: undefined, found, result: 'not-compared' },
    ])
  })

  test.each([
    ['parameters are left out, as in its own test data', undefined],
    ['parameters are empty', {}],
  ])('nothing is shown where %s', (_, parameters) => {
    expect(withParameters(parameters).filter(({ result }) => result !== 'same')).toEqual([])
  })

  test.each([
    ['a variable that is no text', { vars: { PYTHON: 3 } }, `${place}.vars`, '{"PYTHON":3}'],
    ['a list of variables', { vars: ['x'] }, `${place}.vars`, '["x"]'],
    ['null', { vars: null }, `${place}.vars`, 'null'],
    ['a text for parameters', 'x', place, 'x'],
    ['null for parameters', null, place, 'null'],
    ['another parameter beside them', { vars: {}, ref: 'x' }, `${place} "ref"`, 'x'],
    ['inputs of the event', { event_inputs: { tag: '1' }, vars: {} }, `${place} "event_inputs"`, '{"tag":"1"}'],
  ])('%s is refused', (_, parameters, claim, found) => {
    expect(differences(withParameters(parameters))).toEqual([[claim, 'predicate-parameter', undefined, found]])
  })
})
