import { expect } from '@jest/globals'
import { type ErrorCode, sentenceOf } from '../../../src/errors.ts'
import { sawProblem } from '../../examples.ts'
import type { Release } from '../release.ts'
import type { Changes, Run } from './run.ts'
import { steady, worldState } from './world-state.ts'

/** What a step said when it refused. */
export interface Refusal {
  readonly exitCode: number | undefined
  /** Codes of all problems, in order. */
  readonly codes: readonly ErrorCode[]
  /** Of the first problem, behind what it is about; without what changes from run to run. */
  readonly message: string
  readonly hint: string
  readonly writes: readonly string[]
}

/** Run a job that must be refused: the world is the same afterwards, no output leads on, and no stack was printed. */
export async function refused(release: Release, run: Run, id: string, changes: Changes = {}): Promise<Refusal> {
  const before = worldState(release)
  const end = await run.job(id, changes)
  expect(end.result).toBe('failure')
  expect(worldState(release)).toEqual(before)
  expect(Object.values(end.outputs).filter((value) => value !== '')).toEqual([])
  expect(end.log).not.toMatch(/^ {4}at /m)
  for (const problem of end.problems) sawProblem(problem)
  const [problem] = end.problems
  return {
    exitCode: end.exitCode,
    codes: end.problems.map(({ code }) => code),
    message: steady(problem === undefined ? '' : sentenceOf(problem)),
    hint: steady(problem?.hint ?? ''),
    writes: end.writes,
  }
}

/** Take a line out of a job of the workflow file. */
export function withoutLine(job: string, line: RegExp): (text: string) => string {
  return withLine(job, line, '')
}

/** Replace a line of a job of the workflow file. */
export function withLine(job: string, line: RegExp, replacement: string): (text: string) => string {
  return (text) => {
    const start = text.indexOf(`\n  ${job}:\n`)
    const end = text.slice(start + 1).search(/\n {2}[a-z]+:\n/)
    const stop = end === -1 ? text.length : start + 1 + end
    const lines = text.slice(start, stop).split('\n')
    const changed = lines.flatMap((found) => (line.test(found) ? (replacement === '' ? [] : [replacement]) : [found]))
    return `${text.slice(0, start)}${changed.join('\n')}${text.slice(stop)}`
  }
}
