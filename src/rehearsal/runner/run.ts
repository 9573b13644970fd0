import { listed } from '../../listed.ts'
import { holds, type Status } from '../workflow/expressions.ts'
import type { Job } from '../workflow/job.ts'
import { githubContext, type JobOutcome } from './contexts.ts'
import { type JobRecord, runJob } from './job.ts'
import type { RunFacts } from './run-facts.ts'
import type { Stage } from './stage.ts'

/** What a run is given beside its facts. */
export interface RunOptions {
  readonly stage: Stage
  /** Whether each job is run again right after its first time. */
  readonly isTwice: boolean
  /** Told after each attempt of a job, and of each job that was skipped. */
  readonly onJob: (record: JobRecord) => void
}

/**
 * Run the jobs of a workflow one after the other, each when the jobs that it needs have ended.
 *
 * @returns Every attempt, in order. A job that is run twice hands on what its second attempt left, as on GitHub.
 */
export async function runWorkflow(run: RunFacts, { stage, isTwice, onJob }: RunOptions): Promise<JobRecord[]> {
  const records: JobRecord[] = []
  const outcomes = new Map<string, JobOutcome>()
  const record = (done: JobRecord): void => {
    records.push(done)
    outcomes.set(done.id, done)
    onJob(done)
  }
  for (const job of inOrder(run.workflow.jobs)) {
    const needs = Object.fromEntries(job.needs.map((id) => [id, outcomes.get(id) ?? skipped]))
    if (!holds(job.condition, jobContexts(run, job, needs), statusOf(job, run.workflow.jobs, outcomes))) {
      record({ ...skipped, id: job.id, attempt: 1, durationMs: 0, steps: [], notRun: [], environmentUrl: undefined })
      continue
    }
    for (const attempt of isTwice ? [1, 2] : [1]) {
      const done = await stage.ledger.during(job.id, attempt, () => runJob(job, { stage, run, needs, attempt }))
      record(done)
      if (done.result !== 'success') break
    }
  }
  return records
}

const skipped: JobOutcome = { result: 'skipped', outputs: {} }

function jobContexts(run: RunFacts, job: Job, needs: Readonly<Record<string, JobOutcome>>) {
  return { github: githubContext(run, { id: job.id, attempt: 1, token: '' }), needs }
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
function statusOf(job: Job, jobs: readonly Job[], outcomes: ReadonlyMap<string, JobOutcome>): Status {
  const results = ancestors(job, jobs).map((id) => outcomes.get(id)?.result ?? 'skipped')
  if (results.includes('failure')) return 'failure'
  return results.includes('skipped') ? 'skipped' : 'success'
}

function ancestors(job: Job, jobs: readonly Job[]): string[] {
  const parents = jobs.filter(({ id }) => job.needs.includes(id))
  return [...new Set(parents.flatMap((parent) => [parent.id, ...ancestors(parent, jobs)]))]
}
