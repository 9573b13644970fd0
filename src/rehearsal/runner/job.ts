import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Contexts, fill, fillAll, holds, type Status } from '../workflow/expressions.ts'
import type { Job } from '../workflow/job.ts'
import { workspaceFolder } from './checkout.ts'
import { githubContext, type JobOutcome, placeContexts } from './contexts.ts'
import { openAccess } from './job-access.ts'
import type { RunFacts } from './run-facts.ts'
import type { Stage } from './stage.ts'
import { type JobPlace, runCheckout, runOurs, type StepOutcome, type StepRecord } from './step.ts'

/** One attempt of one job. */
export interface JobRecord extends JobOutcome {
  readonly id: string
  readonly attempt: number
  /** Wall time of our steps. */
  readonly durationMs: number
  readonly steps: readonly StepRecord[]
  /** The address of its environment, evaluated. */
  readonly environmentUrl: string | undefined
  /** Steps that a rehearsal does not run, as people know them. */
  readonly notRun: readonly string[]
}

/** What a job runs in: the run, the results of the jobs that it needs, and which attempt it is. */
export interface JobSetting {
  readonly stage: Stage
  readonly run: RunFacts
  readonly needs: Readonly<Record<string, JobOutcome>>
  readonly attempt: number
}

/** Run the steps of a job in a workspace and with a token of its own. */
export async function runJob(job: Job, setting: JobSetting): Promise<JobRecord> {
  const { stage, run, attempt } = setting
  const place = await makePlace(job, setting)
  const access = openAccess({ job, run, attempt, stage })
  const shared = sharedContexts(job, setting, place, access.token)
  const variables = {
    ...fillAll(run.workflow.environment, shared, 'success'),
    ...fillAll(job.variables, shared, 'success'),
  }
  let status: Status = 'success'
  let added: Readonly<Record<string, string>> = {}
  const outcomes: Record<string, StepOutcome> = {}
  const records: StepRecord[] = []
  for (const step of job.steps) {
    if (step.kind === 'not-run') continue
    const contexts: Contexts = { ...shared, steps: outcomes, env: { ...variables, ...added }, job: { status } }
    if (!holds(step.condition, contexts, status)) {
      outcomes[step.id] = { outputs: {}, outcome: 'skipped', conclusion: 'skipped' }
      continue
    }
    const context = { step, contexts, status, place, access, run, stage, variables: { ...variables, ...added } }
    const done = step.kind === 'ours' ? await runOurs(context) : await runCheckout(context)
    outcomes[step.id] = done.outcome
    added = { ...added, ...done.variables }
    if (done.record !== undefined) records.push(done.record)
    if (done.outcome.conclusion === 'failure') status = 'failure'
  }
  const url = job.environment?.url
  return {
    id: job.id,
    attempt,
    environmentUrl: url && fill(url, { ...shared, steps: outcomes, env: variables }, status),
    result: status === 'success' ? 'success' : 'failure',
    durationMs: records.reduce((sum, { durationMs }) => sum + durationMs, 0),
    outputs: outputsOf(job, { ...shared, steps: outcomes, env: variables }, status),
    steps: records,
    notRun: job.steps.flatMap((step) => (step.kind === 'not-run' ? [step.what] : [])),
  }
}

/** The contexts that all steps of a job share; there are no variables and no secrets of a repository. */
function sharedContexts(job: Job, { run, needs, attempt }: JobSetting, place: JobPlace, token: string) {
  const fixed = placeContexts(place)
  const github = { ...githubContext(run, { id: job.id, attempt, token }), ...fixed.github }
  return { github, runner: fixed.runner, needs, secrets: { GITHUB_TOKEN: token } }
}

function outputsOf(job: Job, contexts: Contexts, status: Status): Record<string, string> {
  return Object.fromEntries([...job.outputs].map(([name, template]) => [name, fill(template, contexts, status)]))
}

async function makePlace(job: Job, { stage, run, attempt }: JobSetting): Promise<JobPlace> {
  const folder = join(stage.work, `run-${run.id}`, `${job.id}-${attempt}`)
  const workspace = workspaceFolder(folder, run.repository.name)
  const temporaryFolder = join(folder, '_temp')
  const toolCache = join(folder, '_tool')
  const workflowFolder = join(temporaryFolder, '_github_workflow')
  for (const made of [workspace, toolCache, workflowFolder]) await mkdir(made, { recursive: true })
  const eventPath = join(workflowFolder, 'event.json')
  await writeFile(eventPath, JSON.stringify(run.event.payload))
  const { isSelfHosted } = job
  return {
    jobId: job.id,
    attempt,
    workspace,
    temporaryFolder,
    toolCache,
    eventPath,
    isSelfHosted,
    apiUrl: stage.world.urls.github,
  }
}
