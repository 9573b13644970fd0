import { describe, expect, test } from '@jest/globals'
import { editRelease } from '../../src/release/edit.ts'
import { findBystanders, type StatedVersion } from '../../src/release/project/bystanders.ts'
import { defaultSettings } from '../../src/release/settings.ts'
import { parseVersion } from '../../src/release/version.ts'
import { codesOf, history, problemsOf, section, state, versionTag } from './check-facts.ts'
import { type ProjectFiles, treeOf } from './tree-of.ts'

const lock = (version: string): string =>
  `version = 4\n\n[[package]]\nname = "other"\nversion = "3.1.0"\nsource = "registry+https://a.example.org"\n\n[[package]]\nname = "sample"\nversion = "${version}"\ndependencies = [\n "other",\n]\n`

/** What states a version: what it is, the file, its text with `*`, and the version as it is spelled there. */
const files: readonly (readonly [what: string, path: string, text: string, spelled?: string])[] = [
  ['a citation', 'CITATION.cff', 'cff-version: 1.2.0\ntitle: a\nversion: *\n'],
  [
    'a citation with quotes',
    'CITATION.cff',
    'cff-version: 1.2.0\nversion: "*"  # of the release\nreferences:\n  - version: 9\n',
  ],
  ['the documentation', 'docs/conf.py', 'project = "a"\nrelease = "*"\n'],
  ['the documentation elsewhere', 'doc/source/conf.py', 'version = release = "*"\n'],
  ['the short version of the documentation', 'docs/conf.py', "version = '*'\n", '3.2'],
  ['a crate', 'Cargo.toml', '[package]\nname = "a"\nversion = "*"\n[dependencies]\nb = { version = "3.1.0" }\n'],
  ['a workspace', 'Cargo.toml', '[workspace]\n[workspace.package]\nversion = "*"\n'],
  ['the lock of a crate', 'Cargo.lock', lock('*')],
  ['commitizen', 'pyproject.toml', '[project]\nname = "a"\nversion = "3.2.0"\n[tool.commitizen]\nversion = "*"\n'],
  [
    'bump-my-version',
    'pyproject.toml',
    '[project]\nname = "a"\nversion = "3.2.0"\n[tool.bumpversion]\ncurrent_version = "*"\n',
  ],
  ['bump-my-version in its own file', '.bumpversion.toml', '[tool.bumpversion]\ncurrent_version = "*"\n'],
  ['bump2version', '.bumpversion.cfg', '[bumpversion]\ncurrent_version = *\ncommit = True\n'],
  ['bump2version in setup.cfg', 'setup.cfg', '[bumpversion]\ncurrent_version = *\n'],
  ['npm', 'package.json', '{\n  "name": "a",\n  "version": "*",\n  "dependencies": { "b": "3.1.0" }\n}\n'],
  [
    'the lock of npm',
    'package-lock.json',
    '{\n  "name": "a",\n  "version": "*",\n  "packages": {\n    "": {\n      "name": "a",\n      "version": "*"\n    },\n    "node_modules/b": {\n      "version": "3.1.0"\n    }\n  }\n}\n',
  ],
  ['a file of its own', 'VERSION', '*\n'],
  ['a file of its own, by another name', 'version.txt', '*'],
  ['CodeMeta', 'codemeta.json', '{\n  "@type": "SoftwareSourceCode",\n  "version": "*"\n}\n'],
]

const version = parseVersion('3.2.0')
if (version === undefined) throw new Error('3.2.0 is a version')
const release = { version, day: '2026-02-18', kept: 'none' } as const
const changeLog = '## Version 3.2.0\n\nUnreleased\n\n- Fix it.\n\n## Version 3.1.0\n\nReleased 2025-11-11\n\n- Begin.\n'
const project: ProjectFiles = {
  'pyproject.toml': '[project]\nname = "a"\nversion = "3.2.0"\n',
  'CHANGES.md': changeLog,
}
const edited = async (own: ProjectFiles): Promise<ProjectFiles> => {
  const edits = await editRelease(treeOf({ ...project, ...own }), defaultSettings, release)
  return { ...own, ...Object.fromEntries([...edits].filter(([path]) => path in own)) }
}

