import { hasText, isAbsent, writeText } from '../clients/git/working-tree.ts'
import { editsInRepository } from '../clients/packages/opened.ts'
import { ReleaseError } from '../errors.ts'
import { quoted } from '../quoted.ts'
import type { Edits } from '../release/edit.ts'
import { pathsInRepository } from './checkout/own-package.ts'
import type { Checkout } from './checkout.ts'

/**
 * Refuse a checkout with changes that are in no commit.
 *
 * @throws ReleaseError `checkout-dirty`
 */
export function requireClean({ changed }: Checkout): void {
  if (changed.length === 0) return
  throw dirty(changed, 'Commit them, or put them away by `git stash`, and run the command again.')
}

/**
 * Refuse changes other than those that an earlier run of the same command wrote and could not commit.
 *
 * @throws ReleaseError `checkout-dirty`
 */
export async function requireOwnChanges(checkout: Checkout, edits: Edits, message: string): Promise<void> {
  const { root, changed } = checkout
  await requireFree(checkout, edits)
  const own = editsInRepository(checkout, edits)
  for (const path of changed) {
    const text = own.get(path)
    if (text !== undefined && (await hasText(root, path, text))) continue
    throw dirty(
      changed,
      `If they are to be in the commit, run \`git commit --all --message "${message}"\`; else undo them by \`git restore --staged --worktree :/\`. Then run the command again.`,
    )
  }
}

/**
 * Refuse to write a new file where one lies that is in no commit, unless an earlier run wrote it.
 *
 * @throws ReleaseError `checkout-dirty`
 */
export async function requireFree(checkout: Checkout, edits: Edits): Promise<void> {
  const { root } = checkout
  const tracked = pathsInRepository(checkout)
  for (const [path, text] of editsInRepository(checkout, edits)) {
    if (tracked.includes(path) || (await isAbsent(root, path)) || (await hasText(root, path, text))) continue
    throw dirty([path], 'Commit it, or move it away, and run the command again.')
  }
}

/**
 * Write edits into the folder.
 *
 * @param hint What to do if that fails.
 * @throws ReleaseError `git-failed`, `file-not-written`
 */
export async function writeEdits(checkout: Checkout, inPackage: Edits, hint: string): Promise<void> {
  const { root, writer } = checkout
  const edits = editsInRepository(checkout, inPackage)
  const tracked = pathsInRepository(checkout)
  const absent: string[] = []
  for (const path of [...edits.keys()].filter((each) => tracked.includes(each)))
    if (await isAbsent(root, path)) absent.push(path)
  if (absent.length > 0) await writer.restore(absent, hint)
  for (const [path, text] of edits) await writeText(root, path, text)
}

/**
 * Write edits into the folder, and commit them.
 *
 * @param inPackage With the paths of the tree of the checkout.
 * @param wording.hint What to do if git or one of its hooks refuses.
 * @param wording.back How to undo what was begun.
 * @param removed Files that are gone from the folder, and from the commit then.
 * @returns The new commit.
 * @throws ReleaseError `git-failed`, `file-not-written`
 */
export async function commitEdits(
  checkout: Checkout,
  inPackage: Edits,
  { message, hint, back }: { readonly message: string; readonly hint: string; readonly back: string },
  removed: readonly string[] = [],
): Promise<string> {
  const { writer, git } = checkout
  const edits = editsInRepository(checkout, inPackage)
  await writeEdits(checkout, inPackage, `${hint} ${back}`)
  try {
    if (removed.length > 0) await writer.stageRemoved(removed, `${hint} ${back}`)
    await writer.commit([...edits.keys()], message, `${hint} ${back}`)
  } catch (error) {
    const others = await changedByOthers(checkout, edits, removed)
    if (others === undefined || !(error instanceof ReleaseError)) throw error
    throw error.with({
      message: `${error.message} A hook changed ${others}.`,
      hint: `Look at \`git diff\`. If that is right, run \`git commit --all --message "${message}"\`, and run the same command again: it goes on where it stopped. ${back}`,
    })
  }
  return await git.headCommit()
}

/** The files that have another text than they were given; `undefined` if there are none. */
async function changedByOthers(
  { root, git }: Checkout,
  edits: Edits,
  removed: readonly string[],
): Promise<string | undefined> {
  const others: string[] = []
  for (const path of (await git.checkedOut()).changed.filter((each) => !removed.includes(each))) {
    const text = edits.get(path)
    if (text === undefined || !(await hasText(root, path, text))) others.push(path)
  }
  return others.length === 0 ? undefined : named(others)
}

function dirty(changed: readonly string[], hint: string): ReleaseError {
  return new ReleaseError('checkout-dirty', {
    message: `The checkout has changes that are in no commit: ${named(changed)}.`,
    hint,
  })
}

function named([first = '', ...others]: readonly string[]): string {
  return `${quoted(first)}${others.length === 0 ? '' : ` and ${others.length} more`}`
}
