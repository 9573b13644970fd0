import { describe, expect, test } from '@jest/globals'
import { parseToml } from '../../src/release/project/toml.ts'
import { defaultSettings, readSettings } from '../../src/release/settings.ts'
import { refusalOf } from '../refusal-of.ts'
import { refusal } from './refusal.ts'

const size = 900_000
const filled = (piece: string): string => piece.repeat(Math.ceil(size / piece.length))
const numbered = (line: (index: number) => string): string =>
  Array.from({ length: 50_000 }, (_, index) => line(index)).join('\n')

describe('pyproject.toml that is made to break its reader', () => {
  const cannotBeRead = 'pyproject.toml cannot be read at line 1, column'
  const isNested = 'document contains excessively nested structures. aborting.'
  const isDeep = 'pyproject.toml nests values more than 1000 levels deep.'

  test.each([
    [
      '50 MB',
      `#${'x'.repeat(50_000_000)}`,
      'pyproject.toml has 50000001 characters, and no more than 1000000 are read.',
    ],
    ['5,000 brackets', `x = ${'['.repeat(5000)}${']'.repeat(5000)}`, `${cannotBeRead} 1005: ${isNested}`],
    ['5,000 inline tables', `x = ${'{a='.repeat(5000)}1${'}'.repeat(5000)}`, `${cannotBeRead} 3005: ${isNested}`],
    ['a key of 5,000 parts', `${'a.'.repeat(5000)}b = 1`, isDeep],
    ['a table of 5,000 parts', `[${'a.'.repeat(5000)}b]`, isDeep],
    ['a list of tables of 5,000 parts', `[[${'a.'.repeat(5000)}b]]`, isDeep],
    ['a key of 400,000 parts', `${'a.'.repeat(400_000)}b = 1`, isDeep],
    ['600 parts and 600 brackets', `${'a.'.repeat(600)}b = ${'['.repeat(600)}${']'.repeat(600)}`, isDeep],
  ])('%s', async (_, text, message) => {
    expect(await refusal({ 'pyproject.toml': text })).toBe(`project-not-found: ${message}`)
    expect(readSettings(text)).toEqual({ settings: defaultSettings, problems: [] })
  })

  test('the nearest that passes: as many levels as are read', () => {
    const text = `x = ${'['.repeat(998)}${']'.repeat(998)}\n`
    expect(Object.keys(parseToml('pyproject.toml', text))).toEqual(['x'])
  })

  // What takes more than linear time would not end within the limit of a test.
  test.each([
    ['keys', numbered((index) => `a${index}=1`)],
    ['keys in a table', `x={${numbered((index) => `a${index}=1,`).replaceAll('\n', '')}b=1}`],
    ['tables', numbered((index) => `[a${index}]`)],
    ['lists of tables', filled('[[a]]\n[[a.b]]\n')],
    ['keys of many parts', numbered((index) => `a.b.c.d${index}=1`)],
    ['numbers', `x=[${filled('1,')}]`],
    ['days', `x=[${filled('2026-02-18,')}]`],
    ['strings', `x=[${filled('"a",')}]`],
    ['quotes in a long string', `x="""${filled('"" ')}"""`],
    ['escapes', `x="${filled('\\\\')}"`],
    ['comments', filled('#\n')],
    ['blank lines', filled('\n')],
  ])('many %s take no longer than their size', (_, text) => {
    expect(Object.keys(parseToml('pyproject.toml', text)).length).toBeLessThanOrEqual(50_000)
  })

  test.each([
    ['a digit too many', 'x = "\\UFFFFFFFF"'],
    ['half a character', 'x = "\\uD800"'],
    ['no month', 'x = 2026-13-01'],
    ['no hour', 'x = 2026-01-01T25:00:00Z'],
    ['a number that JavaScript would round', 'x = 9007199254740993'],
    ['a key of JavaScript', 'constructor.prototype = 1'],
    ['a key of JavaScript in quotes', '"__proto__" = 1'],
    ['a key of JavaScript in a table', 'x = { __proto__ = 1 }'],
  ])('%s is refused with its place', async (_, text) => {
    const error = await refusalOf(() => parseToml('pyproject.toml', text))
    expect([error.code, error.message]).toEqual([
      'project-not-found',
      expect.stringMatching(/^pyproject\.toml cannot be read at line 1, column \d+: /),
    ])
  })
})

describe('settings that are made to take long', () => {
  test('50,000 unknown keys are refused, each with its line', () => {
    const { problems } = readSettings(`[tool.release-action]\n${numbered((index) => `key-${index} = 1`)}\n`)
    expect(problems.map(({ line }) => line)).toEqual(Array.from({ length: 50_000 }, (_, index) => index + 2))
  })

  test('a name of 900,000 characters is compared by its beginning', () => {
    const { problems } = readSettings(`[tool.release-action]\n${'a'.repeat(size)} = 1\n`)
    const shown = `"${'a'.repeat(100)}…" (and ${size - 100} characters more)`
    expect(problems.map(({ message }) => message)).toEqual([
      `[tool.release-action] of pyproject.toml has the key ${shown}, which is not known.`,
    ])
  })

  test('a value of 900 levels is shown by its beginning', () => {
    const value = `${'['.repeat(900)}${']'.repeat(900)}`
    const { problems } = readSettings(`[tool.release-action]\nchange-log = ${value}\n`)
    expect(problems.map(({ message }) => message)).toEqual([
      `[tool.release-action] of pyproject.toml has change-log = ${'['.repeat(100)}… (and 1700 characters more).`,
    ])
  })
})
