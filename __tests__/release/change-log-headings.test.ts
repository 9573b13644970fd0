import { describe, expect, test } from '@jest/globals'
import { parseChangeLog, type Section } from '../../src/release/change-log.ts'
import { unreleasedWords } from './unreleased-words.ts'

/** The first section of a file, in a few words: its versions, and what it says of its day. */
function told(path: string, text: string, projectName = 'tidy-box'): string {
  const [section] = parseChangeLog(path, text, projectName).sections
  return section === undefined ? 'no section' : toldOf(section)
}

function toldOf({ versions, date }: Section): string {
  const day = date.kind === 'dated' ? date.date : date.kind
  return `${versions.map(({ text }) => text).join(' & ') || 'no version'}, ${day}`
}

const inMarkdown = (heading: string): string => told('CHANGES.md', `# Changes\n\n## ${heading}\n\n- A lid.\n`)
const inRst = (heading: string): string =>
  told('CHANGES.rst', `Changes\n=======\n\n${heading}\n${'-'.repeat(80)}\n\n- A lid.\n`)

const day = '2026-01-05'
const out = `1.3.0, ${day}`

describe('headings as people write them', () => {
  test.each([
    [`tidy-box 1.3.0 (${day})`, 'what towncrier writes'],
    [`Tidy_Box 1.3.0 (${day})`, 'another spelling of the name'],
    [`tidy.box 1.3.0 (${day})`, 'a third one'],
    [`TidyBox 1.3.0 (${day})`, 'in one word'],
    [`Tidy Box 1.3.0 (${day})`, 'in two words'],
    [`tidy-box v1.3.0 - ${day}`, 'with a "v"'],
    [`tidy-box-1.3.0 (${day})`, 'with a hyphen'],
    [`tidy-box==1.3.0 (${day})`, 'as a requirement'],
    [`tidy-box: 1.3.0 (${day})`, 'with a colon'],
    [`tidy-box, version 1.3.0 (${day})`, 'with a word between'],
    [`tidy-box Release 1.3.0 (${day})`, 'with another one'],
    [`Release tidy-box 1.3.0 (${day})`, 'with the word before it'],
    [`Release notes for tidy-box 1.3.0 (${day})`, 'with more words before it'],
    [`What's new in tidy-box 1.3.0 (${day})`, 'as CPython has it'],
    [`Changes in version 1.3.0 (${day})`, 'without the name'],
    [`[tidy-box 1.3.0] - ${day}`, 'all in brackets'],
    [`Version 1.3.0 of tidy-box (${day})`, 'the name behind'],
    [`1.3.0 (${day})`, 'the plain one'],
    [`v1.3.0 (${day})`, 'a "v"'],
    [`V1.3.0 - ${day}`, 'a capital "V"'],
    [`Version 1.3.0, ${day}`, 'a comma'],
    [`Version: 1.3.0 (${day})`, 'a colon behind the word'],
    [`Release v1.3.0 (${day})`, 'two signs'],
    [`Version 1.3.0 Released ${day}`, 'a sentence'],
    [`Version 1.3.0 released on ${day}`, 'a longer one'],
    [`Version 1.3.0 (released ${day})`, 'in parentheses'],
    [`1.3.0 [${day}]`, 'in brackets'],
    [`1.3.0: ${day}`, 'a colon'],
    [`1.3.0 | ${day}`, 'a bar'],
    [`1.3.0 / ${day}`, 'a slash'],
    [`1.3.0 – ${day}`, 'a dash'],
    [`1.3.0—${day}`, 'a dash without spaces'],
    [`1.3.0 -- ${day}`, 'two hyphens'],
    [`1.3.0 · ${day}`, 'a dot'],
    [`${day} - 1.3.0`, 'the day before the version'],
    [`${day}: Version 1.3.0`, 'with a word between'],
    [`${day} (1.3.0)`, 'the version in parentheses'],
    [`[${day}] v1.3.0`, 'the day in brackets'],
    [`${day} tidy-box 1.3.0`, 'with the name between'],
    ['January 5, 2026 - 1.3.0', 'in words'],
    ['5th January 2026: 1.3.0', 'the day first'],
    ['1.3.0 (5th January, 2026)', 'as httpx has it'],
    ['1.3.0 (January 5, 2026)', 'as starlette has it'],
    ['1.3.0 (5 January 2026)', 'without an ordinal'],
    ['1.3.0 (Jan 5, 2026)', 'in short'],
    ['1.3.0 (Jan. 5th, 2026)', 'in short, with both'],
    ['1.3.0 (05 Jan 2026)', 'with a zero'],
    ['1.3.0 (5-Jan-2026)', 'with hyphens'],
    ['1.3.0 (2026-Jan-05)', 'the year first'],
    ['1.3.0 (2026 January 5)', 'the year first, with spaces'],
    ['1.3.0 (Monday, January 5, 2026)', 'with the day of the week'],
    ['1.3.0 (2026/1/5)', 'with slashes'],
    ['1.3.0 (2026.01.05)', 'with dots'],
    ['1.3.0 January 5, 2026', 'without a sign'],
    [`\u{1f680} 1.3.0 (${day})`, 'a picture before'],
    [`1.3.0 (${day}) \u{1f389}`, 'a picture behind'],
    [`**1.3.0** (${day})`, 'strong'],
    [`*1.3.0* - ${day}`, 'emphasized'],
    [`== 1.3.0 (${day}) ==`, 'signs around'],
    [`1.3.0 "Nevermind" (${day})`, 'a code name'],
    [`"1.3.0" (${day})`, 'in quotes'],
    [`1.3.0; ${day}`, 'a semicolon'],
    [`1.3.0 @ ${day}`, 'an at sign'],
    [`Stable release 1.3.0 (${day})`, 'a word before the word'],
    [`Tag 1.3.0 (${day})`, 'another word'],
    [`1.3.0 final (${day})`, 'a word behind'],
    [`${day} 12:00 UTC - 1.3.0`, 'a time'],
    [`${day} - \u{1f680} 1.3.0`, 'a picture between'],
    ['5th of January 2026: 1.3.0', 'the day first, with "of"'],
    ['Monday, January 5, 2026 - 1.3.0', 'the day of the week first'],
    ['2026 Jan 5 - 1.3.0', 'the year first'],
    ['2026.01.05 - 1.3.0', 'a day with dots, before a version'],
    ['1.3.0, 5 January 2026', 'a comma before a day that begins with a number'],
    ['1.3.0, 2026/01/05', 'a comma before one with slashes'],
    ['1.3.0 Monday 5 January 2026', 'the day of the week behind'],
  ])('%s: %s', (heading) => {
    expect(inMarkdown(heading)).toBe(out)
    expect(inRst(heading)).toBe(out)
  })

  test.each([
    [`:tada: 1.3.0 (${day})`, 'the name of a picture'],
    [`[1.3.0] - ${day}`, 'Keep a Changelog'],
    [`[1.3.0](https://example.org/compare/1.2.0...1.3.0) - ${day}`, 'a link'],
    [`[1.3.0](https://example.org/compare/1.2.0...1.3.0) (${day})`, 'what release-please writes'],
    [`[v1.3.0](https://example.org/v1.3.0) (${day})`, 'a link with a "v"'],
    [`[tidy-box 1.3.0](https://example.org/v1.3.0) (${day})`, 'a link with the name'],
    [`1.3.0 <small>(${day})</small>`, 'small'],
    [`<small>1.3.0 (${day})</small>`, 'all of it small'],
    [`<a name="1.3.0"></a>1.3.0 (${day})`, 'a named place'],
    [`1.3.0 (${day}) {#v1-3-0}`, 'an anchor'],
    [`1.3.0 - ${day} {: #release}`, 'attributes'],
    [`1.3.0 (${day}) <!-- out -->`, 'a comment'],
    [`\`1.3.0\` (${day})`, 'as code'],
    [`1.3.0 <!-- v --> - ${day}`, 'a comment between'],
    [`1.3.0 (${day}) ##`, 'closing marks'],
  ])('Markdown alone: %s: %s', (heading) => {
    expect(inMarkdown(heading)).toBe(out)
  })

  test.each([
    ['tidy-lid 1.3.0 (2026-01-05)', 'another package'],
    ['tidy-box-lid 1.3.0 (2026-01-05)', 'a name that begins with that of the project'],
    ['tidy 1.3.0 (2026-01-05)', 'a name that the project begins with'],
    ['Python 3.13 support', 'a part of a section'],
    ['1.3.x', 'a series'],
    ['1.3 series', 'a series in words'],
    ['Migrating to 1.3.0', 'a guide'],
    ['1.3.0 migration guide', 'another one'],
    ['Added', 'a group'],
    ['Development', 'a part that many change logs have', 'no version, unreleased'],
  ])('no version of the project: %s, as %s', (heading, _, expected = 'no section') => {
    expect(inMarkdown(heading)).toBe(expected)
  })

  test('without the name of the project, no name is read', () => {
    const text = '## tidy-box 1.3.0 (2026-01-05)\n\n- A lid.\n'
    expect(parseChangeLog('CHANGES.md', text).sections).toEqual([])
  })
})

