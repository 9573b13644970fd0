import { describe, expect, test } from '@jest/globals'
import { parseChangeLog, sectionsOf } from '../../src/release/change-log.ts'
import { nextSection } from '../../src/release/edit/next-section.ts'
import { refusalOf } from '../refusal-of.ts'
import { withShared } from '../shared.ts'
import { laterVersion, newestChangeLogs } from './change-log/corpus.ts'
import { nextSections } from './next-sections.ts'
import { versionOf } from './version-of.ts'

const next = (path: string, text: string, version: string, isOptional = false): string =>
  nextSection({ path, text, projectName: 'tidy-box' }, versionOf(version), isOptional)
const windows = (text: string): string => text.replaceAll('\n', '\r\n')

describe('the section is added, and every other byte stays', () => {
  test.each(nextSections)('%s', (_, path, version, text, section) => {
    expect(next(path, text.replace('+', ''), version)).toBe(text.replace('+', section))
  })

  test.each(nextSections)(
    '%s, with the line ends of Windows and a byte order mark',
    (_, path, version, text, section) => {
      const before = `\uFEFF${windows(text.replace('+', ''))}`
      expect(next(path, before, version)).toBe(`\uFEFF${windows(text.replace('+', section))}`)
    },
  )

  test.each(nextSections)('%s, a second time', (_, path, version, text, section) => {
    const after = text.replace('+', section)
    expect(next(path, after, version)).toBe(after)
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
    const version = laterVersion(path, text)
    const begun = nextSection({ path, text, projectName: undefined }, version, false)
    const [section] = sectionsOf(parseChangeLog(path, begun), version)
    // flask-admin keeps a section for what is not released.
    expect(section?.date.kind).toBe(text.includes('\n[unreleased]\n') ? undefined : 'unreleased')
  })
})
