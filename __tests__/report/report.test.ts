import { describe, expect, test } from '@jest/globals'
import { ReleaseError } from '../../src/errors.ts'
import { exitCodeOf, failureReport, reportOf } from '../../src/report.ts'
import { problem, warning } from './reports.ts'

describe('the exit code of a report', () => {
  test.each([
    ['nothing wrong', [], 0],
    ['a warning', [warning], 0],
    ['an error', [warning, problem], 1],
  ])('%s', (_, problems, exitCode) => {
    expect(exitCodeOf(reportOf({ step: 'check', headline: '', problems }))).toBe(exitCode)
  })
})

test('the report of a stopped step has the error and the chain of what caused it', () => {
  const cause = new Error('socket hang up', { cause: new TypeError('no address') })
  const text = { message: 'GitHub could not be reached.', hint: 'Run the job again.', cause }
  const report = failureReport('draft', new ReleaseError('github-failed', text))
  expect(report).toMatchObject({
    step: 'draft',
    problems: [{ code: 'github-failed', severity: 'error', message: text.message, hint: text.hint }],
    remarks: ['Caused by: Error: socket hang up', 'Caused by: TypeError: no address'],
    outputs: {},
  })
})
