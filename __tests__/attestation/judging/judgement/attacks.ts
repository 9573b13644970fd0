import { describe, expect, test } from '@jest/globals'
import type { Statement } from '../../../../src/attestation/reading/statement.ts'
import type { Claims } from '../../../../src/standins/oidc.ts'
import { attestClaims } from '../../../worlds/signing/any-signer.ts'
import { predicateOfJob } from '../../../worlds/signing/signed.ts'
import { attestJob } from '../../../worlds/signing.ts'
import {
  atGenerator,
  byGenerator,
  currentType,
  oldType,
  outcome,
  publishStatement,
  workflowStatement,
} from './signed-statement.ts'

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
