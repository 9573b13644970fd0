import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseFile } from '../../src/release/change-log/parse.ts'
import { renderNotes } from '../../src/release/notes.ts'
import { withShared } from '../shared.ts'
import { newestChangeLogs } from './change-log/corpus.ts'
import { textOfSection, wordsOf } from './change-log/words.ts'
import { mutated } from './mutations.ts'
import { versionOf } from './version-of.ts'

const ownTexts = [
  'change-log/constructs.rst',
  'change-log/constructs.md',
  '../golden/notes/feature.rst',
  '../golden/notes/fix.md',
  '../golden/notes/dated-headings.rst',
  '../golden/notes/setext.md',
  '../golden/notes/bare-versions.rst',
  '../golden/notes/sub-headings.rst',
  '../golden/notes/directives.rst',
  '../golden/notes/myst.md',
  '../golden/notes/prose',
].map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))

const signs = [
  ...['-', '*', '+', '#', '>', '|', '`', '``', '```', '~~~', ':::', '::', '..', '.. x::', '.. note::', '.. _a: ', '__'],
  ...[
    '[',
    ']',
    '](',
    '![',
    '<',
    '>`_',
    '<!--',
    '-->',
    ':pr:`1`',
    '{pr}`1`',
    ':a:',
    '{a}',
    '1.',
    '#.',
    '(a)',
    '_',
    '**',
  ],
  ...[
    '~',
    '~~',
    '$',
    '$$',
    '[^a]',
    '[^a]: ',
    '> [!NOTE]',
    '[x] ',
    '{{ a }}',
    '<b>',
    '</b>',
    '<details>',
    '|-|',
    '<img src=',
    '  \n',
  ],
  ...['\\', '&lt;', '@a', 'a/b#1', 'https://a', 'Version 1.0', '---', '===', '# 1.0', 'Released 2026-02-30'],
  ...[' ', '    ', '\t', '\n', '\r\n', '\r', '\n\n', '\0', '\uFEFF', '\u2028', '\u202E', '\u00A0', '\uD800', '\xff'],
]

// Names of directives that become code.
const unshown = new Set(['code', 'block'])
// The title of a link or of a definition, however it was changed: it stands in no text, and is not kept.
const title = String.raw`(?:"[^"]*"|'[^']*'|\([^()]*\))`
const address = String.raw`(?:<[^<>\n]*>|[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)?)`
const linkTitle = new RegExp(
  [
    String.raw`(?<=\]\(\s*${address}\s+)${title}(?=\s*\))`,
    String.raw`(?<=\]: *<?[^\s<>]+>? +)${title}(?=[ \t]*$)`,
  ].join('|'),
  'gm',
)

/** What must hold of any text at all. */
function examine(path: string, text: string): void {
  const { changeLog, blocks } = parseFile(path, text)
  for (const section of changeLog.sections) {
    const version = section.versions[0] ?? versionOf('1.0')
    const input = { changeLog, section, version, repository: 'a/b', projectName: 'c' }
    expect(renderNotes(input).text.length).toBeLessThanOrEqual(125_000)
  }
  const whole = { heading: '', line: 1, date: { kind: 'none' }, blocks } as const
  const kept = textOfSection(whole)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  // A reference to a character is read as what it means.
  const shown = text.toLowerCase().replace(/&(?:[a-z]+|#\d+);/g, ' ')
  const written = wordsOf(path.endsWith('.rst') ? shown : shown.replace(linkTitle, ''))
  const lost = written.filter((word) => !kept.includes(word) && !unshown.has(word))
  expect({ text, lost }).toEqual({ text, lost: [] })
}

// The seed is fixed, so that nothing but the code can make this fail.
const options = (numRuns: number) => ({
  seed: Number(process.env.SEED ?? 1),
  numRuns: numRuns * Number(process.env.RUNS ?? 1),
})

describe.each(['CHANGES.rst', 'CHANGES.md', 'CHANGES'])('as %s', (path) => {
  test('changed samples are read and rendered, and no word is lost', () => {
    const property = fc.property(mutated(ownTexts, signs), (text) => examine(path, text))
    fc.assert(property, options(1000))
  })

  // What takes more than linear time would not end within the limit of a test.
  test('signs that are repeated thousands of times are read and rendered', () => {
    const pieces = fc.array(fc.constantFrom(...signs, 'a', '- a\n', '> ', '.. note:: '), { minLength: 1, maxLength: 4 })
    const property = fc.property(pieces, pieces, pieces, (before, repeated, after) => {
      const run = repeated.join('').repeat(100_000 / repeated.join('').length)
      examine(path, `Version 1.0\n-----------\n\n${before.join('')}${run}${after.join('')}`)
    })
    fc.assert(property, options(50))
  })
})

withShared('changed change logs of the corpus', (sharedFolder) => {
  const texts = newestChangeLogs(sharedFolder)

  test.each(['rst', 'md'])('ending in .%s are read and rendered, and no word is lost', (ending) => {
    const ofFormat = texts.filter(({ path }) => path.endsWith(ending)).map(({ text }) => text)
    const property = fc.property(mutated(ofFormat, signs), (text) => examine(`CHANGES.${ending}`, text))
    fc.assert(property, options(100))
  })
})
