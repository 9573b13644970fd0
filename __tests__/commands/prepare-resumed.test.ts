import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { prepare as command } from '../../src/commands/prepare.ts'
import { endOf, killedAt, prepareToday, pullRequestAddress } from '../worlds/killed-prepare.ts'
import {
  begun,
  filesAt,
  type Laptop,
  laptopWith,
  type Outcome,
  pathWith,
  prepared,
  refsOf,
  runOn,
} from '../worlds/laptop.ts'

const whole = ['3.2.0', '--date', '2026-02-18', '--tag', '--push'] as const
const prepare = (laptop: Laptop, ...parameters: string[]): Promise<Outcome> => runOn(laptop, command, parameters)

// At every other command of git: `prepare-killed-faults.test.ts`.
test('a run that was killed at `git commit`, run again, ends as one that was not', async () => {
  const [laptop, other] = [laptopWith(begun), laptopWith(begun)]
  await killedAt(laptop, 'commit')
  const { refusal, output } = await prepareToday(laptop)
  await prepareToday(other)
  expect([refusal, output.at(-1)]).toEqual([undefined, pullRequestAddress])
  expect(endOf(laptop)).toEqual(endOf(other))
})

test('a run that was killed, run again on another day without a date: it says what to do', async () => {
  const laptop = laptopWith(begun)
  await killedAt(laptop, 'commit')
  const outcome = await runOn(laptop, command, ['3.2.0'], { day: '2026-02-19' })
  expect(outcome.refusal?.code).toBe('checkout-dirty')
})

describe('a hook that refuses the commit', () => {
  const laptop = laptopWith(begun)
  const refused = {
    code: 'git-failed',
    message: '`git commit` ended with exit code 1: "looking".',
    hint: 'The branch "release-3.2.0" is checked out, and its files are changed. Fix what is said, and run the same command again: it goes on where it stopped. To go back, run `git switch --discard-changes stable` and `git branch --delete --force release-3.2.0`.',
  }

  test('the work is left on the branch', async () => {
    laptop.hook('pre-commit', 'echo "looking"\necho "trailing space" >&2\nexit 1')
    const { refusal, talk } = await prepare(laptop, ...whole)
    expect(refusal).toEqual(refused)
    expect(talk.slice(-2).toSorted()).toEqual(['looking', 'trailing space'])
    expect(laptop.clone.git(['symbolic-ref', 'HEAD'])).toBe('refs/heads/release-3.2.0')
    expect(laptop.clone.git(['diff', '--cached', '--name-only']).split('\n')).toEqual(Object.keys(prepared).toSorted())
  })

  test('a second run is refused alike', async () => {
    expect((await prepare(laptop, ...whole)).refusal).toEqual(refused)
  })

  test.each(['stable', '$(touch$IFS$9injected);"x\'y'])('the way back to %s leads back', async (branch) => {
    const other = laptopWith(begun, branch)
    const { clone } = other
    const state = () => [refsOf(clone), clone.git(['symbolic-ref', 'HEAD']), clone.git(['status', '--porcelain'])]
    const before = state()
    other.hook('pre-commit', 'exit 1')
    const { refusal } = await prepare(other, ...whole)
    const commands = [...(refusal?.hint ?? '').matchAll(/`(.+?)`/g)].map(([, command = '']) => command)
    for (const command of commands) execFileSync('sh', ['-c', command], { cwd: clone.directory, stdio: 'pipe' })
    expect([commands.length, state()]).toEqual([2, before])
  })

  test('when it accepts, the release is made', async () => {
    laptop.removeHook('pre-commit')
    expect(await prepare(laptop, ...whole)).toMatchObject({ exitCode: 0, refusal: undefined })
    expect(filesAt(laptop, '3.2.0')).toEqual(prepared)
  })
})

describe('a hook that writes into the files and refuses, as those that fix them do', () => {
  const commit = 'git commit --all --message "release version 3.2.0"'

  test.each(['uv.lock', 'src/other.py'])('%s: the run says what was changed, and what to do', async (path) => {
    const laptop = laptopWith({ ...begun, 'src/other.py': '' })
    laptop.hook('pre-commit', `grep -q '# formatted' ${path} && exit 0\necho '# formatted' >> ${path}\nexit 1`)
    const { refusal } = await prepare(laptop, '3.2.0')
    expect(refusal).toEqual({
      code: 'git-failed',
      message: `\`git commit\` ended with exit code 1. A hook changed "${path}".`,
      hint: `Look at \`git diff\`. If that is right, run \`${commit}\`, and run the same command again: it goes on where it stopped. To go back, run \`git switch --discard-changes stable\` and \`git branch --delete --force release-3.2.0\`.`,
    })
    expect((await prepare(laptop, '3.2.0')).refusal).toEqual({
      code: 'checkout-dirty',
      message: `The checkout has changes that are in no commit: "CHANGES.rst" and ${path === 'uv.lock' ? 3 : 4} more.`,
      hint: `If they are to be in the commit, run \`${commit}\`; else undo them by \`git restore --staged --worktree :/\`. Then run the command again.`,
    })
    execFileSync('sh', ['-c', commit], {
      cwd: laptop.clone.directory,
      env: { ...laptop.environment } as NodeJS.ProcessEnv,
    })
    expect(await prepare(laptop, '3.2.0', '--tag')).toMatchObject({ refusal: undefined })
    expect(laptop.clone.git(['show', `release-3.2.0:${path}`])).toContain('# formatted')
  })
})

