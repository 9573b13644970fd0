import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { readLists, readRehearsals } from '../field/lists.ts'
import { errorCodes } from '../src/error-codes.ts'
import { type Clone, cloneIn, newFolder } from './worlds/clone.ts'

const root = resolve(import.meta.dirname, '..')

const project = (version: string): string =>
  `[project]\nname = "tidy-box"\nversion = "${version}"\n\n[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"\n`
const first = 'Version 1.0.0\n-------------\n\nReleased 2026-02-18\n\n-   Begin.\n'
const section = (status: string, entries: string): string =>
  `Version 1.1.0\n-------------\n\n${status}\n\n${entries}\n\n${first}`
const patch = 'Version 1.1.1\n-------------\n\nReleased 2026-02-18\n\n-   Fix it again.\n\n\n'
const lid = '-   Fix the lid.\n'

/** Commit some files; the answer is the commit. */
function commit(clone: Clone, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) clone.write(path, text)
  clone.git(['add', '--all'])
  clone.git(['commit', '--quiet', '--message', 'commit'])
  return clone.git(['rev-parse', 'HEAD'])
}

/** A folder of clones with one of `example/tidy-box`, and the commit that begins its version 1.1.0. */
function folderOfClones() {
  const folder = newFolder()
  const path = join(folder, 'example+tidy-box', 'repo')
  spawnSync('git', ['init', '--quiet', '--initial-branch=main', path])
  const clone = cloneIn(path)
  commit(clone, { 'pyproject.toml': project('1.0.0'), 'CHANGES.rst': first })
  clone.git(['tag', '--annotate', '--message=x', '1.0.0'])
  // The person forgot the version.
  const start = commit(clone, { 'CHANGES.rst': section('Unreleased', '') })
  commit(clone, { 'CHANGES.rst': section('Unreleased', lid), 'pyproject.toml': project('1.1.0.dev') })
  const entries = `${lid}-   Fix the hinge.\n`
  commit(clone, { 'CHANGES.rst': section('Released 2026-02-18', entries), 'pyproject.toml': project('1.1.0') })
  for (const tag of ['1.1.0', '1.2.0', '1.3.0']) clone.git(['tag', '--annotate', '--message=x', tag])
  // Tagged on what came after its release commit.
  commit(clone, {
    'CHANGES.rst': `${patch}${section('Released 2026-02-18', entries)}`,
    'pyproject.toml': project('1.1.1'),
  })
  commit(clone, { 'tox.ini': '[tox]\n' })
  clone.git(['tag', '--annotate', '--message=x', '1.1.1'])
  return { folder, clone, start }
}

const run = (...words: readonly string[]) =>
  spawnSync(process.execPath, ['field/index.ts', ...words], { cwd: root, encoding: 'utf8' })

const lists = (start: string): Readonly<Record<string, string>> => ({
  'tags.tsv': [
    'repository\ttag\tverdict\treason',
    'example/tidy-box\t1.0.0\tfine\tso it is',
    'example/tidy-box\t1.2.0\tversion-mismatch\tthe project has 1.1.0',
    'example/tidy-box\t1.3.0\tfine\tno, the project has 1.1.0',
    'example/absent\t1.0.0\tfine\tno clone',
    '',
  ].join('\n'),
  'releases.tsv':
    'repository\ttag\tday\tsection\nexample/tidy-box\t1.1.0\t2026-02-18\tbefore\nexample/tidy-box\t1.1.1\t2026-02-18\tbefore\n',
  'starts.tsv': `repository\tcommit\tversion\nexample/tidy-box\t${start}\t1.1.0\n`,
})

test('real releases are tried in copies, and counted', () => {
  const { folder, clone, start } = folderOfClones()
  const before = [clone.git(['for-each-ref']), clone.git(['status', '--porcelain=v2', '--branch'])]
  const listFolder = newFolder()
  for (const [name, text] of Object.entries(lists(start))) writeFileSync(join(listFolder, name), text)
  const json = join(listFolder, 'results.json')

  const { status, stdout } = run('--lists', listFolder, '--json', json, folder)

  expect(stdout).toBe(`## check TAG, without settings

repository        tags  go  fine  of them go  not go  faulty  seen  not seen
example/tidy-box  3     1   2     1           1       1       1     0
all               3     1   2     1           1       1       1     0

Not judged as the list says:

repository        tag    list  check  errors
example/tidy-box  1.3.0  fine  no-go  version-already-tagged version-mismatch

not go: 2 of 3 (66.7 %)
fine, but not go: 1 of 2 (50.0 %)
fault not seen: 0 of 1 (0.0 %)
not run: 1 of 4 tags (no clone of example/absent)

## prepare, against release commits

repository        release  section  result         in what
example/tidy-box  1.1.0    before   further lines  CHANGES.rst
example/tidy-box  1.1.1    before   further files  further tox.ini

further lines: 1, further files: 1
the same as far as it goes, where the section stood there before: 2 of 2 (100.0 %)

## next, against commits that begin a version

repository        release         section  result     in what
example/tidy-box  1.1.0 ${start.slice(0, 8)}  before   own files  pyproject.toml -version = "1.0.0" | pyproject.toml +version = "1.1.0.dev"

own files: 1
the same as far as it goes, where the section stood there before: 0 of 1 (0.0 %)
`)
  expect(status).toBe(0)
  expect(Object.keys(JSON.parse(readFileSync(json, 'utf8')))).toEqual(['checked', 'prepared', 'started', 'rehearsed'])
  expect([clone.git(['for-each-ref']), clone.git(['status', '--porcelain=v2', '--branch'])]).toEqual(before)
})

test('without a folder, it says how it is used', () => {
  const { status, stdout, stderr } = run()
  expect([status, stdout, stderr.split('\n')[0]]).toEqual([2, '', 'usage: npm run field -- [OPTION]… FOLDER…'])
})

test('every line of the lists is of its own, and names a code', () => {
  const { tags, releases, starts } = readLists(join(root, 'field'))
  const known = new Set(['fine', ...Object.keys(errorCodes)])
  expect(tags.filter(({ verdict, reason }) => !known.has(verdict) || reason === '')).toEqual([])
  expect(releases.filter(({ day }) => !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([])
  expect(starts.filter(({ commit: id }) => !/^[0-9a-f]{40}$/.test(id))).toEqual([])
  const names = [tags, releases].map((rows) => rows.map(({ repository, tag }) => `${repository} ${tag}`))
  for (const ids of [...names, starts.map(({ commit: id }) => id)]) {
    expect(ids.length).toBeGreaterThan(20)
    expect(new Set(ids).size).toBe(ids.length)
  }
  const rehearsals = readRehearsals(join(root, 'field'))
  const endings = new Set(['published', ...Object.keys(errorCodes)])
  expect(rehearsals.filter(({ ending, reason }) => !endings.has(ending) || reason === '')).toEqual([])
  expect(new Set(rehearsals.map(({ repository }) => repository)).size).toBe(rehearsals.length)
})
