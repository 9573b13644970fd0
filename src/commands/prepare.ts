import { ReleaseError } from '../errors.ts'
import { editRelease } from '../release/edit/index.ts'
import { quoted } from '../release/quoted.ts'
import { tagNameOf } from '../release/tag.ts'
import { parseOptions, type Terminal } from './arguments.ts'
import {
  type Checkout,
  commitEdits,
  openCheckout,
  requireClean,
  requireOwnChanges,
  showDifference,
} from './checkout.ts'
import { finishPreparation, type Prepared } from './prepare-finish.ts'
import { localDay, readDay, readVersionArgument } from './release-arguments.ts'
import { shellWord } from './shell-word.ts'

export const prepareUsage = 'release-action prepare VERSION [--date YYYY-MM-DD] [--tag] [--push] [--repository DIR]'

/** The release that is asked for, with the names that it gets. */
interface Wanted extends Pick<Prepared, 'version' | 'message' | 'tagName' | 'today'> {
  readonly branch: string
  /** `YYYY-MM-DD`; `undefined` if it was not given. */
  readonly day: string | undefined
}

/**
 * Prepare a release on a branch of its own, judge it as `check` does, and, if all is well, tag and push it as asked for.
 *
 * On that branch it may be run again: it does what is missing.
 *
 * @returns 0 go, 1 no-go.
 * @throws ReleaseError `input-invalid`, `checkout-dirty`, `branch-exists`, `tag-not-here`, `git-failed`, and what
 *   `editRelease` and `judgeClone` throw.
 */
export async function runPrepare(terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(terminal, prepareUsage, {
    allowPositionals: true,
    options: {
      repository: { type: 'string', default: '.' },
      date: { type: 'string' },
      tag: { type: 'boolean', default: false },
      push: { type: 'boolean', default: false },
    },
  })
  const version = readVersionArgument(positionals, prepareUsage)
  const day = values.date === undefined ? undefined : readDay(values.date, prepareUsage)
  const checkout = await openCheckout(terminal, values.repository)
  const branch = `release-${version.text}`
  const message = `release version ${version.text}`
  const tagName = tagNameOf(version, checkout.settings.tagPrefix ?? '')
  const wanted = { version, branch, message, tagName, day, today: localDay(terminal.now()) }
  const prepared = await (checkout.branch === branch ? goOn(checkout, wanted) : begin(checkout, wanted))
  if (prepared.commit !== checkout.head) await showDifference(terminal, checkout, prepared.commit)
  return await finishPreparation(terminal, checkout, prepared, { isTagged: values.tag, isPushed: values.push })
}

/** Make the branch with its commit, unless what is checked out says all of it already. */
async function begin(checkout: Checkout, wanted: Wanted): Promise<Prepared> {
  const { head, tree, settings } = checkout
  const { version, branch, message, today, day = today } = wanted
  requireClean(checkout)
  await requireUntagged(checkout, wanted.tagName)
  const edits = await editRelease(tree, settings, { version, day, keepsDate: false })
  if (edits.size === 0) return { ...wanted, commit: head, branch: undefined, base: undefined, start: undefined }
  await createBranch(checkout, branch)
  const commit = await commitEdits(checkout, edits, { message, hint: hintOf(branch, checkout.branch) })
  return { ...wanted, commit, base: checkout.branch, start: head }
}

/** Commit on the branch what is missing there. */
async function goOn(checkout: Checkout, wanted: Wanted): Promise<Prepared> {
  const { head, tree, settings, git, writer } = checkout
  const { version, branch, message, today, day } = wanted
  // A second run on another day must not date anew what the first one did.
  const dated = { day: day ?? today, keepsDate: day === undefined }
  const edits = await editRelease(tree, settings, { version, ...dated })
  await requireOwnChanges(checkout, edits, message)
  const base = await writer.mergeBaseOf(branch)
  const start = base === undefined ? undefined : await git.commitOf(`refs/heads/${base}`)
  const commit = edits.size === 0 ? head : await commitEdits(checkout, edits, { message, hint: hintOf(branch, base) })
  return { ...wanted, commit, base, start }
}

async function requireUntagged({ git, head }: Checkout, tagName: string): Promise<void> {
  const tag = await git.tag(tagName)
  if (tag === undefined || tag.commit === head) return
  throw new ReleaseError('tag-not-here', {
    message: `The tag "${tagName}" exists, and points at ${tag.commit.slice(0, 12)}.`,
    hint: 'Prepare the next version; or, if this one was never published, switch to its branch, or delete the tag.',
  })
}

async function createBranch({ git, writer, branch: base }: Checkout, branch: string): Promise<void> {
  for (const ref of [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`]) {
    const commit = await git.commitOf(ref)
    if (commit === undefined) continue
    throw new ReleaseError('branch-exists', {
      message: `The branch ${quoted(branch)} exists already as ${ref}, at ${commit.slice(0, 12)}.`,
      hint: `To go on with it, run \`git switch ${shellWord(branch)}\`, and run the command again; to begin anew, delete it first.`,
    })
  }
  const hint = 'No branch was made. Mend what is said, and run the same command again.'
  // Before the branch, so that a run that ends between the two leaves no branch without it.
  if (base !== undefined) await writer.setMergeBase(branch, base, hint)
  await writer.createBranch(branch, hint)
}

function hintOf(branch: string, base: string | undefined): string {
  const back = base === undefined ? '--detach' : shellWord(base)
  return `The branch "${branch}" is checked out, and its files are changed and staged. Mend what is said, and run the same command again: it goes on where it stopped. To go back, run \`git switch --discard-changes ${back}\` and \`git branch --delete --force ${shellWord(branch)}\`.`
}
