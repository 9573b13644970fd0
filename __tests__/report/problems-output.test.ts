import { expect, test } from '@jest/globals'
import { type Problem, theRun } from '../../src/errors.ts'
import { problemsOutput, readProblemsOutput } from '../../src/report/problems-output.ts'
import { onJobPage } from '../audiences.ts'
import { problem, warning } from './reports.ts'

const { errorsPage } = onJobPage

test.each<[string, Problem, Partial<Problem>]>([
  ['in a file', problem, {}],
  ['in no file', warning, {}],
  ['about something, which is not part of the message', { ...problem, place: 'Line 1: of 2' }, {}],
  ['with blank lines', { ...problem, message: 'The file says:\n\na\n\nb', hint: 'Write:\n\nc' }, {}],
  ['with two values', { ...problem, found: 'a', expected: 'b' }, {}],
  ['with a hint for whoever reads', { ...problem, hint: `Run ${theRun} again.` }, { hint: 'Run the job again.' }],
])('a problem %s is read back with all its parts', (_, one, change) => {
  const shown = { ...one, ...change, docs: `${errorsPage}#${one.code}` }
  expect(readProblemsOutput(problemsOutput([one], onJobPage).problems)).toEqual([shown])
})

test('all problems are read back, more than a runner keeps annotations too', () => {
  const many = Array.from({ length: 40 }, (_, at) => ({ ...problem, line: at + 1 }))
  const read = readProblemsOutput(problemsOutput(many, onJobPage).problems)
  expect(read.map(({ line }) => line)).toEqual(many.map(({ line }) => line))
})

test('a step that found nothing has no such output', () => {
  expect(problemsOutput([], onJobPage)).toEqual({})
  expect(readProblemsOutput(undefined)).toEqual([])
})
