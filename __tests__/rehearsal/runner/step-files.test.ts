import { describe, expect, test } from '@jest/globals'
import type { Problem } from '../../../src/errors.ts'
import { problemsOf } from '../../../src/rehearsal/runner/problems.ts'
import { parseAssignments } from '../../../src/rehearsal/runner/step-files.ts'
import { readCommands } from '../../../src/rehearsal/runner/workflow-commands.ts'
import { sawProblem } from '../../examples.ts'

describe('parseAssignments', () => {
  test.each([
    [
      'a=1\nb=x=y\n',
      [
        ['a', '1'],
        ['b', 'x=y'],
      ],
      'lines; only the first equals sign parts',
    ],
    [
      'a<<END\none\ntwo\nEND\nb=2\n',
      [
        ['a', 'one\ntwo'],
        ['b', '2'],
      ],
      'a block, as @actions/core writes it',
    ],
    ['a<<END\nb=1\nEND\n', [['a', 'b=1']], 'what is in a block is text'],
    ['a<<END\none\n', [], 'a block that does not end is lost'],
    ['a=\n\nnothing\n', [['a', '']], 'an empty value, an empty line, and a line that is neither'],
    ['a=1\r\n', [['a', '1']], 'line ends of Windows'],
  ])('%j is %j: %s', (text, expected) => {
    expect(parseAssignments(text)).toEqual(expected)
  })
})

describe('readCommands', () => {
  test('tells annotations, masks, and talk apart', () => {
    const output = [
      'talk',
      '::error title=version-mismatch,file=a%2Cb.toml,line=3::100%25 wrong%0A%0AMend it.',
      '::warning::no title',
      '::add-mask::secret',
      '::group::Build',
      '::debug::hidden',
      '::stop-commands::resume',
      '::error::not an error',
      '::resume::',
      '  ::notice::indented',
      'a ::error:: in the middle',
      'a ##[Warning file=a;line=4]b%5D in the middle',
      'half\r::set-output name=a::b',
      '::no-such::command',
    ].join('\n')
    const none = { title: undefined, file: undefined, line: undefined }
    expect(readCommands(output)).toEqual({
      annotations: [
        { level: 'error', title: 'version-mismatch', file: 'a,b.toml', line: 3, message: '100% wrong\n\nMend it.' },
        { ...none, level: 'warning', message: 'no title' },
        { ...none, level: 'notice', message: 'indented' },
        { ...none, level: 'warning', file: 'a', line: 4, message: 'b] in the middle' },
      ],
      masks: ['secret'],
      others: ['::set-output name=a::b'],
      talk: ['talk', '::error::not an error', 'a ::error:: in the middle', 'half', '::no-such::command'],
    })
  })
})

describe('problemsOf', () => {
  const end = (exitCode: number, output = '') => ({ exitCode, durationMs: 1, reading: readCommands(output) })
  const late: Problem = { code: 'change-log-date-off', severity: 'warning', message: 'Late.', hint: 'Hint.' }
  const failed: Problem = { code: 'build-failed', severity: 'error', message: 'It failed.', hint: 'Hint.' }

  test.each<[number, readonly Problem[], readonly string[], string]>([
    [0, [], [], 'nothing was found'],
    [0, [late], ['change-log-date-off'], 'a warning may succeed'],
    [1, [failed], ['build-failed'], 'an explained failure'],
    [1, [late], ['change-log-date-off', 'step-crashed'], 'a warning explains none'],
    [3, [], ['step-crashed'], 'silence explains none'],
  ])('exit code %i with %j: %j, since %s', (exitCode, problems, codes) => {
    const reported = problems.length === 0 ? undefined : JSON.stringify(problems)
    const found = problemsOf('build', end(exitCode), reported)
    // The others are in the words of this table.
    found.filter(({ code }) => code === 'step-crashed').forEach(sawProblem)
    expect(found.map(({ code }) => code)).toEqual(codes)
  })

  test('an annotation explains nothing, whatever its title', () => {
    const said = end(1, '::error title=build-failed::It failed.%0A%0AHint.')
    const [found] = problemsOf('build', said, undefined)
    expect(found).toMatchObject({
      code: 'step-crashed',
      message: 'The step "build" ended with exit code 1. Its last words:\nIt failed.\n\nHint.',
    })
  })

  test('what a laptop lacks is no matter of the workflow', () => {
    const reported: Problem = { code: 'front-end-missing', severity: 'error', message: 'None.', hint: 'Add a step.' }
    expect(problemsOf('build', end(1), JSON.stringify([reported]))).toEqual([
      { ...reported, hint: 'Install uv, or run `pip install build`, and rehearse again.' },
    ])
  })

  test('of a stack, the beginning is kept', () => {
    const stack = [
      'before',
      'TypeError: it broke',
      ...Array.from({ length: 30 }, (_, index) => `    at place ${index}`),
    ]
    expect(problemsOf('build', end(1, stack.join('\n')), undefined)[0]?.message).toMatch(
      /last words:\nTypeError: it broke\n {4}at place 0\n/,
    )
  })
})