test.each<[why: string, crate: string, moved: boolean]>([
  ['the crate of the project', '[package]\nname = "sample"\nversion = "3.1.0"\n', true],
  ['a crate beside it, of the same version by chance', '[package]\nname = "a"\nversion = "3.1.0"\n', false],
  ['a crate of a workspace with one version', '[workspace.package]\nversion = "3.1.0"\n', true],
])('in the lock of Cargo, the entry comes along: %s', async (_, crate, moved) => {
  const after = await edited({ 'Cargo.toml': crate, 'Cargo.lock': lock('3.1.0') })
  expect(after['Cargo.lock']).toBe(lock(moved ? '3.2.0' : '3.1.0'))
})

describe('a file that repeats the version', () => {
  test.each(files)('is read: %s', async (_, path, text) => {
    const found = await findBystanders(treeOf({ [path]: text.replaceAll('*', '3.1.0') }))
    expect(new Set(found.map((each) => `${each.file} ${each.text}`))).toEqual(new Set([`${path} 3.1.0`]))
    const lines = text.split('\n').flatMap((line, index) => (line.includes('*') ? [index + 1] : []))
    expect([...new Set(found.map(({ line }) => line))]).toEqual(lines)
  })

  test.each(files)('is brought along: %s', async (_, path, text, spelled = '3.2.0') => {
    const old = spelled === '3.2' ? '3.1' : '3.1.0'
    expect(await edited({ [path]: text.replaceAll('*', old) })).toEqual({ [path]: text.replaceAll('*', spelled) })
  })

  test.each(files)('stays where it has a version of its own: %s', async (_, path, text) => {
    const own = { [path]: text.replaceAll('*', '0.9.7') }
    expect(await edited(own)).toEqual(own)
  })

  test('a citation gets the day of the release too', async () => {
    const text = 'version: 3.1.0\ndate-released: 2025-11-11\n'
    expect(await edited({ 'CITATION.cff': text })).toEqual({
      'CITATION.cff': 'version: 3.2.0\ndate-released: 2026-02-18\n',
    })
  })
})

test.each([
  ['no JSON', { 'package.json': '{' }],
  ['no version in it', { 'package.json': '{\n  "scripts": {\n    "version": "3.1.0"\n  }\n}\n' }],
  ['a version that is computed', { 'docs/conf.py': 'release = metadata.version("a")\n' }],
  ["a crate that has its workspace's", { 'Cargo.toml': '[package]\nversion.workspace = true\n' }],
  ['a citation without one', { 'CITATION.cff': 'cff-version: 1.2.0\npreferred-citation:\n  version: 3.1.0\n' }],
])('nothing is stated: %s', async (_, own) => {
  expect(await findBystanders(treeOf(own))).toEqual([])
})

describe('check', () => {
  const stating = (text: string, more: Partial<StatedVersion> = {}) => ({
    state: { ...state('3.2.0', section('3.2.0')), bystanders: [{ text, file: 'CITATION.cff', line: 4, ...more }] },
    history: history([versionTag('3.1.0', { commit: 'b'.repeat(40) })]),
  })

  test('warns of one that stayed at an earlier version, and names it', () => {
    expect(problemsOf(stating('3.1.0'))).toEqual([
      {
        code: 'version-sources-differ',
        severity: 'warning',
        message: 'CITATION.cff has version "3.1.0" at line 4, which is an earlier one than "3.2.0".',
        hint: 'Write "3.2.0" there, or remove it.',
        file: 'CITATION.cff',
        line: 4,
        found: '3.1.0',
        expected: '3.2.0',
      },
    ])
  })

  test.each<[string, Partial<StatedVersion>, string]>([
    ['3.2.0', {}, 'the version'],
    ['3.2', { isSeries: true }, 'its series'],
    ['0.9.7', {}, 'a version of its own'],
  ])('says nothing of %s: %s', (text, more) => {
    expect(codesOf(stating(text, more))).toEqual([])
  })

  test('asks for SemVer where npm reads it', () => {
    const change = {
      state: {
        ...state('3.2.0rc1', section('3.2.0rc1')),
        bystanders: stating('3.1.0', { file: 'package.json' }).state.bystanders,
      },
      history: stating('').history,
    }
    expect(problemsOf(change).map(({ expected }) => expected)).toEqual(['3.2.0-rc.1'])
  })
})
