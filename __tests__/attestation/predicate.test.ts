import { describe, expect, test } from '@jest/globals'
import { buildProvenance } from '../../src/attestation/build-provenance.ts'
import { oldBuildProvenanceType, predicateOf } from '../../src/attestation/predicate.ts'
import { buildProvenanceType, publishType } from '../../src/attestation/statement.ts'
import { refusalOf } from '../refusal-of.ts'
import { attestJob } from '../standins/sigstore-signing.ts'
import { changed, type Json } from './forms.ts'
import { buildClaims, wheel } from './signed.ts'

const read = (predicateType: string, predicate: unknown) =>
  predicateOf({ type: 'https://in-toto.io/Statement/v1', subjects: [wheel], predicateType, predicate }, 'X')

const nothing = {
  builderId: [],
  buildType: [],
  repositoryUri: [],
  sourceUri: [],
  ref: [],
  commit: [],
  workflowPath: [],
  event: [],
  repositoryId: [],
  ownerId: [],
  runnerEnvironment: [],
  run: [],
}
const repository = 'https://github.com/example/tidy-box'
const signer = `${repository}/.github/workflows/publish.yaml@${attestJob.ref}`

test('our own build provenance claims everything once', () => {
  const at = (place: string, value: string) => [{ value, at: place }]
  expect(read(buildProvenanceType, buildProvenance(buildClaims(attestJob), 'https://github.com'))).toEqual({
    kind: 'slsa-v1',
    claims: {
      builderId: at('runDetails.builder.id', signer),
      buildType: at('buildDefinition.buildType', 'https://actions.github.io/buildtypes/workflow/v1'),
      repositoryUri: at('buildDefinition.externalParameters.workflow.repository', repository),
      sourceUri: at('buildDefinition.resolvedDependencies.0.uri', `git+${repository}@${attestJob.ref}`),
      ref: at('buildDefinition.externalParameters.workflow.ref', attestJob.ref),
      commit: at('buildDefinition.resolvedDependencies.0.digest.gitCommit', attestJob.sha),
      workflowPath: at('buildDefinition.externalParameters.workflow.path', '.github/workflows/publish.yaml'),
      event: at('buildDefinition.internalParameters.github.event_name', 'push'),
      repositoryId: at('buildDefinition.internalParameters.github.repository_id', '1001'),
      ownerId: at('buildDefinition.internalParameters.github.repository_owner_id', '2002'),
      runnerEnvironment: at('buildDefinition.internalParameters.github.runner_environment', 'github-hosted'),
      run: at(
        'runDetails.metadata.invocationId',
        `${repository}/actions/runs/${attestJob.run.id}/attempts/${attestJob.run.attempt}`,
      ),
    },
  })
})

test('a claim that is made in several places is there as often, also where one of them differs', () => {
  const predicate = {
    invocation: { configSource: { digest: { sha1: 'a' } }, environment: { github_sha1: 'b', github_ref: null } },
    materials: [{ digest: { sha1: 'c' } }, { digest: { sha1: 'd' } }],
  }
  expect(read(oldBuildProvenanceType, predicate)).toEqual({
    kind: 'slsa-v0.2',
    claims: {
      ...nothing,
      commit: [
        { value: 'a', at: 'invocation.configSource.digest.sha1' },
        { value: 'c', at: 'materials.0.digest.sha1' },
        { value: 'b', at: 'invocation.environment.github_sha1' },
      ],
    },
  })
})

test.each<[why: string, type: string, predicate: unknown, read: object]>([
  ['build provenance that claims nothing', buildProvenanceType, {}, { kind: 'slsa-v1', claims: nothing }],
  ['a publish attestation', publishType, null, { kind: 'publish' }],
  ['a publish attestation of an object', publishType, {}, { kind: 'publish' }],
  [
    'a type that only begins so',
    `${buildProvenanceType}.0?draft`,
    5,
    { kind: 'unknown', type: `${buildProvenanceType}.0?draft`, predicate: 5 },
  ],
  ['no type', '', null, { kind: 'unknown', type: '', predicate: null }],
])('%s is read', (_, type, predicate, expected) => {
  expect(read(type, predicate)).toEqual(expected)
})

describe('is refused', () => {
  test.each<[why: string, type: string, predicate: unknown, message: string]>([
    ['no build provenance', buildProvenanceType, null, 'X has null as its build provenance.'],
    ['a list', oldBuildProvenanceType, [], 'X has [] as its build provenance.'],
    [
      'a publish attestation that says something',
      publishType,
      { a: 1 },
      'X holds {"a":1} in a publish attestation, which says nothing.',
    ],
    ['a publish attestation of a list', publishType, [], 'X holds [] in a publish attestation, which says nothing.'],
    ['a number for a text', oldBuildProvenanceType, { buildType: 1 }, 'X claims 1 as "buildType", which is no text.'],
    [
      'an object for a text',
      buildProvenanceType,
      { runDetails: { builder: { id: {} } } },
      'X claims {} as "runDetails.builder.id", which is no text.',
    ],
    [
      'a text on the way',
      buildProvenanceType,
      { runDetails: 'x' },
      'X claims "x" where "runDetails.builder.id" should be.',
    ],
  ])('%s', async (_, type, predicate, message) => {
    const refusal = await refusalOf(() => read(type, predicate))
    expect({ code: refusal.code, message: refusal.message }).toEqual({ code: 'provenance-malformed', message })
  })

  test('what stands in the prototype is no claim', () => {
    const predicate: Json = changed({ runDetails: {} }, () => {})
    expect(read(buildProvenanceType, Object.assign(Object.create({ buildType: 'x' }), predicate))).toEqual({
      kind: 'slsa-v1',
      claims: nothing,
    })
  })
})
