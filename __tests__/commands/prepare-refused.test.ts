import { existsSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { prepare as command } from '../../src/commands/prepare.ts'
import { newFolder } from '../worlds/clone.ts'
import { begun, everythingOf, type Laptop, laptopWith, type Outcome, prepared, runOn } from '../worlds/laptop.ts'

const prepare = (laptop: Laptop, ...parameters: string[]): Promise<Outcome> => runOn(laptop, command, parameters)
const codeOf = async (outcome: Promise<Outcome>): Promise<string | undefined> => (await outcome).refusal?.code

describe('a checkout with changes that are in no commit', () => {
  test.each<[string, (laptop: Laptop) => void, string]>([
    ['a changed file', ({ clone }) => clone.write('uv.lock', 'x'), '"uv.lock"'],
    [
      'a file that only another commit has',
      ({ clone }) => clone.write('pyproject.toml', prepared['pyproject.toml']),
      '"pyproject.toml"',
    ],
    ['a removed file', ({ clone }) => clone.git(['rm', '--quiet', '--cached', 'uv.lock']), '"uv.lock"'],
    [
      'changes that are staged, two of them',
      ({ clone }) => {
        clone.write('new.py', '')
        clone.write('uv.lock', '')
        clone.git(['add', '--all'])
      },
      '"new.py" and 1 more',
    ],
  ])('%s', async (_, change, named) => {
    const laptop = laptopWith(begun)
    change(laptop)
    const before = everythingOf(laptop)
    expect((await prepare(laptop, '3.2.0')).refusal).toEqual({
      code: 'checkout-dirty',
      message: `The checkout has changes that are in no commit: ${named}.`,
      hint: 'Commit them, or put them away by `git stash`, and run the command again.',
    })
    expect(everythingOf(laptop)).toEqual(before)
  })

  test('files that git does not track are nobody’s affair', async () => {
    const laptop = laptopWith(begun)
    laptop.clone.write('notes.txt', 'mine')
    expect(await prepare(laptop, '3.2.0')).toMatchObject({ exitCode: 0, refusal: undefined })
    expect(laptop.clone.git(['status', '--porcelain'])).toBe('?? notes.txt')
  })
})

describe('a branch of that name', () => {
  test.each([
    ['here', 'refs/heads/release-3.2.0'],
    ['at the origin, as of the last fetch', 'refs/remotes/origin/release-3.2.0'],
  ])('%s', async (_, ref) => {
    const laptop = laptopWith(begun)
    laptop.clone.git(['update-ref', ref, 'HEAD'])
    const before = everythingOf(laptop)
    const at = laptop.clone.git(['rev-parse', 'HEAD']).slice(0, 12)
    expect((await prepare(laptop, '3.2.0')).refusal).toEqual({
      code: 'branch-exists',
      message: `The branch "release-3.2.0" exists already as ${ref}, at ${at}.`,
      hint: 'To go on with it, run `git switch release-3.2.0`, and run the command again; to begin anew, delete it first.',
    })
    expect(everythingOf(laptop)).toEqual(before)
  })
})

test('a version whose tag is on another commit', async () => {
  const laptop = laptopWith(begun)
  laptop.clone.git(['tag', '3.2.0'])
  laptop.clone.git(['commit', '--quiet', '--allow-empty', '--message', 'later'])
  const before = everythingOf(laptop)
  expect((await prepare(laptop, '3.2.0')).refusal).toMatchObject({
    code: 'tag-not-here',
    message: `The tag "3.2.0" exists, and points at ${laptop.clone.git(['rev-parse', '3.2.0']).slice(0, 12)}.`,
  })
  expect(everythingOf(laptop)).toEqual(before)
})

test.each<[string, Readonly<Record<string, string>>, string]>([
  [
    'no section of the version',
    { 'CHANGES.rst': begun['CHANGES.rst'].replaceAll('3.2.0', '4.0.0') },
    'change-log-section-missing',
  ],
  ['a change log that is not understood', { 'CHANGES.rst': '- A lid.\n' }, 'change-log-not-understood'],
  [
    'a version that only running code could tell',
    { 'pyproject.toml': '[project]\nname = "tidy-box"\ndynamic = ["version"]\n' },
    'version-not-found',
  ],
  ['a file that is no text', { 'pyproject.toml': '\uFFFD' }, 'project-not-found'],
])('refused before anything is written: %s', async (_, files, code) => {
  const laptop = laptopWith({ ...begun, ...files })
  const before = everythingOf(laptop)
  expect(await codeOf(prepare(laptop, '3.2.0'))).toBe(code)
  expect(everythingOf(laptop)).toEqual(before)
})

test('settings that cannot be used: all of them are shown by their lines, and nothing is written', async () => {
  const table = '[tool.release-action]\nchangelog = "x"\ntag-prefix = 1\n'
  const laptop = laptopWith({ ...begun, 'pyproject.toml': `${begun['pyproject.toml']}${table}` })
  const before = everythingOf(laptop)
  const { exitCode, refusal, output } = await prepare(laptop, '3.2.0')
  expect([exitCode, refusal, output.filter((line) => !/^ {4}(?:hint:|see) /.test(line))]).toEqual([
    1,
    undefined,
    [
      'prepare: Nothing was done, since the settings of the project have 2 problems to fix.',
      expect.stringMatching(/^ {2}error: .*"changelog".* \(pyproject\.toml:9\) \[configuration-invalid\]$/),
      expect.stringMatching(/^ {2}error: .*tag-prefix.* \(pyproject\.toml:10\) \[configuration-invalid\]$/),
      '  Fix it in a commit, and run the command again.',
    ],
  ])
  expect(everythingOf(laptop)).toEqual(before)
})

test('the branch of another release', async () => {
  const laptop = laptopWith(prepared, 'release-3.2.0')
  laptop.clone.git(['config', 'branch.release-3.2.0.gh-merge-base', 'stable'])
  const before = everythingOf(laptop)
  expect((await prepare(laptop, '3.2.1')).refusal).toEqual({
    code: 'branch-missing',
    message: '"release-3.2.0" is the branch of the release 3.2.0, and version "3.2.1" begins on "stable".',
    hint: 'Run `git switch stable`, and run the command again.',
  })
  expect(everythingOf(laptop)).toEqual(before)
})

describe('a project whose change log cannot be found', () => {
  const { 'CHANGES.rst': _, ...files } = begun

  test('has a file that may be it', async () => {
    expect((await prepare(laptopWith({ ...files, 'guide/whats-new.md': '' }), '3.2.0')).refusal).toEqual({
      code: 'change-log-missing',
      message: 'The repository has no change log where one is looked for, but it has "guide/whats-new.md".',
      hint: 'If it is one of them, name it in [tool.release-action], such as `change-log = "guide/whats-new.md"`; "none" there means that the project has none.',
    })
  })

  test('gets one for its first release, which may be made again', async () => {
    const laptop = laptopWith(files)
    laptop.hook('pre-commit', '#!/bin/sh\nexit 1\n')
    expect(await codeOf(prepare(laptop, '3.2.0', '--date', '2026-02-18'))).toBe('git-failed')
    laptop.removeHook('pre-commit')
    await prepare(laptop, '3.2.0', '--date', '2026-02-18')
    expect(laptop.clone.git(['show', 'release-3.2.0:CHANGES.md'])).toBe(
      '# Changes\n\n## Version 3.2.0\n\nReleased 2026-02-18',
    )
    expect(laptop.clone.git(['status', '--porcelain'])).toBe('')
  })

  test('has one that is in no commit', async () => {
    const laptop = laptopWith(files)
    laptop.clone.write('CHANGES.md', 'Mine.\n')
    const before = everythingOf(laptop)
    expect((await prepare(laptop, '3.2.0')).refusal).toEqual({
      code: 'checkout-dirty',
      message: 'The checkout has changes that are in no commit: "CHANGES.md".',
      hint: 'Commit it, or move it away, and run the command again.',
    })
    expect(everythingOf(laptop)).toEqual(before)
  })

  test('had none at its last release either, and goes without', async () => {
    const laptop = laptopWith(files)
    laptop.clone.git(['tag', '3.1.0'])
    await prepare(laptop, '3.2.0')
    const changed = laptop.clone.git(['diff', '--name-only', 'stable', 'release-3.2.0'])
    expect(changed.split('\n')).toEqual(['pyproject.toml', 'src/tidy_box/__init__.py', 'uv.lock'])
  })
})

test('fragments that are not in the change log yet', async () => {
  const laptop = laptopWith({ ...begun, 'newsfragments/1.feature.rst': 'A lid.\n' })
  const before = everythingOf(laptop)
  expect(await codeOf(prepare(laptop, '3.3.0'))).toBe('change-log-fragments')
  expect(everythingOf(laptop)).toEqual(before)
})

test('a file that cannot be read is refused in the words of the system', async () => {
  const laptop = laptopWith(begun)
  // As git does not look at it, it does not see that a folder has taken its place.
  laptop.clone.git(['update-index', '--assume-unchanged', 'CHANGES.rst'])
  rmSync(join(laptop.clone.directory, 'CHANGES.rst'))
  laptop.clone.write('CHANGES.rst/x', '')
  expect((await prepare(laptop, '3.2.0')).refusal).toEqual({
    code: 'source-unreadable',
    message: '"CHANGES.rst" cannot be read.',
    hint: 'Fix what the system says, and run the command again.',
  })
})

test('a folder that is no checkout', async () => {
  const laptop = laptopWith(begun)
  expect(await codeOf(prepare(laptop, '3.2.0', '--repository', newFolder()))).toBe('repository-unfit')
})

describe('arguments', () => {
  const laptop = laptopWith(begun)
  const before = everythingOf(laptop)

  test.each<[readonly string[], string, string]>([
    [['3.2.0', '3.3.0'], 'input-invalid', 'one version is prepared'],
    [['3.2.0', '--force'], 'input-invalid', 'an option that is not known'],
    [['--upload-pack=touch injected'], 'input-invalid', 'an option of git is none of ours'],
    [['--', '--upload-pack=touch injected'], 'input-invalid', 'nor is it a version'],
    [['$(touch injected)'], 'input-invalid', 'no shell reads a version'],
    [['`touch injected`'], 'input-invalid', 'in no quotes'],
    [['3.2.0;touch injected'], 'input-invalid', 'a version has no second command'],
    [['3.2.0\n--push'], 'input-invalid', 'nor a second line'],
    [['3.2.0\0'], 'input-invalid', 'nor an end before its end'],
    [['../../injected'], 'input-invalid', 'nor a path'],
    [['abc'], 'input-invalid', 'no version at all is wrong use'],
    [[' 3.2.0'], 'version-not-canonical', 'nothing is trimmed'],
    [['v3.2.0'], 'version-not-canonical', 'the prefix of a tag is no part of a version'],
    [['3.2.0-RC1'], 'version-not-canonical', 'it has one spelling'],
    [['3.2.0.dev0'], 'version-development', 'it is never released'],
    [['3.2.0+local'], 'version-local', 'no index accepts it'],
    [['3.2.0', '--tag-prefix', '../'], 'input-invalid', 'no tag begins so'],
    [['3.2.0', '--date', '2026-02-30'], 'input-invalid', 'February has no such day'],
    [['3.2.0', '--date', '18.2.2026'], 'input-invalid', 'a date has one spelling'],
    [['3.2.0', '--date', '2026-02-18T12:00:00Z'], 'input-invalid', 'a day has no time'],
    [['3.2.0', '--date', '$(touch injected)'], 'input-invalid', 'no shell reads a date'],
    [['3.2.0', '--date='], 'input-invalid', 'an empty date is none'],
  ])('%j is refused by %s: %s', async (parameters, code) => {
    expect(await codeOf(prepare(laptop, ...parameters))).toBe(code)
    expect(everythingOf(laptop)).toEqual(before)
  })

  test('nothing was injected', () => {
    const places = [laptop.clone.directory, dirname(laptop.clone.directory), process.cwd()]
    expect(places.filter((place) => existsSync(join(place, 'injected')))).toEqual([])
  })
})

test('a branch whose name is a command leaves no trace but its escaped name', async () => {
  const name = '$(touch$IFS$9injected);"`x`\'/#\u{202E}'
  const laptop = laptopWith(begun, name)
  const { exitCode, output } = await prepare(laptop, '3.2.0', '--tag', '--push')
  expect(exitCode).toBe(0)
  expect(output.at(-1)).toBe(
    "  Open the pull request: https://github.com/example/tidy-box/compare/%24(touch%24IFS%249injected)%3B%22%60x%60'/%23%E2%80%AE...release-3.2.0?expand=1",
  )
  expect(readdirSync(laptop.clone.directory).toSorted()).toEqual([
    '.git',
    'CHANGES.rst',
    'pyproject.toml',
    'src',
    'uv.lock',
  ])
})
