import { delimiter, join } from 'node:path'
import type { Problem } from '../../errors.ts'
import { type Contexts, fill, fillAll, type Status } from '../workflow/expressions.ts'
import type { CheckoutStep, CompositeStep, OurStep, RunStep, UploadStep } from '../workflow/step.ts'
import { readAction } from './action-process.ts'
import { checkOut } from './checkout.ts'
import { actionEnvironment, type StepPlace } from './environment.ts'
import type { JobAccess } from './job-access.ts'
import { problemsOf, withoutSecrets } from './problems.ts'
import type { RunFacts } from './run-facts.ts'
import type { Stage } from './stage.ts'
import { makeStepFiles, readStepFiles } from './step-files.ts'
import type { Annotation, CommandReading } from './workflow-commands.ts'

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
  /** Without `problems`. */
  readonly outputs: Readonly<Record<string, string>>
}

/** What a step that was run said, without secrets. */
export interface StepTalk {
  /** `step: build`, or a command as people know it. */
  readonly title: string
  /** What it printed, without commands to the runner. */
  readonly log: string
  readonly annotations: readonly Annotation[]
}

/** Where the steps of a job run. */
export interface JobPlace extends Omit<StepPlace, 'files' | 'stepId'> {
  /** As GitHub shows the job. */
  readonly jobName: string
  /** Path of the workflow file that the job stands in. */
  readonly path: string
  /** HOME of `run:` steps. */
  readonly home: string
  /** Folder of the files that the job takes in the place of what its commands would make. */
  readonly ready: string | undefined
  /** Whether a step `collect` takes what it uploads. */
  readonly isCollected: boolean
  /** Steps that are not run, as people know them. */
  readonly notRun: readonly string[]
}

/** What a step is run with. */
export interface StepContext<Kind extends RunStep = RunStep> {
  readonly step: Kind
  /** Of the step among all steps of the job: composite actions have steps of their own. */
  readonly key: string
  readonly contexts: Contexts
  readonly status: Status
  readonly place: JobPlace
  readonly access: JobAccess
  readonly run: RunFacts
  readonly stage: Stage
  /** `env` of the workflow and the job, and what earlier steps added. */
  readonly variables: Readonly<Record<string, string>>
  /** When the job ends, whatever it does, in ms since 1970. */
  readonly deadline: number
}

/** How a step ended. */
export interface StepEnd {
  readonly outcome: StepOutcome
  /** Variables for the later steps. */
  readonly variables: Readonly<Record<string, string>>
  /** Of a step of ours. */
  readonly record: StepRecord | undefined
  readonly talk: StepTalk | undefined
  /** Of a step that is none of ours. */
  readonly problems: readonly Problem[]
}

/** Run one of our steps as a process of the built action. */
export async function runOurs(context: StepContext<OurStep>): Promise<StepEnd> {
  const { step, contexts, status, place, access, run, stage } = context
  const inputs: Record<string, string> = {
    ...fillAll(stage.inputDefaults, contexts, status),
    ...givenInputs(context),
    endpoints: stage.endpoints,
  }
  const files = await makeStepFiles(stepFolder(context))
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
  return {
    outcome: outcomeOf(context, result.exitCode === 0, outputs),
    variables: withPaths(context, variables, paths),
    record: {
      job: place.jobName,
      step: name,
      attempt: place.attempt,
      exitCode: result.exitCode,
      durationMs: result.durationMs,
      problems: problemsOf(name, result, reported),
      summary,
      outputs: rest,
    },
    talk: talkOf(`step: ${name}`, result.reading, stage),
    problems: [],
  }
}

/** Do what `actions/checkout` would do. */
export async function runCheckout(context: StepContext<CheckoutStep>): Promise<StepEnd> {
  const { step, place, access, run, stage } = context
  const { repository, event } = run
  const outputs = await checkOut({
    inputs: givenInputs(context),
    repository: `${repository.owner}/${repository.name}`,
    origin: stage.gitFolder,
    ref: event.ref,
    sha: event.sha,
    // What commands can read holds no token.
    token: stage.runsCommands ? undefined : access.token,
    workspace: place.workspace,
    environment: stage.environment,
    place: `${place.path}:${step.line}`,
  })
  return {
    outcome: outcomeOf(context, true, outputs),
    variables: {},
    record: undefined,
    talk: undefined,
    problems: [],
  }
}

/** Folder for what a step and the runner tell each other. */
export function stepFolder({ place, key }: Pick<StepContext, 'place' | 'key'>): string {
  return join(place.temporaryFolder, '_runner_file_commands', key)
}

/** What a step said, as it may be kept. */
export function talkOf(title: string, reading: CommandReading, stage: Stage): StepTalk {
  const clean = (text: string) => withoutSecrets(text, [...reading.masks, ...stage.ledger.secrets])
  const annotations = reading.annotations.map((annotation) => ({ ...annotation, message: clean(annotation.message) }))
  return { title, log: clean(reading.talk.join('\n')), annotations }
}

/** The variables that a step leaves, with what it put in front of the PATH. */
export function withPaths(
  { variables: before, stage }: Pick<StepContext, 'variables' | 'stage'>,
  added: Readonly<Record<string, string>>,
  paths: readonly string[],
): Readonly<Record<string, string>> {
  const path = [...paths, before.PATH ?? stage.environment.PATH ?? ''].join(delimiter)
  return paths.length === 0 ? added : { ...added, PATH: path }
}

/** The key `with`, by the lower-case names that inputs have. */
export function givenInputs({
  step,
  contexts,
  status,
}: Pick<StepContext<OurStep | CheckoutStep | UploadStep | CompositeStep>, 'step' | 'contexts' | 'status'>): Record<
  string,
  string
> {
  const given = Object.entries(fillAll(step.inputs, contexts, status))
  return Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), value]))
}

/** What the context `steps` says of a step that ended. */
export function outcomeOf(
  { step: { continueOnError }, contexts, status }: Pick<StepContext, 'step' | 'contexts' | 'status'>,
  isDone: boolean,
  outputs: Readonly<Record<string, string>>,
): StepOutcome {
  if (isDone) return { outputs, outcome: 'success', conclusion: 'success' }
  const isForgiven = continueOnError !== undefined && fill(continueOnError, contexts, status) === 'true'
  return { outputs, outcome: 'failure', conclusion: isForgiven ? 'success' : 'failure' }
}
