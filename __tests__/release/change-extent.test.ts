import { describe, expect, test } from '@jest/globals'
import { extentByVersion, extentOf } from '../../src/release/checks/habits/change-extent.ts'

const before = [
  '"""Boxes."""',
  'import os  # for paths',
  '',
  "__version__ = '1.2.0'",
  '',
  'def box(lid=True):',
  '    """Make a box."""',
  '    if lid:',
  '        return 1',
  "    return f'{os.sep}'",
]

/** The lines, with some of them replaced, from 0. */
const withLines = (change: Readonly<Record<number, string>>): string =>
  before.flatMap((line, index) => (change[index] === undefined ? line : change[index])).join('\n')

const [text, released] = [withLines({}), withLines({ 3: "__version__ = '1.3.0'" })]
const lineOf = (source: string): number => source.split('\n').findIndex((line) => line.includes('__version__')) + 1
const stating = (source: string) => {
  const [, version = ''] = /__version__ = '(.*?)'/.exec(source) ?? []
  return { text: source, sources: version === '' ? [] : [{ text: version, line: lineOf(source) }] }
}

describe('how much of a file a release changed', () => {
  test.each([
    ['the version', released, 'version'],
    ['a comment', withLines({ 1: 'import os' }), 'words'],
    ['a docstring of the module', withLines({ 0: "'''Boxes\n\nand lids.'''" }), 'words'],
    [
      'a docstring of a function, and the version',
      withLines({ 3: "__version__ = '1.3.0'", 6: '    """A box."""' }),
      'words',
    ],
    ['empty lines', withLines({ 2: '\n\n', 4: '' }), 'words'],
    ['the place of the version', `${withLines({ 3: '' })}\n__version__ = '1.3.0'`, 'words'],
    ['the version into a block', withLines({ 3: '', 6: "    __version__ = '1.2.0'" }), 'beside-version'],
    ['a constant', withLines({ 8: '        return 2' }), 'beside-version'],
    ['a string that is used', withLines({ 5: "def box(lid='x'):" }), 'beside-version'],
    ['a formatted string that stands alone', withLines({ 6: "    f'{os.remove(1)}'" }), 'beside-version'],
    ['a default', withLines({ 5: 'def box(lid=False):' }), 'beside-version'],
    ['a block', withLines({ 8: '    return 1' }), 'beside-version'],
    ['a line beside it', withLines({ 3: "__version__ = '1.3.0'\n__build__ = 0x10300" }), 'beside-version'],
    ['code on its line', withLines({ 3: "__version__ = '1.3.0'; import evil" }), 'beside-version'],
    ['the version and its comment', withLines({ 3: "__version__ = '1.3.0'  # next" }), 'words'],
  ])('%s', (_, after, extent) => {
    expect(extentOf({ path: 'a/__init__.py', before: stating(text), after: stating(after) })).toBe(extent)
  })

  test.each([
    ['a/b.py', 'x = 1  # a', 'x = 1  # b', 'words'],
    ['a/b.pyi', 'x: int  # a', 'x: int', 'words'],
    ['b/__about__.py', "__version__ = '1.32.0'", "__version__ = '1.33.0'", 'words'],
    ['b/__about__.py', "__version__ = '1.32.0'\nx = 1", "__version__ = '1.33.0'\nx = 2", 'any'],
    ['b/__about__.py', "__version__ = '1.32.0'", '__version__ = evil()', 'any'],
    ['a/b.py', 'x = 1', 'x = 2', 'any'],
    ['a/b.py', '"a"', 'x = "a"', 'any'],
    ['a/b.py', "x = 'a\\'b'", "x = 'a\\'c'", 'any'],
    ['a/b.py', "x = (\n  'a'\n  'b'\n)", "x = (\n  'a'\n)", 'any'],
    ['a/b.js', '// a', '// b', 'any'],
    ['a/b.py', `x = 1\n${'#'.repeat(1_000_000)}`, `x = 2\n${'#'.repeat(1_000_000)}`, 'any'],
  ])('%s without the version, %j and then %j: %s', (path, one, other, extent) => {
    const side = (source: string) => ({ text: source, sources: [] })
    expect(extentOf({ path, before: side(one), after: side(other) })).toBe(extent)
  })

  test.each([
    ['a/__version__.py', "__version__ = '1'\nx = 1", "__version__ = '1.3.0'\nx = 1", 'version'],
    ['a/__version__.py', "v = '1'\nb = 1", "v = '1.3.0'\nb = 2", 'beside-version'],
    ['a/b.py', 'x = 1', 'x = 2', 'any'],
    ['a/b.py', 'x = 1  # a', 'x = 1  # b', 'words'],
    ['a/b.py', "v = '1.3.0'\nx = 1", "v = '1.3.0'\nx = 2", 'any'],
    ['a/b.json', '{"version": "1"}', '{"version": "1.3.0"}', 'any'],
  ])('%s of a project that cannot be read, %j and then %j: %s', (path, one, other, extent) => {
    const side = (source: string) => ({ text: source, sources: [] })
    expect(extentByVersion({ path, before: side(one), after: side(other) }, ['1.3.0'])).toBe(extent)
  })
})
