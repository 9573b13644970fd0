import { quoted } from '../../quoted.ts'
import { evaluated } from './expressions.ts'
import { type CallingJob, type Job, ourSteps, type StepsJob, type WorkflowJobs } from './job.ts'
import { mayHaveLeg } from './legs.ts'
import type { Plain, Template } from './plain-yaml.ts'
import type { ReadingOptions } from './reading.ts'
import { type Reference, referencesOf } from './references.ts'
import { reasonNotRun } from './runs-on.ts'
import type { CompositeStep, RunStep, Step } from './step.ts'

/** What is not known because what makes it is not run: `steps.ID`, or `needs.JOB.outputs.NAME`, and all below it. */
interface Unknown {
  readonly reference: Reference
  /** For people: `the step "tests" (run: tox) of the job "build"`. */
  readonly cause: string
}

/** What decides which jobs run. */
type Machine = Pick<ReadingOptions, 'system' | 'legs'>

/** A workflow in which nothing that is run depends on what is not run, except what is named. */
interface Reviewed<Jobs extends WorkflowJobs> {
  readonly workflow: Jobs
  /** One line for each such place of a step of ours; empty if there is none. */
  readonly found: readonly string[]
}

/**
 * Look for what depends on a step or a job that a rehearsal does not run.
 *
 * An output of such a step would be empty here and full on GitHub, so the rehearsal would prove another workflow. Where a
 * step of ours needs it, that is found; a command or a job of others is not run either, and says why.
 */
export function withoutUnknown<Jobs extends WorkflowJobs>(workflow: Jobs, reading: Machine): Reviewed<Jobs> {
  return reviewFile(workflow, [], reading)
}

function reviewFile<Jobs extends WorkflowJobs>(
  workflow: Jobs,
  inputs: readonly Unknown[],
  machine: Machine,
): Reviewed<Jobs> & { readonly unknown: readonly Unknown[] } {
  const unknown: Unknown[] = [...inputs]
  const found: string[] = []
  const jobs = workflow.jobs.map((job) => {
    const reviewed = reviewJob(job, { path: workflow.path, unknown: [...unknown], machine })
    found.push(...reviewed.found)
    unknown.push(...reviewed.unknown)
    return reviewed.job
  })
  return { workflow: { ...workflow, jobs }, found, unknown }
}

interface Place {
  readonly path: string
  readonly unknown: readonly Unknown[]
  readonly machine: Machine
}

interface ReviewedJob {
  readonly job: Job
  readonly found: readonly string[]
  /** What of the job is unknown to those that need it. */
  readonly unknown: readonly Unknown[]
}

function reviewJob(job: Job, place: Place): ReviewedJob {
  const owner = `the job ${quoted(job.id)}`
  const unrun = (what: string): ReviewedJob => {
    const { id, line, name, needs, condition } = job
    const left: Job = { kind: 'not-run', what, id, line, name, needs, condition, strategy: undefined }
    return { job: left, found: [], unknown: outputsOf(job.id, `${owner} (${what})`) }
  }
  if (job.kind === 'not-run') return unrun(job.what)
  const [unknownMatrix] = job.strategy === undefined ? [] : causes(job.strategy, place.unknown)
  if (unknownMatrix !== undefined) {
    if (!runsOurs(job)) return unrun(`its matrix depends on ${unknownMatrix}`)
    const found = [finding(place.path, job.strategy ?? job.condition, `the matrix of ${owner}`, unknownMatrix)]
    return { job, found, unknown: [] }
  }
  const inCondition = runsOurs(job) ? dependents([[`the condition of ${owner}`, job.condition]], place) : []
  const reviewed = job.kind === 'call' ? reviewCall(job, place) : reviewSteps(job, place)
  return { ...reviewed, found: [...inCondition, ...reviewed.found] }
}

function runsOurs(job: Job): boolean {
  switch (job.kind) {
    case 'steps':
      return ourSteps(job).length > 0
    case 'call':
      return job.called.jobs.some(runsOurs)
    case 'not-run':
      return false
  }
}

function reviewCall(job: CallingJob, { unknown, machine }: Place): ReviewedJob {
  const inputs = [...job.inputs].flatMap(([name, value]) =>
    causes(value, unknown).map((cause): Unknown => ({ reference: ['inputs', name], cause })),
  )
  const file = reviewFile(job.called, inputs, machine)
  // Its outputs name its jobs by `jobs`, where its own jobs say `needs`.
  const below = file.unknown.map(({ reference: [first = '', ...rest], cause }) => ({
    reference: [first === 'needs' ? 'jobs' : first, ...rest],
    cause,
  }))
  return {
    job: { ...job, called: file.workflow },
    found: file.found,
    unknown: unknownOutputs(job.called.outputs, below, ['needs', job.id, 'outputs']),
  }
}

