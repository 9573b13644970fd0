import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { endGroups } from '../../clients/children.ts'
import type { Problem } from '../../errors.ts'
import { type Contexts, evaluated, fill, fillAll } from '../workflow/expressions.ts'
import { isCollected, type StepsJob, type WorkflowJobs } from '../workflow/job.ts'
import { labelsOf } from '../workflow/runs-on.ts'
import type { Step } from '../workflow/step.ts'
import { workspaceFolder } from './checkout.ts'
import { githubContext, type JobOutcome, placeContexts } from './contexts.ts'
import { openAccess } from './job-access.ts'
import type { RunFacts } from './run-facts.ts'
import type { Stage } from './stage.ts'
import type { JobPlace, StepRecord, StepTalk } from './step.ts'
import { runSteps } from './step-list.ts'

/** One attempt of one job. */
export interface JobRecord extends JobOutcome {
  readonly id: string
  /** As GitHub shows it: `build`, `build (3.12, ubuntu-latest)`, `release / build`. */
  readonly name: string
  readonly attempt: number
  /** Wall time of our steps. */
  readonly durationMs: number
  readonly steps: readonly StepRecord[]
  readonly talks: readonly StepTalk[]
  /** Of all its steps. */
  readonly problems: readonly Problem[]
  /** The address of its environment, evaluated. */
  readonly environmentUrl: string | undefined
  /** Steps that a rehearsal does not run, as people know them. */
  readonly notRun: readonly string[]
  /** Why a rehearsal does not run the job at all: `runs on windows-latest`. */
  readonly unrun: string | undefined
  /** Folder of the files that it took, while it was not run here. */
  readonly ready: string | undefined
  /** Jobs that it needs and that were not run: it went on as if they had succeeded. */
  readonly presumed: readonly string[]
  /** Whether a job that it needs ran: then a skipped one is worth a line. */
  readonly hasFollowed: boolean
}

/** What a job runs in: the run, its place in it, the contexts that it is given, and which attempt it is. */
export interface JobSetting {
  readonly stage: Stage
  readonly run: RunFacts
  readonly file: WorkflowJobs
  /** As GitHub shows the job. */
  readonly name: string
  /** Of the job among all jobs of the run: names folders. */
  readonly key: string
  /** `needs`, `inputs`, `matrix`, and `strategy`. */
  readonly contexts: Contexts
  /** The context `secrets`, for the token of the job. */
  readonly secrets: (token: string) => Readonly<Record<string, string>>
  readonly attempt: number
}

// https://docs.github.com/actions/reference/limits
const longestJobMinutes = 360
const minuteMs = 60_000

/** Run the steps of a job in a workspace and with a token of its own. */
export async function runJob(
  job: StepsJob,
  setting: JobSetting,
): Promise<Omit<JobRecord, 'unrun' | 'presumed' | 'hasFollowed'>> {
  const { stage, run, file, name, key, attempt } = setting
  const place = await makePlace(job, setting)
  const { path } = file
  const early = { ...setting.contexts, github: githubContext(run, { id: job.id, attempt, token: '' }) }
  const { isSelfHosted } = place
  const access = openAccess({ job, key, path, contexts: early, run, attempt, isSelfHosted, stage })
  const shared = sharedContexts(job, setting, place, access.token)
  const variables = { ...fillAll(file.environment, shared, 'success'), ...fillAll(job.variables, shared, 'success') }
  const minutes =
    job.timeoutMinutes === undefined ? longestJobMinutes : Number(fill(job.timeoutMinutes, shared, 'success'))
  const deadline = stage.now().getTime() + minutes * minuteMs
  const end = await runSteps(job.steps, { shared, key: '', place, access, run, stage, variables, deadline })
  // What its commands left in the background ends with it.
  endGroups()
  const { records, talks, status, outcomes } = end
  const last = { ...shared, steps: outcomes, env: { ...variables, ...end.variables } }
  const url = job.environment?.url
  const isForgiven = status === 'failure' && asksToGoOn(job, shared)
  return {
    id: job.id,
    name,
    attempt,
    environmentUrl: url && fill(url, last, status),
    result: status === 'success' || isForgiven ? 'success' : 'failure',
    durationMs: records.reduce((sum, { durationMs }) => sum + durationMs, 0),
    outputs: fillAll(job.outputs, last, status),
    steps: records,
    talks,
    problems: [
      ...records.flatMap(({ problems }) => problems),
      ...end.problems.map((problem) => (isForgiven ? { ...problem, severity: 'warning' as const } : problem)),
    ],
    notRun: place.notRun,
    ready: place.ready,
  }
}

function asksToGoOn({ continueOnError }: StepsJob, contexts: Contexts): boolean {
  return continueOnError !== undefined && fill(continueOnError, contexts, 'failure') === 'true'
}

function unrunSteps(steps: readonly Step[], isReady: boolean): string[] {
  return steps.flatMap((step) => {
    if (step.kind === 'composite') return unrunSteps(step.steps, isReady)
    return step.kind === 'not-run' || (isReady && step.kind === 'command') ? [step.what] : []
  })
}

/** The contexts that all steps of a job share; there are no variables and no secrets of a repository. */
function sharedContexts(
  job: StepsJob,
  { run, contexts, secrets, attempt }: JobSetting,
  place: JobPlace,
  token: string,
): Contexts {
  const fixed = placeContexts(place)
  const github = { ...githubContext(run, { id: job.id, attempt, token }), ...fixed.github }
  return { ...contexts, github, runner: fixed.runner, secrets: secrets(token) }
}

async function makePlace(
  job: StepsJob,
  { stage, run, file, name, key, contexts, attempt }: JobSetting,
): Promise<JobPlace> {
  const folder = join(stage.work, `run-${run.id}`, `${key}-${attempt}`)
  const workspace = workspaceFolder(folder, run.repository.name)
  const temporaryFolder = join(folder, '_temp')
  const toolCache = join(folder, '_tool')
  const home = join(folder, '_home')
  const workflowFolder = join(temporaryFolder, '_github_workflow')
  for (const made of [workspace, toolCache, home, workflowFolder]) await mkdir(made, { recursive: true })
  const eventPath = join(workflowFolder, 'event.json')
  await writeFile(eventPath, JSON.stringify(run.event.payload))
  const ready = stage.legs.get(name)
  return {
    jobId: job.id,
    jobName: name,
    path: file.path,
    attempt,
    workspace,
    temporaryFolder,
    home,
    ready,
    isCollected: isCollected(job, file.jobs),
    notRun: unrunSteps(job.steps, ready !== undefined),
    toolCache,
    eventPath,
    isSelfHosted: labelsOf(job.runsOn && evaluated(job.runsOn, contexts)).includes('self-hosted'),
    apiUrl: stage.world.urls.github,
  }
}
