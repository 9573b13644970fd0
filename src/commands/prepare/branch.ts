import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import type { Checkout } from '../checkout.ts'
import { shellWord } from '../shell-word.ts'

/**
 * Make the branch of a release where the checkout stands, and stand on it.
 *
 * @throws ReleaseError `branch-exists`, `git-failed`
 */
export async function createBranch({ git, writer, branch: base }: Checkout, branch: string): Promise<void> {
  for (const ref of [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`]) {
    const commit = await git.commitOf(ref)
    if (commit === undefined) continue
    throw new ReleaseError('branch-exists', {
      message: `The branch ${quoted(branch)} exists already as ${ref}, at ${commit.slice(0, 12)}.`,
      hint: `To go on with it, run \`git switch ${shellWord(branch)}\`, and run the command again; to begin anew, delete it first.`,
    })
  }
  const hint = 'No branch was made. Fix what is said, and run the same command again.'
  // Before the branch, so that a run that ends between the two leaves no branch without it.
  if (base !== undefined) await writer.setMergeBase(branch, base, hint)
  await writer.createBranch(branch, hint)
}

/** What to do if something fails on the branch, and how to go back. */
export function wordsOf(branch: string, base: string | undefined): { readonly hint: string; readonly back: string } {
  const way = base === undefined ? '--detach' : shellWord(base)
  return {
    hint: `The branch ${quoted(branch)} is checked out, and its files are changed. Fix what is said, and run the same command again: it goes on where it stopped.`,
    back: `To go back, run \`git switch --discard-changes ${way}\` and \`git branch --delete --force ${shellWord(branch)}\`.`,
  }
}
