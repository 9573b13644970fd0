import type { Comparison } from './comparison.ts'
import { type SigningIdentity, workflowFileOf, workflowPath } from './identity.ts'
import { compareKeys, comparePredicateClaims, type PredicateClaim } from './predicate-claims.ts'

/** The claims of the job's OIDC token that build provenance states again. */
export interface BuildClaims {
  /** `owner/name`. */
  readonly repository: string
  readonly repositoryId: string
  readonly repositoryOwnerId: string
  readonly ref: string
  readonly commit: string
  /** `owner/name/.github/workflows/publish.yaml@refs/tags/3.2.0`. */
  readonly workflowRef: string
  /** The same for the file that holds the job. */
  readonly jobWorkflowRef: string
  readonly event: string
  readonly runnerEnvironment: string
  readonly runId: string
  readonly runAttempt: string
}

/** A workflow of GitHub Actions: parameters are the workflow file and its ref. */
const buildType = 'https://actions.github.io/buildtypes/workflow/v1'

/**
 * The SLSA v1 provenance predicate of a workflow run, in the form that GitHub's own attestations have.
 *
 * @see https://slsa.dev/spec/v1.2/build-provenance
 * @see https://actions.github.io/buildtypes/workflow/v1
 */
export function buildProvenance(claims: BuildClaims, serverUrl: string): object {
  const repositoryUrl = `${serverUrl}/${claims.repository}`
  return {
    buildDefinition: {
      buildType,
      externalParameters: {
        workflow: { ref: claims.ref, repository: repositoryUrl, path: workflowPath(claims.workflowRef, claims) },
      },
      internalParameters: {
        github: {
          event_name: claims.event,
          repository_id: claims.repositoryId,
          repository_owner_id: claims.repositoryOwnerId,
          runner_environment: claims.runnerEnvironment,
        },
      },
      resolvedDependencies: [{ uri: `git+${repositoryUrl}@${claims.ref}`, digest: { gitCommit: claims.commit } }],
    },
    runDetails: {
      builder: { id: `${serverUrl}/${claims.jobWorkflowRef}` },
      metadata: { invocationId: `${repositoryUrl}/actions/runs/${claims.runId}/attempts/${claims.runAttempt}` },
    },
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
  const parameters = ['buildDefinition', 'externalParameters'] as const
  return [...comparePredicateClaims(predicate, claims), ...compareKeys(predicate, parameters, ['workflow'])]
}
