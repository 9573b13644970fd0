import type { Problem } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { contestedOutput } from '../workflow/differences.ts'
import { type Contexts, evaluated, fill, fillAll, holds, type Status } from '../workflow/expressions.ts'
import {
  type CallingJob,
  isCollected,
  type Job,
  type StepsJob,
  type UnrunJob,
  type WorkflowJobs,
} from '../workflow/job.ts'
import { legsOf } from '../workflow/legs.ts'
import { missingLeg, takesFiles, unfitLeg } from '../workflow/ready-legs.ts'
import { reasonNotRun } from '../workflow/runs-on.ts'
import { githubContext, type JobOutcome } from './contexts.ts'
import { ownSystem } from './environment.ts'
import { type JobRecord, type JobSetting, runJob } from './job.ts'
import type { RunFacts } from './run-facts.ts'
import type { Stage } from './stage.ts'

/** What a run is given beside its facts. */
export interface RunOptions {
  readonly stage: Stage
  /** Whether each job is run again right after its first time. */
  readonly isTwice: boolean
  /** Told after each attempt of a job, and of each job that was skipped or is not run. */
  readonly onJob: (record: JobRecord) => void
  /** Told of what would go otherwise at GitHub, where it is seen in what jobs did. */
  readonly onDifference: (problem: Problem) => void
}

/**
 * Run the jobs of a workflow one after the other, each when the jobs that it needs have ended.
 *
 * @returns Every attempt, in order. A job that is run twice hands on what its second attempt left, as on GitHub.
 */
export async function runWorkflow(run: RunFacts, options: RunOptions): Promise<JobRecord[]> {
  const records: JobRecord[] = []
  const onJob = (record: JobRecord): void => {
    records.push(record)
    options.onJob(record)
  }
  const recording = { ...options, onJob }
  const history = { presumed: [], hasFollowed: false }
  const file = run.workflow
  await runFile({ file, run, options: recording, inputs: {}, secrets: ownToken, name: '', key: '', history })
  return records
}

/** A file whose jobs run, and what its caller gave it. */
interface FileSetting {
  readonly file: WorkflowJobs
  readonly run: RunFacts
  readonly options: RunOptions
  readonly inputs: Readonly<Record<string, unknown>>
  readonly secrets: JobSetting['secrets']
  /** What stands before the names of its jobs: `release / `. */
  readonly name: string
  /** What stands before their keys. */
  readonly key: string
  /** What came before the file. */
  readonly history: Pick<JobRecord, 'presumed' | 'hasFollowed'>
}

const ownToken = (token: string) => ({ GITHUB_TOKEN: token })

/** How a job went, for those that need it. */
interface JobEnd extends JobOutcome {
  /** What of it was not run, as GitHub shows it. */
  readonly unrun: readonly string[]
}

const skipped: JobEnd = { result: 'skipped', outputs: {}, unrun: [] }

async function runFile(setting: FileSetting): Promise<ReadonlyMap<string, JobEnd>> {
  const { file, run, inputs } = setting
  const ends = new Map<string, JobEnd>()
  for (const job of inOrder(file.jobs)) {
    const needed = job.needs.map((id) => [id, ends.get(id) ?? skipped] as const)
    const needs = Object.fromEntries(needed.map(([id, { result, outputs }]) => [id, { result, outputs }]))
    const contexts = { github: githubContext(run, { id: job.id, attempt: 1, token: '' }), needs, inputs }
    const status = statusOf(job, file.jobs, ends)
    const history = {
      presumed: [...setting.history.presumed, ...needed.flatMap(([, { unrun }]) => unrun)],
      hasFollowed: setting.history.hasFollowed || needed.some(([, { result }]) => result !== 'skipped'),
    }
    ends.set(job.id, await runIfAsked(job, { ...setting, contexts, status, history }))
  }
  return ends
}

interface JobFrame extends FileSetting {
  readonly contexts: Contexts
  readonly status: Status
}

