import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.ts'
import { prepare as command } from '../../src/commands/prepare.ts'
import { begun, filesAt, type Laptop, laptopWith, type Outcome, prepared, refsOf, runOn } from '../worlds/laptop.ts'
import { countingGit } from '../worlds/project.ts'

const prepare = (laptop: Laptop, ...parameters: string[]): Promise<Outcome> => runOn(laptop, command, parameters)
const headOf = ({ clone }: Laptop): string => clone.git(['rev-parse', 'HEAD'])

const passed = expect.stringMatching(/^ {2}The rules: \d+ passed, 3 not checked here, \d+ with nothing to check\.$/)
const notChecked = expect.stringMatching(/^ {2}not checked here, since no server was asked/)

const address = 'https://github.com/example/tidy-box/compare/stable...release-3.2.0?expand=1'

const difference = [
  'diff --git a/CHANGES.rst b/CHANGES.rst',
  expect.stringMatching(/^index /),
  '--- a/CHANGES.rst',
  '+++ b/CHANGES.rst',
  '@@ -1,7 +1,7 @@',
  ' Version 3.2.0',
  ' -------------',
  ' ',
  '-Unreleased',
  '+Released 2026-02-18',
  ' ',
  ' -   Fix the lid. :issue:`1`',
  ' ',
]

describe('a release whose version comes from the tag', () => {
  const scm = {
    'pyproject.toml':
      '[project]\nname = "tidy-box"\ndynamic = ["version"]\n\n[build-system]\nrequires = ["setuptools-scm"]\nbuild-backend = "setuptools.build_meta"\n\n[tool.setuptools_scm]\n',
  }

  test('is the dated section alone, and its tag', async () => {
    const laptop = laptopWith({ ...scm, 'CHANGES.rst': begun['CHANGES.rst'] })
    const { exitCode, refusal } = await prepare(laptop, '3.2.0', '--tag')
    expect([refusal, exitCode]).toEqual([undefined, 0])
    const { clone } = laptop
    const changed = clone.git(['show', '--format=', '--name-only', 'HEAD'])
    expect([changed, clone.git(['rev-parse', '3.2.0^{commit}'])]).toEqual(['CHANGES.rst', headOf(laptop)])
  })

  test('is its tag alone, without a change log', async () => {
    const none = `${scm['pyproject.toml']}[tool.release-action]\nchange-log = "none"\n`
    const laptop = laptopWith({ 'pyproject.toml': none })
    const before = headOf(laptop)
    const { exitCode, refusal } = await prepare(laptop, '3.2.0', '--tag')
    expect([refusal, exitCode]).toEqual([undefined, 0])
    expect([headOf(laptop), laptop.clone.git(['rev-parse', '3.2.0^{commit}'])]).toEqual([before, before])
  })

  test('is not ready where the tool would not see the tag', async () => {
    const vcs = `${scm['pyproject.toml']}tag_regex = '^v(.*)$'\n`
    const laptop = laptopWith({ 'pyproject.toml': vcs, 'CHANGES.rst': begun['CHANGES.rst'] })
    const { exitCode, output } = await prepare(laptop, '3.2.0', '--tag')
    expect(exitCode).toBe(1)
    expect(output.join('\n')).toContain(
      'hint: Push the tag "v3.2.0" in its place, with tag-prefix = "v" in [tool.release-action].',
    )
    expect(laptop.clone.git(['tag', '--list', '*3.2.0'])).toBe('')
  })
})

