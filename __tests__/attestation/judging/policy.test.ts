import { describe, expect, test } from '@jest/globals'
import type { Expected } from '../../../src/attestation/judging/expected.ts'
import { signerRefusal } from '../../../src/attestation/judging/judgement.ts'
import { compareIdentity } from '../../../src/attestation/judging/policy.ts'
import { generatorSigner } from '../../../src/attestation/judging/producer.ts'
import type { SigningIdentity } from '../../../src/attestation/signature/identity.ts'
import { codeOf } from '../../refusal-of.ts'
import { attestIdentity as identity, repositoryUri as repository } from '../../worlds/signing/attest-identity.ts'
import { expected } from '../../worlds/signing/signed.ts'
import { signerUri as workflow } from '../../worlds/signing.ts'

const commit = expected.commit

const whole: Expected = { ...expected, environment: 'publish' }

/** What differs, as code and both values. */
const differences = (found: SigningIdentity, what: Expected | undefined = whole) =>
  compareIdentity(what, found, 'workflow')
    .filter(({ result }) => result === 'differs')
    .map((one) => [one.code, one.expected, one.found])

test('every comparison is returned, with both values', () => {
  const row = (claim: string, code: string, value: string) => ({
    claim,
    code,
    expected: value,
    found: value,
    result: 'same',
  })
  expect(compareIdentity(whole, identity, 'workflow')).toEqual([
    row('issuer', 'identity-issuer', 'https://token.actions.githubusercontent.com'),
    row('repository', 'identity-repository', repository),
    row('repository id', 'identity-repository-id', '1001'),
    row('owner', 'identity-owner', 'https://github.com/example'),
    row('owner id', 'identity-owner-id', '2002'),
    row('ref', 'identity-ref', 'refs/tags/3.2.0'),
    row('commit', 'identity-commit', commit),
    row('workflow', 'identity-workflow', workflow),
    row('workflow commit', 'identity-workflow-commit', commit),
    row('signer', 'identity-signer', workflow),
    row('subject alternative name', 'identity-san', workflow),
    row('signer commit', 'identity-signer-commit', commit),
    row('event', 'identity-event', 'push'),
    row('runner', 'identity-runner', 'github-hosted'),
    row('visibility', 'identity-visibility', 'public'),
    row('environment', 'identity-environment', 'publish'),
  ])
})

describe('a field that differs alone has its own code, and prints both values', () => {
  test.each<[keyof SigningIdentity, string, string, string]>([
    ['issuer', 'identity-issuer', `${identity.issuer}/example`, 'an issuer that begins alike'],
    ['issuer', 'identity-issuer', 'https://token.actions.githubusercontent.co', 'an issuer that is a beginning'],
    ['repositoryUri', 'identity-repository', `${repository}-evil`, 'a repository that begins alike'],
    ['repositoryUri', 'identity-repository', 'https://github.com/example/Tidy-Box', 'a repository in other letters'],
    ['repositoryUri', 'identity-repository', 'https://github.com/other/tidy-box', 'a fork'],
    ['repositoryId', 'identity-repository-id', '1002', 'the same name, made anew'],
    ['ownerUri', 'identity-owner', 'https://github.com/Example', 'an owner in other letters'],
    ['ownerId', 'identity-owner-id', '2003', 'the same owner name, taken over'],
    ['ref', 'identity-ref', 'refs/tags/3.2', 'a tag that is a beginning'],
    ['ref', 'identity-ref', 'refs/tags/3.2.00', 'a tag that begins alike'],
    ['ref', 'identity-ref', 'refs/heads/3.2.0', 'a branch of the same name'],
    ['commit', 'identity-commit', commit.slice(0, 39), 'a commit that is cut'],
    ['commit', 'identity-commit', commit.toUpperCase(), 'a commit in other letters'],
    ['workflowUri', 'identity-workflow', workflow.replace('publish.yaml', 'tests.yaml'), 'another workflow file'],
    ['workflowUri', 'identity-workflow', workflow.replace('3.2.0', '3.1.0'), 'the workflow file of another tag'],
    ['workflowDigest', 'identity-workflow-commit', 'f'.repeat(40), 'another commit of the workflow file'],
    ['signerUri', 'identity-signer', workflow.replace('example', 'other'), 'a workflow of somebody else'],
    ['signerUri', 'identity-signer', generatorSigner.uri ?? '', 'a signer of another producer'],
    ['san', 'identity-san', 'person@example.org', 'a person'],
    ['signerDigest', 'identity-signer-commit', 'f'.repeat(40), 'another commit of the signer'],
    ['event', 'identity-event', 'pull_request_target', 'another event'],
    ['runnerEnvironment', 'identity-runner', 'self-hosted', 'a runner of somebody'],
    ['visibility', 'identity-visibility', 'private', 'a private repository'],
    ['environment', 'identity-environment', 'Publish', 'an environment in other letters'],
  ])('%s: %s for %s, %s', (field, code, found) => {
    const other = { ...identity, [field]: found }
    expect(differences(other)).toEqual([[code, identity[field], found]])
    expect(codeOf(() => signerRefusal(compareIdentity(whole, other, 'workflow')))).toBe(code)
  })

  test.each(Object.keys(identity).filter((field) => field !== 'runUri') as (keyof SigningIdentity)[])(
    '%s that is missing differs too',
    (field) => {
      expect(differences({ ...identity, [field]: undefined }).map(([, ...values]) => values)).toEqual([
        [identity[field], undefined],
      ])
    },
  )

  test('the nearest that passes: another run', () => {
    expect(differences({ ...identity, runUri: `${repository}/actions/runs/9/attempts/9` })).toEqual([])
  })
})

