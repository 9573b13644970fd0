import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseChangeLog } from '../../src/release/change-log.ts'
import { writeDraftPart } from '../../src/release/draft-body.ts'
import { renderNotes } from '../../src/release/notes.ts'
import { versionOf } from '../release/version-of.ts'
import { pagesOf } from './github-html.ts'

/** The notes of a section, with nothing around them, and whether anything of it was lost. */
function notesOf(text: string): { readonly text: string; readonly isWhole: boolean } {
  const changeLog = parseChangeLog('CHANGES.md', `# 1.0\n\n${text}\n`)
  const [section] = changeLog.sections
  const version = versionOf('1.0')
  const input = { changeLog, section, version, repository: 'a/b', projectName: 'c', template: '{entries}' }
  const notes = renderNotes(input)
  return { text: notes.text, isWhole: notes.notices.length === 0 }
}

const words = ['a', 'b c', 'snake_case', '2 * 3', '"q"', 'x.', '(y)', 'R&D', '&copy;', '&lt;', '5 > 4', '#12', ':tada:']
const marked = ['*a*', '**b**', '***c***', '~~d~~', '_e_', '`f`', '`` g`h ``', '**a *b* c**', '~~*a*~~', '$x_1$']
const linked = [
  '[a](https://a.b/c)',
  '[a *b*](https://a.b/c_(d) "e")',
  '![a](https://a.b/c.png)',
  '[![a](https://a.b/c.png)](https://d.e/)',
  '<https://a.b/c_d>',
  'https://a.b/c_d',
  '[r]',
  '[s][r]',
  'n[^1]',
]
const html = [
  '<kbd>a</kbd>',
  'H<sub>2</sub>O',
  '<br>',
  '<b>c *d*</b>',
  '<!-- e -->',
  '<a href="https://a.b">f</a>',
  '<img src="https://a.b">',
]
const escaped = ['\\*a\\*', '\\# b', '\\[c]', '\\~~d~~', '\\<e>', '1\\. f', '\\$5']

const inline = fc
  .array(fc.constantFrom(...words, ...marked, ...linked, ...html, ...escaped), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(' '))
const line = inline.map((text) => `a ${text}`)

const { block } = fc.letrec<{ block: string; list: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    line,
    fc.array(line, { minLength: 2, maxLength: 3 }).map((lines) => lines.join('  \n')),
    fc.array(line, { minLength: 2, maxLength: 3 }).map((lines) => lines.join('\\\n')),
    fc.array(line, { minLength: 2, maxLength: 3 }).map((lines) => lines.join('\n')),
    // A heading with nothing below it is not shown.
    fc.tuple(line, line).map(([a, b]) => `### ${a}\n\n${b}`),
    fc.tuple(line, line).map(([a, b]) => `| ${bars(a)} | b |\n|:-:|---|\n| c | ${bars(b)} |`),
    line.map((text) => `\`\`\`python title=x\n${text}\n\n  b\n\`\`\``),
    fc.constant('    code\n\n    more'),
    fc.constant('---'),
    fc.constant('<p align="center">\n  <img src="https://a.b">\n</p>'),
    fc.constant('<pre>\na\n\n  b\n</pre>'),
    fc.constant('<!-- a\n\nb -->'),
    tie('block').map((text) => `<details>\n<summary>a</summary>\n\n${text}\n\n</details>`),
    tie('block').map((text) => `> ${text.replaceAll('\n', '\n> ')}`),
    tie('list'),
  ),
  list: fc
    .tuple(
      fc.constantFrom('-', '*', '1.', '- [x]', '- [ ]'),
      fc.array(fc.tuple(line, fc.option(tie('block'))), { minLength: 1, maxLength: 3 }),
    )
    .map(([marker, items]) => {
      const indent = ' '.repeat(marker.startsWith('1') ? 3 : 2)
      const inner = (text: string) => text.replaceAll(/\n(?=[^\n])/g, `\n${indent}`)
      return items
        .map(([text, more]) => `${marker} ${text}${more === null ? '' : `\n\n${indent}${inner(more)}`}`)
        .join('\n')
    }),
}))

const bars = (text: string): string => text.replaceAll('|', '\\|')

// The seed is fixed, so that nothing but the code can make this fail.
const samples = (arbitrary: fc.Arbitrary<string>, numRuns: number): readonly string[] =>
  fc.sample(arbitrary, { seed: Number(process.env.SEED ?? 1), numRuns: numRuns * Number(process.env.RUNS ?? 1) })

/** Beside what is compared; the footnote is referred to, so that it is shown. */
const definitions = '\n\nz[^1] [r]\n\n[r]: https://r.s/t\n\n[^1]: of *wood*\n'

describe('the page of notes, as GitHub and a browser read it', () => {
  test('it shows what the file shows', () => {
    const blocks = fc.array(block, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('\n\n')}${definitions}`)
    const texts = samples(blocks, 1000)
    const notes = texts.map(notesOf)
    const [files, pages] = [pagesOf(texts), pagesOf(notes.map(({ text }) => text))]
    const whole = notes.flatMap(({ isWhole }, index) => (isWhole ? [index] : []))
    expect(whole.length).toBe(texts.length)
    for (const index of whole) {
      expect({ source: texts[index], notes: notes[index]?.text, page: pages[index] }).toEqual({
        source: texts[index],
        notes: notes[index]?.text,
        page: files[index],
      })
    }
  })

  test('no HTML of it reaches what stands around it', () => {
    const tags = ['details', 'summary', 'b', 'div', 'p', 'ul', 'li', 'table', 'td', 'pre', 'code', 'script', 'a']
    const pieces = [
      ...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`]),
      ...[
        '<!--',
        '-->',
        '<b',
        '"',
        "='",
        '>',
        '<br/>',
        '<a name="x"/>',
        '</details></details>',
        '`',
        '```\n',
        '> ',
        '- ',
        '*',
        '[',
      ],
      ...[
        '](',
        '|',
        '|a|\n|-|\n',
        ' ',
        '\n',
        '\n\n',
        '  ',
        'text',
        '&lt;',
        '[^1]: ',
        '[^1]',
        '~~',
        '$',
        '<!-- release-action:end -->',
      ],
    ]
    const texts = samples(
      fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 20 }).map((parts) => parts.join('')),
      2000,
    )
    const notes = texts.map((text) => notesOf(text).text)
    const around = (text: string): string => `<details>\n\n${text}\n\nlast\n\n</details>\n\nbehind\n`
    const pages = pagesOf(notes.map(around))
    const broken = pages.flatMap((page, index) =>
      page.endsWith('<p>last</p></details><p>behind</p>') || page.includes('<section><ol>')
        ? []
        : [{ source: texts[index], notes: notes[index], page }],
    )
    expect(broken).toEqual([])
    const mark = { tag: '1.0', commit: '', runId: '', assets: [] }
    const ends = notes.map((text) => writeDraftPart({ mark, text }).split('<!-- release-action:').length - 1)
    expect(ends.filter((count) => count !== 2)).toEqual([])
  })
})