describe('a release, prepared', () => {
  const laptop = laptopWith(begun)
  const before = laptop.clone.git(['rev-parse', 'HEAD'])

  test('branch, commit, tag, and both pushed; what was done is shown', async () => {
    const { exitCode, refusal, output } = await prepare(laptop, '3.2.0', '--tag', '--push')
    const at = headOf(laptop).slice(0, 12)
    expect([refusal, exitCode]).toEqual([undefined, 0])
    const head = [`check: Go for 3.2.0 at ${at}.`, passed, notChecked, ...difference]
    expect(output.slice(0, head.length)).toEqual(head)
    expect(output.slice(-4)).toEqual([
      'prepare: Version 3.2.0 is on the branch release-3.2.0.',
      '  The tag "3.2.0" was made.',
      '  Pushed to origin: refs/heads/release-3.2.0 and refs/tags/3.2.0.',
      '  Open the pull request: https://github.com/example/tidy-box/compare/stable...release-3.2.0?expand=1',
    ])
  })

  test('the commit has the edited files and nothing else', () => {
    expect(filesAt(laptop, 'release-3.2.0')).toEqual(prepared)
    const { clone } = laptop
    expect(clone.git(['log', '--format=%s %P', '-1'])).toBe(`release version 3.2.0 ${before}`)
    expect(clone.git(['rev-parse', 'stable'])).toBe(before)
    expect(clone.git(['status', '--porcelain'])).toBe('')
    expect(clone.git(['symbolic-ref', 'HEAD'])).toBe('refs/heads/release-3.2.0')
  })

  test('the tag is annotated', () => {
    const format = '--format=%(objecttype) %(contents:subject) %(*objectname)'
    expect(laptop.clone.git(['for-each-ref', format, 'refs/tags/3.2.0'])).toBe(
      `tag release version 3.2.0 ${headOf(laptop)}`,
    )
  })

  test('the origin has the branch and the tag', () => {
    const pushed = refsOf(laptop.clone)
      .split('\n')
      .filter((line) => !line.includes('refs/remotes/'))
    expect(refsOf(laptop.origin)).toBe(pushed.join('\n'))
  })

  test('`gh pr create` knows the base', () => {
    expect(laptop.clone.git(['config', 'branch.release-3.2.0.gh-merge-base'])).toBe('stable')
  })

  test('`check` judges it alike', async () => {
    expect(await runOn(laptop, check, ['3.2.0'])).toMatchObject({ exitCode: 0, refusal: undefined })
  })

  test('run twice, also on another day, it ends in the same state', async () => {
    const refs = [refsOf(laptop.clone), refsOf(laptop.origin)]
    const outcome = await runOn(laptop, command, ['3.2.0', '--tag', '--push'], { day: '2026-02-20' })
    expect([refsOf(laptop.clone), refsOf(laptop.origin)]).toEqual(refs)
    expect(outcome).toMatchObject({ exitCode: 0, refusal: undefined })
    expect(outcome.output).toEqual([
      `check: Go for 3.2.0 at ${headOf(laptop).slice(0, 12)}.`,
      passed,
      notChecked,
      'prepare: Version 3.2.0 is on the branch release-3.2.0.',
      '  The tag "3.2.0" is here already.',
      '  Pushed to origin: refs/heads/release-3.2.0 and refs/tags/3.2.0.',
      '  Open the pull request: https://github.com/example/tidy-box/compare/stable...release-3.2.0?expand=1',
    ])
  })
})

test('git is started as often as it has something of its own to do', async () => {
  const laptop = laptopWith(begun)
  const git = countingGit()
  const options = { variables: { PATH: git.path } }
  await runOn(laptop, command, ['3.2.0', '--tag', '--push'], options)
  const read = ['rev-parse', 'status', 'cat-file', 'for-each-ref']
  const written = ['config', 'switch', 'config', 'add', 'commit']
  const tagged = ['tag', 'for-each-ref', 'rev-list']
  expect(git.commands()).toEqual([...read, ...written, 'diff', ...tagged, 'push'])
  await runOn(laptop, command, ['3.2.0', '--tag', '--push'], options)
  const again = [...read, 'config', 'rev-list', 'push']
  expect(git.commands().slice(-again.length)).toEqual(again)
})

describe('one thing after another', () => {
  const laptop = laptopWith(begun)

  test('the branch alone, with what to do next: the tag comes after its pull request', async () => {
    const { exitCode, output } = await prepare(laptop, '3.2.0')
    expect(exitCode).toBe(0)
    expect(output[0]).toBe(`check: Go for 3.2.0 at ${headOf(laptop).slice(0, 12)}.`)
    expect(output.slice(-3)).toEqual([
      'prepare: Version 3.2.0 is on the branch release-3.2.0.',
      `  Next: push the branch, and open the pull request: ${address}`,
      '  $ git push --atomic origin refs/heads/release-3.2.0',
    ])
    expect(laptop.clone.git(['tag'])).toBe('')
  })

  test('then another date, by a second commit', async () => {
    await prepare(laptop, '3.2.0', '--date', '2026-02-19')
    expect(laptop.read('CHANGES.rst')).toBe(prepared['CHANGES.rst'].replace('02-18', '02-19'))
    expect(laptop.clone.git(['log', '--format=%s'])).toBe('release version 3.2.0\nrelease version 3.2.0\nbegin')
  })

  test('then the tag', async () => {
    const { output } = await prepare(laptop, '3.2.0', '--tag')
    expect(output.slice(-5)).toEqual([
      'prepare: Version 3.2.0 is on the branch release-3.2.0.',
      '  The change log keeps its date 2026-02-19; another is set by --date.',
      '  The tag "3.2.0" was made.',
      `  Next: push the branch and the tag, and open the pull request: ${address}`,
      '  $ git push --atomic origin refs/heads/release-3.2.0 refs/tags/3.2.0',
    ])
    expect(refsOf(laptop.origin)).not.toContain('3.2.0')
  })

  test('then the branch is pushed, and the tag is not', async () => {
    const { output } = await prepare(laptop, '3.2.0', '--push')
    expect(output.slice(-3)).toEqual([
      '  Pushed to origin: refs/heads/release-3.2.0.',
      `  Open the pull request: ${address}`,
      '  When its check says go, run the same command with --tag added, to push the tag too.',
    ])
    expect(laptop.origin.git(['tag'])).toBe('')
  })
})

