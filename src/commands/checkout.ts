import { resolve } from 'node:path'
import { GitHistory } from '../clients/git/history.ts'
import { folderIn, requireRepository } from '../clients/git/repository.ts'
import { workingTree } from '../clients/git/working-tree.ts'
import { GitWriter } from '../clients/git/writer.ts'
import { Git } from '../clients/git.ts'
import type { Terminal } from '../command-line/command.ts'
import { readSettings } from '../release/settings.ts'
import { visibleLine } from '../report/terminal.ts'
import { type Report, reportOf } from '../report.ts'
import type { Checkout } from './checkout/found.ts'
import { openPackageIn, type PackageOptions } from './checkout/own-package.ts'

export type { Checkout } from './checkout/found.ts'

/**
 * Look at a checkout. Nothing is written.
 *
 * @param options What says which package of the tree is worked on, beside the folder and the branch.
 * @throws ReleaseError `repository-unfit`, `git-failed`, `source-unreadable`, `package-unknown`
 */
export async function openCheckout(terminal: Terminal, directory: string, options: PackageOptions): Promise<Checkout> {
  const { environment, say } = terminal
  const folder = resolve(terminal.workingFolder, directory)
  const { root, isShallow } = await requireRepository(folder, environment)
  const writer = new GitWriter(root, environment, say)
  const git = new Git(root, environment)
  const { head, branch, changed } = await git.checkedOut()
  const { paths } = await git.treeAt(head)
  const tree = workingTree(root, { paths, changed, read: (path) => writer.committed(path) })
  const { settings, problems } = readSettings(await tree.read('pyproject.toml'))
  const history = new GitHistory(root, environment, isShallow)
  const released = undefined
  const whole = { root, writer, git, isShallow, head, branch, changed, history, released, tree, settings, problems }
  return await openPackageIn(whole, options, await folderIn(root, folder))
}

/** A checkout in which tags begin as whoever asks says, if they say it. */
export function withTagPrefix(checkout: Checkout, tagPrefix: string | undefined): Checkout {
  if (tagPrefix === undefined) return checkout
  const { released, settings } = checkout
  return { ...checkout, settings: { ...settings, tagPrefix }, released: released && { ...released, tagPrefix } }
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
