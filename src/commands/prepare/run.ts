import type { GitHistory } from '../../clients/git/history.ts'
import { namingPackage, titleOf } from '../../clients/packages/opened.ts'
import type { Terminal } from '../../command-line/command.ts'
import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { announcedVersion, type TakenVersion } from '../../release/coming/coming-version.ts'
import { type AskReleases, type Edits, releaseDateIn } from '../../release/edit.ts'
import { writtenVersionIn } from '../../release/project.ts'
import { comingTagName } from '../../release/tag/coming-tag.ts'
import type { Version } from '../../release/version.ts'
import { answerLine } from '../../report/answer.ts'
import { terminalLines } from '../../report/terminal.ts'
import { exitCodeOf } from '../../report.ts'
import { ownHistory, taggedVersionsIn, tagPrefixIn } from '../checkout/own-package.ts'
import { type Checkout, openCheckout, settingsReport, withTagPrefix } from '../checkout.ts'
import { requireClean, requireFree, requireOwnChanges } from '../commit-edits.ts'
import { localDay } from '../release-arguments.ts'
import { releaseBranchOf, releaseOfBranch, requireNoReleaseBranch } from '../release-branch.ts'
import { unpreparedAnswer } from './answer.ts'
import { createBranch, wordsOf } from './branch.ts'
import { commitRelease, isUnwritten, releaseEdits } from './editing.ts'
import { endPreparation } from './ending.ts'
import type { Prepared } from './prepared.ts'
import { nothingUncommitted, othersThan, readUncommitted } from './uncommitted.ts'

/** What `prepare` is told beside the version. */
interface PrepareOptions {
  readonly directory: string | undefined
  /** `YYYY-MM-DD` */
  readonly date: string | undefined
  readonly tag: boolean
  readonly push: boolean
  readonly noSign: boolean
  readonly edit: boolean
  readonly package: string | undefined
  readonly tagPrefix: string | undefined
  readonly json: boolean
}

/** The release that is asked for, with the names that it gets. */
interface Wanted extends Pick<Prepared, 'version' | 'message' | 'tagName' | 'tagPrefix' | 'today'> {
  readonly branch: string
  /** `YYYY-MM-DD`; `undefined` if it was not given. */
  readonly day: string | undefined
  readonly isTagged: boolean
  /** The section is begun if it is missing, and written in the editor of the person. */
  readonly isEdited: boolean
  readonly hasReleases: AskReleases
  /** Talk. */
  readonly say: (line: string) => void
}

/**
 * Prepare a release on a branch of its own, judge it as `check` does, and, if all is well, tag and push it as asked for.
 *
 * On that branch it may be run again: it does what is missing.
 *
 * @param given Without it, the version is that of the branch, or the one that the files announce.
 * @returns 0 go, 1 no-go.
 * @throws ReleaseError `repository-unfit`, `checkout-dirty`, `branch-exists`, `branch-missing`, `tag-not-here`, and what
 *   `announcedVersion`, `editRelease`, `commitEdits`, and `judgeClone` throw.
 */
export async function runPrepare(
  terminal: Terminal,
  {
    directory,
    date: day,
    edit: isEdited,
    tag: isTagged,
    push: isPushed,
    noSign,
    tagPrefix,
    json,
    ...named
  }: PrepareOptions,
  given: Version | undefined,
): Promise<number> {
  const checkout = withTagPrefix(await openCheckout(terminal, directory ?? '.', { ...named, tagPrefix }), tagPrefix)
  const stopped = settingsReport('prepare', checkout)
  if (stopped !== undefined) {
    if (json) terminal.write(answerLine(unpreparedAnswer(stopped, 'refused'), terminal.audience))
    else for (const line of terminalLines(stopped, terminal.audience, terminal.style)) terminal.write(line)
    return exitCodeOf(stopped)
  }
  const history = ownHistory(checkout)
  const { version, reason } = given
    ? { version: given, reason: undefined }
    : await namingPackage(checkout, () => takenVersion(checkout, history))
  const message = `release ${titleOf(checkout, version)}`
  const tagName = comingTagName(version, {
    prefix: tagPrefixIn(checkout),
    tagNames: (await history.tags()).map(({ name }) => name),
    written: await writtenVersionIn(checkout.tree),
  })
  const branch = releaseBranchOf(checkout, version, tagName)
  const hasReleases = async (): Promise<boolean> => (await taggedVersionsIn(checkout, history)).length > 0
  const today = localDay(terminal.now())
  const { say } = terminal
  const wanted = { version, branch, message, tagName, tagPrefix, day, today, isTagged, isEdited, hasReleases, say }
  terminal.leaves(
    `The branch ${branch} may be there with changed files; nothing was tagged or pushed. The same command goes on where it stopped.`,
  )
  const work = checkout.branch === branch ? goOn : begin
  const prepared = await namingPackage(checkout, () => work(checkout, wanted))
  const remarks = [...(reason === undefined ? [] : [reason]), ...prepared.remarks]
  const ready = { ...prepared, remarks, history: checkout.history }
  return await endPreparation(terminal, checkout, ready, { isTagged, isPushed, isNeverSigned: noSign, json })
}

