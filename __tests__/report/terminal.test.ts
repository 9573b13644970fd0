import { describe, expect, test } from '@jest/globals'
import { theRun } from '../../src/errors.ts'
import { readCommands } from '../../src/rehearsal/runner/workflow-commands.ts'
import { plain, type Style } from '../../src/report/style.ts'
import { terminalLines } from '../../src/report/terminal.ts'
import { wrap } from '../../src/report/wrap.ts'
import { reportOf } from '../../src/report.ts'
import { onJobPage, onLaptop } from '../audiences.ts'
import { full, problem } from './reports.ts'

test('a report for a log', () => {
  expect(terminalLines(full, onJobPage, plain)).toEqual([
    'publish: tidy-box 3.2.0 is on PyPI.',
    '  error: The section "3.2.0" has no date. (CHANGES.rst:4) [change-log-not-dated]',
    '    hint: Write `Released YYYY-MM-DD` below the heading.',
    '    see https://docs.example/errors.md#change-log-not-dated',
    '  warning: Not yet. [index-read-back]',
    '    hint: Wait.',
    '    see https://docs.example/errors.md#index-read-back',
    '  The rules: 1 with errors, 2 passed, 3 not checked here, 1 with nothing to check.',
    '  not checked here, since the token lacks "checks: read": No check of the commit has failed.',
    '  not checked here, since <b>GitHub</b> failed: No status | is a failure; The milestone has nothing open.',
    '  a.whl: verified, uploaded',
    '    1.2 kB',
    `    sha256:${'a1'.repeat(32)}`,
    '  a.tar.gz: verified',
    '    900 B',
    `    sha256:${'b2'.repeat(32)}`,
    '  Left alone: "poster_1.pdf".',
    '  $ git push origin refs/tags/3.2.0',
  ])
})

test('what has lines has its place and code on the first one, and the others below it', () => {
  const message = 'The signer is not accepted:\n  ref: expected "a", found "b"\n  commit: expected "c", found "d"'
  const problems = [{ code: 'identity-ref', severity: 'error', message, hint: 'Do not.', file: 'a.whl' }] as const
  expect(
    terminalLines(reportOf({ step: 'verify', headline: 'One file refused.', problems }), onJobPage, plain),
  ).toEqual([
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
  expect(terminalLines(reportOf({ step: 'verify', headline: '', problems }), audience, plain)[2]).toBe(
    `    hint: ${hint}`,
  )
})

test('what a problem is about stands before it, and a code is explained once', () => {
  const problems = [{ ...problem, place: 'Line 1 of a.jsonl' }, problem]
  expect(terminalLines(reportOf({ step: 'verify', headline: '', problems }), onJobPage, plain).slice(1)).toEqual([
    `  error: Line 1 of a.jsonl: ${problem.message} (CHANGES.rst:4) [change-log-not-dated]`,
    `    hint: ${problem.hint}`,
    '    see https://docs.example/errors.md#change-log-not-dated',
    `  error: ${problem.message} (CHANGES.rst:4) [change-log-not-dated]`,
    `    hint: ${problem.hint}`,
  ])
})

describe('on a terminal', () => {
  const shown = (style: Style): string => terminalLines(full, onLaptop, style).join('\n')
  const bare = (text: string): string => text.replace(/\x1b\[\d+m/g, '')

  test('colors repeat what words say, and change nothing else', () => {
    const colored = shown({ hasColor: true, columns: undefined })
    expect(bare(colored)).toBe(shown(plain))
    const [headline, error, hint, , warning] = colored.split('\n')
    expect([headline, error, hint, warning]).toEqual([
      '\x1b[1mpublish: tidy-box 3.2.0 is on PyPI.\x1b[22m',
      '  \x1b[1m\x1b[31merror\x1b[39m\x1b[22m: The section "3.2.0" has no date. (CHANGES.rst:4) [change-log-not-dated]',
      '    \x1b[36mhint\x1b[39m: Write `Released YYYY-MM-DD` below the heading.',
      '  \x1b[1m\x1b[33mwarning\x1b[39m\x1b[22m: Not yet. [index-read-back]',
    ])
  })

  test('lines are wrapped at spaces, and what is to be copied is whole', () => {
    const command = 'git push origin refs/tags/3.2.0 refs/heads/release-3.2.0'
    const report = { ...full, commands: [command] }
    const lines = terminalLines(report, onLaptop, { hasColor: false, columns: 40 })
    const words = (all: readonly string[]): string => all.join(' ').replace(/ +/g, ' ')
    expect(words(lines)).toBe(words(terminalLines(report, onLaptop, plain)))
    expect(lines.filter((line) => line.length > 40)).toEqual([
      `    see ${onLaptop.errorsPage}#change-log-not-dated`,
      `    see ${onLaptop.errorsPage}#index-read-back`,
      `    sha256:${'a1'.repeat(32)}`,
      `    sha256:${'b2'.repeat(32)}`,
      `  $ ${command}`,
    ])
    expect(lines.slice(1, 5)).toEqual([
      '  error: The section "3.2.0" has no',
      '    date. (CHANGES.rst:4)',
      '    [change-log-not-dated]',
      '    hint: Write `Released YYYY-MM-DD`',
    ])
  })

  test('a verdict that is wrapped is colored on each of its lines', () => {
    const report = reportOf({ step: 'verify', headline: 'One file refused.' })
    expect(terminalLines(report, onLaptop, { hasColor: true, columns: 20 })).toEqual([
      '\x1b[1mverify: One file\x1b[22m',
      '\x1b[1m  refused.\x1b[22m',
    ])
  })
})

test.each<[string, number | undefined, readonly string[], string]>([
  ['short', 80, ['> short'], 'one line'],
  [
    `${'word '.repeat(20)}end`,
    80,
    [`> ${'word '.repeat(14)}word`, '. word word word word word end'],
    'a break at 80 columns',
  ],
  [`${'word '.repeat(20)}end`, undefined, [`> ${'word '.repeat(20)}end`], 'no break where there is no terminal'],
  ['a\nb', undefined, ['> a', '. b'], 'line ends stay'],
  ['x'.repeat(90), 80, [`> ${'x'.repeat(90)}`], 'a long word is not cut'],
  ['    abc', 4, ['>     abc'], 'what is before the first word is no place for a break'],
  ['ab  cd', 5, ['> ab', '. cd'], 'no space at the end of a line'],
])('wrap(%j) to %s columns: %j, %s', (text, columns, expected) => {
  expect(wrap(text, '> ', '. ', columns)).toEqual(expected)
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
    expect(terminalLines(reportOf({ step: 'check', headline: text }), onJobPage, plain)).toEqual(['check: a', shown])
  })

  test('makes no second line of a file', () => {
    const facts = ['signed by\n  c: verified']
    const files = [{ name: 'a', sizeBytes: 1, sha256: '0', result: 'refused\n  b: verified', facts }]
    const [, ...lines] = terminalLines(reportOf({ step: 'verify', headline: 'a', files }), onJobPage, plain)
    expect(lines).toEqual([
      '  a: refused\\x0a  b: verified',
      '    1 B',
      '    sha256:0',
      '    signed by\\x0a  c: verified',
    ])
  })

  test('commands nothing, as the runner reads it', () => {
    const hostile = ['::error::a', ' ::warning::b', '::stop-commands::c', '::add-mask::d'].join('\n')
    const lines = terminalLines(reportOf({ step: 'check', headline: hostile, remarks: [hostile] }), onJobPage, plain)
    expect(readCommands(lines.join('\n'))).toEqual({ annotations: [], masks: [], others: [], talk: lines })
  })
})