describe('no-go', () => {
  const laptop = laptopWith({ ...begun, 'CHANGES.rst': begun['CHANGES.rst'].replace(/- {3}Fix.*\n/, '') })

  test('nothing is tagged or pushed', async () => {
    const { exitCode, output } = await prepare(laptop, '3.2.0', '--tag', '--push')
    expect(exitCode).toBe(1)
    expect(output.slice(-2)).toEqual([
      'prepare: Version 3.2.0 is on the branch release-3.2.0, and not ready.',
      '  Nothing was tagged or pushed. Fix it in a commit here, and run the same command again.',
    ])
    expect([laptop.clone.git(['tag']), refsOf(laptop.origin).split('\n').length]).toEqual(['', 1])
  })

  test('fixed, it goes on', async () => {
    laptop.clone.write('CHANGES.rst', prepared['CHANGES.rst'])
    laptop.clone.git(['commit', '--quiet', '--all', '--message', 'add an entry'])
    expect(await prepare(laptop, '3.2.0', '--tag', '--push')).toMatchObject({ exitCode: 0, refusal: undefined })
    expect(laptop.origin.git(['tag'])).toBe('3.2.0')
  })
})

describe('a project', () => {
  test('with a prefix of tags, and no change log', async () => {
    const table = '\n[tool.release-action]\nchange-log = "none"\ntag-prefix = "v"\n'
    const laptop = laptopWith({ 'pyproject.toml': begun['pyproject.toml'] + table, 'src/tidy_box/__init__.py': '' })
    const { exitCode, refusal } = await prepare(laptop, '3.2.0', '--tag')
    expect([exitCode, refusal]).toEqual([0, undefined])
    expect(laptop.clone.git(['tag'])).toBe('v3.2.0')
    expect(laptop.clone.git(['diff', '--name-only', 'stable', 'HEAD'])).toBe('pyproject.toml')
  })

  test('with a prefix of tags that is given, as the action is given it', async () => {
    const laptop = laptopWith(begun)
    expect(await prepare(laptop, '3.2.0', '--tag', '--tag-prefix', 'v')).toMatchObject({ exitCode: 0 })
    expect(laptop.clone.git(['tag'])).toBe('v3.2.0')
  })

  test('with tags whose prefix nobody sets, on a branch that is never called as one of them', async () => {
    const laptop = laptopWith(begun)
    laptop.clone.git(['tag', '--annotate', '--message', 'x', 'release-3.1.0', 'HEAD'])
    const { exitCode, output } = await prepare(laptop, '3.2.0', '--tag')
    expect([exitCode, output.includes('  Tags begin with "release-", as the last ones do.')]).toEqual([0, true])
    expect(laptop.clone.git(['branch', '--show-current'])).toBe('prepare-3.2.0')
    expect(laptop.clone.git(['tag', '--points-at', 'HEAD'])).toBe('release-3.2.0')
    expect(await prepare(laptop)).toMatchObject({ exitCode: 0, refusal: undefined })
  })

  test('with a version of the calendar, which gets the zeros that it has', async () => {
    const table = '\n[tool.release-action]\nchange-log = "none"\n'
    const text = begun['pyproject.toml'].replace('3.2.0.dev', '2026.07.22') + table
    const laptop = laptopWith({ 'pyproject.toml': text })
    laptop.clone.git(['tag', '--annotate', '--message', 'x', 'v2026.07.22', 'HEAD'])
    expect(await prepare(laptop, '2026.11.1', '--tag')).toMatchObject({ exitCode: 0, refusal: undefined })
    expect(laptop.read('pyproject.toml')).toContain('version = "2026.11.01"')
    expect(laptop.clone.git(['tag', '--points-at', 'HEAD'])).toBe('v2026.11.01')
  })

  test('with a pre-release, whose section stays open', async () => {
    const laptop = laptopWith(begun)
    expect(await prepare(laptop, '3.2.0rc1')).toMatchObject({ exitCode: 0, refusal: undefined })
    expect(laptop.read('CHANGES.rst')).toBe(begun['CHANGES.rst'])
    expect(laptop.read('uv.lock')).toBe(begun['uv.lock'].replace('3.2.0.dev0', '3.2.0rc1'))
  })

  test('in whose change log is a name that git could take for a pattern', async () => {
    const table = '\n[tool.release-action]\nchange-log = ":!CHANGES.rst"\n'
    const { 'CHANGES.rst': changes, ...others } = begun
    const files = { ...others, 'pyproject.toml': others['pyproject.toml'] + table, ':!CHANGES.rst': changes }
    const laptop = laptopWith(files)
    expect(await prepare(laptop, '3.2.0')).toMatchObject({ refusal: undefined })
    expect(laptop.clone.git(['show', 'HEAD::!CHANGES.rst'])).toContain('Released 2026-02-18')
  })

  test('from a folder inside it, and with no branch checked out', async () => {
    const laptop = laptopWith(begun)
    laptop.clone.git(['switch', '--quiet', '--detach'])
    const folder = `${laptop.clone.directory}/src`
    const { exitCode, output } = await runOn(laptop, command, ['3.2.0', '--push'], { folder })
    expect(exitCode).toBe(0)
    expect(output.at(-2)).toBe(
      '  Open the pull request: https://github.com/example/tidy-box/compare/release-3.2.0?expand=1',
    )
  })

  test('whose change log would steer a terminal, is shown without that', async () => {
    const laptop = laptopWith({ ...begun, 'CHANGES.rst': begun['CHANGES.rst'].replace('the lid', '\u001b[2Jthe\tlid') })
    const { output } = await prepare(laptop, '3.2.0')
    expect(output).toContain(' -   Fix \\x1b[2Jthe\tlid. :issue:`1`')
  })

  test('that says all of it already, stays on its branch', async () => {
    const laptop = laptopWith(prepared)
    const { exitCode, output } = await prepare(laptop, '3.2.0', '--tag', '--push')
    expect([exitCode, output.slice(-3)]).toEqual([
      0,
      [
        'prepare: Version 3.2.0 is here already.',
        '  The tag "3.2.0" was made.',
        '  Pushed to origin: refs/tags/3.2.0.',
      ],
    ])
    expect(laptop.clone.git(['branch', '--format=%(refname:short)'])).toBe('stable')
  })

  test('that says all of it already, and is not to be tagged: the tag is next', async () => {
    const laptop = laptopWith(prepared)
    const { output } = await prepare(laptop, '3.2.0')
    expect(output.slice(-4)).toEqual([
      '  Next: push the tag.',
      `  $ git tag --annotate --message "release version 3.2.0" 3.2.0 ${headOf(laptop)}`,
      '  $ git push origin refs/tags/3.2.0',
      'prepare: Version 3.2.0 is here already.',
    ])
  })
})

