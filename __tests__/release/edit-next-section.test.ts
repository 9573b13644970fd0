import { describe, expect, test } from '@jest/globals'
import { parseChangeLog, sectionsOf } from '../../src/release/change-log.ts'
import { nextSection } from '../../src/release/edit/next-section.ts'
import { refusalOf } from '../refusal-of.ts'
import { withShared } from '../shared.ts'
import { newestChangeLogs } from './change-log/corpus.ts'
import { docutilsComplaints } from './complaints.ts'
import { versionOf } from './version-of.ts'

const next = (path: string, text: string, version: string, isOptional = false): string =>
  nextSection(path, text, versionOf(version), isOptional)
const windows = (text: string): string => text.replaceAll('\n', '\r\n')

/** A change log with `+` where the section is to stand, and the section. */
const rows: readonly (readonly [what: string, path: string, version: string, text: string, section: string])[] = [
  [
    'as flask has it',
    'CHANGES.rst',
    '3.1.10',
    '+Version 3.1.9\n-------------\n\nReleased 2025-08-19\n\n-   One.\n\n\nVersion 3.1.8\n-------------\n\nReleased 2025-05-13\n',
    'Version 3.1.10\n--------------\n\nUnreleased\n\n\n',
  ],
  [
    'below what stands at the head of the file, with one blank line between, as wtforms has it',
    'CHANGES.rst',
    '3.3.0',
    '.. currentmodule:: wtforms\n\n+Version 3.3.0b3\n---------------\n\nReleased 2026-06-12\n\n- One.\n\nVersion 3.3.0b2\n---------------\n\n- Two.\n',
    'Version 3.3.0\n-------------\n\nUnreleased\n\n',
  ],
  [
    'below a section of a greater version, as in markupsafe',
    'CHANGES.rst',
    '3.0.4',
    'Version 3.1.0\n-------------\n\nUnreleased\n\n-   One.\n\n\n+Version 3.0.3\n-------------\n\nReleased 2025-09-27\n',
    'Version 3.0.4\n-------------\n\nUnreleased\n\n\n',
  ],
  [
    'in Markdown',
    'CHANGES.md',
    '0.2.0',
    '+## Version 0.1.1\n\nReleased 2026-04-17\n\n- One.\n\n## Version 0.1.0\n\nReleased 2025-02-11\n',
    '## Version 0.2.0\n\nUnreleased\n\n',
  ],
  [
    'in Markdown with two lines a heading, as flask-classful has it',
    'CHANGES.md',
    '0.16.0',
    '# Changes\n\n+Version 0.15.0\n--------------\n\nReleased 2024-01-01\n\n-   One.\n\nVersion 0.14.0\n--------------\n',
    'Version 0.16.0\n--------------\n\nUnreleased\n\n',
  ],
  [
    'with bare versions, and lines of one length',
    'doc/changelog.rst',
    '2.10.0',
    'Changelog\n=========\n\n+2.2.0\n------------------\n\nReleased 2026-01-01\n\n* One.\n\n2.10.0a1\n------------------\n\n* Two.\n',
    '2.10.0\n------------------\n\nUnreleased\n\n',
  ],
  [
    'with dates in brackets in the headings, as croniter has them',
    'CHANGELOG.rst',
    '6.3.0',
    'Changelog\n=========\n\n+6.2.4 (2026-07-10)\n------------------\n\n- One.\n\n6.2.3 (2026-06-10)\n------------------\n\n- Two.\n',
    '6.3.0 (unreleased)\n------------------\n\n',
  ],
  [
    'with dates behind a dash in the headings, as flask-session has them',
    'CHANGES.rst',
    '0.9.0',
    '+0.8.0 - 2024-03-26\n------------------\n\nAdded\n~~~~~\n\n- One.\n\n0.7.0 - 2024-03-19\n------------------\n',
    '0.9.0 - Unreleased\n------------------\n\n',
  ],
  [
    'with brackets, and marks at the end of the heading',
    'CHANGELOG.md',
    '1.1.0',
    '# Changes #\n\n+## [1.0.0] - 2025-01-01 ##\n\n- First.\n',
    '## [1.1.0] - Unreleased ##\n\n',
  ],
  [
    'with lines above and below, one too long',
    'CHANGES.rst',
    '1.10.0',
    '+==============\nVersion 1.9.0\n==============\n\nReleased 2025-01-01\n',
    '===============\nVersion 1.10.0\n===============\n\nUnreleased\n\n\n',
  ],
  [
    'above the place that belongs to the next heading',
    'CHANGES.rst',
    '1.1.0',
    'Changes\n=======\n\n+.. _version-1-0-0:\n\nVersion 1.0.0\n-------------\n\nReleased 2025-01-01\n',
    'Version 1.1.0\n-------------\n\nUnreleased\n\n\n',
  ],
  [
    'in the words of the first heading that is plain',
    'CHANGES.md',
    '1.1.0',
    '+## Release 1.0.1 & 1.0.2\n\nReleased 2025-01-01\n\n## v1.0.0: the first\n\n## Release 0.9:\n',
    '## Release 1.1.0:\n\nUnreleased\n\n',
  ],
  [
    'at the end, if all versions are greater',
    'CHANGES.md',
    '0.9.0',
    '## Version 1.1.0\n\n- One.\n\n## Version 1.0.0\n\n- First.\n+',
    '\n## Version 0.9.0\n\nUnreleased\n',
  ],
  ['below a title alone', 'CHANGES.md', '1.0.0', '# Changes\n+', '\n## Version 1.0.0\n\nUnreleased\n'],
  [
    'below a title with dashes',
    'CHANGES.rst',
    '1.0.0',
    'Changes\n-------\n+',
    '\nVersion 1.0.0\n~~~~~~~~~~~~~\n\nUnreleased\n',
  ],
  ['in an empty file', 'CHANGES.rst', '1.0.0', '\n+', 'Version 1.0.0\n-------------\n\nUnreleased\n'],
]

