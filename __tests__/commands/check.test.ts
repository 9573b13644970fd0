import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { onLaptop } from '../audiences.ts'
import { cloneIn, newFolder } from '../worlds/clone.ts'
import { commit, countingGit, releaseBranch, runCli, startCli, tagNow } from '../worlds/project.ts'

const branch = releaseBranch()
const head = branch.git(['rev-parse', 'HEAD'])

test('a release branch: the verdict, what was not asked, and the next button', async () => {
  const at = head.slice(0, 12)
  expect(await startCli(branch.directory, ['check'])).toEqual({
    exitCode: 0,
    stderr: '',
    stdout: [
      `check: Go for 3.2.0 at ${at}.`,
      '  The rules: 26 passed, 3 not checked here, 10 with nothing to check.',
      '  not checked here, since no server was asked, but will be on the pull request: The milestone of the version has nothing open; No check of the commit has failed at GitHub; No status of the commit is a failure at GitHub.',
      '  Next: push the tag.',
      `  $ git tag --annotate --message "release version 3.2.0" 3.2.0 ${head}`,
      '  $ git push origin refs/tags/3.2.0',
      '',
      'The notes, as the release page will show them:',
      '',
      'tidy-box 3.2.0 is a feature release. It can add features, start deprecations, and remove or change what was deprecated before.',
      '',
      'Files: <https://pypi.org/project/tidy-box/3.2.0/>',
      'Changes: <https://github.com/example/tidy-box/blob/3.2.0/CHANGES.md#version-320>',
      '',
      '- Fix it.',
      '',
    ].join('\n'),
  })
})

