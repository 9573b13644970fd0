import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { cloneIn, newClone, newFolder } from '../clients/clone.ts'
import { commit, countingGit, releaseBranch, runCli } from './project.ts'

const branch = releaseBranch()
const head = branch.git(['rev-parse', 'HEAD'])

test('a release branch: the verdict, what was not asked, and the next button', async () => {
  const at = head.slice(0, 12)
  expect(await runCli(branch.directory, ['check'])).toEqual({
    exitCode: 0,
    stderr: '',
    stdout: [
      `check: Go for 3.2.0 at ${at}.`,
      '  not checked, since no server was asked, but will be on the pull request: The milestone of the version has nothing open; No check of the commit has failed at GitHub; No status of the commit is a failure at GitHub.',
      '  Next: push the tag.',
      `  $ git tag --annotate --message "release version 3.2.0" 3.2.0 ${head}`,
      '  $ git push origin refs/tags/3.2.0',
      '',
    ].join('\n'),
  })
})

describe('for programs', () => {
  test('one line of JSON', async () => {
    const { exitCode, stdout } = await runCli(branch.directory, ['check', '--json'])
    const { rules, ...answer } = JSON.parse(stdout)
    expect([exitCode, answer]).toEqual([
      0,
      {
        verdict: 'go',
        version: '3.2.0',
        tag: null,
        commit: head,
        headline: `Go for 3.2.0 at ${head.slice(0, 12)}.`,
        problems: [],
        files: [],
      },
    ])
    expect(rules).toContainEqual({ claim: 'The section has entries', result: 'passed' })
  })

  test('problems are values', async () => {
    const clone = releaseBranch()
    clone.write('src/tidy_box/slipped.py', '')
    const slipped = commit(clone, 'slipped')
    const { exitCode, stdout } = await runCli(newFolder(), ['check', '--repository', clone.directory, '--json'])
    const { verdict, problems } = JSON.parse(stdout)
    expect([exitCode, verdict, problems]).toEqual([
      1,
      'no-go',
      [
        {
          code: 'unexpected-files',
          severity: 'error',
          message: 'The release changes source code: "src/tidy_box/slipped.py".',
          hint: expect.any(String),
          file: 'src/tidy_box/slipped.py',
        },
      ],
    ])
    const against = await runCli(clone.directory, ['check', slipped, '--base', 'HEAD~1', '--json'])
    expect(JSON.parse(against.stdout).verdict).toBe('not-a-release')
  })
})

describe('what is judged', () => {
  const tagged = releaseBranch()
  tagged.git(['tag', '--annotate', '--message', 'release version 3.2.0', '3.2.0'])
  tagged.git(['update-ref', 'refs/remotes/origin/main', 'HEAD'])
  tagged.git(['switch', '--quiet', 'main'])

  test.each<[string, readonly string[], number, string]>([
    ['a tag that was merged, against the commit before', ['3.2.0'], 0, 'check: Go for 3.2.0 at '],
    ['a branch', ['release-3.2.0'], 0, 'check: Go for 3.2.0 at '],
    ['what is checked out', [], 0, 'check: No release, so nothing to judge. The version is "3.2.0.dev", '],
    ['a commit that releases nothing', ['main'], 0, 'check: No release'],
  ])('%s', async (_, parameters, exitCode, start) => {
    const ended = await runCli(tagged.directory, ['check', ...parameters])
    expect([ended.exitCode, ended.stdout.slice(0, start.length), ended.stderr]).toEqual([exitCode, start, ''])
  })

  test.each<[string, readonly string[], number, string]>([
    ['no such tag', ['3.2.1'], 1, '[tag-not-found]'],
    ['two of them', ['3.2.0', 'main'], 2, '[input-invalid]'],
    ['an option that is not known', ['--bsae', 'main'], 2, '[input-invalid]'],
    ['an option of git', ['--', '--upload-pack=touch x'], 1, '[tag-not-found]'],
    ['a command', ['$(touch x)'], 1, '[tag-not-found]'],
    ['no such base', ['--base', 'nowhere'], 1, '[tag-not-found]'],
    ['no clone', ['--repository', '/'], 3, '[git-failed]'],
  ])('refused: %s', async (_, parameters, exitCode, code) => {
    const ended = await runCli(tagged.directory, ['check', ...parameters])
    expect([ended.exitCode, ended.stdout]).toEqual([exitCode, ''])
    expect(ended.stderr).toContain(code)
    expect(ended.stderr).not.toMatch(/^ {4}at /m)
    expect(existsSync(join(tagged.directory, 'x'))).toBe(false)
  })

  test('a tag with a prefix, before and after the project sets it', async () => {
    const clone = releaseBranch()
    clone.git(['tag', '--annotate', '--message', 'release', 'v3.2.0'])
    const before = JSON.parse((await runCli(clone.directory, ['check', 'v3.2.0', '--json'])).stdout)
    expect(before.problems.map(({ code }: { code: string }) => code)).toEqual(['tag-prefix'])
    const given = JSON.parse((await runCli(clone.directory, ['check', 'v3.2.0', '--json', '--tag-prefix', 'v'])).stdout)
    expect([given.tag, given.problems]).toEqual(['v3.2.0', []])
    clone.git(['tag', '--delete', 'v3.2.0'])
    clone.git(['switch', '--quiet', 'main'])
    const text = '[project]\nname = "tidy-box"\nversion = "3.2.0.dev"\n\n[tool.release-action]\ntag-prefix = "v"\n'
    clone.write('pyproject.toml', text)
    commit(clone, 'set the prefix')
    clone.git(['update-ref', 'refs/remotes/origin/main', 'HEAD'])
    clone.git(['switch', '--quiet', '--create', 'release-3.2.0-again'])
    clone.write('pyproject.toml', text.replace('.dev', ''))
    clone.git(['checkout', '--quiet', 'release-3.2.0', 'CHANGES.md'])
    commit(clone, 'release version 3.2.0')
    const { stdout } = await runCli(clone.directory, ['check'])
    expect(stdout).toContain('$ git push origin refs/tags/v3.2.0\n')
  })

  test('a shallow clone is told what to fetch', async () => {
    const shallow = cloneIn(newFolder())
    shallow.git(['clone', '--quiet', '--depth=1', '--branch=release-3.2.0', `file://${tagged.directory}`, '.'])
    const ended = await runCli(shallow.directory, ['check'])
    expect([ended.exitCode, ended.stdout.includes('[git-shallow]')]).toEqual([1, true])
  })

  test('an empty repository', async () => {
    const ended = await runCli(newClone().directory, ['check'])
    expect([ended.exitCode, ended.stderr.includes('[tag-not-found]')]).toEqual([1, true])
  })
})

test('git is started eight times at most, however many tags there are', async () => {
  const clone = releaseBranch()
  for (const name of ['0.1', '0.2', '0.3', '1.0', '1.1', '2.0'])
    clone.git(['tag', '--annotate', '--message', 'x', name, 'main'])
  for (const parameters of [[], ['--base', 'origin/main'], ['release-3.2.0']]) {
    const git = countingGit()
    const ended = await runCli(clone.directory, ['check', ...parameters], { PATH: git.path })
    expect([ended.exitCode, ended.stderr]).toEqual([0, ''])
    expect(git.count()).toBeLessThanOrEqual(8)
    expect(git.count()).toBeGreaterThan(3)
  }
})