/** The version where none is given: that of the release branch that is checked out, else what the files announce. */
async function takenVersion(checkout: Checkout, history: GitHistory): Promise<TakenVersion> {
  const release = await releaseOfBranch(checkout)
  if (release !== undefined)
    return {
      version: release.version,
      reason: `${release.version.text} is the version of the branch ${checkout.branch}.`,
    }
  const { tree, settings } = checkout
  return await announcedVersion(tree, settings, () => taggedVersionsIn(checkout, history))
}

/** Make the branch with its commit, unless what is checked out says all of it already. */
async function begin(checkout: Checkout, wanted: Wanted): Promise<Prepared> {
  const { head } = checkout
  const { version, branch, message, today, day = today } = wanted
  const own = wanted.isEdited ? await readUncommitted(checkout) : nothingUncommitted(checkout)
  requireClean(othersThan(checkout, own))
  await requireNoReleaseBranch(checkout, version)
  const isTaggedHere = await requireUntagged(checkout, wanted.tagName)
  const kept = wanted.day !== undefined ? 'none' : isTaggedHere ? 'any' : 'near'
  const writing = { ...wanted, release: { version, day, kept } } as const
  const edits = await releaseEdits(checkout, own, writing)
  await requireFree(checkout, edits)
  const remarks = isTaggedHere ? [] : await dateRemarks(checkout, wanted, edits)
  if (edits.size === 0)
    return { ...wanted, commit: head, branch: undefined, base: undefined, start: undefined, remarks }
  await createBranch(checkout, branch)
  const words = wordsOf(branch, checkout.branch)
  const isOpened = wanted.isEdited && own.changeLog.size === 0
  const commit = await commitRelease(checkout, { own, edits, message, words, isOpened }, writing)
  return { ...wanted, commit, base: checkout.branch, start: head, remarks }
}

/**
 * Commit on the branch what is missing there.
 *
 * A second run on another day does not date anew what the first one did, unless it is to be tagged: the date and the day of
 * the tag would be too far apart. The new date is a commit of its own, with the same message. Amending the first one would
 * rewrite what may be pushed and reviewed already, and the tag stands on the last commit in any case.
 */
async function goOn(checkout: Checkout, wanted: Wanted): Promise<Prepared> {
  const { head, git, writer } = checkout
  const { version, branch, message, today, day = today } = wanted
  const isTaggedHere = (await git.tag(wanted.tagName))?.commit === head
  const isDatedAnew = wanted.isTagged && !isTaggedHere
  const kept = wanted.day !== undefined ? 'none' : isDatedAnew ? 'near' : 'any'
  const found = await readUncommitted(checkout)
  // Without fragments that are gone, an edited change log is nobody's but the person's.
  const own = wanted.isEdited || found.removed.length > 0 ? found : nothingUncommitted(checkout)
  const writing = { ...wanted, release: { version, day, kept } } as const
  const edits = await releaseEdits(checkout, own, writing)
  await requireOwnChanges(othersThan(checkout, own), edits, message)
  const remarks = isTaggedHere ? [] : await dateRemarks(checkout, wanted, edits)
  const base = await writer.mergeBaseOf(branch)
  const start = base === undefined ? undefined : await git.commitOf(`refs/heads/${base}`)
  const words = wordsOf(branch, base)
  const hasNothing = edits.size === 0 && !(wanted.isEdited && (await isUnwritten(checkout, own, edits, writing)))
  const commit = hasNothing
    ? head
    : await commitRelease(checkout, { own, edits, message, words, isOpened: false }, writing)
  return { ...wanted, commit, base, start, remarks }
}

/** What became of a date that was there and that nobody gave to this run. */
async function dateRemarks({ tree, settings }: Checkout, wanted: Wanted, edits: Edits): Promise<readonly string[]> {
  const { version, day, today } = wanted
  const before = await releaseDateIn(tree, settings, version)
  if (before === undefined || day !== undefined) return []
  const after = await releaseDateIn(tree, settings, version, edits)
  if (before !== after) return [`The date ${before} of the change log is not near ${today}, so it was replaced.`]
  return before === today ? [] : [`The change log keeps its date ${before}; another is set by --date.`]
}

/** @returns Whether the tag is on the commit that is checked out. */
async function requireUntagged({ git, head }: Checkout, tagName: string): Promise<boolean> {
  const tag = await git.tag(tagName)
  if (tag === undefined || tag.commit === head) return tag !== undefined
  throw new ReleaseError('tag-not-here', {
    message: `The tag ${quoted(tagName)} exists, and points at ${tag.commit.slice(0, 12)}.`,
    hint: 'Prepare the next version; or, if this one was never published, switch to its branch, or delete the tag.',
  })
}
