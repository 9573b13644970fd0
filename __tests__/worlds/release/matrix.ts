import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JobOutcome } from '../../../src/rehearsal/runner/contexts.ts'
import { runJob } from '../../../src/rehearsal/runner/job.ts'
import type { StepRecord } from '../../../src/rehearsal/runner/step.ts'
import { legsOf } from '../../../src/rehearsal/workflow/legs.ts'
import { readWorkflow } from '../../../src/rehearsal/workflow.ts'
import type { Release } from '../release.ts'

/** How one attempt of one leg ended. */
export interface LegEnd extends JobOutcome, Pick<StepRecord, 'exitCode' | 'problems' | 'summary'> {
  /** Everything that the process of our step printed. */
  readonly log: string
}

/** A run of a workflow whose jobs have legs: each runs when the test says so, in whichever attempt of the run. */
export interface MatrixRun {
  /** Run one leg of a job. What it hands on replaces what it handed on before, and what other legs did stays. */
  leg(job: string, index?: number, attempt?: number): Promise<LegEnd>
  /** Say what a job handed on that is not run. */
  handOn(job: string, outcome: JobOutcome): void
}

/** Open a run for the tag of the release. @param text The workflow file; its commands are run. */
export async function openMatrixRun(release: Release, text: string): Promise<MatrixRun> {
  const path = '.github/workflows/publish.yaml'
  const workflow = await readWorkflow(path, text, { runsCommands: true })
  const { facts } = await release.pushTag()
  const run = { ...facts, workflow }
  const { stage } = release
  const outcomes = new Map<string, JobOutcome>()
  return {
    handOn: (job, outcome) => outcomes.set(job, outcome),
    leg: async (id, index = 0, attempt = 1) => {
      const job = workflow.jobs.find((found) => found.id === id)
      if (job?.kind !== 'steps') throw new Error(`There is no job ${id} with steps.`)
      const needs = Object.fromEntries(job.needs.map((need) => [need, outcomes.get(need) ?? skipped]))
      const leg = legsOf(job, { needs }, path).legs[index]
      if (leg === undefined) throw new Error(`The job ${id} has no leg ${index}.`)
      const key = `${id}-${index}`
      const setting = { stage, run, file: workflow, name: leg.name, key, attempt }
      const contexts = { needs, ...leg.contexts }
      const end = await stage.ledger.during(leg.name, attempt, () =>
        runJob(job, { ...setting, contexts, secrets: (token) => ({ GITHUB_TOKEN: token }) }),
      )
      const set = Object.entries(end.outputs).filter(([, value]) => value !== '')
      const outputs = { ...outcomes.get(id)?.outputs, ...Object.fromEntries(set) }
      outcomes.set(id, { result: end.result, outputs })
      const [step] = end.steps
      const log = await readFile(join(stage.work, `run-${run.id}`, `${key}-${attempt}`, 'log'), 'utf8')
      return {
        ...end,
        exitCode: step?.exitCode ?? 0,
        problems: step?.problems ?? [],
        summary: step?.summary ?? '',
        log,
      }
    },
  }
}

const skipped: JobOutcome = { result: 'skipped', outputs: {} }
