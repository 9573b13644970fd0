import { describe, expect, test } from '@jest/globals'
import { type Clone, cloneIn, newClone, newFolder } from '../worlds/clone.ts'
import { commit, runCli } from '../worlds/project.ts'

/** Verdict, and severity and code of each problem. */
async function judged(clone: Clone, revision: string): Promise<readonly string[]> {
  const { stdout } = await runCli(clone.directory, ['check', revision, '--json'])
  const { verdict, problems } = JSON.parse(stdout)
  return [verdict, ...problems.map(({ severity, code }: Record<string, string>) => `${severity} ${code}`)]
}

function write(clone: Clone, version: string, source: string): void {
  clone.write('pyproject.toml', `[project]\nname = "tidy-box"\nversion = "${version}"\n`)
  clone.write('src/tidy_box/__init__.py', source)
}

/** Releases without a change log, with source in each, and with lightweight tags on merges: 1.0, 1.1, and 1.2 on `main`. */
function makeOfHabits(): Clone {
  const clone = newClone()
  write(clone, '0.9', '')
  commit(clone, 'begin')
  for (const version of ['1.0', '1.1', '1.2']) {
    clone.git(['switch', '--quiet', '--create', `release-${version}`])
    write(clone, version, `x = ${version}\n`)
    commit(clone, `release version ${version}`)
    clone.git(['switch', '--quiet', 'main'])
    clone.git(['merge', '--quiet', '--no-ff', '--message', `merge ${version}`, `release-${version}`])
    clone.git(['tag', version])
  }
  clone.git(['update-ref', 'refs/remotes/origin/main', 'HEAD'])
  clone.git(['switch', '--quiet', '--create', 'release-1.3'])
  write(clone, '1.3', 'x = 1.3\n')
  commit(clone, 'release version 1.3')
  return clone
}

const clone = makeOfHabits()

describe('a project that does everything its own way', () => {
  const usual = ['warning change-log-missing', 'warning unexpected-files']

  const departure = ['no-go', 'error unexpected-files', ...usual]

  test('its next release is a go, with a line for each habit', async () => {
    expect(await judged(clone, 'HEAD')).toEqual(['go', ...usual])
  })

  test('a release of it that was made', async () => {
    expect(await judged(clone, '1.2')).toEqual([
      'go',
      'warning change-log-missing',
      'warning unexpected-files',
      'warning tag-on-merge-commit',
      'warning tag-lightweight',
    ])
  })

  test('source of another package is a departure', async () => {
    clone.git(['switch', '--quiet', '--create', 'departure', 'release-1.3'])
    clone.write('src/lid/__init__.py', '')
    commit(clone, 'slipped in')
    expect(await judged(clone, 'HEAD')).toEqual(departure)
  })

  test('what a tag on the branch itself did excuses nothing', async () => {
    clone.git(['tag', '1.3rc1'])
    clone.write('src/lid/__init__.py', 'x = 1\n')
    commit(clone, 'once more')
    expect(await judged(clone, 'HEAD')).toEqual(departure)
  })

  test('a clone of one commit does not know it', async () => {
    const shallow = cloneIn(newFolder())
    shallow.git([
      '-c',
      'advice.detachedHead=false',
      'clone',
      '--quiet',
      '--depth=1',
      '--branch',
      '1.2',
      `file://${clone.directory}`,
      '.',
    ])
    expect(await judged(shallow, '1.2')).toEqual([
      'no-go',
      'error git-shallow',
      'warning change-log-missing',
      'warning tag-on-merge-commit',
    ])
  })
})

describe('a release on a branch that has had releases', () => {
  /** `main` of the origin, and `v1-fixes` with 1.0 and 1.1, on which source was changed meanwhile. */
  function makeMaintained(): Clone {
    const other = newClone()
    const log = (version: string): void => other.write('CHANGES.md', `## Version ${version}\n\n- Fix it.\n`)
    write(other, '0.9', '')
    commit(other, 'begin')
    other.git(['update-ref', 'refs/remotes/origin/main', 'HEAD'])
    other.git(['switch', '--quiet', '--create', 'v1-fixes'])
    for (const version of ['1.0', '1.1']) {
      write(other, version, `x = ${version}\n`)
      commit(other, 'a fix')
      log(version)
      write(other, version, `x = ${version}\n`)
      commit(other, `release version ${version}`)
      other.git(['tag', '--annotate', '--message', version, version])
    }
    return other
  }

  test('where it is the end of the branch of the origin: against the commit before', async () => {
    const other = makeMaintained()
    other.git(['update-ref', 'refs/remotes/origin/v1-fixes', 'HEAD'])
    expect(await judged(other, '1.1')).toEqual(['go', 'warning change-log-not-dated'])
  })

  test('where the origin has not seen the branch: against the release before', async () => {
    expect(await judged(makeMaintained(), '1.1')).toEqual([
      'no-go',
      'error unexpected-files',
      'warning change-log-not-dated',
    ])
  })
})
