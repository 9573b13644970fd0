import type { Step as ParsedStep } from '@actions/workflow-parser/model/workflow-template'
import { quoted } from '../../quoted.ts'
import { readComposite } from './composite.ts'
import { entry, isTemplate, type Plain, type Template, templates } from './plain-yaml.ts'
import type { FileReading } from './reading.ts'
import type { RunDefaults, Step } from './step.ts'

interface StepSource {
  readonly step: ParsedStep
  readonly plain: Plain | undefined
}

/** What all steps of a job are read with. */
interface StepsOptions {
  readonly jobId: string
  readonly reading: FileReading
  readonly defaults: RunDefaults
  /** How many composite actions are around them. */
  readonly depth?: number
}

// The form of the reference to this action: by any ref, or as the repository's own action.
const ourAction = /^(?:pallets\/release-action@.+|\.\/?)$/i
const checkoutAction = /^actions\/checkout@.+$/i
const uploadAction = /^actions\/upload-artifact@.+$/i

// https://docs.github.com/actions/reference/workflows-and-actions/reusing-workflow-configurations
const deepestComposite = 10

/** Read the steps of a job or of a composite action, in their order. */
export async function readSteps(sources: readonly StepSource[], options: StepsOptions): Promise<Step[]> {
  const steps: Step[] = []
  for (const source of sources) steps.push(await readStep(source, options))
  return steps
}

async function readStep(source: StepSource, options: StepsOptions): Promise<Step> {
  const { step, plain } = source
  const frame = { id: step.id === '' ? `__${plain?.line ?? 1}` : step.id, line: plain?.line ?? 1 }
  if (!('uses' in step)) return readCommand(source, frame, options)
  const { jobId, reading } = options
  const uses = step.uses.value
  const unrun = { kind: 'not-run', what: uses.replace(/@.*$/, ''), uses, ...frame } as const
  const kind = kindOf(uses, reading)
  const using = { uses, inputs: templates(entry(plain, 'with')), ...runnable(step, plain), ...frame }
  if (kind === undefined) return (await readLocal(using, options)) ?? unrun
  if (step.background === true)
    reading.refuse(frame.line, `the job ${quoted(jobId)} runs the step ${quoted(uses)} in the background`)
  return { kind, ...using }
}

/** What is done in the place of an action; without commands and ready files, there is nothing to upload. */
function kindOf(uses: string, { runsCommands = false, legs = [] }: FileReading) {
  if (ourAction.test(uses)) return 'ours'
  if (checkoutAction.test(uses)) return 'checkout'
  return uploadAction.test(uses) && (runsCommands || legs.length > 0) ? 'upload' : undefined
}

type Using = Omit<Extract<Step, { kind: 'ours' }>, 'kind'>

/** A composite action of the repository, unless none of its steps is run. */
async function readLocal(using: Using, options: StepsOptions): Promise<Step | undefined> {
  const { reading, jobId, depth = 0 } = options
  const [, folder] = /^\.\/(.*?)\/*$/.exec(using.uses) ?? []
  if (folder === undefined || reading.readFile === undefined || depth >= deepestComposite) return undefined
  const action = await readComposite(folder, reading.readFile)
  if (action === undefined) return undefined
  const { path, defaults, outputs } = action
  const inner = { ...reading, path, refuse: reading.refuse }
  // The defaults of a job do not hold in a composite action, whose steps name their shell.
  const none = { shell: undefined, workingDirectory: undefined }
  const steps = await readSteps(action.steps, { jobId, reading: inner, defaults: none, depth: depth + 1 })
  if (steps.every(({ kind }) => kind === 'not-run')) return undefined
  return { kind: 'composite', folder, path, defaults, outputs, steps, ...using }
}

function readCommand(
  { step, plain }: StepSource,
  frame: { readonly id: string; readonly line: number },
  options: StepsOptions,
): Step {
  const { jobId, reading, defaults } = options
  const command = entry(plain, 'run')
  const what = nameOf(plain) ?? `run: ${firstLine(command)}`
  if (!isTemplate(command)) {
    reading.refuse(frame.line, `the job ${quoted(jobId)} has a step that neither uses an action nor runs a command`)
    return { kind: 'not-run', what, ...frame }
  }
  if (reading.runsCommands !== true || !('run' in step)) return { kind: 'not-run', what, ...frame }
  if (step.background === true)
    reading.refuse(frame.line, `the job ${quoted(jobId)} runs the step ${quoted(what)} in the background`)
  return {
    kind: 'command',
    what,
    command,
    shell: templateAt(plain, 'shell') ?? defaults.shell,
    workingDirectory: templateAt(plain, 'working-directory') ?? defaults.workingDirectory,
    timeoutMinutes: templateAt(plain, 'timeout-minutes'),
    ...runnable(step, plain),
    ...frame,
  }
}

function runnable(step: Extract<ParsedStep, { uses: unknown } | { run: unknown }>, plain: Plain | undefined) {
  return {
    condition: { kind: 'expression', source: step.if.expression, line: step.if.line ?? plain?.line ?? 1 },
    variables: templates(entry(plain, 'env')),
    continueOnError: templateAt(plain, 'continue-on-error'),
  } as const
}

/** The key `defaults.run` of a job, and of its workflow where the job leaves something out. */
export function readDefaults(job: Plain, workflow: Plain): RunDefaults {
  const at = (key: string) => {
    const own = templateAt(entry(entry(job, 'defaults'), 'run'), key)
    return own ?? templateAt(entry(entry(workflow, 'defaults'), 'run'), key)
  }
  return { shell: at('shell'), workingDirectory: at('working-directory') }
}

function templateAt(value: Plain | undefined, key: string): Template | undefined {
  const found = entry(value, key)
  return isTemplate(found) ? found : undefined
}

function nameOf(plain: Plain | undefined): string | undefined {
  const name = entry(plain, 'name')
  return name?.kind === 'text' ? name.text : undefined
}

function firstLine(command: Plain | undefined): string {
  if (!isTemplate(command)) return ''
  return (command.kind === 'text' ? command.text : command.source).split('\n', 1)[0] ?? ''
}
