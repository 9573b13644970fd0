import { type SigningIdentity, workflowFileOf } from '../signature/identity.ts'
import type { Comparison } from './comparison.ts'
import { compareKeys, comparePredicateClaims, type PredicateClaim } from './predicate-claims.ts'

/** A workflow of GitHub Actions: parameters are the workflow file and its ref. */
const buildType = 'https://actions.github.io/buildtypes/workflow/v1'

/**
 * The SLSA v1 provenance predicate of a workflow run, in the form that GitHub's own attestations have.
 *
 * @see https://slsa.dev/spec/v1.2/build-provenance
 * @see https://actions.github.io/buildtypes/workflow/v1
 */
export function buildProvenance(identity: SigningIdentity): object {
  const { repositoryUri, ref } = identity
  return {
    buildDefinition: {
      buildType,
      externalParameters: { workflow: { ref, repository: repositoryUri, path: workflowFileOf(identity) } },
      internalParameters: {
        github: {
          event_name: identity.event,
          repository_id: identity.repositoryId,
          repository_owner_id: identity.ownerId,
          runner_environment: identity.runnerEnvironment,
        },
      },
      resolvedDependencies: [{ uri: `git+${repositoryUri}@${ref}`, digest: { gitCommit: identity.commit } }],
    },
    runDetails: { builder: { id: identity.san }, metadata: { invocationId: identity.runUri } },
  }
}

/**
 * Hold a predicate against its certificate, which is the authority: what the payload says is never believed.
 *
 * @returns Every claim with both values; a parameter that is not known differs from nothing.
 */
export function compareBuildProvenance(predicate: unknown, identity: SigningIdentity): Comparison[] {
  const workflow = ['buildDefinition', 'externalParameters', 'workflow'] as const
  const github = ['buildDefinition', 'internalParameters', 'github'] as const
  const dependency = ['buildDefinition', 'resolvedDependencies', 0] as const
  const { repositoryUri, ref } = identity
  const claims: readonly PredicateClaim[] = [
    [['buildDefinition', 'buildType'], 'predicate-build-type', buildType],
    [[...workflow, 'repository'], 'predicate-repository', repositoryUri],
    [[...workflow, 'ref'], 'predicate-ref', ref],
    [[...workflow, 'path'], 'predicate-workflow', workflowFileOf(identity)],
    [[...github, 'event_name'], 'predicate-event', identity.event],
    [[...github, 'repository_id'], 'predicate-repository-id', identity.repositoryId],
    [[...github, 'repository_owner_id'], 'predicate-owner-id', identity.ownerId],
    [[...github, 'runner_environment'], 'predicate-runner', identity.runnerEnvironment],
    [[...dependency, 'uri'], 'predicate-source', `git+${repositoryUri}@${ref}`],
    [[...dependency, 'digest', 'gitCommit'], 'predicate-commit', identity.commit],
    [['runDetails', 'builder', 'id'], 'predicate-builder', identity.san],
    [['runDetails', 'metadata', 'invocationId'], 'predicate-run', identity.runUri],
  ]
  return [
    ...comparePredicateClaims(predicate, claims),
    ...compareKeys(predicate, ['buildDefinition', 'externalParameters'], ['workflow']),
    ...compareKeys(predicate, workflow, ['ref', 'repository', 'path']),
  ]
}
