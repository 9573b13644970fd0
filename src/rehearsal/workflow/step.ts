import type { Template } from './plain-yaml.ts'

interface StepFrame {
  /** The `id` of the file, else one that the runner makes up and that begins with `__`. */
  readonly id: string
  readonly line: number
}

interface RunnableStep extends StepFrame {
  readonly condition: Template
  readonly variables: ReadonlyMap<string, Template>
  readonly continueOnError: Template | undefined
}

interface UsingStep extends RunnableStep {
  /** `owner/name@ref` or a path, as written. */
  readonly uses: string
  readonly inputs: ReadonlyMap<string, Template>
}

/** A step that uses this action. */
export interface OurStep extends UsingStep {
  readonly kind: 'ours'
}

/** A step that uses `actions/checkout`, which is done with git. */
export interface CheckoutStep extends UsingStep {
  readonly kind: 'checkout'
}

/** A step that uses `actions/upload-artifact`, where there may be files for it: from commands, or ready ones. */
export interface UploadStep extends UsingStep {
  readonly kind: 'upload'
}

/** A `run:` step, where these are run. */
export interface CommandStep extends RunnableStep {
  readonly kind: 'command'
  /** Names it for people: its name, or `run:` with its first line. */
  readonly what: string
  readonly command: Template
  /** Its own, else that of `defaults`. */
  readonly shell: Template | undefined
  readonly workingDirectory: Template | undefined
  readonly timeoutMinutes: Template | undefined
}

/** A step that uses a composite action of the same repository, some of whose steps are run. */
export interface CompositeStep extends UsingStep {
  readonly kind: 'composite'
  /** Folder of the action in the repository; empty for its top. */
  readonly folder: string
  /** Path of its file, for messages. */
  readonly path: string
  readonly defaults: ReadonlyMap<string, Template>
  readonly outputs: ReadonlyMap<string, Template>
  readonly steps: readonly Step[]
}

/** A step that a rehearsal does not run; `what` names it for people: its name, its action, or its command. */
export interface UnrunStep extends StepFrame {
  readonly kind: 'not-run'
  readonly what: string
  /** `owner/name@ref` of an action. */
  readonly uses?: string
}

/** One step of a job. */
export type Step = OurStep | CheckoutStep | UploadStep | CommandStep | CompositeStep | UnrunStep

/** A step that is run. */
export type RunStep = Exclude<Step, UnrunStep>

/** The key `defaults.run` of a workflow or a job. */
export interface RunDefaults {
  readonly shell: Template | undefined
  readonly workingDirectory: Template | undefined
}

/** All steps of a list, those in composite actions too. */
export function allSteps(steps: readonly Step[]): Step[] {
  return steps.flatMap((step) => (step.kind === 'composite' ? [step, ...allSteps(step.steps)] : [step]))
}
