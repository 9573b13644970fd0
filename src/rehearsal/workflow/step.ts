import type { Step as ParsedStep } from '@actions/workflow-parser/model/workflow-template'
import { quoted } from '../../quoted.ts'
import { entry, isTemplate, type Plain, type Refuse, type Template, templates } from './plain-yaml.ts'

interface StepFrame {
  /** The `id` of the file, else one that the runner makes up and that begins with `__`. */
  readonly id: string
  readonly line: number
}

interface RunnableStep extends StepFrame {
  /** `owner/name@ref` as written. */
  readonly uses: string
  readonly condition: Template
  readonly inputs: ReadonlyMap<string, Template>
  readonly variables: ReadonlyMap<string, Template>
  readonly continueOnError: Template | undefined
}

/** One step of a job: ours are run, `actions/checkout` is done with git, all others are listed as not run. */
export type Step =
  | ({ readonly kind: 'ours' } & RunnableStep)
  | ({ readonly kind: 'checkout' } & RunnableStep)
  /** `what` names it for people: its name, its action, or the first line of its command. */
  | ({ readonly kind: 'not-run'; readonly what: string } & StepFrame)

interface StepSource {
  readonly step: ParsedStep
  readonly plain: Plain | undefined
  readonly jobId: string
  readonly refuse: Refuse
}

// The form of the reference to this action: by any ref, or as the repository's own action.
const ourAction = /^(?:pallets\/release-action@.+|\.\/?)$/i
const checkoutAction = /^actions\/checkout@.+$/i

/** Read one step. */
export function readStep({ step, plain, jobId, refuse }: StepSource): Step {
  const frame = { id: step.id, line: plain?.line ?? 1 }
  if (!('uses' in step)) {
    const command = entry(plain, 'run')
    if (command === undefined)
      refuse(frame.line, `the job ${quoted(jobId)} has a step that neither uses an action nor runs a command`)
    return { kind: 'not-run', what: nameOf(plain) ?? `run: ${firstLine(command)}`, ...frame }
  }
  const uses = step.uses.value
  const kind = ourAction.test(uses) ? 'ours' : checkoutAction.test(uses) ? 'checkout' : 'not-run'
  if (kind === 'not-run') return { kind, what: uses.replace(/@.*$/, ''), ...frame }
  if (step.background === true)
    refuse(frame.line, `the job ${quoted(jobId)} runs the step ${quoted(uses)} in the background`)
  const continueOnError = entry(plain, 'continue-on-error')
  return {
    kind,
    uses,
    condition: { kind: 'expression', source: step.if.expression, line: step.if.line ?? frame.line },
    inputs: templates(entry(plain, 'with')),
    variables: templates(entry(plain, 'env')),
    continueOnError: isTemplate(continueOnError) ? continueOnError : undefined,
    ...frame,
  }
}

function nameOf(plain: Plain | undefined): string | undefined {
  const name = entry(plain, 'name')
  return name?.kind === 'text' ? name.text : undefined
}

function firstLine(command: Plain | undefined): string {
  if (!isTemplate(command)) return ''
  return (command.kind === 'text' ? command.text : command.source).split('\n', 1)[0] ?? ''
}