describe('a server', () => {
  const laptop = laptopWith(begun)
  const configuration = join(laptop.clone.directory, '.git/config')
  const first = readFileSync(configuration, 'utf8')
  const base = '[branch "release-3.2.0"]\n\tgh-merge-base = stable\n'
  // What was pushed is pushed again: the address is shown each time.
  beforeAll(() => prepare(laptop, '3.2.0', '--tag', '--push'))

  // Every kind of address: `clients/git/remote.test.ts`.
  test.each<[string, string | undefined, string]>([
    ['https://gitlab.com/example/tidy-box.git', undefined, 'another kind has other addresses'],
    ['https://person:hunter2@GitHub.Example.com:8443/example/tidy-box', 'github.example.com:8443', 'GitHub Enterprise'],
  ])('at %s has its pull requests at %s: %s', async (url, host) => {
    writeFileSync(configuration, `${first.replaceAll('https://github.com/example/tidy-box.git', url)}${base}`)
    const { refusal, output } = await prepare(laptop, '3.2.0', '--tag', '--push')
    expect(refusal).toBeUndefined()
    expect(output.slice(output.indexOf('prepare: Version 3.2.0 is on the branch release-3.2.0.') + 2)).toEqual([
      '  Pushed to origin: refs/heads/release-3.2.0 and refs/tags/3.2.0.',
      ...(host === undefined
        ? ['  Open the pull request at gitlab.com: its address is known of GitHub only.']
        : [`  Open the pull request: https://${host}/example/tidy-box/compare/stable...release-3.2.0?expand=1`]),
    ])
  })
})

