import { describe, expect, test } from '@jest/globals'
import { ofPackage } from '../../src/errors.ts'
import { type ReleaseDay, releaseSection } from '../../src/release/edit/release-section.ts'
import { refusalOf } from '../refusal-of.ts'
import { docutilsComplaints } from './complaints.ts'
import { versionOf } from './version-of.ts'

const day = '2026-02-18'

function released(path: string, text: string, version = '1.1.0', options: Partial<ReleaseDay> = {}): string {
  return releaseSection(
    { path, text, projectName: 'tidy-box' },
    {
      version: versionOf(version),
      day,
      isOptional: false,
      kept: 'none',
      ...options,
    },
  )
}

/** Lines with a heading of Pallets above them, and the released section below them. */
const rst = (...lines: readonly string[]): string =>
  [
    'Version 1.1.0',
    '-------------',
    ...lines,
    '',
    '',
    'Version 1.0.0',
    '-------------',
    '',
    'Released 2025-01-01',
    '',
    '-   First.',
    '',
  ].join('\n')
const markdown = (...lines: readonly string[]): string =>
  ['## Version 1.1.0', ...lines, '', '## Version 1.0.0', '', 'Released 2025-01-01', '', '- First.', ''].join('\n')

const entry = ['', '-   An entry, unreleased in 2024-01-01.']

