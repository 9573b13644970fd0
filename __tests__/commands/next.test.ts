import { describe, expect, test } from '@jest/globals'
import { next as command } from '../../src/commands/next.ts'
import {
  begun,
  everythingOf,
  filesAt,
  type Laptop,
  laptopWith,
  type Outcome,
  prepared,
  refsOf,
  runOn,
} from '../worlds/laptop.ts'
import { countingGit } from '../worlds/project.ts'

const next = (laptop: Laptop, ...parameters: string[]): Promise<Outcome> => runOn(laptop, command, parameters)

/** The files of 3.2.0 with 3.2.1 begun. */
const started = {
  'pyproject.toml': prepared['pyproject.toml'].replace('3.2.0', '3.2.1.dev'),
  'CHANGES.rst': `Version 3.2.1\n-------------\n\nUnreleased\n\n\n${prepared['CHANGES.rst']}`,
  'src/tidy_box/__init__.py': prepared['src/tidy_box/__init__.py'].replace('3.2.0', '3.2.1.dev'),
  'uv.lock': prepared['uv.lock'].replace('3.2.0', '3.2.1.dev0'),
} as const

describe('a version, begun', () => {
  const laptop = laptopWith(prepared)
  const { clone, origin } = laptop
  const before = clone.git(['rev-parse', 'HEAD'])

  test('one commit on the branch, which is shown', async () => {
    const { exitCode, refusal, output } = await next(laptop, '3.2.1')
    expect([exitCode, refusal]).toEqual([0, undefined])
    expect(output.slice(8, 18)).toEqual([
      '@@ -1,3 +1,9 @@',
      '+Version 3.2.1',
      '+-------------',
      '+',
      '+Unreleased',
      '+',
      '+',
      ' Version 3.2.0',
      ' -------------',
      ' ',
    ])
    expect(output.slice(0, 4)).toEqual([
      `next: Version 3.2.1 is begun on "stable" by ${clone.git(['rev-parse', 'HEAD']).slice(0, 12)}.`,
      '  Nothing was pushed. Next: push the branch.',
      '  Where that takes pull requests only, run `git push origin HEAD:refs/heads/start-3.2.1`, and open the pull request: https://github.com/example/tidy-box/compare/stable...start-3.2.1?expand=1',
      '  $ git push origin refs/heads/stable',
    ])
    expect(filesAt(laptop, 'HEAD')).toEqual(started)
    expect(clone.git(['log', '--format=%s %P', '-1'])).toBe(`start version 3.2.1 ${before}`)
    expect(clone.git(['status', '--porcelain'])).toBe('')
  })

  test('nothing is pushed', () => {
    expect(refsOf(origin)).toBe(`refs/heads/stable ${before}`)
  })

  test('a second time there is nothing to do', async () => {
    const refs = refsOf(clone)
    const { exitCode, output } = await next(laptop, '3.2.1')
    expect([exitCode, output, refsOf(clone)]).toEqual([
      0,
      ['next: Version 3.2.1 is begun already on "stable", so nothing was changed.'],
      refs,
    ])
  })

  test('a greater one may be begun after it', async () => {
    await next(laptop, '3.3.0')
    expect(laptop.read('CHANGES.rst')).toBe(`Version 3.3.0\n-------------\n\nUnreleased\n\n\n${started['CHANGES.rst']}`)
  })
})

test('git is started as often as it has something of its own to do', async () => {
  const git = countingGit()
  await runOn(laptopWith(prepared), command, ['3.2.1'], { variables: { PATH: git.path } })
  expect(git.commands()).toEqual(['rev-parse', 'status', 'cat-file', 'for-each-ref', 'config', 'add', 'commit', 'diff'])
})

test('an earlier run that could not commit is gone on with', async () => {
  const laptop = laptopWith(prepared)
  laptop.hook('pre-commit', 'exit 1')
  expect((await next(laptop, '3.2.1')).refusal).toEqual({
    code: 'git-failed',
    message: '`git commit` ended with exit code 1.',
    hint: 'The files are changed. Fix what is said, and run the same command again: it goes on where it stopped. To go back, run `git restore --staged --worktree :/`.',
  })
  laptop.removeHook('pre-commit')
  expect(await next(laptop, '3.2.1')).toMatchObject({ exitCode: 0, refusal: undefined })
  expect(filesAt(laptop, 'HEAD')).toEqual(started)
})

test.each<[string, readonly string[], (laptop: Laptop) => void, string]>([
  ['changes that are in no commit', ['3.2.1'], ({ clone }) => clone.write('uv.lock', 'x'), 'checkout-dirty'],
  ['the version that was released', ['3.2.0'], () => {}, 'version-not-greater'],
  ['a lower version', ['3.1.9'], () => {}, 'version-not-greater'],
  ['no branch', ['3.2.1'], ({ clone }) => clone.git(['switch', '--quiet', '--detach']), 'branch-missing'],
  [
    'a branch of a release',
    ['3.2.1'],
    ({ clone }) => clone.git(['switch', '--quiet', '--create', 'release-3.2.0']),
    'branch-missing',
  ],
  ['a development version', ['3.2.1.dev'], () => {}, 'version-development'],
  ['something else than a version', ['$(touch injected)'], () => {}, 'input-invalid'],
  ['an option of another command', ['3.2.1', '--push'], () => {}, 'input-invalid'],
])('refused: %s', async (_, parameters, change, code) => {
  const laptop = laptopWith(prepared)
  change(laptop)
  const before = everythingOf(laptop)
  expect((await next(laptop, ...parameters)).refusal?.code).toBe(code)
  expect(everythingOf(laptop)).toEqual(before)
})

