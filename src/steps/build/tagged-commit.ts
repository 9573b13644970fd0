import { gatherCheckFacts, unknownGitHubFacts } from '../../clients/check-facts.ts'
import type { Git } from '../../clients/git.ts'
import type { ReleasedPackage } from '../../clients/packages.ts'
import { gatherStates, settingsAt } from '../../clients/release-states.ts'
import { ReleaseError } from '../../errors.ts'
import type { BuildInputs } from '../../inputs.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import type { CheckFacts } from '../../release/checks.ts'
import type { TagName } from '../../release/tag.ts'

/** The tag of a commit that is judged. */
export interface TaggedCommit {
  readonly tag: TagName
  /** For a commit without a day of its own. */
  readonly now: Date
  /** The package that is built; `undefined` where the tree has one project. */
  readonly released: ReleasedPackage | undefined
}

/** The facts of button 1 as far as a checkout of one commit has them; the rest was judged on the pull request. */
export async function gatherTaggedFacts(
  git: Git,
  commit: string,
  { tag, now, released }: TaggedCommit,
): Promise<CheckFacts> {
  const { settings } = released ?? (await settingsAt(git, commit))
  const states = await gatherStates(git, { commit, base: undefined, settings, askedTag: tag, released })
  const today = now.toISOString().slice(0, 10)
  const subject = { commit, base: undefined, settings, tagPrefix: tag.prefix, states, history: undefined, today }
  return { ...(await gatherCheckFacts(git, subject)), ...unknownGitHubFacts('this job asks nobody') }
}

/**
 * The checkout must be the tagged commit: what is read from git must be what the front end builds.
 *
 * @throws ReleaseError `tag-not-here`, `checkout-changed`
 */
export async function requireCheckout(git: Git, { run }: Pick<BuildInputs, 'run'>, tag: TagName): Promise<void> {
  const { head, changed } = await git.checkedOut()
  if (head !== run.sha) {
    throw new ReleaseError('tag-not-here', {
      message: `The checkout is at ${head}, but the tag ${quoted(tag.name)} was pushed at ${run.sha}.`,
      hint: 'Check out the commit of the run: give actions/checkout no `ref`.',
    })
  }
  if (changed.length === 0) return
  throw new ReleaseError('checkout-changed', {
    message: `The checkout of ${quoted(tag.name)} has changes in ${listed(changed.map(quoted))}, which are in no commit.`,
    hint: 'Remove the step that changes tracked files before this one, or commit what it writes.',
  })
}
