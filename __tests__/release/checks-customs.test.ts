import { describe, expect, test } from '@jest/globals'
import { parseChangeLog } from '../../src/release/change-log.ts'
import type { CheckFacts } from '../../src/release/checks.ts'
import { codesOf, problemsOf, state } from './check-facts.ts'

const day = '2026-02-18'

/** The pull request of 1.3.0, on that day, with a change log of these lines, and what they say of releases before. */
function of(text: string, path = 'CHANGELOG.md'): Partial<CheckFacts> {
  const changeLog = { kind: 'read', value: parseChangeLog(path, text, 'a') } as const
  return { state: { ...state('1.3.0'), changeLog }, base: { ...state('1.2.0'), changeLog } }
}

const log = (...lines: readonly string[]): Partial<CheckFacts> => of(`# Changelog\n\n${lines.join('\n\n')}\n`)
const before = ['## [1.2.0] - 2025-01-02', '- Boxes.'] as const

describe('an entry is text', () => {
  const empty = ['error change-log-section-empty']

  test.each<[string, readonly string[], readonly string[]]>([
    ['groups without entries', ['### Added', '### Fixed'], empty],
    ['a comment', ['<!-- nothing yet -->'], empty],
    ['groups and comments', ['### Added', '<!-- nothing -->', '### Fixed', '<!-- nothing -->'], empty],
    ['a rule', ['---'], empty],
    ['a named place', ['(lid)=', '[lid]: https://example.org/'], empty],
    ['an anchor of HTML', ['<a name="lid"></a>'], empty],
    ['an empty item', ['### Added', '-'], empty],
    ['an item with a hyphen', ['- -'], empty],
    ['an item with dots', ['- ...'], empty],
    ['TBD', ['- TBD'], empty],
    ['TODO', ['- TODO.'], empty],
    ['nothing yet', ['- Nothing yet.'], empty],
    ['no changes yet', ['_No changes yet_'], empty],
    ['None, in a group', ['### Added', 'None'], empty],
    ['N/A', ['- N/A'], empty],
    ['what is to be filled in', ['- [Short description of a change.]'], empty],
    ['the same, escaped', ['- \\[Short description of a change.\\]'], empty],
    ['an invitation', ['- Add your changes here'], empty],
    ['a quote of a placeholder', ['### Added', '> TBD'], empty],
    ['an item in an item', ['- - TBD'], empty],
    ['a paragraph', ['A lid.'], []],
    ['an item', ['- A lid.'], []],
    ['an item in a group', ['### Added', '### Fixed', '- A lid.'], []],
    ['a release without changes that says so', ['No significant changes.'], []],
    ['a table', ['| a | b |\n| - | - |\n| c | d |'], []],
    ['a block of code', ['```\npip install\n```'], []],
    ['a note', ['```{note}\nA lid.\n```'], []],
    ['a picture', ['<img src="lid.png">'], []],
  ])('%s', (_, lines, expected) => {
    expect(codesOf(log(`## [1.3.0] - ${day}`, ...lines, ...before))).toEqual(expected)
  })

  test('an empty Unreleased above the first version does not make that the second one', () => {
    expect(codesOf(log('## [Unreleased]', `## [1.3.0] - ${day}`))).toEqual([])
  })

  test.each([
    ['a heading of the same level', '## Lids', 5],
    ['a heading above it', '# Lids', 5],
  ])('what ends the section is named: %s', (_, heading, line) => {
    expect(problemsOf(log(`## [1.3.0] - ${day}`, heading, '- A lid.', ...before))).toEqual([
      {
        code: 'change-log-section-empty',
        severity: 'error',
        message: `The section "[1.3.0] - ${day}" of CHANGELOG.md has no entries: it ends at the heading "Lids" at line ${line}, which is not below its level.`,
        hint: 'Move that heading one level below if it is a part of the section; else write at least one entry above it.',
        file: 'CHANGELOG.md',
        line: 3,
      },
    ])
  })

  test('groups on the level of the version are taken in, with a warning that names their lines', () => {
    expect(problemsOf(log(`## [1.3.0] - ${day}`, '## Added', '- A lid.', '## Fixed', '- A hole.', ...before))).toEqual([
      {
        code: 'change-log-group-level',
        severity: 'warning',
        message: `In CHANGELOG.md, "Added" at line 5 and "Fixed" at line 9 stand on the level of "[1.3.0] - ${day}", and count as part of it.`,
        hint: 'Put each of these headings one level below that of the version.',
        file: 'CHANGELOG.md',
        line: 5,
      },
    ])
    expect(codesOf(log(`## [1.3.0] - ${day}`, '## Added', ...before))).toEqual([
      'error change-log-section-empty',
      'warning change-log-group-level',
    ])
  })
})