describe('not released, in any words', () => {
  test.each(unreleasedWords)('%s in the heading', (said) => {
    const found = [
      `1.3.0 (${said})`,
      `1.3.0 - ${said}`,
      `[1.3.0] - ${said}`,
      `Version 1.3.0: ${said}`,
      `tidy-box 1.3.0 [${said}]`,
      `1.3.0 (${said}) (${day})`,
      `1.3.0 (${day}) - ${said}`,
    ].map((heading) => [heading, inMarkdown(heading), inRst(heading)])
    const isOpen = ([, ...both]: readonly string[]): boolean =>
      both.every((each) => /^1\.3\.0, (?:unreleased|placeholder)$/.test(each))
    expect(found.filter((row) => !isOpen(row))).toEqual([])
  })

  test.each(unreleasedWords)('%s on the line below', (said) => {
    const found = [said, `*${said}*`, `(${said})`, `Released: ${said}`, `Date: ${said}`].flatMap((line) => [
      [line, told('CHANGES.md', `## 1.3.0\n\n${line}\n\n- A lid.\n`)],
      [line, told('CHANGES.rst', `1.3.0\n-----\n\n${line}\n\n- A lid.\n`)],
    ])
    const isOpen = ([, each = '']: readonly string[]): boolean => /^1\.3\.0, (?:unreleased|placeholder)$/.test(each)
    expect(found.filter((row) => !isOpen(row))).toEqual([])
  })

  test.each([
    ['1.3.0 -', 'a bare hyphen'],
    ['1.3.0 –', 'a bare dash'],
    ['1.3.0 ()', 'empty parentheses'],
    ['1.3.0 (...)', 'as httpx had it'],
    ['1.3.0 in development', 'no sign'],
    ['1.3.0 unreleased', 'no sign'],
    ['1.3.0-unreleased', 'a word that hangs on the version'],
    ['1.3.0-SNAPSHOT', 'as Maven has it'],
    ['1.3.0-WIP', 'another one'],
    ['1.3.0.dev0', 'a development version'],
    ['1.3.0.dev', 'another spelling'],
    ['1.3.0-dev', 'with a hyphen'],
    ['1.3.0dev (unreleased)', 'said twice'],
    ['Unreleased: 1.3.0', 'the remark first'],
    ['Unreleased (1.3.0)', 'the version in parentheses'],
    ['Upcoming 1.3.0', 'a word before'],
    ['Upcoming release 1.3.0', 'two words before'],
    ['Draft: 1.3.0', 'a colon'],
    ['[WIP] 1.3.0', 'in brackets'],
    ['(in development) v1.3.0', 'in parentheses'],
    ['Next release (1.3.0)', 'two words and parentheses'],
    ['\u{1f6a7} 1.3.0', 'a picture'],
  ])('%s: %s', (heading) => {
    expect([inMarkdown(heading), inRst(heading)]).toEqual([
      expect.stringMatching(/^1\.3\.0, (?:unreleased|placeholder)$/),
      expect.stringMatching(/^1\.3\.0, (?:unreleased|placeholder)$/),
    ])
  })

  test.each([
    '[Unreleased]',
    'Unreleased changes',
    '[Unreleased] - TBD',
    'Upcoming release',
    'Next',
    'dev',
    'Development version',
    'In development',
    'HEAD',
    'git master',
    'main (unreleased)',
    'Not yet released',
    'tidy-box (unreleased)',
    'Version X.Y.Z',
    'x.x.x',
    'Coming soon',
  ])('%s names no version', (heading) => {
    expect([inMarkdown(heading), inRst(heading)]).toEqual(['no version, unreleased', 'no version, unreleased'])
  })

  test.each([
    ['1.3.0 (codename Draft Horse)', 'a name'],
    ['1.3.0 (next-generation boxes)', 'a word with another'],
    ['1.3.0 (support for the dev server)', 'a sentence'],
    ['1.3.0 (due to a bug in 1.2.0)', 'a reason'],
    ['1.3.0 (YANKED)', 'yanked'],
    ['1.3.0 (Python 2.x)', 'a series of Python'],
  ])('%s says nothing of it, as %s', (heading) => {
    expect([inMarkdown(heading), inRst(heading)]).toEqual(['1.3.0, none', '1.3.0, none'])
  })
})