describe('for programs', () => {
  test('one line of JSON', async () => {
    const { exitCode, stdout } = await runCli(branch.directory, ['check', '--json'])
    const { rules, remarks: _, commands, ...answer } = JSON.parse(stdout)
    expect(commands).toHaveLength(2)
    expect([exitCode, answer]).toEqual([
      0,
      {
        schema: 1,
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

  test('what stops it is on stdout too', async () => {
    const { exitCode, stdout, stderr } = await runCli(branch.directory, ['check', 'nope', '--json'])
    expect([exitCode, JSON.parse(stdout)]).toMatchObject([
      1,
      { verdict: 'stopped', tag: null, problems: [{ code: 'tag-not-found' }] },
    ])
    expect(stderr).toContain('[tag-not-found]')
    const wrong = await runCli(branch.directory, ['check', 'a', 'b', '--json'])
    expect([wrong.exitCode, JSON.parse(wrong.stdout)]).toMatchObject([
      2,
      { verdict: 'stopped', tag: null, problems: [{ code: 'input-invalid' }] },
    ])
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
          docs: `${onLaptop.errorsPage}#unexpected-files`,
        },
      ],
    ])
    const against = await runCli(clone.directory, ['check', slipped, '--base', 'HEAD~1', '--json'])
    expect(JSON.parse(against.stdout).verdict).toBe('not-a-release')
  })
})

describe('what is judged', () => {
  const tagged = releaseBranch()
  tagNow(tagged, '3.2.0')
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
    ['no clone', ['--repository', '/'], 2, '[repository-unfit]'],
  ])('refused: %s', async (_, parameters, exitCode, code) => {
    const ended = await runCli(tagged.directory, ['check', ...parameters])
    expect([ended.exitCode, ended.stdout]).toEqual([exitCode, ''])
    expect(ended.stderr).toContain(code)
    expect(ended.stderr).not.toMatch(/^ {4}at /m)
    expect(existsSync(join(tagged.directory, 'x'))).toBe(false)
  })

  test('a tag with a prefix, before and after the project sets it', async () => {
    const clone = releaseBranch()
    tagNow(clone, 'v3.2.0')
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

  test('a tag with the prefix of the last ones, which nobody sets', async () => {
    const clone = releaseBranch()
    for (const name of ['v2.9.0', 'v3.0.0', 'v3.1.0']) clone.git(['tag', '--annotate', '--message', 'x', name, 'main'])
    const before = await runCli(clone.directory, ['check'])
    expect(before.stdout).toContain('  Tags begin with "v", as the last ones do.\n  Next: push the tag.\n')
    expect(before.stdout).toContain('/blob/v3.2.0/CHANGES.md')
    tagNow(clone, 'v3.2.0')
    const after = JSON.parse((await runCli(clone.directory, ['check', 'v3.2.0', '--json'])).stdout)
    expect([after.verdict, after.tag, after.problems]).toEqual(['go', 'v3.2.0', []])
  })

  test.each([
    ['R-3.2.0', 0, ['tag-prefix']],
    ['core-v3.2.0', 0, ['tag-prefix']],
    ['3.2', 0, []],
    ['v3.2.1', 1, ['version-mismatch', 'change-log-section-missing', 'tag-prefix']],
  ])('the tag %s plainly names a version, and is judged: exit %i, %j', async (name, exitCode, codes) => {
    const clone = releaseBranch()
    tagNow(clone, name)
    const ended = await runCli(clone.directory, ['check', name, '--json'])
    const { problems } = JSON.parse(ended.stdout)
    expect([ended.exitCode, problems.map(({ code }: { code: string }) => code)]).toEqual([exitCode, codes])
  })

  test.each([
    ['1.2-final', 'version-not-canonical', 'The tag "1.2-final" is no version'],
    ['v3.2-final', 'version-not-canonical', 'The tag "v3.2-final" is no version'],
    ['simple-tag', 'version-not-canonical', 'The tag "simple-tag" is no version'],
    ['1.0.0\u202e', 'version-not-canonical', 'The tag "1.0.0\\u{202e}" is no version'],
    ['3.2.0+local', 'version-local', 'The tag "3.2.0+local" is of version'],
    ['3.2.0.dev1', 'version-development', 'The tag "3.2.0.dev1" is of version'],
  ])('the tag %s is refused as %s', async (name, code, message) => {
    const clone = releaseBranch()
    tagNow(clone, name)
    const ended = await runCli(clone.directory, ['check', name])
    expect([ended.exitCode, ended.stderr.includes(message), ended.stderr.includes(`[${code}]`)]).toEqual([
      1,
      true,
      true,
    ])
  })

  test('a version that was released with another prefix', async () => {
    const clone = releaseBranch()
    clone.git(['tag', 'v3.2.0', 'main'])
    const { stdout } = await runCli(clone.directory, ['check', '--json'])
    const codes = JSON.parse(stdout).problems.map(({ code }: { code: string }) => code)
    expect(codes).toContain('tag-not-here')
  })

  test('a clone without the files of its past says so, and does not judge', async () => {
    branch.git(['config', 'uploadpack.allowFilter', 'true'])
    const partial = cloneIn(newFolder())
    partial.git(['clone', '--quiet', '--filter=blob:none', `file://${branch.directory}`, '.'])
    const ended = await runCli(partial.directory, ['check', '--base', 'HEAD~1'])
    expect([ended.exitCode, ended.stderr.includes('clone without `--filter`')]).toEqual([3, true])
  })

  test('a shallow clone is told what to fetch', async () => {
    const shallow = cloneIn(newFolder())
    shallow.git(['clone', '--quiet', '--depth=1', '--branch=release-3.2.0', `file://${tagged.directory}`, '.'])
    const ended = await runCli(shallow.directory, ['check'])
    expect([ended.exitCode, ended.stdout.includes('[git-shallow]')]).toEqual([1, true])
  })
})

test('git is started five times, however many tags there are', async () => {
  const clone = releaseBranch()
  for (const name of ['0.1', '0.2', '0.3', '1.0', '1.1', '2.0'])
    clone.git(['tag', '--annotate', '--message', 'x', name, 'main'])
  for (const parameters of [[], ['--base', 'origin/main'], ['release-3.2.0']]) {
    const git = countingGit()
    const ended = await runCli(clone.directory, ['check', ...parameters], { PATH: git.path })
    expect([ended.exitCode, ended.stderr]).toEqual([0, ''])
    expect(git.commands()).toEqual(['rev-parse', 'cat-file', 'for-each-ref', 'rev-list', 'config'])
  }
})