/** Change logs before and after. */
const rows: readonly (readonly [what: string, path: string, before: string, after: string])[] = [
  [
    'Unreleased on a line of its own',
    'CHANGES.rst',
    rst('', 'Unreleased', ...entry),
    rst('', `Released ${day}`, ...entry),
  ],
  [
    'the same in Markdown',
    'CHANGES.md',
    markdown('', 'Unreleased', ...entry),
    markdown('', `Released ${day}`, ...entry),
  ],
  ['spaces around it', 'CHANGES.rst', rst('  ', 'Unreleased  ', ...entry), rst('  ', `Released ${day}  `, ...entry)],
  ['brackets around it', 'CHANGES.rst', rst('', '(unreleased)', ...entry), rst('', `Released ${day}`, ...entry)],
  [
    'emphasis around it, which the release before has not',
    'CHANGES.md',
    markdown('', '*Unreleased*', ...entry),
    markdown('', `Released ${day}`, ...entry),
  ],
  [
    'more words beside it',
    'CHANGES.rst',
    rst('', 'Unreleased, codename Nevermind', ...entry),
    rst('', `Released ${day}, codename Nevermind`, ...entry),
  ],
  [
    'words beside it that look like a replacement',
    'CHANGES.rst',
    rst('', 'Unreleased, at $& and $$', ...entry),
    rst('', `Released ${day}, at $& and $$`, ...entry),
  ],
  [
    'a slip in it, as flask-alembic 3.0.1 had it',
    'CHANGES.md',
    markdown('', 'Unlreleased', ...entry),
    markdown('', `Released ${day}`, ...entry),
  ],
  ['a placeholder', 'CHANGES.rst', rst('', 'Released TBD', ...entry), rst('', `Released ${day}`, ...entry)],
  ['a target', 'CHANGES.rst', rst('', 'Target March 2020', ...entry), rst('', `Released ${day}`, ...entry)],
  [
    'a date that is none, as cachelib 0.11.0 has it',
    'CHANGES.rst',
    rst('', 'Released 2024-02010', ...entry),
    rst('', `Released ${day}`, ...entry),
  ],
  ['another date', 'CHANGES.rst', rst('', 'Released 2025-12-31', ...entry), rst('', `Released ${day}`, ...entry)],
  ['another date alone', 'CHANGES.rst', rst('', '2025-12-31', ...entry), rst('', day, ...entry)],
  [
    'another date in words',
    'CHANGES.rst',
    rst('', 'Released on May 29th 2011, codename X', ...entry),
    rst('', `Released on ${day}, codename X`, ...entry),
  ],
  ['the day itself', 'CHANGES.rst', rst('', `Released ${day}`, ...entry), rst('', `Released ${day}`, ...entry)],
  [
    'the day itself in words',
    'CHANGES.rst',
    rst('', 'Released February 18, 2026', ...entry),
    rst('', 'Released February 18, 2026', ...entry),
  ],
  ['no date', 'CHANGES.rst', rst(...entry), rst('', `Released ${day}`, ...entry)],
  [
    'no date, and no line between',
    'CHANGES.md',
    markdown('- An entry.'),
    markdown('', `Released ${day}`, '', '- An entry.'),
  ],
  ['no date, and no entries', 'CHANGES.rst', rst(), rst('', `Released ${day}`)],
  ['no date, and nothing at all', 'CHANGES.md', '## Version 1.1.0\n', `## Version 1.1.0\n\nReleased ${day}\n`],
  [
    'a heading of two lines in Markdown, as flask-classful has it',
    'CHANGES.md',
    'Version 1.1.0\n---\nUnreleased\n\n- One.\n',
    `Version 1.1.0\n---\nReleased ${day}\n\n- One.\n`,
  ],
  [
    'a section that is not the first, as cachelib 0.15.1 was',
    'CHANGES.rst',
    `Version 1.2.0\n-------------\n\nUnreleased\n\n\n${rst('', 'Unreleased', ...entry)}`,
    `Version 1.2.0\n-------------\n\nUnreleased\n\n\n${rst('', `Released ${day}`, ...entry)}`,
  ],
  [
    'another spelling of the version',
    'CHANGES.md',
    '## Version 1.1\n\nUnreleased\n',
    `## Version 1.1\n\nReleased ${day}\n`,
  ],
  [
    'two versions in one heading',
    'CHANGES.rst',
    'Version 1.0.9 & 1.1.0\n---------------------\n\nUnreleased\n',
    `Version 1.0.9 & 1.1.0\n---------------------\n\nReleased ${day}\n`,
  ],
  [
    'unreleased in the heading, as croniter has it',
    'CHANGELOG.rst',
    '1.1.0 (unreleased)\n------------------\n\n- One.\n',
    `1.1.0 (${day})\n------------------\n\n- One.\n`,
  ],
  [
    'a shorter underline for a shorter heading',
    'CHANGES.rst',
    '1.1.0 - not yet released\n------------------------\n\n- One.\n',
    `1.1.0 - ${day}\n------------------\n\n- One.\n`,
  ],
  [
    'an underline that is one too long stays so',
    'CHANGES.rst',
    '1.1.0 - Unreleased\n-------------------\n\n- One.\n',
    `1.1.0 - ${day}\n-------------------\n\n- One.\n`,
  ],
  [
    'an underline that follows no rule stays if it is long enough, as flask-admin has it',
    'doc/changelog.rst',
    '[unreleased]\n------------------\n\n- One.\n\n1.0.0\n----\n\n- First.\n\n0.9.0\n-----\n\n- x\n',
    '1.1.0\n------------------\n\n- One.\n\n1.0.0\n----\n\n- First.\n\n0.9.0\n-----\n\n- x\n',
  ],
  [
    'a line above the heading',
    'CHANGES.rst',
    '========================\n1.1.0 - not yet released\n========================\n\n- One.\n',
    `==================\n1.1.0 - ${day}\n==================\n\n- One.\n`,
  ],
  [
    'another date in the heading',
    'CHANGES.md',
    '## [1.1.0] - 2025-12-31 ##\n\n- One.\n',
    `## [1.1.0] - ${day} ##\n\n- One.\n`,
  ],
  [
    'a date in the heading of a version that looks like one',
    'CHANGES.md',
    '## 2025.1.1 (2025-12-31)\n\n- One.\n',
    `## 2025.1.1 (${day})\n\n- One.\n`,
  ],
  [
    'a placeholder in the heading',
    'CHANGES.rst',
    '1.1.0 (TBD)\n-----------\n\n- One.\n',
    `1.1.0 (${day})\n------------------\n\n- One.\n`,
  ],
  [
    'no date where the others have theirs in the heading',
    'CHANGES.rst',
    '1.1.0\n-----\n\n- One.\n\n1.0.0 (2025-01-01)\n------------------\n\n- First.\n',
    `1.1.0 (${day})\n------------------\n\n- One.\n\n1.0.0 (2025-01-01)\n------------------\n\n- First.\n`,
  ],
  [
    '[unreleased] among bare headings with one length of lines, as flask-admin has it',
    'doc/changelog.rst',
    'Changelog\n=========\n\n[unreleased]\n------------------\n\nBugfixes:\n\n* One.\n\n1.0.0\n------------------\n\n* First.\n',
    `Changelog\n=========\n\n1.1.0\n------------------\n\nBugfixes:\n\n* One.\n\n1.0.0\n------------------\n\n* First.\n`,
  ],
  [
    '[Unreleased] among headings with dates',
    'CHANGELOG.md',
    '# Changes\n\n## [Unreleased]\n\n- One.\n\n## [1.0.0] - 2025-01-01\n\n- First.\n',
    `# Changes\n\n## [Unreleased]\n\n## [1.1.0] - ${day}\n\n- One.\n\n## [1.0.0] - 2025-01-01\n\n- First.\n`,
  ],
  [
    '[Unreleased] alone',
    'CHANGELOG.md',
    '## [Unreleased]\n\n- One.\n',
    `## [Unreleased]\n\n## [1.1.0] - ${day}\n\n- One.\n`,
  ],
]

