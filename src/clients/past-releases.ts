import { ReleaseError } from '../errors.ts'
import type { FileChange, PastRelease } from '../release/checks/facts.ts'
import { extentByVersion, extentOf } from '../release/checks/habits/change-extent.ts'
import { type History, lastReleaseTags, type VersionTag } from '../release/history.ts'
import { type Known, known, unknown } from '../release/known.ts'
import type { Version } from '../release/version.ts'
import type { GitHistory } from './git/history.ts'
import type { CommitFacts } from './git/object.ts'
import type { Git } from './git.ts'
import { inPackage, statingAt } from './packages/stating.ts'
import type { ReleasedPackage } from './packages.ts'
import { changesBetween, statingIn } from './release-states.ts'

/** Before which release the past ones are looked for. */
export interface PastSearch {
  readonly version: Version
  /** What is judged. */
  readonly commit: Pick<CommitFacts, 'commit' | 'parents'>
  /** Commit that the pull request starts from; `undefined` if none is known. */
  readonly base: string | undefined
  readonly history: GitHistory
  readonly past: History
  /** The package that is released; `undefined` where the tree has one project. */
  readonly released?: ReleasedPackage | undefined
}

/**
 * What the last releases before one did: those of the greatest versions below it, whose tags stand on no commit of the
 * branch that is judged.
 *
 * Objects alone are read, by the batch that runs; a process more is needed only for a branch of several commits.
 *
 * @throws ReleaseError `git-failed` if git refuses to list the branch.
 */
export async function gatherPastReleases(git: Git, search: PastSearch): Promise<Known<readonly PastRelease[]>> {
  const { version, commit, base, history, past, released } = search
  const own = base === undefined ? new Set([commit.commit]) : await history.commitsSince(base, commit)
  const tags = lastReleaseTags(past, version, own)
  try {
    const parents = await git.parentsOf(tags.map((tag) => tag.commit))
    const releases: PastRelease[] = []
    for (const [index, tag] of tags.entries()) {
      const [first, ...others] = parents[index] ?? []
      const changes = first === undefined ? [] : inPackage(released, await changesOfRelease(git, tag, first, released))
      releases.push({ tag, isMerge: others.length > 0, changes })
    }
    return known(releases)
  } catch (error) {
    // A clone without old files can judge the rest of a release.
    if (!(error instanceof ReleaseError) || error.code !== 'git-failed') throw error
    return unknown('the files of earlier releases were not fetched')
  }
}

async function changesOfRelease(
  git: Git,
  tag: VersionTag,
  parent: string,
  released: ReleasedPackage | undefined,
): Promise<readonly FileChange[]> {
  const [baseTree, tree] = [await git.treeAt(parent), await git.treeAt(tag.commit)]
  const [before, after] = [await statingAt(baseTree, released), await statingAt(tree, released)]
  if (before !== undefined && after !== undefined) {
    return changesBetween({ tree: baseTree, sources: statingIn(before) }, { tree, sources: statingIn(after) }, extentOf)
  }
  const spellings = [tag.version.text, tag.name.slice(tag.prefix.length)]
  return changesBetween({ tree: baseTree, sources: [] }, { tree, sources: [] }, (changed) =>
    extentByVersion(changed, spellings),
  )
}
