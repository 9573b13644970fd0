import { claimsOf } from '../../standins/oidc.ts'
import { fill } from '../workflow/expressions.ts'
import type { Job } from '../workflow/job.ts'
import { githubContext } from './contexts.ts'
import type { ServiceAccess } from './environment.ts'
import type { RunFacts } from './run-facts.ts'
import type { Stage } from './stage.ts'

/** The tokens of one attempt of one job. */
export interface JobAccess extends ServiceAccess {
  /** `github.token`, with the permissions of the job. */
  readonly token: string
}

interface AccessOptions {
  readonly job: Job
  readonly run: RunFacts
  readonly attempt: number
  readonly stage: Stage
}

/** Hand out what the job's permissions allow, and remember every token as a secret. */
export function openAccess(options: AccessOptions): JobAccess {
  const { job, run, attempt, stage } = options
  const { world, ledger } = stage
  const token = world.github.grant(job.permissions)
  const runtimeToken = world.artifacts.runtimeToken(
    backendId(run, attempt),
    `job-${job.id}-${attempt}`,
    // A job sees what its needs left in either attempt of theirs.
    [backendId(run, attempt === 1 ? 2 : 1)],
  )
  const request = job.permissions['id-token'] === 'write' ? world.oidc.requestToken(claims(options)) : undefined
  for (const secret of [token, runtimeToken, ...(request ? [request.token] : [])]) ledger.keepSecret(secret)
  return {
    token,
    runtimeToken,
    artifactsUrl: world.urls.artifacts,
    idToken: request && { url: `${world.urls.oidc}${request.urlPath}`, token: request.token },
  }
}

function backendId({ id }: RunFacts, attempt: number): string {
  return `run-${id}-${attempt}`
}

function claims({ job, run, attempt }: AccessOptions) {
  const { repository, event, workflow, id, number, actor } = run
  const context = { github: githubContext(run, { id: job.id, attempt, token: '' }) }
  const isPullRequest = event.name === 'pull_request'
  return claimsOf({
    repository: { ...repository, visibility: 'public' },
    event: event.name,
    ref: event.ref,
    sha: event.sha,
    workflow: { path: workflow.path, name: workflow.name },
    run: { id, number, attempt },
    checkRunId: id * 100 + attempt,
    actor,
    runnerEnvironment: job.isSelfHosted ? 'self-hosted' : 'github-hosted',
    ...(job.environment === undefined ? {} : { environment: fill(job.environment.name, context, 'success') }),
    ...(isPullRequest ? { pullRequest: { base: event.baseRef, head: event.headRef } } : {}),
  })
}
