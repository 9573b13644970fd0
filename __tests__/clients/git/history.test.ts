import { describe, expect, test } from '@jest/globals'
import { GitHistory } from '../../../src/clients/git/history.ts'
import type { Environment } from '../../../src/clients/git/process.ts'
import { Git } from '../../../src/clients/git.ts'
import { cloneIn, copyOf, newClone, newFolder } from '../../worlds/clone.ts'
import { refusal } from '../refusal.ts'

const environment: Environment = { PATH: process.env.PATH, HOME: newFolder() }

/**
 * `first` (3.1.0) ← `second` ← `third` (3.2.0, main of the origin) ← `fourth` ← `fifth`, and beside `second` the
 * commit `side` (3.1.1, 3.1.x of the origin), merged into `merge`.
 */
function makeHistory() {
  const clone = newClone()
  const commit = (message: string): string => {
    clone.write('file.txt', message)
    clone.git(['add', '.'])
    clone.git(['commit', '--quiet', '--message', message], { date: '2026-01-31T12:00:00Z' })
    return clone.git(['rev-parse', 'HEAD'])
  }
  const first = commit('first')
  clone.git(['tag', '3.1.0'])
  const second = commit('second')
  clone.git(['switch', '--quiet', '--create', 'side'])
  const side = commit('side')
  clone.git(['tag', '--annotate', '--message', 'release', '3.1.1'])
  clone.git(['update-ref', 'refs/remotes/origin/3.1.x', side])
  clone.git(['switch', '--quiet', 'main'])
  const third = commit('third')
  clone.git(['tag', '--annotate', '--message', 'release', '3.2.0'])
  clone.git(['-c', 'advice.nestedTag=false', 'tag', '--annotate', '--message', 'nested', 'nested', '3.2.0'])
  clone.git(['tag', 'tree', 'HEAD^{tree}'])
  clone.git(['update-ref', 'refs/remotes/origin/main', third])
  clone.git(['merge', '--quiet', '--no-ff', '--strategy=ours', '--message', 'merge', 'side'], {
    date: '2026-02-01T12:00:00Z',
  })
  const merge = clone.git(['rev-parse', 'HEAD'])
  clone.git(['reset', '--quiet', '--hard', third])
  const fourth = commit('fourth')
  const fifth = commit('fifth')
  const tree = clone.git(['rev-parse', 'HEAD^{tree}'])
  return { clone, first, second, side, third, merge, fourth, fifth, tree }
}

const { clone, first, second, side, third, merge, fifth, tree } = makeHistory()
const history = new GitHistory(clone.directory, environment)

/** A commit, with what it follows. */
const at = (commit: string) => new Git(clone.directory, environment).commit(commit)

const signatureBegin = '-----BEGIN SSH SIGNATURE-----'

describe('what two commits have in common', () => {
  test('the newest that is in both', async () => {
    expect(await history.mergeBase('refs/heads/side', await at(third))).toBe(second)
  })

  test('the commit that the other follows, and no process is started', async () => {
    const nowhere = new GitHistory(newFolder(), environment, false)
    expect(await nowhere.mergeBase(first, { commit: second, parents: [first] })).toBe(first)
  })

  test('nothing', async () => {
    const orphan = clone.git(['commit-tree', tree, '-m', 'orphan'])
    expect(await history.mergeBase(orphan, await at(third))).toBeUndefined()
  })

  test('a history that was not fetched', async () => {
    const shallow = cloneIn(newFolder())
    shallow.git(['clone', '--quiet', '--depth=1', '--branch', 'main', `file://${clone.directory}`, '.'])
    const shallowHistory = new GitHistory(shallow.directory, environment)
    expect([await history.isShallow(), await shallowHistory.isShallow()]).toEqual([false, true])
    for (const base of [first, (await at(fifth)).parents[0] ?? '']) {
      expect(await refusal(shallowHistory.mergeBase(base, await at(fifth)))).toEqual({
        code: 'git-shallow',
        message: `The history between "${base}" and "${fifth}" was not fetched.`,
        hint: 'Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow`.',
      })
    }
  })

  test('a name that is no commit', async () => {
    expect(await refusal(history.mergeBase('--all', await at(third)))).toMatchObject({
      code: 'git-failed',
      message: '`git merge-base` ended with exit code 128: "fatal: Not a valid object name --all".',
    })
  })

  test('an ancestor', async () => {
    expect(await Promise.all([history.isAncestor(first, third), history.isAncestor(third, first)])).toEqual([
      true,
      false,
    ])
    expect(await refusal(history.isAncestor('0'.repeat(40), third))).toMatchObject({ code: 'git-failed' })
  })
})

describe('the commits of a branch', () => {
  test('of one commit: no process', async () => {
    const nowhere = new GitHistory(newFolder(), environment, false)
    expect(await nowhere.commitsSince(first, { commit: second, parents: [first] })).toEqual(new Set([second]))
  })

  test('of several', async () => {
    const facts = await at(fifth)
    expect(await history.commitsSince(third, facts)).toEqual(new Set([fifth, ...facts.parents]))
  })

  test('of a merge', async () => {
    expect(await history.commitsSince(third, await at(merge))).toEqual(new Set([merge, side]))
  })
})

