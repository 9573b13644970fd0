import { ReleaseError } from '../errors.ts'
import { quoted } from '../quoted.ts'
import { editNext } from '../release/edit.ts'
import { readProject } from '../release/project.ts'
import { compareVersions, parseVersion, type Version } from '../release/version.ts'
import { exitCodeOf, type Report, reportOf } from '../report/report.ts'
import { terminalLines } from '../report/terminal.ts'
import { parseOptions, type Terminal } from './arguments.ts'
import { type Checkout, openCheckout, settingsReport, showDifference } from './checkout.ts'
import { commitEdits, requireOwnChanges } from './commit-edits.ts'
import { readVersionArgument } from './release-arguments.ts'
import { requireNoReleaseBranch } from './release-branch.ts'

export const nextUsage = 'release-action next VERSION [--repository DIR]'

/**
 * Begin a version on the branch that is checked out: its section, `X.dev`, and the lock, in one commit. Nothing is pushed.
 *
 * @returns 0 done, 1 settings that cannot be used.
 * @throws ReleaseError `input-invalid`, `branch-missing`, `version-not-greater`, `checkout-dirty`, and what `editNext` and
 *   `commitEdits` throw.
 */
export async function runNext(terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(terminal, nextUsage, {
    allowPositionals: true,
    options: { repository: { type: 'string', default: '.' } },
  })
  const version = readVersionArgument(positionals, nextUsage)
  const checkout = await openCheckout(terminal, values.repository)
  const { branch } = checkout
  const show = (report: Report): void => {
    for (const line of terminalLines(report)) terminal.write(line)
  }
  const stopped = settingsReport('next', checkout)
  if (stopped !== undefined) {
    show(stopped)
    return exitCodeOf(stopped)
  }
  if (branch === undefined) throw noBranch()
  await requireNoReleaseBranch(checkout, version)
  await requireGreater(checkout, version)
  const edits = await editNext(checkout.tree, checkout.settings, version)
  const message = `start version ${version.text}`
  await requireOwnChanges(checkout, edits, message)
  const say = (headline: string, remarks: readonly string[] = []): void =>
    show(reportOf({ step: 'next', headline, remarks }))
  if (edits.size === 0) {
    say(`Version ${version.text} is begun already on ${quoted(branch)}, so nothing was changed.`)
    return 0
  }
  const hint = 'The files are changed. Fix what is said, and run the same command again: it goes on where it stopped.'
  const back = 'To go back, run `git restore --staged --worktree :/`.'
  const commit = await commitEdits(checkout, edits, { message, hint, back })
  await showDifference(terminal, checkout, commit)
  say(`Version ${version.text} is begun on ${quoted(branch)} by ${commit.slice(0, 12)}.`, ['Nothing was pushed.'])
  return 0
}

async function requireGreater({ tree }: Checkout, version: Version): Promise<void> {
  const { text, file, line } = (await readProject(tree)).version
  const declared = parseVersion(text)
  const begun = parseVersion(`${version.text}.dev`)
  if (declared === undefined || begun === undefined || compareVersions(begun, declared) >= 0) return
  throw new ReleaseError('version-not-greater', {
    message: `${file} has version ${quoted(text)} at line ${line}, and "${version.text}" does not come after it.`,
    hint: 'Name a version that is greater.',
  })
}

function noBranch(): ReleaseError {
  return new ReleaseError('branch-missing', {
    message: 'No branch is checked out, so the commit would be on none.',
    hint: 'Run `git switch BRANCH`, and run the command again.',
  })
}
