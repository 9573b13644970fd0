import { claimsOf } from '../../standins/oidc.ts'
import { type Contexts, fill } from '../workflow/expressions.ts'
import type { StepsJob } from '../workflow/job.ts'
import type { ServiceAccess } from './environment.ts'
import type { RunFacts } from './run-facts.ts'
import type { Stage } from './stage.ts'

/** The tokens of one attempt of one job. */
export interface JobAccess extends ServiceAccess {
  /** `github.token`, with the permissions of the job. */
  readonly token: string
}

interface AccessOptions {
  readonly job: StepsJob
  /** Of the job among all jobs of the run. */
  readonly key: string
  /** Path of the file that it stands in. */
  readonly path: string
  /** The contexts that its environment is named with. */
  readonly contexts: Contexts
  readonly run: RunFacts
  readonly attempt: number
  readonly isSelfHosted: boolean
  readonly stage: Stage
}

/** Hand out what the job's permissions allow, and remember every token as a secret. */
export function openAccess(options: AccessOptions): JobAccess {
  const { job, key, run, attempt, stage } = options
  const { world, ledger } = stage
  const token = world.github.grant(job.permissions)
  const runtimeToken = world.artifacts.runtimeToken(
    backendId(run, attempt),
    `job-${key}-${attempt}`,
    // A job sees what its needs left in any attempt of theirs; in a rehearsal, they may have had their second one.
    Array.from({ length: Math.max(2, attempt) }, (_, index) => backendId(run, index + 1)),
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

function claims({ job, path, contexts, run, attempt, isSelfHosted }: AccessOptions) {
  const { repository, event, workflow, id, number, actor } = run
  const isPullRequest = event.name === 'pull_request'
  return claimsOf({
    repository: { ...repository, visibility: 'public' },
    event: event.name,
    ref: event.ref,
    sha: event.sha,
    workflow: { path: workflow.path, name: workflow.name },
    calledWorkflow: path,
    run: { id, number, attempt },
    checkRunId: id * 100 + attempt,
    actor,
    runnerEnvironment: isSelfHosted ? 'self-hosted' : 'github-hosted',
    ...(job.environment === undefined ? {} : { environment: fill(job.environment.name, contexts, 'success') }),
    ...(isPullRequest ? { pullRequest: { base: event.baseRef, head: event.headRef } } : {}),
  })
}
