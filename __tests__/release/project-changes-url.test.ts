import { describe, expect, test } from '@jest/globals'
import { ReleaseError } from '../../src/errors.ts'
import { readChangesUrl } from '../../src/release/project/changes-url.ts'
import { parseToml } from '../../src/release/project/toml.ts'
import { readProject } from '../../src/release/project.ts'
import { withShared } from '../shared.ts'
import { corpusReleases, filesOf } from './corpus.ts'
import { treeOf } from './tree-of.ts'

const toml = '[project]\nname = "a"\nversion = "1.0"\n'
const changesUrlOf = async (files: Readonly<Record<string, string>>) => (await readProject(treeOf(files))).changesUrl

describe('the page of the change log', () => {
  test('of a project of Poetry 1', async () => {
    const files = {
      'pyproject.toml':
        '[tool.poetry]\nname = "a"\nversion = "1.0"\n[tool.poetry.urls]\nChangelog = "https://a.example.org/"\n[build-system]\nbuild-backend = "poetry.core.masonry.api"\n',
    }
    expect(await changesUrlOf(files)).toBe('https://a.example.org/')
  })

  const page = 'https://a.example.org/changes/'
  test.each<[string, string | undefined, string]>([
    [`Changes = "${page}"`, page, 'as Pallets write it'],
    [`Changelog = "${page}"`, page, 'the name of the specification'],
    [`"Change_Log" = "${page}"`, page, 'punctuation does not count'],
    [`"What's New?" = "${page}"`, page, 'nor does white space'],
    [`HISTORY = "${page}"`, page, 'nor case'],
    [`"Release Notes" = "${page}"`, page, 'notes of each release'],
    [`"Release Notes" = "https://x.example.org/"\nhistory = "${page}"`, page, 'a change log goes before them'],
    [`Changes = "https://x.example.org/"\nChangelog = "${page}"`, page, 'the name goes before the others'],
    [`Changes = "ftp://x.example.org/"\nHistory = "${page}"`, page, 'an address that cannot be used is passed over'],
    [`Changes = 1\nHistory = "${page}"`, page, 'and what is no text'],
    ['Changes = "http://a.example.org/"', 'http://a.example.org/', 'an old address'],
    ['Changes = "https://a.example.org"', 'https://a.example.org/', 'in normal form'],
    ['Changes = "https://a.example.org/\u202Eä"', 'https://a.example.org/%E2%80%AE%C3%A4', 'nothing that turns a line'],
    ['Documentation = "https://x.example.org/"', undefined, 'another page'],
    ['Changes = "javascript:alert(1)"', undefined, 'no address of the web'],
    ['Changes = "https://name:word@a.example.org/"', undefined, 'a password, which nobody may see'],
    ['Changes = "https://a.example.org/ @team"', undefined, 'two words'],
    ['Changes = "docs/changes.rst"', undefined, 'a path'],
    [`Changes = "https://a.example.org/${'x'.repeat(500)}"`, undefined, 'longer than people write'],
  ])('%s: %s, as %s', async (line, expected, _) => {
    expect(await changesUrlOf({ 'pyproject.toml': `${toml}[project.urls]\n${line}\n` })).toBe(expected)
  })

  const cfg = `[metadata]\nname = a\nversion = 1.0\nproject_urls =\n    Donate = https://x.example.org/\n    Changes = ${page}?a=b\n`
  const script = (urls: string): string => `from setuptools import setup\nsetup(name="a", version="1.0", ${urls})\n`
  test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ['setup.cfg', { 'setup.cfg': cfg }, `${page}?a=b`],
    ['setup.py', { 'setup.py': script(`project_urls={"Docs": docs(), "Changes": "${page}",}`) }, page],
    [
      'setup.py, in two parts',
      { 'setup.py': script('project_urls={"Changes": "https://a.exam" "ple.org/c",}') },
      'https://a.example.org/c',
    ],
    [
      'setup.py before setup.cfg',
      { 'setup.cfg': cfg, 'setup.py': script(`project_urls={"Changes": "${page}"}`) },
      page,
    ],
    ['setup.cfg beside [project]', { 'pyproject.toml': toml, 'setup.cfg': cfg }, `${page}?a=b`],
    [
      '[project.urls] before setup.cfg',
      { 'pyproject.toml': `${toml}urls.Changes = "${page}"\n`, 'setup.cfg': cfg },
      page,
    ],
    ['a computed address', { 'setup.py': script('project_urls={"Changes": base + "changes/"}') }, undefined],
    ['a computed dictionary', { 'setup.py': script('project_urls=dict(Changes="https://a.example.org/")') }, undefined],
    [
      'a dictionary that is merged',
      { 'setup.py': script('project_urls={"Changes": "https://a.example.org/"} | more') },
      undefined,
    ],
    ['no urls', { 'setup.py': script('') }, undefined],
  ])('in older files: %s', async (_, files, expected) => {
    expect(await changesUrlOf(files)).toBe(expected)
  })

  test('a file that cannot be read stops nothing', async () => {
    const tree = treeOf({ 'pyproject.toml': toml, 'setup.py': '' })
    const read = async (path: string): Promise<string | undefined> => {
      if (path !== 'setup.py') return await tree.read(path)
      throw new ReleaseError('source-unreadable', { message: 'setup.py is not UTF-8 text.', hint: 'Save it.' })
    }
    expect((await readProject({ ...tree, read })).changesUrl).toBeUndefined()
  })
})

withShared('pages of the change logs of the releases in the corpus', (sharedFolder) => {
  test('every address that their files name is found', async () => {
    const found = corpusReleases(sharedFolder).map(async (release) => {
      const files = filesOf(release, 'after')
      const document = parseToml('pyproject.toml', files['pyproject.toml'] ?? '')
      return `${release.repo} ${await readChangesUrl(treeOf(files), document)}`
    })
    const groups = Map.groupBy(await Promise.all(found), (each) => each)
    // Counted in the files by hand; the others name no such page.
    expect(Object.fromEntries([...groups].map(([each, { length }]) => [each, length]))).toEqual({
      'davidism/email-simplified https://email-simplified.readthedocs.io/page/changes/': 1,
      'davidism/email-simplified undefined': 1,
      'davidism/modify-repos undefined': 3,
      'pallets-eco/blinker undefined': 10,
      'pallets-eco/flask-admin https://github.com/pallets-eco/flask-admin/releases/': 13,
      'pallets-eco/flask-admin undefined': 9,
      'pallets-eco/flask-alembic https://flask-alembic.readthedocs.io/changes/': 2,
      'pallets-eco/flask-alembic https://flask-alembic.readthedocs.io/page/changes/': 3,
      'pallets-eco/flask-sqlalchemy-lite https://flask-sqlalchemy-lite.readthedocs.io/page/changes/': 3,
      'pallets-eco/wtforms https://wtforms.readthedocs.io/changes': 10,
      'pallets-eco/wtforms undefined': 9,
      'pallets/flask https://flask.palletsprojects.com/changes/': 25,
      'pallets/flask https://flask.palletsprojects.com/page/changes/': 3,
      'pallets/flask undefined': 13,
      'pallets/itsdangerous https://itsdangerous.palletsprojects.com/changes/': 7,
      'pallets/itsdangerous undefined': 4,
      'pallets/jinja https://jinja.palletsprojects.com/changes/': 13,
      'pallets/jinja undefined': 8,
      'pallets/markupsafe https://markupsafe.palletsprojects.com/changes/': 12,
      'pallets/markupsafe undefined': 4,
    })
  })
})
