import { expect, test } from '@jest/globals'
import { annotationsOf } from '../../src/report/annotations.ts'
import { reportOf } from '../../src/report.ts'
import { onJobPage } from '../audiences.ts'
import { full, problem, warning } from './reports.ts'

const { errorsPage } = onJobPage
const whole = `${problem.message}\n\n${problem.hint}\n\n${errorsPage}#change-log-not-dated`

test('each problem is in its place, with its code as the title', () => {
  expect(annotationsOf(full, onJobPage)).toEqual([
    {
      level: 'error',
      title: 'change-log-not-dated',
      message: whole,
      file: 'CHANGES.rst',
      line: 4,
    },
    { level: 'warning', title: 'index-read-back', message: `Not yet.\n\nWait.\n\n${errorsPage}#index-read-back` },
  ])
})

test('without problems there is one notice with the verdict', () => {
  expect(annotationsOf(reportOf({ step: 'draft', headline: 'Done.' }), onJobPage)).toEqual([
    { level: 'notice', title: 'draft', message: 'Done.' },
  ])
})

test.each([
  [10, 10, undefined],
  [11, 10, '2 more; the log of this step lists all of them.'],
  [500, 10, '491 more; the log of this step lists all of them.'],
])('of %d errors %d are shown, the last one counting the rest', (count, shown, last) => {
  const problems = [...Array.from({ length: count }, () => problem), warning]
  const annotations = annotationsOf(reportOf({ step: 'check', headline: '', problems }), onJobPage)
  const errors = annotations.filter(({ level }) => level === 'error')
  expect(errors).toHaveLength(shown)
  expect(errors.at(-1)?.message).toBe(last ?? whole)
  expect(annotations.filter(({ level }) => level === 'warning')).toHaveLength(1)
})

test('a long message is cut before the runner cuts it', () => {
  const long = { ...problem, message: 'x'.repeat(10_000) }
  const [annotation] = annotationsOf(reportOf({ step: 'check', headline: '', problems: [long] }), onJobPage)
  expect(annotation?.message).toHaveLength(4000)
  expect(annotation?.message.endsWith(`x\n\n${problem.hint}\n\n${errorsPage}#change-log-not-dated`)).toBe(true)
})

test('what a problem is about stands before its message', () => {
  const problems = [{ ...problem, place: 'Line 1' }]
  const [annotation] = annotationsOf(reportOf({ step: 'check', headline: '', problems }), onJobPage)
  expect(annotation?.message).toBe(`Line 1: ${whole}`)
})
