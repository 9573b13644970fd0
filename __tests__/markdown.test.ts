import { expect, test } from '@jest/globals'
import {
  bareLink,
  codeSpan,
  escapeLine,
  fencedBlock,
  folded,
  link,
  list,
  listItem,
  quote,
  table,
} from '../src/markdown.ts'
import { readSources } from './layers/modules.ts'

test.each([
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)>', 'no elements'],
  ['@pallets/core', '`@pallets/core`', 'nobody is pinged'],
  ['a | b', 'a \\| b', 'no cell of its own'],
  ['**a** _b_ `c`', '\\*\\*a\\*\\* \\_b\\_ \\`c\\`', 'no emphasis and no code'],
  ['[a](javascript:b)', '\\[a\\](javascript:b)', 'no link'],
  ['![a](https://b)', '!\\[a\\](<https://b>)', 'no picture'],
  ['https://b/c_d_e?f=*g*', '<https://b/c_d_e?f=*g*>', 'an address is a link, and as it is'],
  ['https://b > 3', '<https://b> &gt; 3', 'what follows an address stays apart from it'],
  ['a\r\n\r\n## b', 'a ## b', 'no heading, since it is one line'],
  ['# a', '\\# a', 'no heading in an item of a list'],
  ['- [x] a', '\\- \\[x\\] a', 'no box to tick'],
  ['3. a', '3\\. a', 'no list of its own'],
  ['> a', '&gt; a', 'no quote'],
  ['      a', 'a', 'no block of code'],
  ['&lt;', '&amp;lt;', 'no character of its own'],
  ['a\\|b', 'a\\\\\\|b', 'an escape is no escape'],
])('a line %j is written %j: %s', (text, written) => {
  expect(escapeLine(text)).toBe(written)
})

test.each([
  ['a', '`a`', 'the usual'],
  ['a`b``c', '```a`b``c```', 'a longer run of backticks than any in it'],
  ['`a', '`` `a ``', 'a backtick at an end is kept apart'],
  [' a', '`  a `', 'a space at an end is kept'],
  ['', '', 'nothing shows nothing'],
])('code %j is written %j: %s', (text, written) => {
  expect(codeSpan(text)).toBe(written)
})

test.each([
  ['a', 'console', '```console\na\n```', 'the usual'],
  ['```\na\n````', '', '`````\n```\na\n````\n`````', 'a longer fence than any in it'],
  ['a', 'x y`', '```\na\n```', 'a language is one word'],
])('a block %j in %j is written %j: %s', (text, language, written) => {
  expect(fencedBlock(text, language)).toBe(written)
})

test.each([
  [link('a', 'https://b/(c)>`d\\'), '[a](https://b/%28c%29%3E%60d%5C)', 'nothing ends the address'],
  [link('a', 'https://b/?c&copy;'), '[a](https://b/?c&amp;copy;)', 'no character of its own'],
  [bareLink('https://b/(c)'), '<https://b/(c)>', 'an address as it is'],
  [bareLink('https://b/<c>'), '`https://b/<c>`', 'an address that would end itself is shown'],
  [bareLink('javascript:alert(1)'), 'javascript:alert(1)', 'and another kind of address'],
  [list(['a\n\nb', 'c']), '- a\n\n  b\n- c', 'further lines belong to their item'],
  [listItem('10.', 'a\nb'), '10. a\n    b', 'however wide its number is'],
  [quote('[!NOTE]\na\n\nb'), '> [!NOTE]\n> a\n>\n> b', 'every line is quoted'],
  [folded('R&D <b>', '- a'), '<details><summary>R&amp;D &lt;b></summary>\n\n- a\n\n</details>', 'a title is text'],
  [table('| a | b |\n|---|---|', [['c|d', '`e|f`']]), '| a | b |\n|---|---|\n| c\\|d | `e\\|f` |', 'no cell is ended'],
  [table('| a |\n|---|', [['c \\| d']]), '| a |\n|---|\n| c \\| d |', 'nor escaped twice'],
])('%j: %s', (written, expected) => {
  expect(written).toBe(expected)
})

test('nobody else writes a row of a table or a fence by hand', () => {
  const byHand = /[`']\| \$|`{3}/
  expect(['`| $', "'```console'"].every((line) => byHand.test(line))).toBe(true)
  const others = [...readSources()].filter(([path]) => path !== 'markdown.ts')
  expect(others.length).toBeGreaterThan(300)
  const written = others.flatMap(([path, source]) => {
    const lines = source.split('\n').filter((line) => !/^ *(?:\/\/|\*|\/\*)/.test(line))
    return lines.filter((line) => byHand.test(line)).map((line) => `${path}: ${line.trim()}`)
  })
  expect(written).toEqual([])
})
