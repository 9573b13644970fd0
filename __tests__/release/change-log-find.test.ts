import { describe, expect, test } from '@jest/globals'
import { likelyChangeLogs } from '../../src/release/change-log/file-names.ts'
import { parseFile } from '../../src/release/change-log/parse.ts'
import { findChangeLog } from '../../src/release/change-log.ts'
import type { ChangeLogPlace } from '../../src/release/settings/values.ts'
import { treeOf } from './tree-of.ts'

const rst = '1.0\n---\n\n- x\n'
const markdown = '## 1.0\n\n- x\n'

async function found(files: Readonly<Record<string, string>>): Promise<string | undefined> {
  return (await findChangeLog(treeOf(files)))?.path
}

describe('the file of the change log', () => {
  test.each([
    ['CHANGES.rst', 'flask'],
    ['CHANGES.md', 'click'],
    ['CHANGELOG.rst', 'croniter'],
    ['CHANGELOG.md', 'elsewhere'],
    ['CHANGES', 'flask-principal'],
    ['ChangeLog', 'flask-openid'],
    ['docs/changes.rst', 'flask-wtf'],
    ['docs/CHANGES.rst', 'croniter, before'],
    ['doc/changelog.rst', 'flask-admin'],
    ['HISTORY.md', 'requests'],
    ['NEWS.rst', 'pip'],
    ['RELEASES.md', 'others'],
    ['release-notes.md', 'others'],
    ['docs/release-notes.md', 'starlette'],
    ['docs/release_notes.rst', 'others'],
    ['docs/source/history.rst', 'trio'],
    ['docs/source/changelog.rst', 'sphinx-quickstart'],
    ['doc/source/news.txt', 'others'],
    ['ChangeLog.markdown', 'others'],
  ])('%s, as in %s', async (path) => {
    expect(await found({ [path]: /md$|markdown$/.test(path) ? markdown : rst, 'README.md': markdown })).toBe(path)
  })

  test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ['the root is asked first', { 'docs/changes.rst': rst, 'CHANGES.md': markdown }, 'CHANGES.md'],
    [
      'a file without a version gives way',
      { 'CHANGES.rst': 'Nothing here.\n', 'docs/changes.rst': rst },
      'docs/changes.rst',
    ],
    ['a file without a version is better than none', { 'CHANGES.rst': 'Nothing here.\n' }, 'CHANGES.rst'],
    [
      'a page that tells how the project came to be is none',
      { 'docs/history.md': '# History\n\nIt began.\n\n## The name\n' },
      undefined,
    ],
    ['one that is only begun is one', { 'HISTORY.md': '# History\n\nAll changes.\n' }, 'HISTORY.md'],
    ['no such file', { 'README.md': markdown, 'src/changes.rst': rst }, undefined],
    [
      'a file that only includes another stands for it',
      { 'docs/changes.rst': 'Changes\n=======\n\n.. include:: ../NEWS.rst\n', 'NEWS.rst': rst },
      'NEWS.rst',
    ],
    [
      'Markdown too',
      { 'docs/changes.md': '# Changes\n\n```{include} ../HISTORY.md\n```\n', 'HISTORY.md': markdown },
      'HISTORY.md',
    ],
    [
      'an include in the root',
      { 'CHANGES.rst': '.. include:: docs/./log/all.rst\n', 'docs/log/all.rst': rst },
      'docs/log/all.rst',
    ],
  ])('%s', async (_, files, path) => {
    expect(await found(files)).toBe(path)
  })

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['of a file outside', { 'CHANGES.rst': '.. include:: ../CHANGES.rst\n' }, 'CHANGES.rst'],
    ['of an absolute path', { 'CHANGES.rst': '.. include:: /etc/passwd\n', 'etc/passwd': rst }, 'CHANGES.rst'],
    ['of an address', { 'CHANGES.md': '```{include} https://example.org/CHANGES.md\n```\n' }, 'CHANGES.md'],
    ['of a file that is not there', { 'docs/changes.rst': '.. include:: ../NEWS.rst\n' }, 'docs/changes.rst'],
    ['of itself', { 'CHANGES.rst': '.. include:: ./CHANGES.rst\n' }, 'CHANGES.rst'],
    [
      'in a circle',
      { 'CHANGES.rst': '.. include:: b.rst\n', 'b.rst': '.. include:: c.rst\n', 'c.rst': '.. include:: b.rst\n' },
      'c.rst',
    ],
    ['beside a section', { 'CHANGES.rst': `${rst}\n.. include:: secret.txt\n`, 'secret.txt': 'secret' }, 'CHANGES.rst'],
  ])('an include %s stays text', async (_, files, path) => {
    expect(await found(files)).toBe(path)
    const text = files[path] ?? ''
    const { blocks } = parseFile(path, text)
    const [include, ...others] = blocks.filter(({ kind }) => kind === 'unknown')
    expect([include, others]).toEqual([
      {
        kind: 'unknown',
        line: text.split('\n').findIndex((line) => line.includes('include')) + 1,
        construct: 'directive "include"',
        text: text.slice(text.search(/\.\. include|```/)).trimEnd(),
      },
      [],
    ])
  })
})

test.each<[string, ChangeLogPlace, string | undefined]>([
  ['the path alone counts', { kind: 'path', path: 'docs/news.rst' }, 'docs/news.rst'],
  ['it may have any name', { kind: 'path', path: 'notes/all' }, 'notes/all'],
  ['a file there that only includes another stands for it', { kind: 'path', path: 'docs/changes.rst' }, 'CHANGES.rst'],
  ['no file there, and no other is looked for', { kind: 'path', path: 'NEWS.rst' }, undefined],
  ['case counts', { kind: 'path', path: 'changes.rst' }, undefined],
  ['none is wanted', { kind: 'none' }, undefined],
  ['nothing is set', { kind: 'search' }, 'CHANGES.rst'],
])('where the project has set its place: %s', async (_, place, path) => {
  const files = {
    'CHANGES.rst': rst,
    'docs/news.rst': rst,
    'notes/all': rst,
    'docs/changes.rst': '.. include:: ../CHANGES.rst\n',
  }
  expect((await findChangeLog(treeOf(files), place))?.path).toBe(path)
})

test.each<[string, readonly string[], readonly string[]]>([
  ['another folder', ['documentation/changes.rst', 'README.md'], ['documentation/changes.rst']],
  [
    'another name',
    ['docs/whats-new.md', 'docs/about/release-notes.md'],
    ['docs/whats-new.md', 'docs/about/release-notes.md'],
  ],
  ['below the package', ['src/a/CHANGELOG.md'], ['src/a/CHANGELOG.md']],
  [
    'code, tests, and fragments are none',
    ['src/history.py', 'tests/changes.md', 'changelog.d/1.md', '.github/news.md'],
    [],
  ],
  [
    'the nearest five',
    ['a/b/news.md', ...'cdefg'.split('').map((each) => `${each}/news.md`)],
    ['c', 'd', 'e', 'f', 'g'].map((each) => `${each}/news.md`),
  ],
])('files that may be it: %s', (_, paths, expected) => {
  expect(likelyChangeLogs(paths)).toEqual(expected)
})