async function runIfAsked(job: Job, frame: JobFrame): Promise<JobEnd> {
  const { contexts, status, file } = frame
  if (!holds(job.condition, contexts, status)) {
    frame.options.onJob(idle(job, nameOf(job, frame), frame))
    return skipped
  }
  if (job.kind === 'not-run') return notRun(job, nameOf(job, frame), frame)
  const { legs, isFailFast } = legsOf(job, contexts, file.path)
  const ends: JobEnd[] = []
  for (const [index, leg] of legs.entries()) {
    const name = `${frame.name}${leg.name}`
    const key = `${frame.key}${job.id}${legs.length === 1 ? '' : `-${index + 1}`}`
    const own = { ...frame, contexts: { ...contexts, ...leg.contexts }, name, key }
    // On GitHub they would run at the same time, and be canceled.
    const isCanceled = isFailFast && ends.some(({ result }) => result === 'failure')
    if (isCanceled) frame.options.onJob(idle(job, name, frame))
    else ends.push(job.kind === 'call' ? await runCall(job, own) : await runLeg(job, own))
  }
  for (const output of contested(ends)) frame.options.onDifference(contestedOutput(job, output, file.path))
  return together(ends)
}

/** A leg that fails fails the job; of two legs that set one output, the last one wins. */
function together(ends: readonly JobEnd[]): JobEnd {
  const results = ends.map(({ result }) => result)
  const set = ends.flatMap(({ outputs }) => Object.entries(outputs).filter(([, value]) => value !== ''))
  return {
    result: results.includes('failure')
      ? 'failure'
      : results.every((result) => result === 'skipped')
        ? 'skipped'
        : 'success',
    outputs: Object.fromEntries(set),
    unrun: ends.flatMap(({ unrun }) => unrun),
  }
}

/** Outputs that two legs set, and not to the same. */
function contested(ends: readonly JobEnd[]): string[] {
  const set = ends.flatMap(({ outputs }) => Object.entries(outputs).filter(([, value]) => value !== ''))
  const byName = Map.groupBy(set, ([name]) => name)
  return [...byName].flatMap(([name, values]) => (new Set(values.map(([, value]) => value)).size > 1 ? [name] : []))
}

async function runLeg(job: StepsJob, frame: JobFrame): Promise<JobEnd> {
  const { run, options, file, name, key, contexts, secrets, history } = frame
  const { stage, isTwice, onJob } = options
  const ready = stage.legs.get(name)
  const reason = reasonNotRun(job, ownSystem(), (value) => evaluated(value, contexts))
  if (ready === undefined && reason !== undefined) {
    if (!isCollected(job, file.jobs)) return notRun({ id: job.id, what: reason }, name, frame)
    return refuse(missingLeg(name, reason, { file: file.path, line: job.line }), frame, job)
  }
  if (ready !== undefined && !takesFiles(job))
    return refuse(unfitLeg(name, { file: file.path, line: job.line }), frame, job)
  let last: JobEnd = skipped
  for (const attempt of isTwice ? [1, 2] : [1]) {
    const setting = { stage, run, file, name, key, contexts, secrets, attempt }
    const done = await stage.ledger.during(name, attempt, () => runJob(job, setting))
    onJob({ ...done, unrun: undefined, ...history })
    last = { ...done, unrun: [] }
    if (done.result !== 'success') break
  }
  return last
}

async function runCall(job: CallingJob, frame: JobFrame): Promise<JobEnd> {
  const { contexts, name, key, secrets, run, options, history } = frame
  const { called } = job
  const given: FileSetting['secrets'] = (token) => {
    if (job.secrets === 'inherit') return secrets(token)
    const own = { ...contexts, github: { ...(contexts.github as object), token }, secrets: secrets(token) }
    return { ...fillAll(job.secrets, own, 'success'), ...ownToken(token) }
  }
  const inputs = inputsOf(job, contexts)
  const within = { name: `${name} / `, key: `${key}.` }
  const ends = await runFile({ file: called, run, options, inputs, secrets: given, history, ...within })
  const jobs = Object.fromEntries([...ends].map(([id, { result, outputs }]) => [id, { result, outputs }]))
  const all = together([...ends.values()])
  const outputs = [...called.outputs].map(([output, template]) => [
    output,
    fill(template, { ...contexts, jobs, inputs }, 'success'),
  ])
  return { ...all, outputs: Object.fromEntries(outputs) }
}