describe('what is not expected is shown as found, and not compared', () => {
  const { serverUrl } = expected
  const byName: Expected = { serverUrl, repository: { fullName: 'example/tidy-box', owner: 'example' } }

  test('only the names of the repository are expected', () => {
    const open = compareIdentity(byName, identity, 'workflow').filter(({ result }) => result === 'not-compared')
    expect(open.map(({ claim, expected: known, found }) => [claim, known, found])).toEqual([
      ['repository id', undefined, '1001'],
      ['owner id', undefined, '2002'],
      ['ref', undefined, 'refs/tags/3.2.0'],
      ['commit', undefined, commit],
      ['workflow commit', undefined, commit],
      ['event', undefined, 'push'],
      ['environment', undefined, 'publish'],
    ])
  })

  test.each<[string, Partial<Expected>, Partial<SigningIdentity>, string[]]>([
    ['a workflow file without a ref holds at any', { workflowPath: expected.workflowPath }, {}, []],
    [
      'another file does not',
      { workflowPath: '.github/workflows/publish.yml' },
      {},
      ['identity-workflow', 'identity-signer', 'identity-san'],
    ],
    [
      'a runner of somebody, who is expected',
      { runnerEnvironment: 'self-hosted' },
      { runnerEnvironment: 'self-hosted' },
      [],
    ],
    ['a hosted runner, when another is expected', { runnerEnvironment: 'self-hosted' }, {}, ['identity-runner']],
  ])('%s', (_, known, found, codes) => {
    expect(differences({ ...identity, ...found }, { ...byName, ...known }).map(([code]) => code)).toEqual(codes)
  })

  const evil = 'https://github.com/evil/other/.github/workflows/e.yaml@refs/tags/3.2.0'
  test.each<[string, string]>([
    ['another repository', evil],
    ['another ref', 'https://github.com/example/tidy-box/.github/workflows/publish.yaml@refs/heads/evil'],
    ['no folder of workflows', 'https://github.com/example/tidy-box/publish.yaml@refs/tags/3.2.0'],
    [
      'a repository that begins alike',
      'https://github.com/example/tidy-boxes/.github/workflows/a.yaml@refs/tags/3.2.0',
    ],
  ])('a workflow of %s is refused, whichever is expected', (_, uri) => {
    const found = { ...identity, workflowUri: uri, signerUri: uri, san: uri }
    for (const known of [undefined, byName]) {
      const codes = compareIdentity(known, found, 'workflow').filter(({ result }) => result === 'differs')
      expect(codes.map(({ code, found }) => [code, found])).toEqual([['identity-workflow', uri]])
    }
  })

  test('without any expectation the rules of the policy still hold', () => {
    const foreign = {
      ...identity,
      issuer: 'https://github.com/login/oauth',
      signerUri: 'x',
      runnerEnvironment: 'self-hosted',
    }
    expect(compareIdentity(undefined, identity, 'workflow').filter(({ result }) => result === 'differs')).toEqual([])
    const codes = compareIdentity(undefined, foreign, 'workflow').filter(({ result }) => result === 'differs')
    expect(codes.map(({ code }) => code)).toEqual(['identity-issuer', 'identity-signer', 'identity-runner'])
  })

  test('a certificate that names no workflow at all equals nothing', () => {
    const nobody = Object.fromEntries(
      Object.keys(identity).map((key) => [key, undefined]),
    ) as unknown as SigningIdentity
    const codes = compareIdentity(undefined, nobody, 'workflow').filter(({ result }) => result === 'differs')
    expect(codes.map(({ code }) => code)).toEqual([
      'identity-issuer',
      'identity-workflow',
      'identity-signer',
      'identity-san',
      'identity-signer-commit',
      'identity-runner',
      'identity-visibility',
    ])
  })
})
