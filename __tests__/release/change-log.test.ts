import { describe, expect, test } from '@jest/globals'
import { parseChangeLog, type Section, sectionsOf } from '../../src/release/change-log.ts'
import { parseVersion } from '../../src/release/version.ts'

const oneOf = (path: string, text: string): Section => {
  const [section, ...others] = parseChangeLog(path, text).sections
  if (section === undefined || others.length > 0) throw new Error(`not one section: ${text}`)
  return section
}

const versionTexts = (section: Section): readonly string[] => section.versions.map(({ text }) => text)

const version = (text: string) => {
  const read = parseVersion(text)
  if (read === undefined) throw new Error(`not a version: ${text}`)
  return read
}

describe('headings of versions', () => {
  test.each<[string, readonly string[], string]>([
    ['Version 3.1.3', ['3.1.3'], 'most projects'],
    ['version 3.1.3', ['3.1.3'], 'small letters'],
    ['Release 3.1.3', ['3.1.3'], 'another word'],
    ['2.2.0', ['2.2.0'], 'flask-admin'],
    ['v2.2.0', ['2.2.0'], 'as the tags of flask-admin'],
    ['Version 0.21', ['0.21'], 'quart, for the tag 0.21.0'],
    ['0.6.0-RC1', ['0.6.0rc1'], 'flask-session'],
    ['3.3.0b1', ['3.3.0b1'], 'wtforms'],
    ['0.6.3.1', ['0.6.3.1'], 'four numbers'],
    ['0.8.0 - 2024-03-26', ['0.8.0'], 'flask-session'],
    ['6.2.4 (2026-07-10)', ['6.2.4'], 'croniter'],
    ['6.3.0 (unreleased)', ['6.3.0'], 'croniter'],
    ['0.19.9 2024-11-14', ['0.19.9'], 'quart'],
    ['Version 1.3.0 2019-03-29', ['1.3.0'], 'flask-caching'],
    ['1.0, 2024-01-01', ['1.0'], 'a comma is not always between two versions'],
    ['Version 5.4.0 & 5.4.1', ['5.4.0', '5.4.1'], 'flask-security'],
    ['5.4.0, 5.4.1 and 5.4.2', ['5.4.0', '5.4.1', '5.4.2'], 'other words between'],
    ['Version 2.0 (codename Rakija)', ['2.0'], 'something else in parentheses'],
    ['[unreleased]', [], 'flask-admin'],
    ['Unreleased', [], 'no version yet'],
  ])('%s: %j, as %s', (heading, versions) => {
    expect(versionTexts(oneOf('CHANGES.rst', `${heading}\n${'-'.repeat(30)}\n\n- x\n`))).toEqual(versions)
    expect(versionTexts(oneOf('CHANGES.md', `## ${heading}\n\n- x\n`))).toEqual(versions)
    expect(versionTexts(oneOf('CHANGES.md', `${heading}\n---\n\n- x\n`))).toEqual(versions)
  })

  test.each([
    ['Changelog', 'a title'],
    ['3.0 migration guide', 'a version that the heading does not name alone'],
    ['Version 2.x', 'no version of PEP 440'],
    ['2026', 'a year is a version, but the next row is not', true],
    ['2026-01-02', 'a date'],
    ['Fixes', 'a sub-heading'],
    ['1.2.3.', 'a full stop'],
    [`1.0 (${'x'.repeat(300)})`, 'longer than people write'],
  ])('%s is no version, as %s', (heading, _, isVersion = false) => {
    expect(parseChangeLog('CHANGES.md', `# ${heading}\n\n- x\n`).sections.length).toBe(isVersion ? 1 : 0)
  })

  test('a linked version of Markdown', () => {
    const text =
      '## [1.0.0] - 2017-06-20\n\n- x\n\n## [0.3.0](https://example.org/0.3.0) (2015-12-03)\n\n[1.0.0]: https://example.org/\n'
    const { sections } = parseChangeLog('CHANGELOG.md', text)
    expect(sections.map((section) => [versionTexts(section), section.date])).toEqual([
      [['1.0.0'], { kind: 'dated', date: '2017-06-20', form: 'heading', text: '2017-06-20', line: 1 }],
      [['0.3.0'], { kind: 'dated', date: '2015-12-03', form: 'heading', text: '2015-12-03', line: 5 }],
    ])
  })

  test('a version is found by PEP 440, wherever it stands, and never by the start of its text', () => {
    const text = ['3.2.0', '3.1.10', '0.21', '5.4.0 & 5.4.1'].map((each) => `## Version ${each}\n\n- x\n`).join('\n')
    const changeLog = parseChangeLog('CHANGES.md', text)
    const lines = (wanted: string) => sectionsOf(changeLog, version(wanted)).map(({ line }) => line)
    expect(['3.1.10', '0.21.0', '5.4.1', '3.1.1', '3.1'].map(lines)).toEqual([[5], [9], [13], [], []])
  })

  test('two sections of one version are both found', () => {
    const changeLog = parseChangeLog('CHANGES.rst', '1.0\n---\n\n- a\n\n1.0.0\n-----\n\n- b\n')
    expect(sectionsOf(changeLog, version('1.0')).map(({ line }) => line)).toEqual([1, 6])
  })
})