describe('the section is added, and every other byte stays', () => {
  test.each(rows)('%s', (_, path, version, text, section) => {
    expect(next(path, text.replace('+', ''), version)).toBe(text.replace('+', section))
  })

  test.each(rows)('%s, with the line ends of Windows and a byte order mark', (_, path, version, text, section) => {
    const before = `\uFEFF${windows(text.replace('+', ''))}`
    expect(next(path, before, version)).toBe(`\uFEFF${windows(text.replace('+', section))}`)
  })

  test.each(rows)('%s, a second time', (_, path, version, text, section) => {
    const after = text.replace('+', section)
    expect(next(path, after, version)).toBe(after)
  })

  test('Docutils has nothing new to complain of', () => {
    const texts = rows.filter(([, path]) => path.endsWith('.rst'))
    expect(docutilsComplaints(texts.map(([, , , text, section]) => text.replace('+', section)))).toEqual(
      docutilsComplaints(texts.map(([, , , text]) => text.replace('+', ''))),
    )
  })
})

test('a file without a line end at its end gets one', () => {
  expect(next('CHANGES.md', '# Changes', '1.0.0')).toBe('# Changes\n\n## Version 1.0.0\n\nUnreleased\n')
})

test.each([
  ['the section is there', '## Version 1.1.0\n\nUnreleased\n\n- One.\n'],
  ['it is there in another spelling', '## Version 1.1\n\nUnreleased\n'],
  [
    'the change log keeps a section for what is not released',
    '# Changes\n\n## [Unreleased]\n\n## [1.0.0] - 2025-01-01\n',
  ],
])('unchanged: %s', (_, text) => {
  expect(next('CHANGES.md', text, '1.1.0')).toBe(text)
})

test('where dates are optional and no section has one, neither has the new one', () => {
  const text = '1.0.0\n-----\n\n* First.\n'
  expect(next('CHANGES.rst', text, '1.1.0', true)).toBe(`1.1.0\n-----\n\n\n${text}`)
})

test('refused: a place where no heading can stand, in code that nothing ends', async () => {
  const refusal = await refusalOf(() => next('CHANGES.md', '# Changes\n\n```\ncode\n', '1.1.0'))
  expect(refusal.code).toBe('change-log-not-editable')
})

withShared('a version begun in the newest change logs of the corpus', (sharedFolder) => {
  test.each(newestChangeLogs(sharedFolder))('$name', ({ path, text }) => {
    const [newest] = parseChangeLog(path, text).sections.flatMap(({ versions }) => versions)
    const version = versionOf(`${Number(newest?.base.split('.')[0]) + 1}.0.0`)
    const begun = nextSection(path, text, version, false)
    const [section] = sectionsOf(parseChangeLog(path, begun), version)
    // flask-admin keeps a section for what is not released.
    expect(section?.date.kind).toBe(text.includes('\n[unreleased]\n') ? undefined : 'unreleased')
    if (path.endsWith('.rst')) {
      const [before, after] = docutilsComplaints([text, begun])
      expect(after).toEqual(before)
    }
  })
})
