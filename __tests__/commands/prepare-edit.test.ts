import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { prepare as command } from '../../src/commands/prepare.ts'
import { newFolder } from '../worlds/clone.ts'
import {
  begun,
  everythingOf,
  filesAt,
  type Laptop,
  laptopWith,
  type Outcome,
  prepared,
  runOn,
} from '../worlds/laptop.ts'

/** An editor: a program of its own that is given the file as its last argument, and may start git as well. */
function editorOf(script: string): string {
  const path = join(newFolder(), 'an editor')
  writeFileSync(path, `#!/bin/sh\nfor file; do :; done\ngit --version >/dev/null\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

const seen = join(newFolder(), 'seen')
const writes = editorOf(`echo "$1 $2" > '${seen}'\nsed -i 's/Write the entries here\\./Fix the hinge./' "$file"`)
const edit = (laptop: Laptop, editor: string, ...more: readonly string[]): Promise<Outcome> =>
  runOn(laptop, command, ['3.2.0', '--edit', ...more], { variables: { GIT_EDITOR: editor } })

const older = 'Version 3.1.0\n-------------\n\nReleased 2025-11-11\n\n-   Begin.\n'
const unwritten = { ...begun, 'CHANGES.rst': older }
const section = (entry: string): string =>
  `Version 3.2.0\n-------------\n\nReleased 2026-02-18\n\n- ${entry}\n\n\n${older}`
const subject = ({ clone }: Laptop): string => clone.git(['log', '--format=%s', '-1'])

describe('a section that is written in the release commit', () => {
  test('is begun, written in the editor with its arguments, and released', async () => {
    const laptop = laptopWith(unwritten)
    const { exitCode, refusal } = await edit(laptop, `"${writes}" --wait '-x y'`, '--tag')
    expect([exitCode, refusal]).toEqual([0, undefined])
    expect(readFileSync(seen, 'utf8')).toBe('--wait -x y\n')
    expect(filesAt(laptop, '3.2.0')).toEqual({ ...prepared, 'CHANGES.rst': section('Fix the hinge.') })
    expect(laptop.clone.git(['status', '--porcelain'])).toBe('')
  })

  test('goes on where it was committed: the editor is not opened again', async () => {
    const laptop = laptopWith(unwritten)
    await edit(laptop, `"${writes}"`)
    const { exitCode } = await edit(laptop, 'false', '--tag')
    expect([exitCode, laptop.clone.git(['tag'])]).toEqual([0, '3.2.0'])
  })

  test('is opened as it is, where it stands there already', async () => {
    const laptop = laptopWith(begun)
    const more = editorOf(`sed -i 's/Fix the lid/Fix the lid and the hinge/' "$file"`)
    expect(await edit(laptop, `"${more}"`)).toMatchObject({ exitCode: 0, refusal: undefined })
    expect(laptop.read('CHANGES.rst')).toBe(prepared['CHANGES.rst'].replace('lid', 'lid and the hinge'))
  })

  test.each<[why: string, files: Readonly<Record<string, string>>, expected: string]>([
    [
      'of Keep a Changelog, below what stays on top',
      { 'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n## [3.1.0] - 2025-11-11\n\n- Begin.\n' },
      '# Changelog\n\n## [Unreleased]\n\n## [3.2.0] - 2026-02-18\n\n- Fix the hinge.\n\n## [3.1.0] - 2025-11-11\n\n- Begin.\n',
    ],
    [
      'in a change log that has none yet',
      { 'CHANGELOG.md': '# Changelog\n' },
      '# Changelog\n\n## Version 3.2.0\n\nReleased 2026-02-18\n\n- Fix the hinge.\n',
    ],
  ])('%s', async (_, files, expected) => {
    const { 'CHANGES.rst': __, ...others } = begun
    const laptop = laptopWith({ ...others, ...files })
    expect((await edit(laptop, `"${writes}"`)).refusal).toBeUndefined()
    expect(laptop.read('CHANGELOG.md')).toBe(expected)
  })
})

describe('an editor that does not end well: nothing is lost, and the same command goes on', () => {
  const hint =
    'The branch "release-3.2.0" is checked out, and its files are changed. Fix what is said, and run the same command again: it goes on where it stopped. To go back, run `git switch --discard-changes stable` and `git branch --delete --force release-3.2.0`.'
  const failed = (how: string) => ({
    code: 'editor-failed',
    message: `The editor that \`git var GIT_EDITOR\` names ${how}.`,
    hint,
  })
  const empty = {
    code: 'change-log-section-empty',
    message: 'The section of version "3.2.0" in CHANGES.rst has no entries.',
    hint,
  }

  test.each<[why: string, editor: string, refusal: Outcome['refusal']]>([
    ['it ends with an error', `"${editorOf('exit 3')}"`, failed('ended with exit code 3')],
    ['it is killed', `"${editorOf('kill -KILL $$')}"`, failed('ended with exit code 137')],
    ['it is not there', '/nowhere/editor', failed('cannot be started')],
    ['nothing is written', 'true', empty],
    ['everything is removed', `"${editorOf('echo > "$file"')}"`, empty],
  ])('%s', async (_, editor, refusal) => {
    const laptop = laptopWith(unwritten)
    expect((await edit(laptop, editor)).refusal).toEqual(refusal)
    expect([subject(laptop), laptop.clone.git(['symbolic-ref', '--short', 'HEAD'])]).toEqual(['begin', 'release-3.2.0'])
    expect((await edit(laptop, `"${writes}"`)).refusal).toBeUndefined()
    expect(filesAt(laptop, 'HEAD')).toEqual({ ...prepared, 'CHANGES.rst': section('Fix the hinge.') })
  })

  test('what was written before it failed is taken, and said', async () => {
    const laptop = laptopWith(unwritten)
    const { refusal } = await edit(laptop, `"${editorOf(`"${writes}" "$file"\nexit 1`)}"`)
    expect(refusal?.code).toBe('editor-failed')
    const { refusal: again, talk } = await edit(laptop, 'false')
    expect([again, talk[0]]).toEqual([undefined, 'Taken into the commit as it was found: "CHANGES.rst".'])
    expect(filesAt(laptop, 'HEAD')['CHANGES.rst']).toBe(section('Fix the hinge.'))
  })
})

