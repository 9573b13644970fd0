import { resolve } from 'node:path'
import { requireRepository } from '../clients/git/repository.ts'
import { workingTree } from '../clients/git/working-tree.ts'
import { GitWriter } from '../clients/git/writer.ts'
import { Git } from '../clients/git.ts'
import type { Terminal } from '../command-line/command.ts'
import type { Problem } from '../errors.ts'
import { readSettings, type Settings } from '../release/settings.ts'
import type { SourceTree } from '../release/source-tree.ts'
import { visibleLine } from '../report/terminal.ts'
import { type Report, reportOf } from '../report.ts'

/** A checkout that a command is going to write to, as it was found. */
export interface Checkout {
  readonly root: string
  readonly writer: GitWriter
  readonly git: Git
  /** Whether a part of the history was not fetched. */
  readonly isShallow: boolean
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
  /** What of the settings cannot be used. */
  readonly problems: readonly Problem[]
}

/**
 * Look at a checkout. Nothing is written.
 *
 * @throws ReleaseError `repository-unfit`, `git-failed`, `source-unreadable`
 */
export async function openCheckout(terminal: Terminal, directory: string): Promise<Checkout> {
  const { environment, say } = terminal
  const folder = resolve(terminal.workingFolder, directory)
  const { root, isShallow } = await requireRepository(folder, environment)
  const writer = new GitWriter(root, environment, say)
  const git = new Git(root, environment)
  const { head, branch, changed } = await git.checkedOut()
  const { paths } = await git.treeAt(head)
  const tree = workingTree(root, { paths, changed, read: (path) => writer.committed(path) })
  const { settings, problems } = readSettings(await tree.read('pyproject.toml'))
  return { root, writer, git, isShallow, head, branch, changed, tree, settings, problems }
}

/** A checkout in which tags begin as whoever asks says, if they say it. */
export function withTagPrefix(checkout: Checkout, tagPrefix: string | undefined): Checkout {
  return tagPrefix === undefined ? checkout : { ...checkout, settings: { ...checkout.settings, tagPrefix } }
}

/** What stops a command before it writes anything, since it would do other things than the project wants. */
export function settingsReport(step: string, { problems }: Checkout): Report | undefined {
  if (problems.length === 0) return undefined
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`
  const headline = `Nothing was done, since the settings of the project have ${count} to fix.`
  return reportOf({ step, headline, problems, remarks: ['Fix it in a commit, and run the command again.'] })
}

/** Show what a commit changes against the one that was checked out. */
export async function showDifference(terminal: Terminal, { writer, head }: Checkout, commit: string): Promise<void> {
  for (const line of await writer.difference(head, commit)) terminal.write(visible(line))
}

// A tab is text, and only a terminal that obeys no other control character is safe.
const visible = (line: string): string => line.replace(/\r$/, '').split('\t').map(visibleLine).join('\t')
