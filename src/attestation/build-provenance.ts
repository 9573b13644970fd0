import { ReleaseError } from '../errors.ts'
import { isRecord } from '../json-value.ts'
import type { SigningIdentity } from './identity.ts'

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

/** Path of the workflow file: what stands between `owner/name/` and `@ref`. */
export function workflowPath(workflowRef: string, at: { readonly repository: string; readonly ref: string }): string {
  return workflowRef.slice(at.repository.length + 1, workflowRef.length - at.ref.length - 1)
}

/**
 * Refuse a predicate that claims anything but what its certificate says. The certificate is the authority.
 *
 * @throws ReleaseError `provenance-predicate`
 */
export function requireBuildProvenance(predicate: unknown, identity: SigningIdentity): void {
  const at = (path: readonly (string | number)[]): unknown => path.reduce<unknown>(step, predicate)
  const workflow = ['buildDefinition', 'externalParameters', 'workflow'] as const
  const github = ['buildDefinition', 'internalParameters', 'github'] as const
  const dependency = ['buildDefinition', 'resolvedDependencies', 0] as const
  const { repositoryUri, ref } = identity
  const path = identity.workflowUri?.slice((repositoryUri?.length ?? 0) + 1, -((ref?.length ?? 0) + 1))
  const claims: readonly (readonly [readonly (string | number)[], unknown])[] = [
    [['buildDefinition', 'buildType'], buildType],
    [[...workflow, 'repository'], repositoryUri],
    [[...workflow, 'ref'], ref],
    [[...workflow, 'path'], path],
    [[...github, 'event_name'], identity.event],
    [[...github, 'repository_id'], identity.repositoryId],
    [[...github, 'repository_owner_id'], identity.ownerId],
    [[...github, 'runner_environment'], identity.runnerEnvironment],
    [[...dependency, 'uri'], `git+${repositoryUri}@${ref}`],
    [[...dependency, 'digest', 'gitCommit'], identity.commit],
    [['runDetails', 'builder', 'id'], identity.san],
    [['runDetails', 'metadata', 'invocationId'], identity.runUri],
  ]
  const differing = claims
    .filter(([name, expected]) => at(name) !== expected)
    .map(
      ([name, expected]) =>
        `  ${name.join('.')}: ${JSON.stringify(at(name))}, certificate: ${JSON.stringify(expected)}`,
    )
  // SLSA, "Verifying artifacts": a parameter that the verifier does not know must be refused.
  const parameters = Object.keys(asRecord(at(['buildDefinition', 'externalParameters'])))
  const unknown = parameters.filter((name) => name !== 'workflow')
  const lines = [...differing, ...unknown.map((name) => `  buildDefinition.externalParameters.${name}: not known`)]
  if (lines.length === 0) return
  throw new ReleaseError('provenance-predicate', {
    message: ['The build provenance claims what its certificate does not:', ...lines].join('\n'),
    hint: 'Use only provenance that the step "attest" made; make the draft again.',
  })
}

function step(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === 'number' ? value[key] : undefined
  return isRecord(value) && typeof key === 'string' && Object.hasOwn(value, key) ? value[key] : undefined
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}
