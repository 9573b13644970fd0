import { describe, expect, test } from '@jest/globals'
import { GitHistory } from '../../src/clients/git/history.ts'
import { Git } from '../../src/clients/git.ts'
import { gatherPastReleases } from '../../src/clients/past-releases.ts'
import { type TagRef, versionTagOf } from '../../src/release/history.ts'
import { parseVersion } from '../../src/release/version.ts'
import { type Clone, cloneIn, newClone, newFolder } from '../worlds/clone.ts'

const environment = { PATH: process.env.PATH, HOME: newFolder() }

function commit(clone: Clone, message: string): string {
  clone.git(['add', '--all'])
  clone.git(['commit', '--quiet', '--allow-empty', '--message', message])
  return clone.git(['rev-parse', 'HEAD'])
}

const moduleText = (version: string, build: number, rest = ''): string =>
  `__version__ = '${version}'\n__build__ = ${build}\n${rest}`

/** 1.0 computes its version, 1.1 and 1.2 have it in a module; 1.2 is a merge; 1.3 is on the branch that is judged. */
function makeReleases() {
  const clone = newClone()
  const module = 'src/box/__init__.py'
  clone.write('setup.py', 'import box\nsetup(name="box", version=box.__version__)\n')
  clone.write(module, moduleText('0.9', 9))
  commit(clone, 'begin')
  clone.write(module, moduleText('1.0', 10))
  clone.write('src/box/more.py', 'x = 1\n')
  commit(clone, '1.0')
  clone.git(['tag', '1.0'])
  clone.git(['rm', '--quiet', 'setup.py'])
  clone.write(
    'pyproject.toml',
    '[project]\nname = "box"\ndynamic = ["version"]\n[build-system]\nrequires = []\nbuild-backend = "flit_core.buildapi"\n',
  )
  commit(clone, 'a back end')
  clone.write(module, moduleText('1.1', 10, '# a comment\n'))
  clone.write('src/box/more.py', '"""More."""\nx = 1\n')
  commit(clone, '1.1')
  clone.git(['tag', '--annotate', '--message', 'release', '1.1'])
  clone.git(['switch', '--quiet', '--create', 'side'])
  clone.write(module, moduleText('1.2', 12, '# a comment\n'))
  commit(clone, '1.2')
  clone.git(['switch', '--quiet', 'main'])
  clone.git(['merge', '--quiet', '--no-ff', '--message', 'merge', 'side'])
  clone.git(['tag', '1.2'])
  const base = clone.git(['rev-parse', 'HEAD'])
  commit(clone, '1.3')
  clone.git(['tag', '1.3'])
  return { clone, base, head: commit(clone, '1.4') }
}

const { clone, base, head } = makeReleases()

/** The releases before 1.4, as a clone tells of them. */
async function releasesIn({ directory }: Clone, from: string | undefined) {
  const git = new Git(directory, environment)
  const history = new GitHistory(directory, environment)
  const version = parseVersion('1.4')
  if (version === undefined) throw new Error('1.4 is a version')
  const tags = (await history.tags()).flatMap((ref: TagRef) => versionTagOf(ref, '') ?? [])
  const past = { tags, parents: await history.ancestors(head) }
  const found = await gatherPastReleases(git, { version, commit: await git.commit(head), base: from, history, past })
  if (found.kind === 'unknown') return found.reason
  return found.value.map(({ tag, isMerge, changes }) => {
    return [tag.name, isMerge, tag.isAnnotated, ...changes.map(({ path, extent }) => `${path}: ${extent}`)]
  })
}

describe('the last releases of a repository', () => {
  test('what each of them changed, without those of the branch that is judged', async () => {
    expect(await releasesIn(clone, base)).toEqual([
      ['1.2', true, false, 'src/box/__init__.py: beside-version'],
      ['1.1', false, true, 'src/box/__init__.py: words', 'src/box/more.py: words'],
      ['1.0', false, false, 'src/box/__init__.py: beside-version', 'src/box/more.py: any'],
    ])
  })

  test('without a base, nothing but the commit itself is left out', async () => {
    const found = await releasesIn(clone, undefined)
    expect([found].flat().map((each) => each[0])).toEqual(['1.3', '1.2', '1.1'])
  })

  test('a clone without the files of old commits', async () => {
    const partial = cloneIn(newFolder())
    clone.git(['config', 'uploadpack.allowFilter', 'true'])
    partial.git(['clone', '--quiet', '--filter=blob:none', '--branch', 'main', `file://${clone.directory}`, '.'])
    expect(await releasesIn(partial, base)).toBe('the files of earlier releases were not fetched')
  })
})
