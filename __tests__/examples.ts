import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { expect } from '@jest/globals'
import { type Problem, sentenceOf } from '../src/errors.ts'
import { shownProblem } from '../src/report/shown-problem.ts'
import { onJobPage } from './audiences.ts'

/** One message of a code, as a test saw it: `docs/errors.md` shows it. */
interface Example {
  /** The file and the name of the test. */
  readonly test: string
  readonly message: string
  readonly hint: string
}

const folder = new URL('golden/errors/', import.meta.url)
const seen = new Set<string>()

/**
 * Tell of a problem that a test saw. Of each code one test is the source of the example in `docs/errors.md`: what that
 * test sees first must be the example. `npm run golden` writes it anew, and takes the first test that sees a new code.
 */
export function sawProblem(problem: Problem): void {
  const { testPath, currentTestName } = expect.getState()
  // Nothing is a test's own that is prepared for all of a file.
  if (testPath === undefined || currentTestName === undefined) return
  const test = `${relative(process.cwd(), testPath)}: ${currentTestName}`
  const key = `${problem.code} ${test}`
  if (seen.has(key)) return
  seen.add(key)
  const example = { test, message: steady(sentenceOf(problem)), hint: steady(shownProblem(problem, onJobPage).hint) }
  const file = new URL(`${problem.code}.json`, folder)
  const golden: Example | undefined = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  const isWritten = process.env.RELEASE_ACTION_GOLDEN === 'write'
  if (isWritten && (golden === undefined || golden.test === test))
    writeFileSync(file, `${JSON.stringify(example, null, 2)}\n`)
  else if (golden?.test === test) expect(example).toEqual(golden)
}

/** Without what changes from run to run, or from machine to machine. */
function steady(text: string): string {
  return text
    .replace(/\b[0-9a-f]{64}\b/g, '<sha256>')
    .replace(/(?<=<sha256> and )\d+(?= bytes\b)/g, '<size>')
    .replace(/\b[0-9a-f]{40}\b/g, '<commit>')
    .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '<id>')
    .replace(/127\.0\.0\.1:\d+/g, '<host>')
    .replace(/\/(?:private\/)?tmp\/[\w-]+/g, '<folder>')
}
