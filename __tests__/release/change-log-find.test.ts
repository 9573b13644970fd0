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

describe('a file for each version', () => {
  const page = (version: string) => `# Tidy Box ${version} (2026-02-18)\n\n- x\n`
  const pages = {
    'docs/releases/v1.9.0.md': page('1.9.0'),
    'docs/releases/v1.10.0.md': page('1.10.0'),
    'docs/releases/v2.0.0rc1.md': page('2.0.0rc1'),
    'docs/releases/index.md': '# Releases\n',
  }
  const project = (version: string) => ({ 'pyproject.toml': `[project]\nname = "tidy-box"\nversion = "${version}"\n` })
  const fromTag = {
    'pyproject.toml':
      '[project]\nname = "tidy-box"\ndynamic = ["version"]\n[build-system]\nrequires = ["hatch-vcs"]\nbuild-backend = "hatchling.build"\n[tool.hatch.version]\nsource = "vcs"\n',
  }
  const towncrier = (filename: string) => ({
    'pyproject.toml': `${project('1.9.0')['pyproject.toml']}[tool.towncrier]\nname = "Box"\nsingle_file = false\nfilename = "${filename}"\n`,
  })

  test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ['that of the project', { ...pages, ...project('1.9.0') }, 'docs/releases/v1.9.0.md'],
    ['that which the project leads to', { ...pages, ...project('1.9.0.dev0') }, 'docs/releases/v1.9.0.md'],
    ['that of the base of a pre-release', { ...pages, ...project('1.10rc1') }, 'docs/releases/v1.10.0.md'],
    ['of a version without one, the newest', { ...pages, ...project('1.9.1') }, 'docs/releases/v2.0.0rc1.md'],
    ['of a version from the tag, the newest', { ...pages, ...fromTag }, 'docs/releases/v2.0.0rc1.md'],
    ['after a change log of all', { ...pages, ...project('1.9.0'), 'CHANGES.md': markdown }, 'CHANGES.md'],
    [
      'before one without a version',
      { ...pages, ...project('1.9.0'), 'NEWS.md': '# News\n' },
      'docs/releases/v1.9.0.md',
    ],
    [
      'whose heading is not read',
      { 'docs/releases/1.9.0.md': '# The big one\n\n- x\n', ...project('1.9.0') },
      undefined,
    ],
    ['days are no versions', { 'news/2026-02-18.md': page('1.9.0'), ...project('1.9.0') }, undefined],
    [
      'as towncrier writes it',
      { 'docs/box/1.9.0.md': page('1.9.0'), ...towncrier('docs/box/{version}.md') },
      'docs/box/1.9.0.md',
    ],
    [
      'with a name in it',
      { 'NEWS-Box-1.9.0.md': page('1.9.0'), ...towncrier('NEWS-{name}-{version}.md') },
      'NEWS-Box-1.9.0.md',
    ],
    [
      'before that of all',
      { 'NEWS-1.9.0.md': page('1.9.0'), 'NEWS.md': markdown, ...towncrier('NEWS-{version}.md') },
      'NEWS-1.9.0.md',
    ],
    [
      'with a day in it',
      { 'NEWS-1.9.0.md': page('1.9.0'), ...towncrier('NEWS-{project_date}-{version}.md') },
      undefined,
    ],
    ['in a folder of its own', { '1.9.0/NEWS.md': page('1.9.0'), ...towncrier('{version}/NEWS.md') }, undefined],
  ])('%s', async (_, files, path) => {
    const changeLog = await findChangeLog(treeOf(files), undefined, 'tidy-box')
    expect([changeLog?.path, changeLog?.isOfOneVersion === true]).toEqual([path, /\d/.test(path ?? '')])
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
