import { describe, expect, test } from '@jest/globals'
import { findChangeLog } from '../../../src/release/change-log.ts'
import { editNext, editRelease } from '../../../src/release/edit.ts'
import { findPackages, openPackage, packageSettings, pathInRepository } from '../../../src/release/packages.ts'
import { readLock } from '../../../src/release/project/lock.ts'
import { readProject } from '../../../src/release/project.ts'
import { readSettings } from '../../../src/release/settings.ts'
import { type ProjectFiles, treeOf } from '../tree-of.ts'
import { versionOf } from '../version-of.ts'

const flit = '[build-system]\nrequires = ["flit_core<4"]\nbuild-backend = "flit_core.buildapi"\n'
const named = (name: string, more = '') => `[project]\nname = "${name}"\nversion = "1.1.0.dev"\n${flit}${more}`
const log = (heading = '') =>
  `# Changes\n\n## ${heading}1.1.0\n\nUnreleased\n\n- Add a lid.\n\n## ${heading}1.0.0\n\nReleased 2026-01-05\n\n- Begin.\n`
const workspace = '[tool.uv.workspace]\nmembers = ["packages/*"]\n'
const lock = `version = 1

[[package]]
name = "tidy-box"
version = "1.1.0.dev0"
source = { editable = "packages/box" }

[[package]]
name = "tidy-lid"
version = "1.1.0.dev0"
source = { editable = "packages/lid" }
`

/** The package of a name, opened. */
async function opened(files: ProjectFiles, name: string) {
  const tree = treeOf(files)
  const { settings: root } = readSettings(files['pyproject.toml'])
  const own = (await findPackages(tree, { settings: root, tagNames: async () => [] })).find(
    (each) => each.normalizedName === name,
  )
  if (own === undefined) throw new Error(`There is no package ${name}.`)
  const settings = packageSettings(root, files[pathInRepository(own, 'pyproject.toml')], own)
  const { tree: view, changeLog } = await openPackage(tree, own, { settings, root: root.changeLog })
  return { own, settings, view, inside: { ...settings, changeLog } }
}

const box: ProjectFiles = {
  'pyproject.toml': workspace,
  'uv.lock': lock,
  'packages/box/pyproject.toml': named('tidy-box'),
  'packages/box/CHANGES.md': log(),
  'packages/lid/pyproject.toml': named('tidy-lid'),
  'packages/lid/CHANGES.md': log(),
}

/** What a release of 1.1.0, or the version 1.2.0 after it, changes: paths of the repository, with the lines that are new. */
async function changes(files: ProjectFiles, name: string, what: 'release' | 'next') {
  const { own, view, inside } = await opened(files, name)
  const edits =
    what === 'release'
      ? await editRelease(view, inside, { version: versionOf('1.1.0'), day: '2026-02-18', kept: 'any' })
      : await editNext(view, inside, versionOf('1.2.0'))
  const newLines = (path: string, after: string): readonly string[] => {
    const before = (files[path] ?? '').split('\n')
    return after.split('\n').filter((line) => !before.includes(line))
  }
  return Object.fromEntries(
    [...edits].map(([path, text]) => [pathInRepository(own, path), newLines(pathInRepository(own, path), text)]),
  )
}