describe('the keys of the person', () => {
  const signing = (laptop: Laptop): void => {
    laptop.clone.git(['config', 'commit.gpgSign', 'true'])
    laptop.clone.git(['config', 'tag.gpgSign', 'true'])
  }
  const signature = '-----BEGIN PGP SIGNATURE-----\n\nsample\n-----END PGP SIGNATURE-----'
  const key = pathWith('gpg', `cat >/dev/null\necho "[GNUPG:] SIG_CREATED " >&2\ncat <<'E'\n${signature}\nE`)

  test('sign commit and tag, if their configuration says so', async () => {
    const laptop = laptopWith(begun)
    signing(laptop)
    const outcome = await runOn(laptop, command, [...whole], { variables: { PATH: key } })
    expect(outcome).toMatchObject({ exitCode: 0, refusal: undefined })
    const objects = ['HEAD', '3.2.0'].map((name) => laptop.clone.git(['cat-file', '-p', name]))
    expect(objects.map((object) => object.includes('BEGIN PGP SIGNATURE'))).toEqual([true, true])
  })

  test('that are not there stop before the tag; the commit stays, and a second run goes on', async () => {
    const laptop = laptopWith(begun)
    laptop.clone.git(['config', 'tag.gpgSign', 'true'])
    laptop.clone.git(['config', 'gpg.program', 'false'])
    const { refusal } = await prepare(laptop, ...whole)
    expect(refusal).toMatchObject({
      code: 'git-failed',
      hint: 'The commit is made. Fix what is said, and run the same command again: it goes on where it stopped.',
    })
    expect([laptop.clone.git(['log', '--format=%s', '-1']), laptop.clone.git(['tag'])]).toEqual([
      'release version 3.2.0',
      '',
    ])
    laptop.clone.git(['config', 'tag.gpgSign', 'false'])
    expect(await prepare(laptop, ...whole)).toMatchObject({ exitCode: 0, refusal: undefined })
  })
})

describe('an origin that refuses', () => {
  test.each(['refs/tags/3.2.0', 'refs/heads/release-3.2.0'])('%s gets nothing; a second run goes on', async (ref) => {
    const laptop = laptopWith(begun)
    const hook = join(laptop.origin.directory, 'hooks/update')
    laptop.origin.write('hooks/update', `#!/bin/sh\n[ "$1" != ${ref} ]\n`)
    chmodSync(hook, 0o755)
    const before = refsOf(laptop.origin)
    const { refusal } = await prepare(laptop, ...whole)
    expect([refusal?.code, refsOf(laptop.origin)]).toEqual(['git-failed', before])
    expect(laptop.clone.git(['tag'])).toBe('3.2.0')
    chmodSync(hook, 0o644)
    expect(await prepare(laptop, ...whole)).toMatchObject({ exitCode: 0, refusal: undefined })
    expect(refsOf(laptop.origin).split('\n').length).toBe(3)
  })

  // git itself hides it, but a hook may not.
  test.each(['hunter2', 'hun@ter2'])('an address with the password %s is not shown', async (password) => {
    const laptop = laptopWith(begun)
    laptop.clone.git(['remote', 'set-url', 'origin', `http://person:${password}@127.0.0.1:9/o/r.git`])
    laptop.hook('pre-commit', 'git config remote.origin.url\ngit config remote.origin.url >&2\nexit 1')
    const { refusal, talk, output } = await prepare(laptop, '3.2.0')
    expect(refusal?.message).toBe('`git commit` ended with exit code 1: "http://***@127.0.0.1:9/o/r.git".')
    expect(talk.slice(-2)).toEqual(['http://***@127.0.0.1:9/o/r.git', 'http://***@127.0.0.1:9/o/r.git'])
    expect(output).toEqual([])
  })
})

describe('what git says of a refusal', () => {
  const messageOf = async (laptop: Laptop): Promise<string | undefined> =>
    (await prepare(laptop, '3.2.0', '--push')).refusal?.message

  test('its own words, and not its advice below them', async () => {
    const laptop = laptopWith(begun)
    laptop.clone.git([
      'config',
      `url.${laptop.clone.directory}/nowhere.insteadOf`,
      'https://github.com/example/tidy-box.git',
    ])
    laptop.clone.git(['config', '--unset', `url.${laptop.origin.directory}.insteadOf`])
    expect(await messageOf(laptop)).toBe(
      `\`git push\` ended with exit code 128: "fatal: '${laptop.clone.directory}/nowhere' does not appear to be a git repository".`,
    )
  })

  test('the reason of a server', async () => {
    const laptop = laptopWith(begun)
    const hook = join(laptop.origin.directory, 'hooks/update')
    laptop.origin.write(
      'hooks/update',
      '#!/bin/sh\necho "error: GH006: Protected branch." >&2\necho "Ask." >&2\nexit 1\n',
    )
    chmodSync(hook, 0o755)
    expect(await messageOf(laptop)).toBe(
      '`git push` ended with exit code 1: "GH006: Protected branch. Ask. hook declined to update refs/heads/release-3.2.0".',
    )
  })

  test('the ref that is not taken', async () => {
    const laptop = laptopWith(begun)
    laptop.origin.git(['branch', 'release-3.2.0', laptop.origin.git(['commit-tree', '-m', 'x', 'stable^{tree}'])])
    expect(await messageOf(laptop)).toBe(
      '`git push` ended with exit code 1: "! [rejected]        release-3.2.0 -> release-3.2.0 (fetch first)".',
    )
  })
})