const emptyValues = { string: '', number: 0, boolean: false }

/** What a called file gets: values of the types that it asks for. */
function inputsOf({ inputs, called }: CallingJob, contexts: Contexts): Record<string, unknown> {
  const given = new Map([...inputs].map(([name, value]) => [name.toLowerCase(), value]))
  const values = [...called.inputs].map(([name, { type, defaultValue }]) => {
    const value = given.get(name.toLowerCase()) ?? defaultValue
    return [name, value === undefined ? emptyValues[type] : typed(evaluated(value, contexts), type)] as const
  })
  return Object.fromEntries(values)
}

function typed(value: unknown, type: keyof typeof emptyValues): unknown {
  if (type === 'string') return value === null ? '' : String(value)
  if (type === 'number') return Number(value)
  return value === true || value === 'true'
}

/** The record of a job that is skipped. */
function idle({ id }: Pick<Job, 'id'>, name: string, { history }: JobFrame): JobRecord {
  const nothing = { steps: [], talks: [], problems: [], notRun: [] }
  return {
    ...nothing,
    id,
    name,
    attempt: 1,
    result: 'skipped',
    outputs: {},
    durationMs: 0,
    environmentUrl: undefined,
    unrun: undefined,
    ready: undefined,
    ...history,
  }
}

/** What a rehearsal does not run counts as done: whatever needs its outputs was refused before. */
function notRun(job: Pick<UnrunJob, 'id' | 'what'>, name: string, frame: JobFrame): JobEnd {
  frame.options.onJob({ ...idle(job, name, frame), unrun: job.what })
  return { result: 'success', outputs: {}, unrun: [name] }
}

/** A leg that is not run, and that others cannot do without. */
function refuse(problem: Problem, frame: JobFrame, job: StepsJob): JobEnd {
  frame.options.onJob({ ...idle(job, frame.name, frame), result: 'failure', problems: [problem] })
  return { ...skipped, result: 'failure' }
}

/** The name of a job that has no legs. */
function nameOf({ name, id }: Job, frame: JobFrame): string {
  const own = name === undefined ? '' : fill(name, { ...frame.contexts, matrix: {}, strategy: {} }, 'success')
  return `${frame.name}${own || id}`
}

/** Jobs in the order of the file, each after those that it needs. */
function inOrder(jobs: readonly Job[]): Job[] {
  const waiting = [...jobs]
  const ordered: Job[] = []
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ needs }) => needs.every((id) => ordered.some((job) => job.id === id)))
    // The parser refuses circles and names of no job, so one is always ready.
    if (ready === -1) throw new Error(`No job can start: ${listed(waiting.map(({ id }) => id))}.`)
    ordered.push(...waiting.splice(ready, 1))
  }
  return ordered
}

/** A failure of any job before counts, not only of those that are named. */
function statusOf(job: Job, jobs: readonly Job[], ends: ReadonlyMap<string, JobEnd>): Status {
  const results = ancestors(job, jobs).map((id) => ends.get(id)?.result ?? 'skipped')
  if (results.includes('failure')) return 'failure'
  return results.includes('skipped') ? 'skipped' : 'success'
}

function ancestors(job: Job, jobs: readonly Job[]): string[] {
  const parents = jobs.filter(({ id }) => job.needs.includes(id))
  return [...new Set(parents.flatMap((parent) => [parent.id, ...ancestors(parent, jobs)]))]
}