describe('a package seen alone', () => {
  test('has its own files, and the lock of the workspace', async () => {
    const { view } = await opened(box, 'tidy-box')
    expect(view.paths).toEqual(['../../uv.lock', 'CHANGES.md', 'pyproject.toml'])
    expect((await readProject(view)).name).toBe('tidy-box')
    expect(await readLock(view, 'tidy-box')).toEqual({ text: '1.1.0.dev0', file: '../../uv.lock', line: 5 })
  })

  test('is changed alone: its version, its change log, and its entry in the lock', async () => {
    expect(await changes(box, 'tidy-box', 'release')).toEqual({
      'packages/box/CHANGES.md': ['Released 2026-02-18'],
      'packages/box/pyproject.toml': ['version = "1.1.0"'],
      'uv.lock': ['version = "1.1.0"'],
    })
    expect(await changes(box, 'tidy-lid', 'next')).toEqual({
      'packages/lid/CHANGES.md': ['## 1.2.0'],
      'packages/lid/pyproject.toml': ['version = "1.2.0.dev"'],
      'uv.lock': ['version = "1.2.0.dev0"'],
    })
  })

  const shared = (text: string): ProjectFiles => ({
    'pyproject.toml': workspace,
    'CHANGES.md': text,
    'packages/box/pyproject.toml': named('tidy-box'),
    'packages/lid/pyproject.toml': named('tidy-lid'),
  })

  test('takes the change log of the root, where sections are headed with its name', async () => {
    const both = `${log('tidy-lid ')}\n${log('Tidy Box ').replace('# Changes\n\n', '')}`
    expect(await changes(shared(both), 'tidy-box', 'release')).toEqual({
      'CHANGES.md': ['Released 2026-02-18'],
      'packages/box/pyproject.toml': ['version = "1.1.0"'],
    })
    expect(await changes(shared(both), 'tidy-lid', 'next')).toEqual({
      'CHANGES.md': ['## tidy-lid 1.2.0'],
      'packages/lid/pyproject.toml': ['version = "1.2.0.dev"'],
    })
  })

  test.each<[string, ProjectFiles, string | undefined]>([
    ['that of the root has no names', shared(log()), undefined],
    [
      'some sections there have no name',
      shared(`${log('tidy-box ')}\n## 0.9\n\nReleased 2025-01-01\n\n- Try.\n`),
      undefined,
    ],
    ['that of the root is of another package', shared(log('tidy-lid ')), undefined],
    [
      'one that is called by its name',
      { ...shared(log()), 'docs/history/Tidy_Box.md': log(), 'docs/history/tidy-lid.md': log() },
      '../../docs/history/Tidy_Box.md',
    ],
    [
      'one of its own goes before',
      { ...shared(log('tidy-box ')), 'packages/box/NEWS.rst': '1.0\n---\n\n- A.\n' },
      'NEWS.rst',
    ],
    ['the name stands behind a label', shared(log('Release tidy-box ')), '../../CHANGES.md'],
  ])('its change log: %s', async (_, files, path) => {
    const { view, inside } = await opened(files, 'tidy-box')
    expect((await findChangeLog(view, inside.changeLog, 'tidy-box'))?.path).toBe(path)
  })

  test('a place that is set may be outside its folder', async () => {
    const packages = 'packages = [{ name = "tidy-box", folder = "packages/box", change-log = "docs/box.md" }]'
    const files = {
      ...box,
      'pyproject.toml': `[tool.release-action]\n${packages}\n`,
      'docs/box.md': log(),
    }
    expect(await changes(files, 'tidy-box', 'release')).toMatchObject({ 'docs/box.md': ['Released 2026-02-18'] })
  })

  test('a crate of a workspace of Cargo has its version above', async () => {
    const maturin =
      '[project]\nname = "tidy-core"\ndynamic = ["version"]\n[build-system]\nrequires = ["maturin"]\nbuild-backend = "maturin"\n'
    const files = {
      'pyproject.toml': workspace,
      'Cargo.toml': '[workspace]\nmembers = ["packages/core"]\n\n[workspace.package]\nversion = "1.1.0-dev"\n',
      'packages/core/pyproject.toml': maturin,
      'packages/core/Cargo.toml': '[package]\nname = "tidy-core"\nversion.workspace = true\n',
      'packages/core/CHANGES.md': log(),
    }
    expect(await changes(files, 'tidy-core', 'release')).toEqual({
      'Cargo.toml': ['version = "1.1.0"'],
      'packages/core/CHANGES.md': ['Released 2026-02-18'],
    })
  })
})

describe('a second project of one folder', () => {
  const packages =
    'packages = [{ name = "tidy", folder = "." }, { name = "tidy-too", folder = ".", project-file = "pyproject-too.toml" }]'
  const files = {
    'pyproject.toml': named('tidy', `[tool.release-action]\n${packages}\n`),
    'pyproject-too.toml': named('tidy-too'),
    'CHANGES.md': log(),
  }

  test('is read and written where pyproject.toml would be', async () => {
    const { view } = await opened(files, 'tidy-too')
    expect(view.paths).toEqual(['CHANGES.md', 'pyproject.toml'])
    expect((await readProject(view)).name).toBe('tidy-too')
    expect(await changes(files, 'tidy-too', 'release')).toEqual({
      'CHANGES.md': ['Released 2026-02-18'],
      'pyproject-too.toml': ['version = "1.1.0"'],
    })
  })

  test('the first one is read as if it were alone', async () => {
    expect((await readProject((await opened(files, 'tidy')).view)).name).toBe('tidy')
  })
})

describe('settings of a package', () => {
  const root = (lines: string) => `${workspace}[tool.release-action]\n${lines}\n`
  const own = (lines: string) => named('tidy-box', `[tool.release-action]\n${lines}\n`)

  test.each<[string, string, string, object]>([
    [
      'its own paths are from its folder',
      '',
      'change-log = "NEWS.md"',
      { changeLog: { kind: 'path', path: 'packages/box/NEWS.md' } },
    ],
    ['the path of the root is its own', 'change-log = "NEWS.md"', '', { changeLog: { kind: 'search' } }],
    ['none is for all', 'change-log = "none"', '', { changeLog: { kind: 'none' } }],
    ['what the root sets holds', 'change-log-date = "optional"', '', { changeLogDate: 'optional' }],
    [
      'what it sets itself goes before',
      'change-log-date = "optional"',
      'change-log-date = "required"',
      { changeLogDate: 'required' },
    ],
    [
      'globs are added',
      'allow-files = ["a/**"]',
      'allow-files = ["b/**"]',
      { allowFiles: ['a/**', 'packages/box/b/**'] },
    ],
    [
      'severities are added',
      'severity = { tag-moved = "warning", tag-prefix = "off" }',
      'severity = { tag-prefix = "error" }',
      { severities: { 'tag-moved': 'warning', 'tag-prefix': 'error' } },
    ],
    [
      'templates are added',
      'notes-template = { fix = "a.md", feature = "a.md" }',
      'notes-template = { fix = "b.md" }',
      { notesTemplates: { feature: 'a.md', fix: 'packages/box/b.md' } },
    ],
    ['the prefix of the root is its own', 'tag-prefix = "v"', '', { tagPrefix: undefined }],
    ['its own prefix', 'tag-prefix = "v"', 'tag-prefix = "box-v"', { tagPrefix: 'box-v' }],
  ])('%s', async (_, ofRoot, ofBox, settings) => {
    const files = { ...box, 'pyproject.toml': root(ofRoot), 'packages/box/pyproject.toml': own(ofBox) }
    expect((await opened(files, 'tidy-box')).settings).toMatchObject(settings)
  })
})
