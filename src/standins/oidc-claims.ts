/** Claims of one token: GitHub writes every value as text, numbers and booleans too. */
export type Claims = Readonly<Record<string, string>>

/** What the platform knows of a job, and what its tokens say. */
export interface JobFacts {
  readonly repository: {
    readonly owner: string
    readonly name: string
    readonly id: number
    readonly ownerId: number
    readonly visibility: 'public' | 'private' | 'internal'
  }
  readonly event: string
  /** Full: `refs/tags/3.2.0`, `refs/heads/main`, or `refs/pull/7/merge`. */
  readonly ref: string
  /** The commit that the run is for; of an annotated tag, the commit that it points to. */
  readonly sha: string
  /** The top-level workflow file of the run, taken from `ref`. */
  readonly workflow: { readonly path: string; readonly name: string }
  /** Path of the file that the job stands in, where that is one that the workflow calls. */
  readonly calledWorkflow?: string
  readonly run: { readonly id: number; readonly number: number; readonly attempt: number }
  /** The check run of the job. */
  readonly checkRunId: number
  readonly actor: { readonly login: string; readonly id: number }
  /** The environment that the job names. */
  readonly environment?: string
  readonly runnerEnvironment: 'github-hosted' | 'self-hosted'
  /** Branch names, in runs for a pull request only. */
  readonly pullRequest?: { readonly base: string; readonly head: string }
}

/**
 * The claims that GitHub puts into every token of a job.
 *
 * Without what the issuer adds to each token: `iss`, `aud`, `jti`, `iat`, `nbf`, and `exp`.
 *
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export function claimsOf(facts: JobFacts): Claims {
  const repository = `${facts.repository.owner}/${facts.repository.name}`
  const workflowRef = `${repository}/${facts.workflow.path}@${facts.ref}`
  return {
    sub: subjectOf(repository, facts),
    actor: facts.actor.login,
    actor_id: String(facts.actor.id),
    base_ref: facts.pullRequest?.base ?? '',
    check_run_id: String(facts.checkRunId),
    ...(facts.environment === undefined ? {} : { environment: facts.environment }),
    event_name: facts.event,
    head_ref: facts.pullRequest?.head ?? '',
    job_workflow_ref: `${repository}/${facts.calledWorkflow ?? facts.workflow.path}@${facts.ref}`,
    job_workflow_sha: facts.sha,
    ref: facts.ref,
    ref_protected: 'false',
    ref_type: facts.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository,
    repository_id: String(facts.repository.id),
    repository_owner: facts.repository.owner,
    repository_owner_id: String(facts.repository.ownerId),
    repository_visibility: facts.repository.visibility,
    run_attempt: String(facts.run.attempt),
    run_id: String(facts.run.id),
    run_number: String(facts.run.number),
    runner_environment: facts.runnerEnvironment,
    sha: facts.sha,
    workflow: facts.workflow.name,
    workflow_ref: workflowRef,
    workflow_sha: facts.sha,
  }
}

// The form of repositories that were made before 2026-07-15, which are those that release today.
function subjectOf(repository: string, { environment, event, ref }: JobFacts): string {
  if (environment !== undefined) return `repo:${repository}:environment:${withoutColons(environment)}`
  if (event === 'pull_request') return `repo:${repository}:pull_request`
  return `repo:${repository}:ref:${withoutColons(ref)}`
}

function withoutColons(value: string): string {
  return value.replaceAll(':', '%3A')
}
