import { expect, test } from '@jest/globals'
import { annotationsOf } from '../../src/report/annotations.ts'
import { reportOf } from '../../src/report.ts'
import { full, problem, warning } from './reports.ts'

test('each problem is in its place, with its code as the title', () => {
  expect(annotationsOf(full)).toEqual([
    {
      level: 'error',
      title: 'change-log-not-dated',
      message: `${problem.message}\n\n${problem.hint}`,
      file: 'CHANGES.rst',
      line: 4,
    },
    { level: 'warning', title: 'index-read-back', message: 'Not yet.\n\nWait.' },
  ])
})

test('without problems there is one notice with the verdict', () => {
  expect(annotationsOf(reportOf({ step: 'draft', headline: 'Done.' }))).toEqual([
    { level: 'notice', title: 'draft', message: 'Done.' },
  ])
})

test.each([
  [10, 10, undefined],
  [11, 10, '2 more; the log of this step lists all of them.'],
  [500, 10, '491 more; the log of this step lists all of them.'],
])('of %d errors %d are shown, the last one counting the rest', (count, shown, last) => {
  const problems = [...Array.from({ length: count }, () => problem), warning]
  const annotations = annotationsOf(reportOf({ step: 'check', headline: '', problems }))
  const errors = annotations.filter(({ level }) => level === 'error')
  expect(errors).toHaveLength(shown)
  expect(errors.at(-1)?.message).toBe(last ?? `${problem.message}\n\n${problem.hint}`)
  expect(annotations.filter(({ level }) => level === 'warning')).toHaveLength(1)
})

test('a long message is cut before the runner cuts it', () => {
  const long = { ...problem, message: 'x'.repeat(10_000) }
  const [annotation] = annotationsOf(reportOf({ step: 'check', headline: '', problems: [long] }))
  expect(annotation?.message).toHaveLength(4000)
})