describe('what a tool for fragments has done', () => {
  const tool = '\n[tool.towncrier]\ndirectory = "changes"\nfilename = "CHANGES.rst"\n'
  const files = {
    ...unwritten,
    'pyproject.toml': begun['pyproject.toml'] + tool,
    'changes/1.bugfix.rst': 'Fix the lid.\n',
    'changes/2.feature.rst': 'Add a hinge.\n',
  }
  const gathered = section('Fix the lid.\n- Add a hinge.')

  /** As `towncrier build` leaves it: fragments removed, one of them staged, and the section written. */
  function build({ clone }: Laptop): void {
    clone.write('CHANGES.rst', gathered)
    clone.git(['rm', '--quiet', 'changes/1.bugfix.rst'])
    rmSync(join(clone.directory, 'changes/2.feature.rst'))
  }

  test.each<[why: string, parameters: readonly string[], onBranch: boolean]>([
    ['is taken with --edit, and no editor is opened', ['3.2.0', '--edit', '--tag'], false],
    ['is taken on the release branch', ['3.2.0', '--tag'], true],
  ])('%s', async (_, parameters, onBranch) => {
    const laptop = laptopWith(files)
    if (onBranch) {
      laptop.clone.git(['switch', '--quiet', '--create', 'release-3.2.0'])
      laptop.clone.git(['config', 'branch.release-3.2.0.gh-merge-base', 'stable'])
    }
    build(laptop)
    const { refusal, talk } = await runOn(laptop, command, parameters, { variables: { GIT_EDITOR: 'false' } })
    expect(refusal).toBeUndefined()
    expect(talk).toContain(
      'Taken into the commit as it was found: "CHANGES.rst", "changes/1.bugfix.rst" (deleted), and "changes/2.feature.rst" (deleted).',
    )
    const { 'pyproject.toml': _toml, ...others } = prepared
    expect(filesAt(laptop, '3.2.0')).toMatchObject({ ...others, 'CHANGES.rst': gathered })
    expect(laptop.clone.git(['ls-tree', '-r', '--name-only', '3.2.0', 'changes'])).toBe('')
    expect(laptop.clone.git(['status', '--porcelain'])).toBe('')
  })

  test('is refused before it has run, and with other changes beside it', async () => {
    const laptop = laptopWith(files)
    const before = everythingOf(laptop)
    expect((await edit(laptop, 'false')).refusal).toEqual({
      code: 'change-log-fragments',
      message:
        '2 fragments of the change log are not in a section of version "3.2.0" yet: "changes/1.bugfix.rst" and "changes/2.feature.rst".',
      hint: 'Run `towncrier build --version 3.2.0`, which writes the section, and commit what it changes.',
    })
    expect(everythingOf(laptop)).toEqual(before)
    build(laptop)
    laptop.clone.write('uv.lock', 'mine')
    expect((await edit(laptop, 'false')).refusal).toMatchObject({
      code: 'checkout-dirty',
      message: 'The checkout has changes that are in no commit: "uv.lock".',
    })
  })
})

