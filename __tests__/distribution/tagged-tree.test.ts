import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { reasonOfDifference } from '../../src/distribution/comparison/tagged-tree/same-source.ts'
import { compareWithTree, isMetadata } from '../../src/distribution/comparison/tagged-tree.ts'

const blob = (digit: string): string => digit.repeat(40)
const file = (path: string, digit: string) => ({ path, sizeBytes: 1, blob: blob(digit) })
const entry = (path: string, digit: string, mode = '100644') => [path, `${mode} blob ${blob(digit)}`] as const

test('a source distribution is compared with the folder of its project, by names and digests', () => {
  const entries = new Map([
    entry('README.md', '9'),
    entry('box/src/box.py', '1'),
    entry('box/src/other.py', '2'),
    entry('box/tests/test_box.py', '3'),
    entry('lid/lid.py', '4'),
  ])
  const files = [
    file('PKG-INFO', 'a'),
    file('src/box.py', '1'),
    file('src/other.py', 'b'),
    file('src/_version.py', 'c'),
    file('README.md', '9'),
    file('src/extra.py', 'd'),
  ]
  const writerOf = (path: string): string | undefined =>
    isMetadata(path) ? 'the back end' : path === 'src/_version.py' ? 'hatch-vcs' : undefined
  expect(compareWithTree(files, { entries, folder: 'box/', writerOf })).toEqual({
    // The README is that of the root, under another path.
    sameCount: 2,
    added: ['src/extra.py'],
    changed: [{ path: 'src/other.py', entry: `100644 blob ${blob('2')}` }],
    written: [
      { path: 'PKG-INFO', by: 'the back end' },
      { path: 'src/_version.py', by: 'hatch-vcs' },
    ],
    missing: ['tests/test_box.py'],
  })
})

test.each([
  ['PKG-INFO', true, 'the core metadata'],
  ['src/box.egg-info/SOURCES.txt', true, 'what setuptools keeps'],
  ['src/box.egg-info/build.sh', false, 'a folder of that name may not hide anything'],
  ['src/PKG-INFO', false, 'nothing reads it'],
])('%s is metadata: %s (%s)', (path, expected) => {
  expect(isMetadata(path)).toBe(expected)
})

const text = 'one = 1\ntwo = 2\n'
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(text).digest('hex')}\nsize 16\n`
const setup = '[metadata]\n# comments go\nName: box\n\n[options]\npackages = find:\n'
const written = '[metadata]\nname = box\n\n[options]\npackages = find:\n\n[egg_info]\ntag_build = \ntag_date = 0\n\n'

describe('a difference of bytes', () => {
  test.each<[path: string, tracked: string, packed: string, reason: string | undefined, why: string]>([
    ['a.py', 'one\ntwo\n', 'one\r\ntwo\r\n', 'its line ends differ', 'git changed them in the checkout'],
    ['a.py', 'one\ntwo\n', 'one\r\nTWO\r\n', undefined, 'more than its line ends differs'],
    ['setup.cfg', '', '[egg_info]\ntag_build = \ntag_date = 0\n\n', 'setuptools writes it', 'the project has none'],
    ['setup.cfg', '', '[egg_info]\ntag_build = \n[options]\nsetup_requires = evil\n', undefined, 'it does something'],
    ['setup.cfg', setup, written, 'setuptools writes it', 'configparser wrote it anew'],
    ['setup.cfg', setup, written.replace('find:', 'box'), undefined, 'an option is another one'],
    ['sub/setup.cfg', '', '[egg_info]\ntag_build = \n', undefined, 'setuptools writes none there'],
    ['a.bin', pointer, text, 'Git LFS keeps its bytes', 'the commit has a pointer with the digest'],
    ['a.bin', pointer, `${text}x`, undefined, 'the digest is of other bytes'],
    ['v.py', 'v = "$Format:%H$"\n', 'v = "0123abcd"\n', 'git expands its placeholders', 'export-subst'],
    ['v.py', 'v = "$Format:%H$"\n', 'v = "0123abcd"; import os; x = ""\n', undefined, 'code may not hide there'],
    ['v.py', 'v = "$Format:%H$"\n', 'w = "0123abcd"\n', undefined, 'something else changed as well'],
    ['v.py', 'v = "0.0.0"\n', 'v = "1.2.0"\n', 'a tool writes the version into it', 'a placeholder'],
    ['v.py', 'v = "0.0.0"\nn = 1\n', 'v = "1.2.0"\nn = 2\n', undefined, 'another number changed as well'],
    ['v.py', 'v = "0.0.0"\n', 'v = "1.2.1"\n', undefined, 'it is not the version that is released'],
    [
      'pyproject.toml',
      '[project]\nname = "box"\ndynamic = ["version"]\n[tool.pdm.version]\nsource = "scm"\n',
      '[project]\nname="box"\ndynamic = []\nversion = "1.2.0"\n[tool.pdm]\n',
      'the back end writes the version into it',
      'pdm-backend writes it anew',
    ],
    [
      'pyproject.toml',
      '[project]\nname = "box"\ndynamic = ["version"]\n',
      '[project]\nname = "box"\nversion = "1.2.0"\ndependencies = ["evil"]\n',
      undefined,
      'a requirement was added',
    ],
    ['a.py', '', 'import os\n', undefined, 'the commit does not have it'],
  ])('of %s, from %j to %j: %s (%s)', (path, tracked, packed, reason) => {
    const texts = { path, packed: Buffer.from(packed), tracked: Buffer.from(tracked), version: '1.2.0' }
    expect(reasonOfDifference(texts)).toBe(reason)
  })
})