describe('the line of the date', () => {
  test.each([
    [`*(${day})*`, 'as yarl has it'],
    [`(${day})`, 'parentheses'],
    [`_${day}_`, 'underscores'],
    [`**${day}**`, 'strong'],
    [`[${day}]`, 'brackets'],
    [`${day}:`, 'a colon'],
    [`${day}.`, 'a full stop'],
    [`-- ${day} --`, 'dashes'],
    [`Published ${day}`, 'another verb'],
    [`Published on ${day}.`, 'a sentence'],
    [`Release date: ${day}`, 'a label'],
    [`**Date:** ${day}`, 'a strong label'],
    [`*Release date:* ${day}`, 'an emphasized one'],
    [`Date: ${day}`, 'a short one'],
    [`Dated ${day}`, 'a verb'],
    ['January 5, 2026', 'month first'],
    ['5 January 2026', 'day first'],
    ['Jan. 5th, 2026', 'in short'],
    ['5th of January, 2026', 'with "of"'],
    ['Monday, January 5, 2026', 'with the day of the week'],
    [`${day} 10:00 UTC`, 'with a time'],
    [`${day}T10:00:00Z`, 'as machines write it'],
  ])('%s: %s', (line) => {
    expect(told('CHANGES.md', `## 1.3.0\n\n${line}\n\n- A lid.\n`)).toBe(out)
    expect(told('CHANGES.rst', `1.3.0\n-----\n\n${line}\n\n- A lid.\n`)).toBe(out)
  })

  test.each([
    ['CHANGES.rst', `:Date: ${day}`],
    ['CHANGES.rst', `:Released: ${day}`],
    ['CHANGES.rst', `:Release date: ${day}`],
    ['CHANGES.rst', `:Author: Ann\n:Date: ${day}`],
    ['CHANGES.rst', `   ${day}`],
    ['CHANGES.rst', `| ${day}`],
    ['CHANGES.rst', `.. a comment\n\n${day}`],
    ['CHANGES.md', `> ${day}`],
    ['CHANGES.md', `> Released ${day}`],
    ['CHANGES.md', `> *(${day})*`],
    ['CHANGES.md', `<small>${day}</small>`],
    ['CHANGES.md', `<small>Released ${day}</small>`],
    ['CHANGES.md', `<em>${day}</em>`],
    ['CHANGES.md', `### ${day}`],
    ['CHANGES.md', `:Date: ${day}`],
    ['CHANGES.md', `<!-- a comment -->\n\n${day}`],
  ])('%s: %j', (path, line) => {
    const heading = path.endsWith('.md') ? '## 1.3.0' : '1.3.0\n-----'
    expect(told(path, `${heading}\n\n${line}\n\n- A lid.\n`)).toBe(out)
  })

  test('a day in the heading, and below it that it is not released', () => {
    expect(told('CHANGES.md', `## 1.3.0 (${day})\n\nNot yet released.\n\n- A lid.\n`)).toBe('1.3.0, unreleased')
  })

  test.each([
    ['The box was drawn on 2026-01-05 by hand, and has a lid since.', 'an entry'],
    ['Support for 2026-01-05 as a default day.', 'another one'],
    ['In development mode, the lid is open.', 'words that say something else'],
    ['Drafts of boxes can be saved.', 'another one'],
    ['Next to the box there is a lid.', 'a third one'],
    ['Release 1.3.0 has bug fixes and new features.', 'a version'],
  ])('%s is %s', (line) => {
    expect(told('CHANGES.md', `## 1.3.0\n\n${line}\n`)).toBe('1.3.0, none')
  })

  test.each([
    ['1.3.0 (January 2026)', 'no day'],
    ['1.3.0 (2026)', 'a year'],
    ['1.3.0 (2026-01)', 'a month'],
  ])('%s is malformed: %s', (heading) => {
    expect(inMarkdown(heading)).toBe('1.3.0, malformed')
  })
})