describe('what a project always does is no fault', () => {
  test.each<[string, Partial<CheckFacts>, readonly string[]]>([
    ['Keep a Changelog', log('## [Unreleased]', `## [1.3.0] - ${day}`, '- A lid.', ...before), []],
    [
      'an Unreleased with empty groups',
      log('## [Unreleased]', '### Added', `## [1.3.0] - ${day}`, '- A lid.', ...before),
      [],
    ],
    ['a first release', log('## [Unreleased]', `## [1.3.0] - ${day}`, '- A lid.'), []],
    [
      'an Unreleased with entries',
      log('## [Unreleased]', '- A hinge.', `## [1.3.0] - ${day}`, '- A lid.', ...before),
      ['warning change-log-section-not-first'],
    ],
    ['days in words', log('## 1.3.0 (18th February, 2026)', '- A lid.', '## 1.2.0 (2nd January, 2025)', '- x'), []],
    ['lines of days', log('## 1.3.0', `*(${day})*`, '- A lid.', '## 1.2.0', '*(2025-01-02)*', '- x'), []],
    ['a field', of(`1.3.0\n-----\n\n:Date: ${day}\n\n- x\n\n1.2.0\n-----\n\n:Date: 2025-01-02\n\n- x\n`, 'a.rst'), []],
    [
      'the form of Pallets is always right',
      log('## 1.3.0', `Released ${day}`, '- x', '## 1.2.0 (2025-01-02)', '- x'),
      [],
    ],
    [
      'one of the last three forms',
      log(`## 1.3.0 (${day})`, '- x', '## 1.2.0', 'Released 2025-01-02', '- x', '## 1.1.0 (2025-01-01)', '- x'),
      [],
    ],
    [
      'another form of the day',
      log('## 1.3.0 (February 18, 2026)', '- A lid.', '## 1.2.0 (2025-01-02)', '- x'),
      ['warning change-log-date-format'],
    ],
    [
      'another place',
      log(`## 1.3.0 (${day})`, '- A lid.', '## 1.2.0', 'Released 2025-01-02', '- x'),
      ['warning change-log-date-format'],
    ],
    [
      'no section has a date',
      log('## 1.3.0', '- A lid.', '## 1.2.0', '- x', '## 1.1.0', '- x', '## 1.0.0', '- x'),
      ['warning change-log-not-dated'],
    ],
    [
      'the oldest of the last three has none',
      log('## 1.3.0', '- x', '## 1.2.0 (2025-01-02)', '- x', '## 1.1.0 (2025-01-01)', '- x', '## 1.0.0', '- x'),
      ['warning change-log-not-dated'],
    ],
    [
      'one before the last three has none',
      log(
        '## 1.3.0',
        '- x',
        ...['1.2.0', '1.1.0', '1.0.0'].map((each) => `## ${each} (2025-01-02)\n- x`),
        '## 0.9',
        '- x',
      ),
      ['error change-log-not-dated'],
    ],
    [
      'sections in the other order',
      log('## 1.0.0', '- x', '## 1.1.0', '- x', '## 1.2.0', '- x', '## 1.3.0', '- x'),
      ['warning change-log-section-not-first', 'warning change-log-not-dated'],
    ],
    [
      'a branch that takes the dates of others away',
      {
        ...log('## 1.3.0', '- x', '## 1.2.0', '- x', '## 1.1.0', '- x', '## 1.0.0', '- x'),
        base: log('## 1.2.0 (2025-01-02)', '- x', '## 1.1.0 (2025-01-01)', '- x').base,
      },
      ['error change-log-not-dated'],
    ],
    [
      'not released, where no section has a date',
      log('## 1.3.0 (WIP)', '- A lid.', '## 1.2.0', '- x'),
      ['error change-log-not-dated'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(codesOf(facts)).toEqual(expected)
  })

  test('the form that is usual is named', () => {
    const [problem] = problemsOf(log(`## 1.3.0 (${day})`, '- x', '## 1.2.0 (2nd January, 2025)', '- x'))
    expect([problem?.hint, problem?.expected]).toEqual([
      'Write "18th February, 2026" in the heading, as in those before.',
      '18th February, 2026',
    ])
  })
})

test.each<[string, readonly string[], string, string]>([
  [
    'files that may be the change log',
    ['docs/project/whats_new.md', 'src/a/CHANGELOG.rst'],
    'The repository has no change log where one is looked for, but it has "docs/project/whats_new.md" and "src/a/CHANGELOG.rst".',
    'If it is one of them, name it in [tool.release-action], such as `change-log = "docs/project/whats_new.md"`; "none" there means that the project has none.',
  ],
])('no change log, but %s', (_, likelyChangeLogs, message, hint) => {
  const facts = {
    state: { ...state('1.3.0'), changeLog: { kind: 'read', value: undefined }, likelyChangeLogs },
  } as const
  expect(problemsOf(facts)).toEqual([{ code: 'change-log-missing', severity: 'error', message, hint }])
})