const windows = (text: string): string => text.replaceAll('\n', '\r\n')
const versionIn = (text: string): string => (text.includes('2025.1.1') ? '2025.1.1' : '1.1.0')

describe('the section is dated, and every other byte stays', () => {
  test.each(rows)('%s', (_, path, before, after) => {
    expect(released(path, before, versionIn(before))).toBe(after)
  })

  test.each(rows)('%s, with the line ends of Windows and a byte order mark', (_, path, before, after) => {
    expect(released(path, `\uFEFF${windows(before)}`, versionIn(before))).toBe(`\uFEFF${windows(after)}`)
  })

  test.each(rows)('%s, a second time', (_, path, __, after) => {
    expect(released(path, after, versionIn(after))).toBe(after)
  })

  test('Docutils has nothing new to complain of', () => {
    const texts = rows.filter(([, path]) => path.endsWith('.rst'))
    const complaints = docutilsComplaints(texts.flatMap(([, , before, after]) => [before, after]))
    expect(complaints.filter((_, index) => index % 2 === 1)).toEqual(complaints.filter((_, index) => index % 2 === 0))
  })
})

const dated = rst('', 'Released 2025-12-31', ...entry)
const datedOn = (date: string): string => rst('', `Released ${date}`, ...entry)

test.each<[string, string, string, Partial<ReleaseDay>]>([
  ['a section without a date, where dates are optional', rst(...entry), '1.1.0', { isOptional: true }],
  ['a section with another date, where the first run set it', dated, '1.1.0', { kept: 'any' }],
  ['the day that was planned', datedOn('2026-02-21'), '1.1.0', { kept: 'near' }],
  ['the day before, where it is night already', datedOn('2026-02-17'), '1.1.0', { kept: 'near' }],
  ['the section of the base version, for a pre-release', rst('', 'Unreleased', ...entry), '1.1.0rc1', {}],
])('unchanged: %s', (_, text, version, options) => {
  expect(released('CHANGES.rst', text, version, options)).toBe(text)
})

test.each(['2026-02-22', '2026-02-16'])('dated anew, since it is not near: %s', (date) => {
  expect(released('CHANGES.rst', datedOn(date), '1.1.0', { kept: 'near' })).toBe(datedOn(day))
})

test('dated anew, since a day was given: the day before', () => {
  expect(released('CHANGES.rst', datedOn('2026-02-17'))).toBe(datedOn(day))
})

test('a pre-release with a section of its own is dated', () => {
  const text = rst('', 'Unreleased', ...entry).replace('1.1.0\n-------------', '1.1.0rc1\n----------------')
  expect(released('CHANGES.rst', text, '1.1.0rc1')).toBe(text.replace('Unreleased', `Released ${day}`))
})

test('[unreleased] becomes the version alone, where dates are optional', () => {
  const text = '[unreleased]\n------------------\n\n* One.\n\n1.0.0\n------------------\n\n* First.\n'
  expect(released('CHANGES.rst', text, '1.1.0', { isOptional: true })).toBe(text.replace('[unreleased]', '1.1.0'))
})

test.each([
  [
    'change-log-section-missing',
    rst('', 'Unreleased', ...entry),
    '1.2.0',
    'CHANGES.rst has no section of version "1.2.0".',
    `Add a section "Version 1.2.0" with its entries, commit that, and run the command again; \`release-action next 1.2.0${ofPackage}\` adds an empty one, and \`release-action prepare 1.2.0${ofPackage} --edit\` opens the editor on it.`,
  ],
  [
    'change-log-section-duplicate',
    rst('', 'Unreleased', ...entry) + rst('', 'Unreleased', ...entry),
    '1.1.0',
    'CHANGES.rst has more than one section of version "1.1.0", at lines 1 and 15.',
    'Merge them into one, commit that, and run the command again.',
  ],
  [
    'change-log-not-editable',
    rst('', 'Released on a day that', 'is TBD', ...entry),
    '1.1.0',
    'The date of the section "Version 1.1.0" at line 1 of CHANGES.rst cannot be edited safely.',
    `Write "Released ${day}" there by hand, commit that, and run the command again.`,
  ],
])('refused: %s', async (code, text, version, message, hint) => {
  const refusal = await refusalOf(() => released('CHANGES.rst', text, version))
  expect({ code: refusal.code, message: refusal.message, hint: refusal.hint }).toEqual({ code, message, hint })
})