describe('sections', () => {
  const sectionsOf = (text: string): readonly string[] =>
    parseChangeLog('CHANGES.md', text, 'tidy-box').sections.map(toldOf)

  test.each<[string, string, readonly string[]]>([
    [
      'a series above its versions',
      `## 1.3\n\n### 1.3.1 (${day})\n\n- A lid.\n\n### 1.3.0 (${day})\n\n- Boxes.\n\n## 1.2\n\n### 1.2.0 (${day})\n\n- First.\n`,
      [`1.3.1, ${day}`, out, `1.2.0, ${day}`],
    ],
    ['a series with an introduction', `## 1.3\n\nBoxes with lids.\n\n### 1.3.0 (${day})\n\n- A lid.\n`, [out]],
    [
      'a series that says it is not released has no versions below it',
      `## 1.3.x\n\nUnreleased\n\n### 1.3.0 (${day})\n\n- A lid.\n`,
      [out],
    ],
    ['a series in words', `## 1.3.x\n\n### 1.3.0 (${day})\n\n- A lid.\n`, [out]],
    ['a major version', `# 1\n\n## 1.3.0 (${day})\n\n- A lid.\n`, [out]],
    ['a series of its own name', `## tidy-box 1.3\n\n### tidy-box 1.3.0 (${day})\n\n- A lid.\n`, [out]],
    [
      'a version that is called in short, with headings below that are none',
      `## 1.3 (${day})\n\n### Fixed\n\n- A lid.\n`,
      [`1.3, ${day}`],
    ],
    [
      'a version with parts that name it again',
      `## 1.3.0 (${day})\n\n### 1.3.0: lids\n\n- A lid.\n\n### Changes in 1.2.1\n\n- Boxes.\n`,
      [out],
    ],
    [
      'two packages in one log',
      `## tidy-box 1.3.0 (${day})\n\n- A lid.\n\n## tidy-lid 2.0.0 (${day})\n\n- No box.\n\n## tidy-box 1.2.0 (${day})\n\n- First.\n`,
      [out, `1.2.0, ${day}`],
    ],
  ])('%s', (_, text, expected) => {
    expect(sectionsOf(`# Changes\n\n${text}`)).toEqual(expected)
  })

  test('groups on the level of the version are taken in up to the next version, and named', () => {
    const text = `## 1.3.0 (${day})\n\n## Added\n\n- A lid.\n\n## Fixed:\n\n- A hole.\n\n## 1.2.0\n\n- First.\n`
    const [section] = parseChangeLog('CHANGES.md', text).sections
    expect(section?.blocks.map((block) => (block.kind === 'heading' ? block.level : block.kind))).toEqual([
      3,
      'list',
      3,
      'list',
    ])
    expect(section?.groupsOnItsLevel.map(({ line }) => line)).toEqual([3, 7])
  })

  test('any other heading of that level ends the section, and is named', () => {
    const [section] = parseChangeLog('CHANGES.md', `## 1.3.0 (${day})\n\n## Thanks\n\n- To all.\n`).sections
    expect([section?.blocks, section?.endedBy]).toEqual([[], { kind: 'unread', text: 'Thanks', line: 3, level: 2 }])
  })
})