describe('a sparse checkout', () => {
  const sparse = (): Laptop => {
    const { 'CHANGES.rst': changes, ...files } = begun
    const laptop = laptopWith({ ...files, 'docs/changes.rst': changes, 'docs/x.py': '' })
    // A copied file looks changed to git until it has looked.
    laptop.clone.git(['update-index', '-q', '--refresh'])
    laptop.clone.git(['sparse-checkout', 'set', 'src'])
    expect(existsSync(join(laptop.clone.directory, 'docs'))).toBe(false)
    return laptop
  }
  const { 'CHANGES.rst': changes, ...files } = prepared

  test('that leaves the change log out gets it edited and committed', async () => {
    const laptop = sparse()
    expect(await prepare(laptop, ...whole)).toMatchObject({ exitCode: 0, refusal: undefined })
    expect(filesAt(laptop, '3.2.0')).toEqual({ ...files, 'docs/changes.rst': changes, 'docs/x.py': '\n' })
    expect(laptop.clone.git(['status', '--porcelain'])).toBe('')
    expect(laptop.clone.git(['diff', '--summary', 'stable', '3.2.0'])).toBe('')
  })

  test('is gone on with after a hook refused', async () => {
    const laptop = sparse()
    laptop.hook('pre-commit', 'exit 1')
    expect((await prepare(laptop, ...whole)).refusal?.code).toBe('git-failed')
    laptop.removeHook('pre-commit')
    expect(await prepare(laptop, ...whole)).toMatchObject({ exitCode: 0, refusal: undefined })
    expect(filesAt(laptop, '3.2.0')['docs/changes.rst']).toBe(changes)
  })
})

describe('files as they lie on the disk', () => {
  test('line ends of Windows stay where git converts them', async () => {
    const laptop = laptopWith(begun)
    // git would say each time that it converts them.
    laptop.clone.git(['config', 'core.safecrlf', 'false'])
    laptop.clone.write('.gitattributes', '* text=auto\nCHANGES.rst eol=crlf\n')
    laptop.clone.git(['add', '.gitattributes'])
    laptop.clone.git(['commit', '--quiet', '--message', 'set line ends'])
    laptop.clone.git(['rm', '--quiet', '--cached', '-r', '.'])
    laptop.clone.git(['reset', '--quiet', '--hard'])
    expect(laptop.read('CHANGES.rst')).toBe(begun['CHANGES.rst'].replaceAll('\n', '\r\n'))
    expect(await prepare(laptop, '3.2.0')).toMatchObject({ exitCode: 0, refusal: undefined })
    expect(laptop.read('CHANGES.rst')).toBe(prepared['CHANGES.rst'].replaceAll('\n', '\r\n'))
    expect(laptop.clone.git(['diff', '--numstat', 'stable', 'HEAD', '--', 'CHANGES.rst'])).toBe('1\t1\tCHANGES.rst')
  })

  test('a byte order mark and permissions stay', async () => {
    const module = `\uFEFF${begun['src/tidy_box/__init__.py']}`
    const laptop = laptopWith({ ...begun, 'src/tidy_box/__init__.py': module })
    const file = join(laptop.clone.directory, 'src/tidy_box/__init__.py')
    chmodSync(file, 0o755)
    laptop.clone.git(['commit', '--quiet', '--all', '--message', 'make it a program'])
    expect(await prepare(laptop, '3.2.0')).toMatchObject({ exitCode: 0, refusal: undefined })
    expect(readFileSync(file, 'utf8')).toBe(module.replace('3.2.0.dev', '3.2.0'))
    expect([statSync(file).mode & 0o777, laptop.clone.git(['status', '--porcelain'])]).toEqual([0o755, ''])
  })
})

test('variables that lead git elsewhere are left out', async () => {
  const [laptop, other] = [laptopWith(begun), laptopWith(begun)]
  const before = refsOf(other.clone)
  const variables = {
    GIT_DIR: join(other.clone.directory, '.git'),
    GIT_WORK_TREE: other.clone.directory,
    GIT_INDEX_FILE: '/dev/null',
  }
  expect(await runOn(laptop, command, ['3.2.0'], { variables })).toMatchObject({ exitCode: 0, refusal: undefined })
  expect([refsOf(other.clone), filesAt(laptop, 'HEAD')]).toEqual([before, prepared])
})