describe('in a package below the root', () => {
  const root = { 'pyproject.toml': '[tool.uv.workspace]\nmembers = ["packages/*"]\n', 'CHANGES.rst': 'Of all.\n' }
  const tool = '\n[tool.towncrier]\ndirectory = "changes"\nfilename = "CHANGES.rst"\n'
  const laptopBelow = (files: Readonly<Record<string, string>>): Laptop =>
    laptopWith({
      ...root,
      ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`packages/box/${path}`, text])),
    })
  const editBelow = (laptop: Laptop, editor: string) => edit(laptop, editor, '--package', 'tidy-box')
  const changed = ({ clone }: Laptop) => clone.git(['show', '--format=', '--name-status', 'HEAD']).split('\n')

  test('its own section is written in the editor, and the file is named from the root', async () => {
    const laptop = laptopBelow(unwritten)
    expect((await editBelow(laptop, 'true')).refusal?.message).toBe(
      'The section of version "3.2.0" in packages/box/CHANGES.rst has no entries.',
    )
    expect((await editBelow(laptop, `"${writes}"`)).refusal).toBeUndefined()
    expect(laptop.read('packages/box/CHANGES.rst')).toBe(section('Fix the hinge.'))
    expect(laptop.read('CHANGES.rst')).toBe(root['CHANGES.rst'])
    expect(laptop.clone.git(['status', '--porcelain'])).toBe('')
  })

  test('what a tool did there is taken', async () => {
    const fragments = { 'changes/1.bugfix.rst': 'Fix the lid.\n', 'changes/2.feature.rst': 'Add a hinge.\n' }
    const laptop = laptopBelow({ ...unwritten, 'pyproject.toml': begun['pyproject.toml'] + tool, ...fragments })
    const { clone } = laptop
    clone.write('packages/box/CHANGES.rst', section('Fix the lid.'))
    clone.git(['rm', '--quiet', 'packages/box/changes/1.bugfix.rst'])
    rmSync(join(clone.directory, 'packages/box/changes/2.feature.rst'))
    const { refusal, talk } = await editBelow(laptop, 'false')
    expect(refusal).toBeUndefined()
    expect(talk).toContain(
      'Taken into the commit as it was found: "packages/box/CHANGES.rst", "packages/box/changes/1.bugfix.rst" (deleted), and "packages/box/changes/2.feature.rst" (deleted).',
    )
    expect(changed(laptop)).toEqual([
      'M\tpackages/box/CHANGES.rst',
      'D\tpackages/box/changes/1.bugfix.rst',
      'D\tpackages/box/changes/2.feature.rst',
      'M\tpackages/box/pyproject.toml',
      'M\tpackages/box/src/tidy_box/__init__.py',
      'M\tpackages/box/uv.lock',
    ])
    expect(clone.git(['status', '--porcelain'])).toBe('')
  })

  test('a change log of the same name in another folder is not taken', async () => {
    const laptop = laptopBelow(unwritten)
    laptop.clone.write('CHANGES.rst', 'Mine.\n')
    expect((await editBelow(laptop, 'false')).refusal).toMatchObject({
      code: 'checkout-dirty',
      message: 'The checkout has changes that are in no commit: "CHANGES.rst".',
    })
  })
})

test.each<[why: string, settings: string, parameters: readonly string[]]>([
  ['a project without a change log', '\n[tool.release-action]\nchange-log = "none"\n', []],
  ['an answer for programs, which has no person', '', ['--json']],
])('--edit is refused for %s', async (_, settings, parameters) => {
  const laptop = laptopWith({ ...begun, 'pyproject.toml': begun['pyproject.toml'] + settings })
  const before = everythingOf(laptop)
  expect((await edit(laptop, 'false', ...parameters)).refusal?.code).toBe('input-invalid')
  expect(everythingOf(laptop)).toEqual(before)
})