describe('tags', () => {
  test('every tag that leads to a commit at once', async () => {
    const tag = (name: string, commit: string, isAnnotated: boolean) => ({ name, commit, isAnnotated, isSigned: false })
    expect(await history.tags()).toEqual([
      tag('3.1.0', first, false),
      tag('3.1.1', side, true),
      tag('3.2.0', third, true),
    ])
  })

  test('a signature is seen', async () => {
    const other = newClone()
    other.git(['commit', '--quiet', '--allow-empty', '--message', 'one'])
    const commit = other.git(['rev-parse', 'HEAD'])
    const lines = [`object ${commit}`, 'type commit', 'tag 1.0', 'tagger A <a@example.org> 1 +0000', '', 'release']
    const body = [...lines, signatureBegin, 'U1NIU0lH', '-----END SSH SIGNATURE-----', ''].join('\n')
    const object = other.git(['hash-object', '-t', 'tag', '-w', '--stdin'], { input: body })
    other.git(['update-ref', 'refs/tags/1.0', object])
    expect(await new GitHistory(other.directory, environment).tags()).toEqual([
      { name: '1.0', commit, isAnnotated: true, isSigned: true },
    ])
  })

  test('none', async () => {
    expect(await new GitHistory(newClone().directory, environment).tags()).toEqual([])
  })
})

describe('ancestors', () => {
  test('those that refs lead to, and where branches meet', async () => {
    const ancestors = await history.ancestors(merge)
    expect(ancestors.get(merge)).toEqual([third, side])
    expect(ancestors.get(first)).toEqual([])
    expect(ancestors.has('fourth')).toBe(false)
  })

  test('a line of history without a ref in between is one step', async () => {
    expect(await history.ancestors(fifth)).toEqual(
      new Map([
        [fifth, [third]],
        [third, [first]],
        [first, []],
      ]),
    )
  })
})

describe('where a branch begins', () => {
  test.each([
    ['on a release branch', fifth, { kind: 'start', commit: third }],
    ['on the main branch of the origin', third, { kind: 'merged' }],
    ['on an older commit of it', second, { kind: 'merged' }],
    ['on a maintenance branch of the origin', side, { kind: 'merged' }],
  ])('%s', async (_, commit, start) => {
    expect(await history.startOfBranch(await at(commit))).toEqual(start)
  })

  test('where two of them were merged, one of them', async () => {
    const start = await history.startOfBranch(await at(merge))
    expect([third, side]).toContain(start.kind === 'start' ? start.commit : start.kind)
  })

  test('behind a merge of side branches, not one of these', async () => {
    clone.git(['switch', '--quiet', '--create', 'one', third])
    clone.git(['commit', '--quiet', '--allow-empty', '--message', 'one'])
    clone.git(['switch', '--quiet', '--create', 'both', third])
    clone.git(['commit', '--quiet', '--allow-empty', '--message', 'other'])
    clone.git(['merge', '--quiet', '--no-ff', '--message', 'both', 'one'])
    const start = await history.startOfBranch(await at(clone.git(['rev-parse', 'HEAD'])))
    expect(start).toEqual({ kind: 'start', commit: third })
  })

  test('with one branch of the origin, at its tip: no process more', async () => {
    const other = copyOf(clone)
    other.git(['update-ref', '-d', 'refs/remotes/origin/3.1.x'])
    const fresh = () => new GitHistory(other.directory, environment)
    expect(await fresh().startOfBranch(await at(third))).toEqual({ kind: 'merged' })
    const [fourth = ''] = (await at(fifth)).parents
    expect(await fresh().startOfBranch({ commit: fourth, parents: [third] })).toEqual({ kind: 'start', commit: third })
  })

  /** `third` ← `one` (3.3.0) ← `two` ← `three`: a branch of the origin by a name of its own, as far as it is told. */
  function releasedBranch(tip: 'one' | 'two' | 'three' | undefined) {
    const other = copyOf(clone)
    other.git(['switch', '--quiet', '--create', 'v3.3-fixes', third])
    const [one = '', two = '', three = ''] = ['one', 'two', 'three'].map((message) => {
      other.git(['commit', '--quiet', '--allow-empty', '--message', message])
      return other.git(['rev-parse', 'HEAD'])
    })
    const commits = { one, two, three }
    if (tip !== undefined) other.git(['update-ref', 'refs/remotes/origin/v3.3-fixes', commits[tip]])
    return { ...commits, past: new GitHistory(other.directory, environment) }
  }

  test.each([
    ['where the branch of the origin has the release', 'one', 'one'],
    ['where it goes on', 'two', 'two'],
    ['at its end', 'three', 'merged'],
    ['where the origin has nothing of it', undefined, 'one'],
  ] as const)('behind the release that the branch has had: %s', async (_, tip, expected) => {
    const { past, ...commits } = releasedBranch(tip)
    const start = await past.startAfter(commits.one, commits.three)
    expect(start).toEqual(expected === 'merged' ? { kind: 'merged' } : { kind: 'start', commit: commits[expected] })
  })

  test('behind it, where the commit is pushed and another branch has more of it', async () => {
    const { past, one, two } = releasedBranch('three')
    expect(await past.startAfter(one, two)).toEqual({ kind: 'merged' })
  })

  test('in a clone without a remote', async () => {
    const alone = newClone()
    alone.git(['commit', '--quiet', '--allow-empty', '--message', 'one'])
    const commit = alone.git(['rev-parse', 'HEAD'])
    const start = await new GitHistory(alone.directory, environment).startOfBranch({ commit, parents: [] })
    expect(start).toEqual({ kind: 'unknown' })
  })
})
