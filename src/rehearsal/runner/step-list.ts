import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { type Contexts, fill, fillAll, holds, type Status } from '../workflow/expressions.ts'
import type { CompositeStep, RunStep, Step } from '../workflow/step.ts'
import { runCommandStep } from './command-step.ts'
import {
  givenInputs,
  outcomeOf,
  runCheckout,
  runOurs,
  type StepContext,
  type StepEnd,
  type StepOutcome,
  type StepRecord,
  type StepTalk,
} from './step.ts'
import { layReady, runUpload } from './upload-step.ts'

/** What the steps of a list share. */
export interface ListSetting extends Omit<StepContext, 'step' | 'contexts' | 'status'> {
  /** All contexts but `steps`, `env`, and `job`. */
  readonly shared: Contexts
}

/** What the steps of a list left. */
export interface ListEnd {
  readonly outcomes: Readonly<Record<string, StepOutcome>>
  readonly status: Status
  /** Variables for later steps. */
  readonly variables: Readonly<Record<string, string>>
  readonly records: readonly StepRecord[]
  readonly talks: readonly StepTalk[]
  /** Of steps that are none of ours. */
  readonly problems: readonly Problem[]
}

/** Run the steps of a job or of a composite action in their order; after a failure, only those that ask for it. */
export async function runSteps(steps: readonly Step[], setting: ListSetting): Promise<ListEnd> {
  let end: ListEnd = { outcomes: {}, status: 'success', variables: {}, records: [], talks: [], problems: [] }
  for (const [index, step] of steps.entries()) {
    // Where there are ready files, nothing that would make them is run.
    if (step.kind === 'not-run' || (step.kind === 'command' && setting.place.ready !== undefined)) continue
    const variables = { ...setting.variables, ...end.variables }
    const { status } = end
    const contexts: Contexts = { ...setting.shared, steps: end.outcomes, env: variables, job: { status } }
    const key = `${setting.key}${index}-${step.id}`
    const isRun = holds(step.condition, contexts, status)
    end = isRun
      ? joined(end, step, await runStep({ ...setting, step, key, contexts, status, variables }))
      : skip(end, step)
  }
  return end
}

/** How a step ended, with all that its own steps left. */
interface RunEnd extends Pick<StepEnd, 'outcome' | 'variables'> {
  readonly records: readonly StepRecord[]
  readonly talks: readonly StepTalk[]
  readonly problems: readonly Problem[]
}

const skip = (end: ListEnd, { id }: RunStep): ListEnd => ({
  ...end,
  outcomes: { ...end.outcomes, [id]: { outputs: {}, outcome: 'skipped', conclusion: 'skipped' } },
})

const joined = (end: ListEnd, { id }: RunStep, done: RunEnd): ListEnd => ({
  outcomes: { ...end.outcomes, [id]: done.outcome },
  status: done.outcome.conclusion === 'failure' ? 'failure' : end.status,
  variables: { ...end.variables, ...done.variables },
  records: [...end.records, ...done.records],
  talks: [...end.talks, ...done.talks],
  problems: [...end.problems, ...done.problems],
})

async function runStep(context: StepContext & ListSetting): Promise<RunEnd> {
  const { step } = context
  switch (step.kind) {
    case 'ours':
      await layReady(givenInputs({ ...context, step }).path ?? '', context.place)
      return single(await runOurs({ ...context, step }))
    case 'checkout':
      return single(await runCheckout({ ...context, step }))
    case 'upload':
      return single(await runUpload({ ...context, step }))
    case 'command':
      return single(await runCommandStep({ ...context, step }))
    case 'composite':
      return await runComposite({ ...context, step })
  }
}

function single({ outcome, variables, record, talk, problems }: StepEnd): RunEnd {
  return {
    outcome,
    variables,
    records: record === undefined ? [] : [record],
    talks: talk === undefined ? [] : [talk],
    problems,
  }
}

/** Run the steps of an action of the repository, which see its inputs, and none of the steps around it. */
async function runComposite(context: StepContext<CompositeStep> & ListSetting): Promise<RunEnd> {
  const { step, contexts, status, shared, variables, place, key } = context
  const folder = join(place.workspace, step.folder)
  if (!['action.yml', 'action.yaml'].some((name) => existsSync(join(folder, name)))) return notCheckedOut(context)
  const inputs = { ...fillAll(step.defaults, contexts, status), ...givenInputs(context) }
  const github = { ...(shared.github as object), action_path: folder }
  const inner = { ...shared, github, inputs }
  const own = fillAll(step.variables, contexts, status)
  const end = await runSteps(step.steps, {
    ...context,
    shared: inner,
    key: `${key}.`,
    variables: { ...variables, ...own, GITHUB_ACTION_PATH: folder },
  })
  const after: Contexts = { ...inner, steps: end.outcomes, env: { ...variables, ...end.variables } }
  const outputs = [...step.outputs].map(([name, template]) => [name, fill(template, after, end.status)] as const)
  return { ...end, outcome: outcomeOf(context, end.status === 'success', Object.fromEntries(outputs)) }
}

/** GitHub looks for the action in the workspace, not in the repository. */
function notCheckedOut(context: StepContext<CompositeStep>): RunEnd {
  const { step, place } = context
  const problem: Problem = {
    code: 'command-failed',
    severity: 'error',
    message: `The job ${quoted(place.jobName)} uses ${quoted(step.uses)}, and its workspace has no such action.`,
    hint: 'Put `actions/checkout` before the step.',
    file: place.path,
    line: step.line,
  }
  return { outcome: outcomeOf(context, false, {}), variables: {}, records: [], talks: [], problems: [problem] }
}
