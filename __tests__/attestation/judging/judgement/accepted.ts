import { describe, expect, test } from '@jest/globals'
import type { JudgementDemand } from '../../../../src/attestation/judging/judgement.ts'
import type { Statement } from '../../../../src/attestation/reading/statement.ts'
import type { Claims } from '../../../../src/standins/oidc.ts'
import { attestClaims } from '../../../worlds/signing/any-signer.ts'
import { wheel } from '../../../worlds/signing/signed.ts'
import {
  atGenerator,
  byGenerator,
  judge,
  outcome,
  publishDemand,
  publishStatement,
  releaseClaims,
  whole,
  workflowStatement,
} from './signed-statement.ts'

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