test('the version that was released is refused by its place', async () => {
  expect((await next(laptopWith(prepared), '3.2.0')).refusal).toEqual({
    code: 'version-not-greater',
    message: 'pyproject.toml has version "3.2.0" at line 3, and "3.2.0" does not come after it.',
    hint: 'Name a version that is greater.',
  })
})

describe('on a branch that is named as one of a release', () => {
  test.each<[string, (laptop: Laptop) => void, string, string]>([
    ['of nobody knows which branch', () => {}, 'the main or maintenance branch', 'Switch to that branch'],
    [
      'that is to be merged into a branch',
      ({ clone }) => clone.git(['config', 'branch.release-3.2.0.gh-merge-base', "it's"]),
      '"it\'s"',
      "Run `git switch 'it'\\''s'`",
    ],
  ])('%s: the version begins elsewhere', async (_, set, place, way) => {
    const laptop = laptopWith(prepared, 'release-3.2.0')
    set(laptop)
    expect((await next(laptop, '3.2.1')).refusal).toEqual({
      code: 'branch-missing',
      message: `"release-3.2.0" is the branch of the release 3.2.0, and version "3.2.1" begins on ${place}.`,
      hint: `${way}, and run the command again.`,
    })
  })

  test.each([
    ['release-3.x', 'that is no version'],
    ['release-3.2', 'that goes on to other versions'],
  ])('%s, %s: a version is begun', async (branch) => {
    const laptop = laptopWith(prepared, branch)
    expect(await next(laptop, '3.2.1')).toMatchObject({ exitCode: 0, refusal: undefined })
  })
})

test('settings that cannot be used stop it, all of them shown', async () => {
  const table = '[tool.release-action]\nchangelog = "x"\ntag-prefix = 1\n'
  const laptop = laptopWith({ ...prepared, 'pyproject.toml': `${prepared['pyproject.toml']}${table}` })
  const before = refsOf(laptop.clone)
  const { exitCode, output } = await next(laptop, '3.2.1')
  expect([exitCode, output[0], refsOf(laptop.clone)]).toEqual([
    1,
    'next: Nothing was done, since the settings of the project have 2 problems to fix.',
    before,
  ])
})

test('after a pre-release, the next one has the section of its final version', async () => {
  const files = { ...begun, 'pyproject.toml': begun['pyproject.toml'].replace('3.2.0.dev', '3.2.0rc1') }
  const laptop = laptopWith({ ...files, 'src/tidy_box/__init__.py': '' })
  expect(await next(laptop)).toMatchObject({ exitCode: 0, refusal: undefined })
  expect(laptop.read('pyproject.toml')).toContain('version = "3.2.0rc2.dev"')
  expect(laptop.read('CHANGES.rst')).toBe(begun['CHANGES.rst'])
})

describe('a project that writes', () => {
  const files = (version: string) => ({
    ...prepared,
    'pyproject.toml': prepared['pyproject.toml'].replace('3.2.0', version),
    'src/tidy_box/__init__.py': '',
  })

  /** A laptop on which these versions were declared one after another; those without `dev` are tagged. */
  function declaring(...versions: readonly string[]): Laptop {
    const laptop = laptopWith(files(versions[0] ?? ''))
    for (const version of versions) {
      laptop.clone.write('pyproject.toml', files(version)['pyproject.toml'])
      laptop.clone.git(['-c', 'user.name=A', '-c', 'user.email=a@b.c', 'commit', '-qam', version, '--allow-empty'])
      if (!version.includes('dev')) laptop.clone.git(['tag', version])
    }
    return laptop
  }
  const declared = (laptop: Laptop): string | undefined => /^version = "(.*)"/m.exec(laptop.read('pyproject.toml'))?.[1]

  test('".dev0" gets that', async () => {
    const laptop = declaring('3.1.0.dev0', '3.1.0', '3.2.0.dev0', '3.2.0')
    expect(await next(laptop, '3.2.1')).toMatchObject({ exitCode: 0, refusal: undefined })
    expect(declared(laptop)).toBe('3.2.1.dev0')
  })

  test('".dev0" now gets that, and git is asked for no tag', async () => {
    const laptop = declaring('3.2.0', '3.2.1.dev0')
    const git = countingGit()
    expect(await runOn(laptop, command, ['3.3.0'], { variables: { PATH: git.path } })).toMatchObject({ exitCode: 0 })
    expect([declared(laptop), git.commands().includes('for-each-ref')]).toEqual(['3.3.0.dev0', false])
  })

  test('no development version keeps the last release, and gets its section; a second run has nothing to do', async () => {
    const laptop = declaring('2.9.0', '3.0.0', '3.1.0', '3.2.0')
    expect(await next(laptop, '3.2.1')).toMatchObject({ exitCode: 0, refusal: undefined })
    const changed = laptop.clone.git(['show', '--format=', '--name-only', 'HEAD'])
    expect([declared(laptop), changed]).toEqual(['3.2.0', 'CHANGES.rst'])
    expect((await next(laptop)).output[0]).toBe(
      'next: Version 3.2.1 is begun already on "stable", so nothing was changed.',
    )
  })
})
