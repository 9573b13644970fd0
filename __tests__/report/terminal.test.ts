import { describe, expect, test } from '@jest/globals'
import { theRun } from '../../src/errors.ts'
import { readCommands } from '../../src/rehearsal/runner/workflow-commands.ts'
import { terminalLines } from '../../src/report/terminal.ts'
import { reportOf } from '../../src/report.ts'
import { onJobPage, onLaptop } from '../audiences.ts'
import { full, problem } from './reports.ts'

test('a report for a log', () => {
  expect(terminalLines(full, onJobPage)).toEqual([
    'publish: tidy-box 3.2.0 is on PyPI.',
    '  error: The section "3.2.0" has no date. (CHANGES.rst:4) [change-log-not-dated]',
    '    hint: Write `Released YYYY-MM-DD` below the heading.',
    '    see https://docs.example/errors.md#change-log-not-dated',
    '  warning: Not yet. [index-read-back]',
    '    hint: Wait.',
    '    see https://docs.example/errors.md#index-read-back',
    '  2 of 7 rules passed.',
    '  not checked, since the token lacks "checks: read": No check of the commit has failed.',
    '  not checked, since <b>GitHub</b> failed: No status | is a failure; The milestone has nothing open.',
    `  a.whl  1.2 kB  sha256:${'a1'.repeat(32)}  verified, uploaded`,
    `  a.tar.gz  900 B  sha256:${'b2'.repeat(32)}  verified`,
    '  Left alone: "poster_1.pdf".',
    '  $ git push origin refs/tags/3.2.0',
  ])
})

test('what has lines has its place and code on the first one, and the others below it', () => {
  const message = 'The signer is not accepted:\n  ref: expected "a", found "b"\n  commit: expected "c", found "d"'
  const problems = [{ code: 'identity-ref', severity: 'error', message, hint: 'Do not.', file: 'a.whl' }] as const
  expect(terminalLines(reportOf({ step: 'verify', headline: 'One file refused.', problems }), onJobPage)).toEqual([
    'verify: One file refused.',
    '  error: The signer is not accepted: (a.whl) [identity-ref]',
    '      ref: expected "a", found "b"',
    '      commit: expected "c", found "d"',
    '    hint: Do not.',
    '    see https://docs.example/errors.md#identity-ref',
  ])
})

test.each([
  ['a job', onJobPage, 'Run the job again; what is done stays done.'],
  ['a command line', onLaptop, 'Run the command again; what is done stays done.'],
])('on %s a hint says what is run again', (_, audience, hint) => {
  const problems = [{ ...problem, hint: `Run ${theRun} again; what is done stays done.` }]
  expect(terminalLines(reportOf({ step: 'verify', headline: '', problems }), audience)[2]).toBe(`    hint: ${hint}`)
})

test('what a problem is about stands before it, and a code is explained once', () => {
  const problems = [{ ...problem, place: 'Line 1 of a.jsonl' }, problem]
  expect(terminalLines(reportOf({ step: 'verify', headline: '', problems }), onJobPage).slice(1)).toEqual([
    `  error: Line 1 of a.jsonl: ${problem.message} (CHANGES.rst:4) [change-log-not-dated]`,
    `    hint: ${problem.hint}`,
    '    see https://docs.example/errors.md#change-log-not-dated',
    `  error: ${problem.message} (CHANGES.rst:4) [change-log-not-dated]`,
    `    hint: ${problem.hint}`,
  ])
})

describe('text from outside', () => {
  test.each([
    ['a\n::set-output name=version::6.6.6', '\\x3a:set-output name=version::6.6.6', 'a command begins a line'],
    ['a\n  ::add-mask::e', '  \\x3a:add-mask::e', 'the runner looks past white space'],
    ['a\n\u3000::add-mask::e', '\u3000\\x3a:add-mask::e', 'and past that of other writings'],
    ['a\n\t::add-mask::e', '\\x09::add-mask::e', 'a tab is shown, so it is none any more'],
    ['a\nb ##[set-output name=a]b', 'b \\x23#[set-output name=a]b', 'the older form may stand anywhere'],
    ['a\nb\u001b[31mc', 'b\\x1b[31mc', 'a terminal obeys escapes'],
    ['a\nb\u202ec\u2066d\u200fe', 'b\\u{202e}c\\u{2066}d\\u{200f}e', 'marks of direction show another order'],
    ['a\nb\u2028c', 'b\\u{2028}c', 'some end a line here'],
    ['a\nb\rc', 'b\\x0dc', 'a carriage return hides what stands before it'],
    ['a\nb\u009b31m', 'b\\x9b31m', 'so do the controls of Latin-1'],
    ['a\nstd::vector', 'std::vector', 'two colons inside a line are two colons'],
    ['a\nünïcode ✓', 'ünïcode ✓', 'other letters are letters'],
  ])('%j is shown as %s: %s', (text, shown) => {
    expect(terminalLines(reportOf({ step: 'check', headline: text }), onJobPage)).toEqual(['check: a', shown])
  })

  test('makes no second line of a file', () => {
    const files = [{ name: 'a', sizeBytes: 1, sha256: '0', result: 'refused\n  b  1 B  sha256:1  verified' }]
    const [, ...lines] = terminalLines(reportOf({ step: 'verify', headline: 'a', files }), onJobPage)
    expect(lines).toEqual(['  a  1 B  sha256:0  refused\\x0a  b  1 B  sha256:1  verified'])
  })

  test('commands nothing, as the runner reads it', () => {
    const hostile = ['::error::a', ' ::warning::b', '::stop-commands::c', '::add-mask::d'].join('\n')
    const lines = terminalLines(reportOf({ step: 'check', headline: hostile, remarks: [hostile] }), onJobPage)
    expect(readCommands(lines.join('\n'))).toEqual({ annotations: [], masks: [], talk: lines })
  })
})
