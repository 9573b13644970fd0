import { generatorProvenanceType } from '../../../src/attestation/judging/generator-provenance.ts'
import { generatorSigner } from '../../../src/attestation/judging/producer.ts'
import type { Statement, Subject } from '../../../src/attestation/reading/statement.ts'
import type { Claims } from '../../../src/standins/oidc.ts'

const generatorRef = generatorSigner.uri?.slice('https://github.com/'.length) ?? ''

/** The claims of a job of slsa-github-generator v2.1.0, which a workflow of the project calls. */
export function generatorClaims(caller: Claims, change: Claims = {}): Claims {
  return { ...caller, job_workflow_ref: generatorRef, job_workflow_sha: generatorSigner.digest ?? '', ...change }
}

/**
 * The predicate that slsa-github-generator v2.1.0 writes, as its source has it; without the event.
 *
 * @param parameters Of a repository without variables, unless it is said. Up to v2.0.0 there were none.
 */
export function generatorPredicate(claims: Claims, parameters: object = { vars: {} }): object {
  const claim = (name: string): string => claims[name] ?? ''
  const source = {
    uri: `git+https://github.com/${claim('repository')}@${claim('ref')}`,
    digest: { sha1: claim('sha') },
  }
  const path = claim('workflow_ref').slice(claim('repository').length + 1, -(claim('ref').length + 1))
  return {
    builder: { id: `https://github.com/${claim('job_workflow_ref')}` },
    buildType: 'https://github.com/slsa-framework/slsa-github-generator/generic@v1',
    invocation: {
      configSource: { ...source, entryPoint: path },
      environment: {
        github_event_name: claim('event_name'),
        github_ref: claim('ref'),
        github_ref_type: claim('ref_type'),
        github_repository_id: claim('repository_id'),
        github_repository_owner: claim('repository_owner'),
        github_repository_owner_id: claim('repository_owner_id'),
        github_run_attempt: claim('run_attempt'),
        github_run_id: claim('run_id'),
        github_sha1: claim('sha'),
      },
      parameters,
    },
    metadata: {
      buildInvocationID: `${claim('run_id')}-${claim('run_attempt')}`,
      completeness: { parameters: true, environment: false, materials: false },
      reproducible: false,
    },
    materials: [source],
  }
}

/** What slsa-github-generator signs of files that it was told. */
export function generatorStatement(subjects: readonly Subject[], claims: Claims, parameters?: object): Statement {
  return {
    type: 'https://in-toto.io/Statement/v0.1',
    subjects,
    predicateType: generatorProvenanceType,
    predicate: generatorPredicate(claims, parameters),
  }
}
