import { describe, expect, test } from '@jest/globals'
import { attempt } from '../../src/attempt.ts'
import { ReleaseError } from '../../src/errors.ts'
import { parseChangeLog } from '../../src/release/change-log.ts'
import { nextSection } from '../../src/release/edit/next-section.ts'
import { releaseSection } from '../../src/release/edit/release-section.ts'
import { notesOf } from './notes-of.ts'
import { versionOf } from './version-of.ts'

const size = 100_000
const filled = (piece: string): string => piece.repeat(Math.ceil(size / piece.length))

const nested = Array.from({ length: 16 }, (_, level) => `${'  '.repeat(level)}- a\n`).join('')

// Each of them makes a careless parser look at the rest of the text again and again, or call itself without end.
const pieces = [
  '- ',
  '> ',
  '* a\n',
  '1. a\n',
  '  - a\n',
  '`a ',
  '``a ',
  '*a ',
  '**a ',
  '***a',
  '|a ',
  ':role:',
  ':a:`b ',
  ':a`',
  ':a',
  '[a ',
  '[a](',
  `[a](${' '.repeat(2000)}x`,
  '![a](<',
  ']',
  '_a ',
  'a_ ',
  'a_:',
  '{a}`',
  'http://a.',
  'http://....',
  '&#',
  '<a ',
  '<!-- a\n',
  '@<!---->',
  '<b>',
  '</b>',
  '<b></i>',
  '<a b="',
  '<a b=\'"',
  `<a ${' '.repeat(4000)}`,
  '<div>\n\n',
  '<pre>\n',
  '~a ',
  '~~a',
  '$a ',
  '$$',
  '[^a] ',
  '[^a]: ',
  '[^a]: [^b]\n\n[^b]: [^a]\n',
  'a\n|-|\n',
  '|a|\n|-|\n',
  '|-',
  '- [ ] ',
  '> [!NOTE]\n',
  '&a;',
  '&#64;',
  '{{ a',
  '  \n',
  '== ==\nx\n\n',
  '.. a::\n\n',
  '.. _a\\:',
  'a\n-\n',
  'a\n b\n',
  'a::\n\n',
  '```\n',
  '~~~a\n',
  ':::{note}\n',
  '- a\nb\n',
  '\ta\n',
  '\n',
  'a\r\n',
  '\0',
  '#1 @a a/b#1 ',
]

/** Read and render a section in either format. */
function examine(text: string): void {
  for (const path of ['CHANGES.rst', 'CHANGES.md']) {
    const notes = notesOf(path, `Version 1.0\n-----------\n\n${text}`)
    expect(notes.text.length).toBeLessThanOrEqual(125_000)
  }
}

describe('texts that are made to take long', () => {
  test.each(pieces)('%j', (piece) => {
    examine(filled(piece))
  })

  // A regular expression that is anchored at its end looks at such a run from each of its characters.
  test.each([
    ['spaces in a literal block in a note', '.. note::\n\n   x::\n\n      a', ' ', 'b\n'],
    ['spaces in a block of code in a quote', '> ```\n> a', ' ', 'b\n> ```\n'],
    ['dots behind a mention', '@a', '.', 'b\n'],
    ['spaces between words', 'a', ' ', 'b\n'],
    ['marks behind a heading', '### a', ' #', 'b\n'],
    ['bars in a cell', '.. list-table::\n\n   * - a', '|', 'b\n     - c\n'],
    ['letters before a reference', 'a', 'a.b', '_\n'],
    ['letters behind an ampersand', '&', 'a', ' b\n'],
    ['numbers in a role', ':pr:`', '1, ', 'x`\n'],
    ['lines of a paragraph below 16 levels', nested, 'x\n', ''],
  ])('%s', (_, before, repeated, after) => {
    examine(`${before}${filled(repeated)}${after}`)
  })

  test('runs of backticks of all lengths', () => {
    const text = Array.from({ length: 600 }, (_, index) => '`'.repeat(index + 1)).join(' ')
    expect(parseChangeLog('CHANGES.md', `# 1.0\n\n${text}`).sections).toHaveLength(1)
  })

  test('10 MB and a million lines', () => {
    const text = `1.0\n---\n\n${'- an entry\n'.repeat(1_000_000)}`
    const [section] = parseChangeLog('CHANGES.rst', text).sections
    const [list] = section?.blocks ?? []
    expect(list?.kind === 'list' && list.items.length).toBe(1_000_000)
  })

  test.each([
    ['CHANGES.rst', '1.0\n---\n\n'],
    ['CHANGES.md', '# 1.0\n\n'],
  ])('%s: what is nested deeper than people write is kept as text', (path, heading) => {
    const [section] = parseChangeLog(path, `${heading}${'- '.repeat(100)}deep\n`).sections
    expect(JSON.stringify(section?.blocks)).toContain('"construct":"nesting of more than 16 levels"')
    expect(JSON.stringify(section?.blocks)).toContain('deep')
  })

  test.each([
    ['', 'an empty file'],
    ['\uFEFF', 'only a byte order mark'],
    ['\n\n\n', 'only blank lines'],
    ['----', 'only a line'],
    ['\0\0', 'NUL'],
    [[...'1.0\n---\n\n- x\n'].join('\0'), 'UTF-16, which is UTF-8 too as long as it is ASCII'],
    ['__proto__\n---------\n\nconstructor_', 'names of JavaScript'],
  ])('%j has no section: %s', (text) => {
    expect(parseChangeLog('CHANGES.rst', text).sections).toEqual([])
    expect(parseChangeLog('CHANGES.md', text).sections).toEqual([])
  })
})

