import { delimiter, join } from 'node:path'
import type { Problem } from '../../errors.ts'
import { type Contexts, fill, fillAll, type Status } from '../workflow/expressions.ts'
import type { Step } from '../workflow/step.ts'
import { readAction } from './action-process.ts'
import { checkOut } from './checkout.ts'
import { actionEnvironment, type StepPlace } from './environment.ts'
import type { JobAccess } from './job-access.ts'
import { problemsOf, withoutSecrets } from './problems.ts'
import type { RunFacts } from './run-facts.ts'
import type { Stage } from './stage.ts'
import { makeStepFiles, readStepFiles } from './step-files.ts'

/** What the context `steps` says of a step. */
export interface StepOutcome {
  readonly outputs: Readonly<Record<string, string>>
  readonly outcome: 'success' | 'failure' | 'skipped'
  /** The outcome after `continue-on-error`. */
  readonly conclusion: 'success' | 'failure' | 'skipped'
}

/** One run of one of our steps. */
export interface StepRecord {
  readonly job: string
  /** The input `step`: `check`, `build`, … */
  readonly step: string
  readonly attempt: number
  readonly exitCode: number
  readonly durationMs: number
  readonly problems: readonly Problem[]
  /** GitHub-flavored Markdown. */
  readonly summary: string
  /** What it printed, without commands to the runner, and without secrets. */
  readonly log: string
  /** Without `problems`. */
  readonly outputs: Readonly<Record<string, string>>
}

/** Where the steps of a job run. */
export type JobPlace = Omit<StepPlace, 'files' | 'stepId'>

type RunnableStep = Extract<Step, { kind: 'ours' | 'checkout' }>

interface StepContext {
  readonly step: RunnableStep
  readonly contexts: Contexts
  readonly status: Status
  readonly place: JobPlace
  readonly access: JobAccess
  readonly run: RunFacts
  readonly stage: Stage
  /** `env` of the workflow and the job, and what earlier steps added. */
  readonly variables: Readonly<Record<string, string>>
}

interface StepEnd {
  readonly outcome: StepOutcome
  /** Variables for the later steps. */
  readonly variables: Readonly<Record<string, string>>
  readonly record: StepRecord | undefined
}

/** Run one of our steps as a process of the built action. */
export async function runOurs(context: StepContext): Promise<StepEnd> {
  const { step, contexts, status, place, access, run, stage } = context
  const inputs: Record<string, string> = {
    ...fillAll(stage.inputDefaults, contexts, status),
    ...givenInputs(context),
    endpoints: stage.endpoints,
  }
  const files = await makeStepFiles(join(place.temporaryFolder, '_runner_file_commands', step.id))
  const own = fillAll(step.variables, contexts, status)
  const result = await readAction(stage, {
    environment: actionEnvironment({
      run,
      place: { ...place, stepId: step.id, files },
      access,
      inputs,
      variables: { ...context.variables, ...own },
      caller: stage.environment,
    }),
    workspace: place.workspace,
  })
  for (const mask of result.reading.masks) stage.ledger.keepSecret(mask)
  const { outputs, variables, paths, summary } = await readStepFiles(files)
  const { problems: reported, ...rest } = outputs
  const name = inputs.step ?? step.id
  const record = {
    job: place.jobId,
    step: name,
    attempt: place.attempt,
    exitCode: result.exitCode,
    durationMs: result.durationMs,
    problems: problemsOf(name, result, reported),
    summary,
    log: withoutSecrets(result.reading.talk.join('\n'), [...result.reading.masks, ...stage.ledger.secrets]),
    outputs: rest,
  }
  const path = [...paths, context.variables.PATH ?? stage.environment.PATH ?? ''].join(delimiter)
  const added = paths.length === 0 ? variables : { ...variables, PATH: path }
  return { outcome: outcomeOf(context, result.exitCode === 0, outputs), variables: added, record }
}

/** Do what `actions/checkout` would do. */
export async function runCheckout(context: StepContext): Promise<StepEnd> {
  const { step, place, access, run, stage } = context
  const { repository, event, workflow } = run
  const outputs = await checkOut({
    inputs: givenInputs(context),
    repository: `${repository.owner}/${repository.name}`,
    origin: stage.gitFolder,
    ref: event.ref,
    sha: event.sha,
    token: access.token,
    workspace: place.workspace,
    environment: stage.environment,
    place: `${workflow.path}:${step.line}`,
  })
  return { outcome: outcomeOf(context, true, outputs), variables: {}, record: undefined }
}

/** The key `with`, by the lower-case names that inputs have. */
function givenInputs({ step, contexts, status }: StepContext): Record<string, string> {
  const given = Object.entries(fillAll(step.inputs, contexts, status))
  return Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), value]))
}

function outcomeOf(
  { step: { continueOnError }, contexts, status }: StepContext,
  isDone: boolean,
  outputs: Readonly<Record<string, string>>,
): StepOutcome {
  if (isDone) return { outputs, outcome: 'success', conclusion: 'success' }
  const isForgiven = continueOnError !== undefined && fill(continueOnError, contexts, status) === 'true'
  return { outputs, outcome: 'failure', conclusion: isForgiven ? 'success' : 'failure' }
}
