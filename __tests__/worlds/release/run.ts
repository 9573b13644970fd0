import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../../../src/errors.ts'
import type { JobOutcome } from '../../../src/rehearsal/runner/contexts.ts'
import { type JobRecord, runJob } from '../../../src/rehearsal/runner/job.ts'
import type { RequestEntry } from '../../../src/rehearsal/runner/ledger.ts'
import { runWorkflow } from '../../../src/rehearsal/runner/run.ts'
import type { RunFacts } from '../../../src/rehearsal/runner/run-facts.ts'
import type { Stage } from '../../../src/rehearsal/runner/stage.ts'
import type { Workflow } from '../../../src/rehearsal/workflow.ts'

/** How one attempt of a job with one step of ours ended. */
export interface JobEnd {
  readonly result: JobOutcome['result']
  /** `undefined` for a job that was skipped. */
  readonly exitCode: number | undefined
  readonly problems: readonly Problem[]
  readonly outputs: Readonly<Record<string, string>>
  /** GitHub-flavored Markdown. */
  readonly summary: string
  /** Everything that the process printed. */
  readonly log: string
  readonly requests: readonly RequestEntry[]
  /** Every request that asks for a change, in order: `POST github /repos/… 201`. */
  readonly writes: readonly string[]
}

/** What is different from an ordinary attempt. */
export interface Changes {
  readonly workflow?: Workflow
  /** Outputs of the jobs that it needs, over those that they had. */
  readonly outputs?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What the event is instead. */
  readonly event?: Partial<RunFacts['event']>
  /** The input `endpoints` instead of the stand-ins. */
  readonly endpoints?: string
  readonly world?: Stage['world']
  /** How the action is run. */
  readonly runAction?: Stage['runAction']
}

/** One run of the workflow. */
export interface Run {
  readonly facts: RunFacts
  /** Run all jobs that the event starts. */
  all(): Promise<Readonly<Record<string, JobEnd>>>
  /** Run one job, once more if it ran before. */
  job(id: string, changes?: Changes): Promise<JobEnd>
}

/** A run whose jobs were not started yet. */
export function openRun(facts: RunFacts, stage: Stage): Run {
  const outcomes = new Map<string, JobOutcome>()
  const attempts = new Map<string, number>()
  const { ledger } = stage
  const endOf = async (
    record: Pick<JobRecord, 'id' | 'attempt' | 'result' | 'steps'>,
    entries: readonly RequestEntry[],
  ): Promise<JobEnd> => {
    const [step] = record.steps
    const requests = entries.filter(({ job }) => job === record.id)
    const log = join(stage.work, `run-${facts.id}`, `${record.id}-${record.attempt}`, 'log')
    return {
      result: record.result,
      exitCode: step?.exitCode,
      problems: step?.problems ?? [],
      outputs: step?.outputs ?? {},
      summary: step?.summary ?? '',
      log: step === undefined ? '' : await readFile(log, 'utf8'),
      requests,
      writes: requests.filter(({ write }) => write).map(describeRequest),
    }
  }
  return {
    facts,
    all: async () => {
      const before = ledger.entries.length
      const records = await runWorkflow(facts, { stage, isTwice: false, onJob: () => {}, onDifference: () => {} })
      for (const record of records) {
        outcomes.set(record.id, record)
        attempts.set(record.id, 1)
      }
      const entries = ledger.entries.slice(before)
      return Object.fromEntries(
        await Promise.all(records.map(async (record) => [record.id, await endOf(record, entries)] as const)),
      )
    },
    job: async (id, { workflow = facts.workflow, outputs = {}, event = {}, ...changes } = {}) => {
      const job = workflow.jobs.find((candidate) => candidate.id === id)
      if (job?.kind !== 'steps') throw new Error(`There is no job ${id} with steps.`)
      const attempt = (attempts.get(id) ?? 0) + 1
      attempts.set(id, attempt)
      const needs = Object.fromEntries(
        job.needs.map((need) => {
          const found = outcomes.get(need) ?? { result: 'skipped', outputs: {} }
          return [need, { ...found, outputs: { ...found.outputs, ...outputs[need] } }]
        }),
      )
      const run: RunFacts = { ...facts, workflow, event: { ...facts.event, ...event } }
      const before = ledger.entries.length
      const record = await ledger.during(id, attempt, () =>
        runJob(job, {
          stage: { ...stage, ...changes },
          run,
          file: workflow,
          name: id,
          key: id,
          contexts: { needs },
          secrets: (token) => ({ GITHUB_TOKEN: token }),
          attempt,
        }),
      )
      if (attempt === 1) outcomes.set(id, record)
      return endOf(record, ledger.entries.slice(before))
    },
  }
}

function describeRequest({ method, server, path, status }: RequestEntry): string {
  return `${method} ${server} ${path.split('?')[0]} ${status}`
}