describe('headings that are made to take long', () => {
  const repeated = (line: (index: number) => string): string =>
    Array.from({ length: 10_000 }, (_, index) => line(index)).join('')

  test.each([
    ['versions', repeated((index) => `## ${20_000 - index}.0 (2025-01-02)\n\n- x\n\n`)],
    ['no versions', repeated(() => '## what\n\n- x\n\n')],
    ['series', repeated((index) => `## ${index}.x\n\n`)],
    ['a series above headings that are none of its versions', `# 1\n${repeated(() => '## 2.0 or so\n')}`],
    ['levels up and down', repeated((index) => `${'#'.repeat(1 + (index % 6))} 1\n`)],
    ['groups', `## 1.3.0 (unreleased)\n${repeated(() => '## Added\n')}`],
    ['what is not released', repeated(() => '## Unreleased\n')],
    ['links', `## [Unreleased]\n\n- x\n\n${repeated((index) => `[${index}.0]: https://a/compare/${index}...HEAD\n`)}`],
    ['one long link', `## [Unreleased]\n\n- x\n\n## [1.2]\n\n[unreleased]: https://a/${'1.2...'.repeat(10_000)}HEAD\n`],
    ['brackets', `## ${'[('.repeat(10_000)}\n`],
    ['dashes behind a version', `## 1.3.0 ${'- '.repeat(95)}\n`],
    ['labels', `## ${'release '.repeat(24)}1.0\n`],
    ['names', `## ${'tidy-box '.repeat(21)}1.0\n`],
    ['signs around', `## ${'* : '.repeat(48)}1.0\n`],
    ['tags', `## ${'<a '.repeat(66)}\n`],
    ['remarks', `## 1.3.0 (${'in development, '.repeat(11)})\n`],
    ['a line of remarks', `## 1.3.0\n\n${'in development '.repeat(10_000)}\n`],
    ['comments that do not end', `## 1.3.0\n\n- x\n\n## 1.2\n\n- ${'<!-- '.repeat(10_000)}\n`],
    ['fields', `:Date: x\n`.repeat(10_000)],
  ])('%s: they are read, and written or refused', (_, text) => {
    const options = { version: versionOf('1.3.0'), day: '2026-02-18', isOptional: false, kept: 'none' } as const
    for (const path of ['CHANGES.md', 'CHANGES.rst']) {
      const file = { path, text, projectName: 'tidy-box' }
      const begun = attempt(() => nextSection(file, versionOf('99999.0'), false))
      const released = attempt(() => releaseSection(file, options))
      for (const outcome of [begun, released]) {
        if (outcome instanceof ReleaseError) expect(outcome.code).toMatch(/^change-log-/)
        else expect(outcome.length).toBeGreaterThan(text.length - 200)
      }
    }
  })
})
