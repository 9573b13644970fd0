import { describe, expect, test } from '@jest/globals'
import { placeholders, templateProblems } from '../../src/release/notes/template.ts'
import { renderNotes } from '../../src/release/notes.ts'
import { refusalOf } from '../refusal-of.ts'
import { notesOf } from './notes-of.ts'
import { versionOf } from './version-of.ts'

const file = '# Version 3.2.1\n\n- a\n- b\n'
const notesFrom = (template: string, text = file, number = '3.2.1'): string =>
  notesOf('CHANGES.md', text, number, { template, tag: `v${number}`, changesUrl: 'https://x.example.org/changes/' })
    .text

describe('a template', () => {
  test.each([
    ['{project}', 'Flask', 'as in the metadata'],
    ['{version}', '3.2.1', 'in normal form'],
    ['{series}', '3.2', 'two numbers'],
    ['{base}', '3.2.1', 'without the mark of a pre-release'],
    ['{tag}', 'v3.2.1', 'with its prefix'],
    ['{kind}', 'fix release', 'in words'],
    ['{repository}', 'pallets/flask', 'owner and name'],
    ['{index-url}', 'https://pypi.org/project/Flask/3.2.1/', 'the page of the files'],
    ['{changes-url}', 'https://x.example.org/changes/#version-3-2-1', 'the section in the documentation'],
    ['{{version}} }}{{', '{version} }{', 'a brace is written twice'],
    ['{{{version}}}', '{3.2.1}', 'also around a placeholder'],
    ['**{project}** <b>@team</b>', '**Flask** <b>@team</b>', 'its own words are left as they are'],
    ['{version}{version}', '3.2.13.2.1', 'as often as wanted'],
  ])('%s is filled with %s: %s', (words, expected) => {
    expect(notesFrom(`${words}\n\n{entries}\n`)).toBe(`${expected}\n\n- a\n- b\n`)
  })

  test('every placeholder has a value', () => {
    const words = placeholders.map((name) => `{${name}}`).join(' ')
    expect(notesFrom(`${words}\n{entries}`)).not.toMatch(/[{}]|undefined/)
  })

  test.each([
    ['{entries}', '- a\n- b\n', 'nothing around them'],
    ['before\n{entries}\nafter', 'before\n\n- a\n- b\n\nafter\n', 'blank lines keep them apart'],
    ['\n\nbefore\n\n\n{entries}  \n\n\nafter\n\n', 'before\n\n- a\n- b\n\nafter\n', 'of more, one is left'],
    ['\uFEFFa\r\nb\r\n{entries}\r\nc\r\n', 'a\nb\n\n- a\n- b\n\nc\n', 'of another system'],
    ['<details>\n{entries}\n</details>', '<details>\n\n- a\n- b\n\n</details>\n', 'inside an element'],
  ])('%j puts the entries in their place: %s', (template, expected) => {
    expect(notesFrom(template)).toBe(expected)
  })

  test('an entry holds no placeholder', () => {
    const text = '# 3.2.1\n\n- {version} {{tag}}\n\n{entries}\n'
    expect(notesFrom('{version}\n{entries}', text)).toBe('3.2.1\n\n- {version} {{tag}}\n\n{entries}\n')
  })

  test('without entries, the words stand alone', () => {
    const facts = { repository: 'pallets/flask', projectName: 'Flask', template: '{kind}\n{entries}\n{changes-url}' }
    expect(renderNotes({ changeLog: undefined, section: undefined, version: versionOf('3.2.1'), ...facts }).text).toBe(
      'fix release\n\nhttps://github.com/pallets/flask/commits/3.2.1\n',
    )
  })

  test('a value is no markup', () => {
    const { text } = notesOf('CHANGES.md', file, '3.2.1', { template: '{project}\n{entries}', projectName: '_a_' })
    expect(text).toBe('\\_a\\_\n\n- a\n- b\n')
  })

  test('an address is not ended by what is in it', () => {
    const options = { template: '<{changes-url}>\n{entries}', changesUrl: 'https://x.example.org/a(b)>`c' }
    expect(notesOf('CHANGES.md', file, '3.2.1', options).text).toBe(
      '<https://x.example.org/a%28b%29%3E%60c#version-3-2-1>\n\n- a\n- b\n',
    )
  })

  test('of what is too long, only entries are left out', () => {
    const text = `# 3.2.1\n\n${Array.from({ length: 99 }, (_, index) => `- entry ${index}\n`).join('')}`
    const options = { template: 'before\n{entries}\nafter', tag: 'v3.2.1', longest: 200 }
    const notes = notesOf('CHANGES.md', text, '3.2.1', options).text
    const link = '<https://github.com/pallets/flask/blob/v3.2.1/CHANGES.md#321>'
    const closing = `There are more entries than fit on this page: ${link}`
    const kept = [0, 1, 2, 3, 4, 5, 6].map((index) => `- entry ${index}\n`).join('')
    expect(notes).toBe(`before\n\n${kept}\n${closing}\n\nafter\n`)
    expect(notes.length).toBeLessThanOrEqual(200)
  })
})

