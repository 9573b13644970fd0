import { describe, expect, test } from '@jest/globals'
import { next } from '../../src/commands/next.ts'
import { prepare } from '../../src/commands/prepare.ts'
import { begun, everythingOf, laptopWith, prepared, runOn } from '../worlds/laptop.ts'
import { countingGit } from '../worlds/project.ts'

const headOf = ({ clone }: ReturnType<typeof laptopWith>): string => clone.git(['log', '--format=%s', '-1'])

describe('`prepare` without a version', () => {
  const laptop = laptopWith(begun)
  const onBranch = 'prepare: Version 3.2.0 is on the branch release-3.2.0.'

  test('takes the one that is announced, and says so', async () => {
    const { exitCode, refusal, output } = await runOn(laptop, prepare, [])
    expect([exitCode, refusal, headOf(laptop)]).toEqual([0, undefined, 'release version 3.2.0'])
    const [first, second] = output.slice(output.indexOf(onBranch))
    expect([first, second]).toEqual([
      onBranch,
      '  3.2.0 is the version that pyproject.toml:3, src/tidy_box/__init__.py:3, and CHANGES.rst:1 announce.',
    ])
  })

  test('goes on with the one of the release branch', async () => {
    const { exitCode, output } = await runOn(laptop, prepare, ['--json'])
    const { version, remarks } = JSON.parse(output[0] ?? '')
    expect([exitCode, version, remarks[0]]).toEqual([0, '3.2.0', '3.2.0 is the version of the branch release-3.2.0.'])
  })

  test('is refused where none is announced, and nothing is written', async () => {
    const other = laptopWith(prepared)
    const before = everythingOf(other)
    expect((await runOn(other, prepare, [])).refusal).toEqual({
      code: 'version-not-announced',
      message:
        'No file announces the version that comes next: pyproject.toml:3 has "3.2.0", src/tidy_box/__init__.py:3 has "3.2.0", and CHANGES.rst:1 has version 3.2.0 (2026-02-18).',
      hint: 'Name the version, or begin it by `release-action next`.',
    })
    expect(everythingOf(other)).toEqual(before)
  })
})

describe('`next` without a version', () => {
  const laptop = laptopWith(prepared)

  test('takes the next fix version, says so, and asks git nothing more', async () => {
    const git = countingGit()
    const { exitCode, refusal, output } = await runOn(laptop, next, [], { variables: { PATH: git.path } })
    expect([exitCode, refusal, headOf(laptop)]).toEqual([0, undefined, 'start version 3.2.1'])
    expect(output[1]).toBe('  3.2.1 is the next fix version after 3.2.0, which pyproject.toml:3 has.')
    expect(git.commands()).toEqual([
      'rev-parse',
      'status',
      'cat-file',
      'for-each-ref',
      'config',
      'add',
      'commit',
      'diff',
    ])
  })

  test('takes the one that is begun, so that a second run changes nothing', async () => {
    const before = everythingOf(laptop)
    const { exitCode, output } = await runOn(laptop, next, [])
    expect([exitCode, output]).toEqual([
      0,
      [
        'next: Version 3.2.1 is begun already on "stable", so nothing was changed.',
        '  3.2.1 is the version that pyproject.toml:3, src/tidy_box/__init__.py:3, and CHANGES.rst:1 announce.',
      ],
    ])
    expect(everythingOf(laptop)).toEqual(before)
  })

  test('takes the version after the greatest tag where no file has one', async () => {
    const scm = laptopWith({
      'pyproject.toml':
        '[project]\nname = "tidy-box"\ndynamic = ["version"]\n\n[build-system]\nrequires = ["setuptools-scm"]\nbuild-backend = "setuptools.build_meta"\n\n[tool.setuptools_scm]\n',
      'CHANGES.md': '# Changes\n',
    })
    for (const tag of ['v1.9.0', 'v1.10.0', 'nightly']) scm.clone.git(['tag', tag])
    const elsewhere = scm.clone.git(['commit-tree', '-m', 'x', 'HEAD^{tree}'])
    scm.clone.git(['tag', 'v2.0.0', elsewhere])
    const { refusal, output } = await runOn(scm, next, [])
    expect([refusal, output[1]]).toEqual([
      undefined,
      '  1.10.1 is the next fix version after 1.10.0, the greatest tag.',
    ])
  })
})