function reviewSteps(job: StepsJob, place: Place): ReviewedJob {
  const { system = 'Linux', legs = [] } = place.machine
  const reason = reasonNotRun(job, system, (value) =>
    referencesOf(value).length === 0 ? evaluated(value, {}) : undefined,
  )
  if (reason !== undefined && !mayHaveLeg(job, legs)) {
    return { job, found: [], unknown: outputsOf(job.id, `the job ${quoted(job.id)} (${reason})`) }
  }
  const reviewed = reviewList(job.steps, { ...place, owner: `the job ${quoted(job.id)}` })
  const variables =
    ourSteps(job).length > 0
      ? dependents(named(`of the job ${quoted(job.id)}`, 'the variable', job.variables), place)
      : []
  return {
    job: { ...job, steps: reviewed.steps },
    found: [...reviewed.found, ...variables],
    unknown: unknownOutputs(job.outputs, [...place.unknown, ...reviewed.unknown], ['needs', job.id, 'outputs']),
  }
}

interface ReviewedSteps {
  readonly steps: readonly Step[]
  readonly found: readonly string[]
  readonly unknown: readonly Unknown[]
}

function reviewList(steps: readonly Step[], place: Place & { readonly owner: string }): ReviewedSteps {
  const unknown: Unknown[] = []
  const found: string[] = []
  const reviewed = steps.map((step): Step => {
    const cause = `the step ${quoted(step.id)} (${step.kind === 'not-run' || step.kind === 'command' ? step.what : step.uses}) of ${place.owner}`
    if (step.kind === 'not-run') {
      unknown.push({ reference: ['steps', step.id], cause })
      return step
    }
    const here = { ...place, unknown: [...place.unknown, ...unknown] }
    const parts = partsOf(step)
    const isOfOthers = step.kind === 'command' || step.kind === 'upload'
    const [needed] = isOfOthers ? parts.flatMap(([, template]) => causes(template, here.unknown)) : []
    if (needed !== undefined && isOfOthers) {
      unknown.push({ reference: ['steps', step.id], cause })
      const what = step.kind === 'command' ? step.what : step.uses
      return { kind: 'not-run', id: step.id, line: step.line, what: `${what}, which depends on ${needed}` }
    }
    found.push(...dependents(parts, here))
    if (step.kind !== 'composite') return step
    const inner = reviewComposite(step, here)
    found.push(...inner.found)
    unknown.push(...inner.unknown)
    return inner.step
  })
  return { steps: reviewed, found, unknown }
}

function reviewComposite(step: CompositeStep, place: Place & { readonly owner: string }) {
  const inputs = [...step.inputs].flatMap(([name, value]) =>
    causes(value, place.unknown).map((cause): Unknown => ({ reference: ['inputs', name], cause })),
  )
  const owner = `the action ${quoted(step.uses)}`
  const inner = reviewList(step.steps, { ...place, path: step.path, unknown: inputs, owner })
  return {
    step: { ...step, steps: inner.steps },
    found: inner.found,
    unknown: unknownOutputs(step.outputs, [...inputs, ...inner.unknown], ['steps', step.id, 'outputs']),
  }
}

/** Everything of a step that is evaluated; the inputs of a composite action count where its steps use them. */
function partsOf(step: RunStep): (readonly [what: string, template: Template])[] {
  const owner = `of the step ${quoted(step.id)}`
  const rest =
    step.kind === 'command'
      ? [[`the command ${owner}`, step.command] as const]
      : step.kind === 'composite'
        ? []
        : named(owner, 'the input', step.inputs)
  return [[`the condition ${owner}`, step.condition] as const, ...rest, ...named(owner, 'the variable', step.variables)]
}

function named(owner: string, kind: string, all: ReadonlyMap<string, Template>): (readonly [string, Template])[] {
  return [...all].map(([name, template]) => [`${kind} ${quoted(name)} ${owner}`, template] as const)
}

function dependents(
  parts: readonly (readonly [what: string, value: Plain])[],
  { path, unknown }: Pick<Place, 'path' | 'unknown'>,
): string[] {
  return parts.flatMap(([what, value]) => causes(value, unknown).map((cause) => finding(path, value, what, cause)))
}

const finding = (path: string, { line }: Plain, what: string, cause: string): string =>
  `${path}:${line}: ${what} depends on ${cause}, which a rehearsal does not run`

const outputsOf = (id: string, cause: string): readonly Unknown[] => [{ reference: ['needs', id, 'outputs'], cause }]

/** Only our own steps count: an output that nobody of ours reads may stay unknown. */
function unknownOutputs(
  outputs: ReadonlyMap<string, Template>,
  unknown: readonly Unknown[],
  place: Reference,
): readonly Unknown[] {
  return [...outputs].flatMap(([name, template]) => {
    const [cause] = causes(template, unknown)
    return cause === undefined ? [] : [{ reference: [...place, name], cause }]
  })
}

function causes(value: Plain, unknown: readonly Unknown[]): string[] {
  const references = referencesOf(value)
  return [
    ...new Set(
      unknown.flatMap(({ reference, cause }) => (references.some((used) => meets(used, reference)) ? [cause] : [])),
    ),
  ]
}

/** Whether one of two paths leads to what the other one leads to, or to something below it. */
function meets(one: Reference, other: Reference): boolean {
  return one.slice(0, other.length).every((part, index) => part.toLowerCase() === other[index]?.toLowerCase())
}