describe('a date that is there', () => {
  const datedOn = (date: string): Laptop =>
    laptopWith({ ...begun, 'CHANGES.rst': begun['CHANGES.rst'].replace('Unreleased', `Released ${date}`) })
  const dateOf = ({ clone }: Laptop, revision: string): string | undefined =>
    /Released (\S+)/.exec(clone.git(['show', `${revision}:CHANGES.rst`]))?.[1]

  test.each<[string, readonly string[], string, string | undefined, string]>([
    [
      '2026-02-20',
      [],
      '2026-02-20',
      '  The change log keeps its date 2026-02-20; another is set by --date.',
      'planned',
    ],
    ['2026-02-17', [], '2026-02-17', '  The change log keeps its date 2026-02-17; another is set by --date.', 'night'],
    ['2026-02-18', [], '2026-02-18', undefined, 'today'],
    [
      '2026-02-22',
      [],
      '2026-02-18',
      '  The date 2026-02-22 of the change log is not near 2026-02-18, so it was replaced.',
      'off',
    ],
    ['2026-02-20', ['--date', '2026-02-19'], '2026-02-19', undefined, 'another one was given'],
  ])('%s, with %j, becomes %s', async (date, options, expected, said) => {
    const laptop = datedOn(date)
    const { exitCode, output } = await prepare(laptop, '3.2.0', ...options)
    expect([exitCode, dateOf(laptop, 'release-3.2.0')]).toEqual([0, expected])
    const ofDate = output.filter((line) => /^ {2}The (date|change log keeps) /.test(line))
    expect(ofDate).toEqual(said === undefined ? [] : [said])
  })

  describe('of an earlier run', () => {
    const later = '2026-02-24'

    test('stays as long as nothing is tagged', async () => {
      const laptop = laptopWith(begun)
      await prepare(laptop, '3.2.0')
      await runOn(laptop, command, ['3.2.0', '--push'], { day: later })
      expect([dateOf(laptop, 'HEAD'), laptop.clone.git(['rev-list', '--count', 'stable..HEAD'])]).toEqual([
        '2026-02-18',
        '1',
      ])
    })

    test('that is no longer near the day of the tag is replaced in a commit of its own', async () => {
      const laptop = laptopWith(begun)
      await prepare(laptop, '3.2.0', '--push')
      const before = headOf(laptop)
      const variables = { GIT_COMMITTER_DATE: `${later}T12:00:00+00:00` }
      const again = ['3.2.0', '--tag', '--push'] as const
      const { exitCode, output } = await runOn(laptop, command, again, { day: later, variables })
      expect(exitCode).toBe(0)
      expect(output).toContain('  The date 2026-02-18 of the change log is not near 2026-02-24, so it was replaced.')
      expect(laptop.clone.git(['log', '--format=%s %P', '-1', '3.2.0'])).toBe(`release version 3.2.0 ${before}`)
      expect([dateOf(laptop, '3.2.0'), laptop.origin.git(['rev-parse', 'release-3.2.0'])]).toEqual([
        later,
        headOf(laptop),
      ])
      const end = [refsOf(laptop.clone), refsOf(laptop.origin)]
      await runOn(laptop, command, again, { day: '2026-03-09' })
      expect([refsOf(laptop.clone), refsOf(laptop.origin)]).toEqual(end)
    })

    test('that is tagged stays, wherever it is prepared again', async () => {
      const laptop = laptopWith(prepared)
      await prepare(laptop, '3.2.0', '--tag')
      const end = refsOf(laptop.clone)
      const { output } = await runOn(laptop, command, ['3.2.0'], { day: later })
      expect([refsOf(laptop.clone), output.at(-1)]).toEqual([end, 'prepare: Version 3.2.0 is here already.'])
    })
  })
})