describe('sections', () => {
  test('a section ends at the next version, or at a heading of its level; headings below stay inside', () => {
    const text = '# Changes\n\nHello\n\n## 2.0\n\n### Fixes\n\n- a\n\n## 1.0\n\n- b\n\n## Older\n\n- c\n'
    const { title, sections } = parseChangeLog('CHANGES.md', text)
    expect([title, sections.map(({ heading, blocks }) => [heading, blocks.map(({ kind }) => kind)])]).toEqual([
      'Changes',
      [
        ['2.0', ['heading', 'list']],
        ['1.0', ['list']],
      ],
    ])
  })

  test('levels of reStructuredText are those of its underlines', () => {
    const text =
      '=======\nChanges\n=======\n\nVersion 2.0\n-----------\n\nFixes\n~~~~~\n\n- a\n\nVersion 1.0\n-----------\n'
    const { title, sections } = parseChangeLog('CHANGES.rst', text)
    expect([title, sections.map(({ heading, line, blocks }) => [heading, line, blocks.length])]).toEqual([
      'Changes',
      [
        ['Version 2.0', 5, 2],
        ['Version 1.0', 13, 0],
      ],
    ])
  })

  test.each([
    ['Version 1.0\n-----------\n', 1, 'as long as the heading'],
    ['Version 1.0\n--------------\n', 1, 'longer'],
    ['Version 1.0\n----\n', 1, 'shorter, of which Docutils warns'],
    ['Version 1.0\n---\n', 0, 'too short for Docutils'],
    ['1.0\n---\n', 1, 'as short as the heading'],
    ['1.0\n--\n', 0, 'shorter than that'],
    ['Version 1.0\n-----------x\n', 0, 'no line'],
    ['Version 1.0\n\n-----------\n', 0, 'apart from it'],
  ])('%j has %s sections of reStructuredText: its underline is %s', (text, count) => {
    expect(parseChangeLog('CHANGES.rst', `${text}\n- x\n`).sections).toHaveLength(count)
  })

  test.each([
    ['CHANGES.rst', 'rst', 'by its ending'],
    ['CHANGES.md', 'markdown', 'by its ending'],
    ['CHANGES', 'rst', 'without an ending and without a heading that begins with #'],
  ])('%s is %s, %s', (path, format) => {
    expect(parseChangeLog(path, '1.0\n---\n\n- x\n').format).toBe(format)
  })

  test('a file without an ending that has headings with # is Markdown', () => {
    expect(parseChangeLog('CHANGELOG', '## 1.0\n\n- x\n').format).toBe('markdown')
  })

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['CR', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['spaces at line ends', (text: string) => text.replaceAll('\n', '  \n')],
  ])('%s make no difference', (_, change) => {
    const rst = 'Version 1.0\n-----------\n\nReleased 2026-01-02\n\n-   a\n\n    -   b\n'
    const markdown = '## Version 1.0\n\nReleased 2026-01-02\n\n- a\n  - b\n'
    expect(parseChangeLog('CHANGES.rst', change(rst))).toEqual(parseChangeLog('CHANGES.rst', rst))
    expect(parseChangeLog('CHANGES.md', change(markdown))).toEqual(parseChangeLog('CHANGES.md', markdown))
  })

  test.each([
    ['CHANGES.rst', '1.0\n---\n\n-\ta\n\n\t-\tb\n', '1.0\n---\n\n-       a\n\n        -       b\n'],
    ['CHANGES.md', '# 1.0\n\n-\ta\n\t-\tb\n', '# 1.0\n\n-   a\n    -   b\n'],
  ])('tabs of %s go to the next stop', (path, tabs, spaces) => {
    expect(parseChangeLog(path, tabs)).toEqual(parseChangeLog(path, spaces))
  })
})
