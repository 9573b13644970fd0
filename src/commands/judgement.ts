import { gatherCheckFacts, unknownGitHubFacts } from '../clients/check-facts.ts'
import type { BranchStart, GitHistory } from '../clients/git/history.ts'
import type { CommitFacts } from '../clients/git/object.ts'
import type { Git } from '../clients/git.ts'
import { judgedPackage, releasedOf, scopeOf } from '../clients/packages/judged.ts'
import { gatherStates, settingsAt } from '../clients/release-states.ts'
import { ReleaseError } from '../errors.ts'
import { quoted } from '../quoted.ts'
import { type CheckDecision, type CheckFacts, decideCheck, notARelease } from '../release/checks.ts'
import { nearestTags, type VersionTag, versionTagOf } from '../release/history.ts'
import type { PackageWish } from '../release/packages.ts'
import { writtenVersionIn } from '../release/project.ts'
import { readNamedTag, type TagName } from '../release/tag.ts'
import { haveSameBase, parseVersion, type Version } from '../release/version.ts'
import type { Report } from '../report.ts'
import { checkReport } from '../steps/check/report.ts'

/** A clone of a laptop. */
export interface Clone {
  readonly git: Git
  readonly history: GitHistory
  /** Tells `owner/name` of the remote `origin`, if it is a server's. */
  readonly repository: () => Promise<string | undefined>
}

/** What of a clone is judged. */
export interface JudgedRevision {
  readonly commit: string
  /** The name of the tag that was asked for; `undefined` if a commit was. */
  readonly tagName: string | undefined
  /** The commit of the branch that the release is compared with; without it, one is looked for. */
  readonly base: string | undefined
  /** Goes before what the project sets. */
  readonly tagPrefix: string | undefined
  /** Name or folder of the package that is judged; `undefined` if something else tells it. */
  readonly package: string | undefined
  /** The folder that somebody works in, from the root of the repository. */
  readonly folder?: string
  /** `YYYY-MM-DD` */
  readonly today: string
}

export interface JudgedClone {
  readonly facts: CheckFacts
  readonly decision: CheckDecision
  readonly report: Report
}

const offline = 'no server was asked, but will be on the pull request'

/**
 * Judge a release in a clone as its pull request would be judged, without any network.
 *
 * The settings are those of the base, or of the commit itself if there is none.
 *
 * @throws ReleaseError `git-failed`, `git-shallow`, `tag-not-a-commit`, `package-unknown`, `packages-several`, and what
 *   `askedTagOf` throws
 */
export async function judgeClone(clone: Clone, revision: JudgedRevision): Promise<JudgedClone> {
  const { git, history } = clone
  const { commit, today } = revision
  const base = await startOf(clone, revision)
  const { settings: root } = await settingsAt(git, revision.base ?? base ?? commit)
  const question = { commit, base, settings: root, wish: wishOf(revision) }
  const judged = await judgedPackage(git, history, question)
  const { settings, tagPrefix, own } = scopeOf(judged, { history, settings: root, tagPrefix: revision.tagPrefix })
  const askedTag = revision.tagName === undefined ? undefined : askedTagOf(revision.tagName, tagPrefix)
  const states =
    judged.kind === 'none'
      ? judged.states
      : await gatherStates(git, { commit, base, settings, askedTag, released: releasedOf(judged) })
  const gathered = await gatherCheckFacts(git, { commit, base, settings, tagPrefix, states, history: own, today })
  const facts = { ...gathered, ...unknownGitHubFacts(offline) }
  const decision = judged.kind === 'none' ? notARelease(states, judged.reason) : decideCheck(facts)
  const repository = (await clone.repository()) ?? 'OWNER/REPOSITORY'
  return { facts, decision, report: checkReport(facts, decision, { repository, isLocal: true }) }
}

function wishOf({ package: name, tagName, tagPrefix, folder }: JudgedRevision): PackageWish {
  return { name, tagName, tagPrefix, folder }
}

/**
 * The tag that was asked for: whichever prefix it has, it is judged.
 *
 * @throws ReleaseError `version-not-canonical`, `version-local`, `version-development` for one that releases nothing.
 */
function askedTagOf(name: string, prefix = ''): TagName {
  const reading = readNamedTag(name, prefix)
  switch (reading.kind) {
    case 'release':
      return reading.tag
    case 'not-a-version': {
      const message = `The tag ${quoted(reading.name)} is no version, so there is nothing to do for it.`
      throw new ReleaseError('version-not-canonical', {
        message,
        hint: `Tag a release as ${quoted(`${prefix}3.2.0`)}.`,
      })
    }
    case 'not-releasable': {
      const message = `The tag ${quoted(reading.name)} is of version ${quoted(reading.version.text)}, which is never released.`
      throw new ReleaseError(reading.code, {
        message,
        hint: `Tag a release as ${quoted(`${prefix}${reading.version.base}`)}.`,
      })
    }
  }
}

/** Where the release branch begins. A commit that was merged already is compared with the one before it. */
async function startOf(clone: Clone, { commit, base, tagName }: JudgedRevision): Promise<string | undefined> {
  const { git, history } = clone
  const facts = await git.commit(commit)
  if (base !== undefined) return await history.mergeBase(base, facts)
  const left = await history.startOfBranch(facts)
  const start = left.kind === 'start' ? await startOnBranch(clone, facts, { left, tagName }) : left
  switch (start.kind) {
    case 'start':
      return start.commit
    case 'merged':
      return facts.parents[0]
    case 'unknown':
      return undefined
  }
}

interface LeftBranch {
  /** Where it left the long-lived ones. */
  readonly left: Extract<BranchStart, { kind: 'start' }>
  readonly tagName: string | undefined
}

/** Where it begins on a branch that left the long-lived ones: behind the releases that the branch has had since. */
async function startOnBranch(
  { git, history }: Clone,
  { commit, parents }: CommitFacts,
  { left, tagName }: LeftBranch,
): Promise<BranchStart> {
  // Between a commit and the one before it there is no release.
  if (parents.includes(left.commit) || (await history.isShallow())) return left
  const refs = await history.tags()
  if (refs.length === 0) return left
  const version = await versionAt(git, commit, tagName)
  // Its own tag and those of its pre-releases are on a release branch.
  const isOfAnother = (tag: VersionTag): boolean => version !== undefined && !haveSameBase(tag.version, version)
  const tags = refs.flatMap((ref) => versionTagOf(ref, '') ?? []).filter(isOfAnother)
  const before = tags.length === 0 ? [] : nearestTags({ tags, parents: await history.ancestors(commit) }, commit)
  for (const release of new Set(before.map((tag) => tag.commit))) {
    const isOnBranch = release !== left.commit && (await history.isAncestor(left.commit, release))
    if (isOnBranch) return await history.startAfter(release, commit)
  }
  return left
}

/** The version that a tag names, or that a commit states; `undefined` if neither tells. */
async function versionAt(git: Git, commit: string, tagName: string | undefined): Promise<Version | undefined> {
  const named = tagName === undefined ? undefined : readNamedTag(tagName)
  if (named?.kind === 'release') return named.tag.version
  const written = await writtenVersionIn(await git.treeAt(commit))
  return written === undefined ? undefined : parseVersion(written)
}
