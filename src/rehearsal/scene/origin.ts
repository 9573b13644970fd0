import type { Git } from '../../clients/git/isolated.ts'
import type { Git as GitReader } from '../../clients/git.ts'
import { pullRequestNumber } from '../runner/run-facts.ts'
import type { Copy } from './copy.ts'
import { identity } from './maintainer.ts'

/** The repository as GitHub holds it in a rehearsal: a bare one, with a pull request for the tag's commit. */
export interface Origin {
  /** Bare repository. */
  readonly folder: string
  readonly git: Git
  readonly reader: GitReader
  readonly tag: string
  /** What the tag leads to. */
  readonly commit: string
  /**
   * What the pull request is compared with: where its branch begins; of a commit that was merged already its first parent.
   * The commit itself if the copy has neither.
   */
  readonly base: string
  readonly baseBranch: string
  readonly headBranch: string
  /** The merge that GitHub tries for a pull request: `refs/pull/1/merge`. */
  readonly mergeCommit: string
  /** Let the tag appear, as `git push` of it does; a tag that was there from the start stays as it is. */
  pushTag(): Promise<void>
}

/** What is tagged in a copy. */
export interface Tagged {
  /** An existing tag, or one to make. */
  readonly tag: string
  /** The commit that a new tag is made on. */
  readonly commit: string
  /** Whether that commit was made for the rehearsal, and so follows what is checked out. */
  readonly isMade: boolean
  /** Whether the tag is taken away until button 2 though it exists. */
  readonly isHeldBack: boolean
  readonly now: Date
}

/** The branch of a release. */
export const headBranchOf = (tag: string): string => `release-${tag}`

/**
 * Tag a copy if needed, and make up the release pull request.
 *
 * @throws ReleaseError `git-failed`
 */
export async function makeOrigin(copy: Copy, options: Tagged): Promise<Origin> {
  const { folder, git, reader, refs } = copy
  const { tag, commit: place, isMade, now } = options
  const name = `refs/tags/${tag}`
  const existing = refs.get(name)
  if (existing === undefined)
    await git(
      ['tag', '--annotate', '--message', `release version ${tag}`, '--end-of-options', tag, place],
      identity(now),
    )
  const tagObject = existing ?? (await git(['rev-parse', name]))
  const { commit, parents } = await reader.commit(`${name}^{commit}`)
  const baseBranch = baseBranchOf(copy, headBranchOf(tag), isMade)
  const base = isMade
    ? await oneThatIsThere(parents, copy, commit)
    : await startOf({ commit, parents }, copy, refs.get(`refs/heads/${baseBranch}`))
  const isHeldBack = existing === undefined || options.isHeldBack
  const released = { tag, commit, base, baseBranch, isMade, isHeldBack, now }
  return {
    folder,
    git,
    reader,
    tag,
    commit,
    base,
    baseBranch,
    headBranch: headBranchOf(tag),
    mergeCommit: await makePullRequest(copy, released),
    pushTag: async () => {
      await git(['update-ref', name, tagObject])
    },
  }
}

// Releases of a series are made on its own branch.
const longLived = /^(?:main|master|stable|development|.+\.x|.+-maintenance)$/

/** The branch that the pull request is merged into: the one that is checked out, if releases are made there; else the main one. */
function baseBranchOf({ refs, branch }: Copy, headBranch: string, isMade: boolean): string {
  const own = isMade && branch !== undefined && longLived.test(branch) ? [branch] : []
  const names = [...own, 'main', 'master', 'stable', branch]
  // A clone may have the branch of the release alone.
  const isBase = (name: string | undefined): boolean => name !== headBranch && refs.has(`refs/heads/${name}`)
  return names.find(isBase) ?? 'main'
}

interface Descent {
  readonly commit: string
  readonly parents: readonly string[]
}

/** Where the branch of a release begins, if it was not merged; else its first parent. */
async function startOf({ commit, parents }: Descent, copy: Copy, tip: string | undefined): Promise<string> {
  const tips = [...new Set([...(tip === undefined ? [] : [tip]), ...copy.mergedInto])]
  // Most release branches have one commit, and need no process.
  if (tips.length > 0 && !tips.every((other) => other === commit || parents.includes(other))) {
    // With several names, git takes the others for one branch into which all of them were merged.
    const start = await copy.git(['merge-base', commit, ...tips]).catch(() => '')
    if (start !== '' && start !== commit) return start
  }
  return await oneThatIsThere(parents, copy, commit)
}

/** The first parent; what was not fetched of a history is not there. */
async function oneThatIsThere(parents: readonly string[], { reader }: Copy, commit: string): Promise<string> {
  for (const parent of parents) if ((await reader.commitOf(parent)) !== undefined) return parent
  return commit
}

interface Released extends Omit<Tagged, 'commit'> {
  readonly commit: string
  readonly base: string
  readonly baseBranch: string
}

/** @returns The merge that GitHub tries. */
async function makePullRequest({ git, refs, branch }: Copy, released: Released): Promise<string> {
  const { tag, commit, base, baseBranch, isMade, isHeldBack, now } = released
  const merge = ['commit-tree', `${commit}^{tree}`, '-p', base, '-p', commit, '-m', `Merge ${commit} into ${base}`]
  const mergeCommit = await git(merge, identity(now))
  const pull = `refs/pull/${pullRequestNumber}`
  // Where the tag was made on the default branch itself, the copy goes back to the moment before the merge.
  const tip = refs.get(`refs/heads/${baseBranch}`)
  const isMoved = isMade || tip === undefined || tip === commit
  const changes = [
    `update refs/heads/${headBranchOf(tag)} ${commit}`,
    `update ${pull}/head ${commit}`,
    `update ${pull}/merge ${mergeCommit}`,
    ...(isMoved ? [`update refs/heads/${baseBranch} ${base}`] : []),
    ...(isHeldBack ? [`delete refs/tags/${tag}`] : []),
  ]
  await git(['update-ref', '--stdin'], {}, changes.map((change) => `${change}\n`).join(''))
  if (branch !== baseBranch) await git(['symbolic-ref', 'HEAD', `refs/heads/${baseBranch}`])
  return mergeCommit
}