describe('a template that is refused', () => {
  const known = `${placeholders.map((name) => `"{${name}}"`).join(', ')}, and "{entries}"`
  const notKnown = (mark: string, nearest: string, line = 1): [string, string] => [
    `has "${mark}" at line ${line}, which stands for nothing`,
    `Write "${nearest}", or another of ${known}.`,
  ]
  const beside = 'Write it on a line of its own.'

  test.each<[string, string, string, string]>([
    ['an unknown name', 'a\n{verison}\n{entries}', ...notKnown('{verison}', '{version}', 2)],
    ['a name with spaces', '{ tag }\n{entries}', ...notKnown('{ tag }', '{tag}')],
    ['a name in capitals', '{Kind}\n{entries}', ...notKnown('{Kind}', '{kind}')],
    ['a name of JavaScript', '{__proto__}\n{entries}', ...notKnown('{__proto__}', '{project}')],
    ['no name', '{}\n{entries}', ...notKnown('{}', '{tag}')],
    ['an expression', '{version.text}\n{entries}', ...notKnown('{version.text}', '{version}')],
    ['a name that goes on', '{ver\nsion}\n{entries}', 'has "{" at line 1 alone', 'Write "{{" for a brace.'],
    ['an open brace', 'a { b\n{entries}', 'has "{" at line 1 alone', 'Write "{{" for a brace.'],
    ['a closing brace', '{entries}\n}', 'has "}" at line 2 alone', 'Write "}}" for a brace.'],
    ['entries in a sentence', 'a\n- {entries}', 'has "{entries}" at line 2 beside other text', beside],
    ['entries that are indented', ' {entries}', 'has "{entries}" at line 1 beside other text', beside],
    [
      'entries twice',
      '{entries}\na\n{entries}',
      'has "{entries}" at line 3, and at line 1 before',
      'Leave one of them.',
    ],
    ['no entries', 'a', 'has no line "{entries}"', 'Write "{entries}" on a line where they belong.'],
    ['no text', '', 'has no line "{entries}"', 'Write "{entries}" on a line where they belong.'],
    [
      'entries in literal braces',
      '{{entries}}',
      'has no line "{entries}"',
      'Write "{entries}" on a line where they belong.',
    ],
    ['far too much', '{'.repeat(1e6), 'has 1000000 characters, and no more than 20000 are read', 'Shorten it.'],
  ])('with %s', async (_, template, found, hint) => {
    const { code, message, hint: said } = await refusalOf(() => notesFrom(template))
    expect([code, message, said]).toEqual(['notes-template-invalid', `The template of the notes ${found}.`, hint])
  })

  test('all faults are found at once, each with its line', () => {
    const problem = { code: 'notes-template-invalid', severity: 'error', file: 'docs/notes.md' }
    expect(templateProblems('docs/notes.md', 'a } b\n\n{entries}\n{entries}\n')).toEqual([
      { ...problem, message: 'docs/notes.md has "}" at line 1 alone.', hint: 'Write "}}" for a brace.', line: 1 },
      {
        ...problem,
        message: 'docs/notes.md has "{entries}" at line 4, and at line 3 before.',
        hint: 'Leave one of them.',
        line: 4,
      },
    ])
    expect(templateProblems('docs/notes.md', '{entries}\n')).toEqual([])
  })

  test('words that become too long', async () => {
    const { code, message } = await refusalOf(() => notesFrom(`${'{changes-url}'.repeat(1000)}\n{entries}`))
    expect([code, message]).toEqual([
      'notes-template-invalid',
      'The template of the notes makes 44000 characters around the entries, more than 20000.',
    ])
  })
})
