import { resolve } from 'node:path'
import { Git } from '../clients/git.ts'
import { GitWriter } from '../clients/git-writer.ts'
import { hasText, workingTree, writeText } from '../clients/working-tree.ts'
import { ReleaseError } from '../errors.ts'
import type { Edits } from '../release/edit/index.ts'
import { quoted } from '../release/quoted.ts'
import { readSettings, type Settings } from '../release/settings.ts'
import type { SourceTree } from '../release/source-tree.ts'
import type { Terminal } from './arguments.ts'

/** A checkout that a command is going to write to, as it was found. */
export interface Checkout {
  readonly root: string
  readonly writer: GitWriter
  readonly git: Git
  /** The commit that is checked out. */
  readonly head: string
  /** The branch that is checked out; `undefined` if none is. */
  readonly branch: string | undefined
  /** Tracked files that differ from the commit, in the folder or in what is staged. */
  readonly changed: readonly string[]
  /** The files of the commit as they lie in the folder, or would without those changes. */
  readonly tree: SourceTree
  /** Those of the commit. */
  readonly settings: Settings
}

/**
 * Look at a checkout. Nothing is written.
 *
 * @throws ReleaseError `git-failed`, `configuration-invalid`, `source-unreadable`
 */
export async function openCheckout(terminal: Terminal, directory: string): Promise<Checkout> {
  const { environment, say } = terminal
  const root = await new GitWriter(resolve(terminal.workingFolder, directory), environment, say).root()
  const writer = new GitWriter(root, environment, say)
  const git = new Git(root, environment)
  const head = await git.headCommit()
  const changed = await git.changedFiles()
  const { paths } = await git.treeAt(head)
  const tree = workingTree(root, { paths, changed, read: (path) => writer.committed(path) })
  const { settings, problems } = readSettings(await tree.read('pyproject.toml'))
  const [problem] = problems
  if (problem !== undefined) throw new ReleaseError(problem.code, problem)
  return { root, writer, git, head, branch: await writer.currentBranch(), changed, tree, settings }
}

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
export async function requireOwnChanges({ root, changed }: Checkout, edits: Edits, message: string): Promise<void> {
  for (const path of changed) {
    const text = edits.get(path)
    if (text !== undefined && (await hasText(root, path, text))) continue
    throw dirty(
      changed,
      `If they are to be in the commit, run \`git commit --all --message "${message}"\`; else undo them by \`git restore --staged --worktree :/\`. Then run the command again.`,
    )
  }
}

/**
 * Write edits into the folder, and commit them.
 *
 * @param wording.hint What to do if git or one of its hooks refuses.
 * @returns The new commit.
 * @throws ReleaseError `git-failed`
 */
export async function commitEdits(
  { root, writer, git }: Checkout,
  edits: Edits,
  wording: { readonly message: string; readonly hint: string },
): Promise<string> {
  for (const [path, text] of edits) await writeText(root, path, text)
  await writer.commit([...edits.keys()], wording.message, wording.hint)
  return await git.headCommit()
}

/** Show what a commit changes against the one that was checked out. */
export async function showDifference(terminal: Terminal, { writer, head }: Checkout, commit: string): Promise<void> {
  for (const line of await writer.difference(head, commit)) terminal.write(visible(line))
}

// A tab is text; any other control character could change what a terminal shows.
const visible = (line: string): string =>
  line.replace(/\r$/, '').replace(/[^\P{Cc}\t]/gu, (each) => `\\x${each.charCodeAt(0).toString(16).padStart(2, '0')}`)

function dirty(changed: readonly string[], hint: string): ReleaseError {
  const [first = '', ...others] = changed
  const rest = others.length === 0 ? '' : ` and ${others.length} more`
  return new ReleaseError('checkout-dirty', {
    message: `The checkout has changes that are in no commit: ${quoted(first)}${rest}.`,
    hint,
  })
}
