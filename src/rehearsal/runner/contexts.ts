import { runnerFacts, type StepPlace } from './environment.ts'
import type { RepositoryIdentity, RunFacts } from './run-facts.ts'

/** What the job before left for the ones that need it. */
export interface JobOutcome {
  readonly result: 'success' | 'failure' | 'skipped'
  readonly outputs: Readonly<Record<string, string>>
}

/**
 * The context `github` of a job.
 *
 * @param token The job's token, `github.token`; a job's condition has none yet.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/contexts#github-context
 */
export function githubContext(
  run: RunFacts,
  job: { readonly id: string; readonly attempt: number; readonly token: string },
) {
  const { repository, actor, event, workflow } = run
  return {
    actor: actor.login,
    actor_id: String(actor.id),
    base_ref: event.baseRef,
    event: event.payload,
    event_name: event.name,
    head_ref: event.headRef,
    job: job.id,
    ref: event.ref,
    ref_name: event.refName,
    ref_protected: false,
    ref_type: event.refType,
    ...repositoryFields(repository),
    retention_days: '90',
    run_attempt: String(job.attempt),
    run_id: String(run.id),
    run_number: String(run.number),
    secret_source: 'Actions',
    server_url: 'https://github.com',
    sha: event.sha,
    token: job.token,
    triggering_actor: actor.login,
    workflow: workflow.name,
    workflow_ref: `${repository.owner}/${repository.name}/${workflow.path}@${event.ref}`,
    workflow_sha: event.sha,
  }
}

function repositoryFields({ owner, name, id, ownerId }: RepositoryIdentity) {
  return {
    repository: `${owner}/${name}`,
    repository_id: String(id),
    repository_owner: owner,
    repository_owner_id: String(ownerId),
    repositoryUrl: `git://github.com/${owner}/${name}.git`,
  }
}

/** The fields of `github` and the context `runner` that exist once a job has a runner. */
export function placeContexts(place: Omit<StepPlace, 'files' | 'stepId'>) {
  const facts = runnerFacts({ ...place, stepId: '' })
  return {
    github: {
      api_url: place.apiUrl,
      graphql_url: `${place.apiUrl}/graphql`,
      event_path: place.eventPath,
      workspace: place.workspace,
    },
    runner: {
      arch: facts.RUNNER_ARCH,
      environment: facts.RUNNER_ENVIRONMENT,
      name: facts.RUNNER_NAME,
      os: facts.RUNNER_OS,
      temp: facts.RUNNER_TEMP,
      tool_cache: facts.RUNNER_TOOL_CACHE,
    },
  }
}
