import { describe, expect, test } from '@jest/globals'
import { faultsOfRst } from '../../../src/distribution/description/rst.ts'

const size = 256 * 1024
const filled = (piece: string): string => piece.repeat(Math.ceil(size / piece.length))

/** Lines of at most 9,000 characters: longer ones are refused before anything is read. */
const wide = (piece: string): string => filled(`${piece.repeat(Math.ceil(9000 / piece.length))}\n`)

// Each of them makes a careless parser look at the rest of the text again and again, or call itself without end.
const pieces = [
  ...[
    '*',
    '* ',
    '**a ',
    '`a ',
    '``a ',
    '|a ',
    '_`a ',
    'a_ ',
    'a-',
    'a.b',
    '[a',
    '[#',
    ':a',
    ':a:',
    ':a:`b',
    '`a <',
    '<a> ',
    '\\',
  ],
  ...['"*" ', '(`) ', "'**' ", '`a` ', '`a`_ ', '*a* ', '|a| ', '[1]_ ', '`a <b>`__ ', '\\ ', 'a\u0301', '漢'],
  ...[
    '- ',
    '- a\n',
    '- a\n\n',
    '1. ',
    '1. a\n',
    '#. a\n',
    '(i) a\n',
    'a\n b\n',
    '| a\n',
    '-a  b\n',
    ':a: b\n',
    '>>> a\n',
    ' ',
  ],
  ...[
    '.. ',
    '.. _a',
    '.. _a: b\n',
    '.. |a\n   ',
    '.. |a| replace:: |a|\n',
    '.. [#] a\n',
    '.. a\n\n',
    '__ a\n',
    '.. a::\n',
  ],
  ...['.. note:: ', '.. note::\n   a\n', '.. image:: a\n   :a: b\n', '.. class:: a\n', '.. list-table::\n\n   * - a\n'],
  ...[
    'a\n=\n',
    'a\n-\nb\n=\n',
    '=\n',
    '====\n\n',
    'a::\n\n',
    'a::\n\n> b\n',
    '== ==\n',
    '== ==\na  b\n',
    '+-+-+\n',
    '+-+-+\n|a|b|\n',
  ],
]

const rows = Array.from({ length: 100_000 }, () => '   a, b\n').join('')

describe('descriptions that are made to take long', () => {
  test.each(pieces)('256 KiB of %j', (piece) => {
    for (const text of [filled(piece), wide(piece)]) expect(faultsOfRst(text).length).toBeLessThanOrEqual(10)
  })

  test.each([
    ['quotes', 1000, (level: number) => `${' '.repeat(level)}a\n\n`],
    ['items', 1000, (level: number) => `${'  '.repeat(level)}- a\n\n`],
    ['notes', 1000, (level: number) => `${'   '.repeat(level)}.. note::\n\n`],
  ])('%s in %s levels are refused as too deep', (_, depth, line) => {
    const text = Array.from({ length: depth }, (_each, level) => line(level)).join('')
    expect(faultsOfRst(text)).toContainEqual(
      expect.objectContaining({ message: 'blocks are nested more than 120 levels deep' }),
    )
  })

  test.each([
    ['a row', `.. csv-table::\n\n${rows}`],
    ['a line of a cell', `.. csv-table::\n   :delim: ;\n\n   "${rows.trim()}"\n`],
    ['an element of a cell', `+------+\n${'| - a  |\n|      |\n'.repeat(60_000)}+------+\n`],
  ])('100,000 of %s', (_, text) => {
    expect(faultsOfRst(text)).toEqual([])
  })

  test('blank lines below many levels', () => {
    const text = `${Array.from({ length: 100 }, (_, level) => `${' '.repeat(level)}a\n\n`).join('')}${'\n'.repeat(size)}`
    expect(faultsOfRst(text)).toEqual([])
  })

  test('a grid in which every place is a corner', () => {
    const border = `+${'-+'.repeat(500)}\n`
    const text = `${border}${`+${'++'.repeat(500)}\n`.repeat(1000)}${border}`
    expect(faultsOfRst(text).length).toBeGreaterThan(0)
  })

  test('substitutions that double, one after another', () => {
    const lines = Array.from({ length: 60 }, (_, at) => `.. |a${at + 1}| replace:: |a${at}| |a${at}|\n`)
    const text = `|a60|\n\n.. |a0| replace:: a\n${lines.join('')}`
    expect(faultsOfRst(text)).toContainEqual({
      line: 1,
      message: 'Substitution definition "a60" exceeds the line-length-limit',
    })
  })
})
