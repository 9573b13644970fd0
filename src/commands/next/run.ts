import type { GitHistory } from '../../clients/git/history.ts'
import { namingPackage, titleOf } from '../../clients/packages/opened.ts'
import type { Terminal } from '../../command-line/command.ts'
import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { comingVersion, type TakenVersion } from '../../release/coming/coming-version.ts'
import { editNext } from '../../release/edit.ts'
import { readProject } from '../../release/project.ts'
import { compareVersions, parseVersion, type Version } from '../../release/version.ts'
import { answerLine } from '../../report/answer.ts'
import { terminalLines } from '../../report/terminal.ts'
import { exitCodeOf, type Report, reportOf } from '../../report.ts'
import { ownHistory, type PackageOptions, taggedVersionsIn } from '../checkout/own-package.ts'
import { type Checkout, openCheckout, settingsReport, showDifference, withTagPrefix } from '../checkout.ts'
import { commitEdits, requireOwnChanges } from '../commit-edits.ts'
import { pullRequestPlace } from '../pull-request.ts'
import { localDay } from '../release-arguments.ts'
import { requireNoReleaseBranch, startBranchOf } from '../release-branch.ts'
import { shellWord } from '../shell-word.ts'
import { answerOf } from './answer.ts'
import { developmentOf } from './usual-development.ts'

/** What `next` is told beside the version. */
interface NextOptions extends PackageOptions {
  readonly directory: string | undefined
  readonly tagPrefix: string | undefined
  readonly json: boolean
}

/**
 * Begin a version on the branch that is checked out: its section, `X.dev` as the project spells it, and
 * the lock, in one commit. Nothing is pushed.
 *
 * @param given Without it, the version is the one that is begun already, else the next fix version.
 * @returns 0 done, 1 settings that cannot be used.
 * @throws ReleaseError `repository-unfit`, `branch-missing`, `version-not-greater`, `checkout-dirty`, and what
 *   `comingVersion`, `editNext`, and `commitEdits` throw.
 */
export async function runNext(
  terminal: Terminal,
  { directory, json, ...options }: NextOptions,
  given: Version | undefined,
): Promise<number> {
  const checkout = withTagPrefix(await openCheckout(terminal, directory ?? '.', options), options.tagPrefix)
  const { branch, head } = checkout
  const show = (report: Report): void => {
    for (const line of terminalLines(report, terminal.audience, terminal.style)) terminal.write(line)
  }
  const stopped = settingsReport('next', checkout)
  if (stopped !== undefined) {
    if (json) terminal.write(answerLine(answerOf(stopped, 'refused'), terminal.audience))
    else show(stopped)
    return exitCodeOf(stopped)
  }
  if (branch === undefined) throw noBranch()
  const history = ownHistory(checkout)
  const { version, reason } = given
    ? { version: given, reason: undefined }
    : await namingPackage(checkout, () => takenVersion(checkout, history, localDay(terminal.now())))
  await requireNoReleaseBranch(checkout, version)
  await namingPackage(checkout, () => requireGreater(checkout, version))
  const development = await developmentOf(checkout, history, version)
  const hasReleases = async (): Promise<boolean> => (await taggedVersionsIn(checkout, history)).length > 0
  const { tree, settings } = checkout
  const edits = await namingPackage(checkout, () => editNext(tree, settings, version, { hasReleases, development }))
  const title = titleOf(checkout, version, 'Version')
  const message = `start ${titleOf(checkout, version)}`
  await requireOwnChanges(checkout, edits, message)
  const end = (commit: string, headline: string, next: Next = { remarks: [], commands: [] }): number => {
    const remarks = [...(reason === undefined ? [] : [reason]), ...next.remarks]
    const report = reportOf({ step: 'next', headline, remarks, commands: next.commands })
    if (json)
      terminal.write(
        answerLine(answerOf(report, 'begun', { version: version.text, branch, commit }), terminal.audience),
      )
    else show(report)
    return 0
  }
  if (edits.size === 0) {
    return end(head, `${title} is begun already on ${quoted(branch)}, so nothing was changed.`)
  }
  terminal.leaves(
    'Files may be changed and not committed; nothing was pushed. The same command goes on where it stopped.',
  )
  const hint = 'The files are changed. Fix what is said, and run the same command again: it goes on where it stopped.'
  const back = 'To go back, run `git restore --staged --worktree :/`.'
  const commit = await commitEdits(checkout, edits, { message, hint, back })
  const headline = `${title} is begun on ${quoted(branch)} by ${commit.slice(0, 12)}.`
  const origin = await checkout.writer.originAddress()
  const exitCode = end(commit, headline, nextOf(origin, { branch, own: startBranchOf(checkout, version) }))
  if (!json) await showDifference(terminal, checkout, commit)
  return exitCode
}

/** The version where none is given: one that is begun already, else the next fix version. */
async function takenVersion(checkout: Checkout, history: GitHistory, today: string): Promise<TakenVersion> {
  const { tree, settings } = checkout
  return await comingVersion(tree, settings, { askReleased: () => taggedVersionsIn(checkout, history), today })
}

type Next = Pick<Report, 'remarks' | 'commands'>

/** How the commit gets to the server: by a push, or by a pull request from a branch of its own. */
function nextOf(origin: string | undefined, { branch, own }: { readonly branch: string; readonly own: string }): Next {
  const place = pullRequestPlace(origin, { branch: own, base: branch })
  const push = `Where that takes pull requests only, run \`git push origin HEAD:refs/heads/${own}\``
  const nothing = 'Nothing was pushed. Next: push the branch.'
  const commands = [`git push origin ${shellWord(`refs/heads/${branch}`)}`]
  switch (place.kind) {
    case 'form':
      return { remarks: [nothing, `${push}, and open the pull request: ${place.address}`], commands }
    case 'elsewhere':
      return { remarks: [nothing, place.sentence], commands: origin === undefined ? [] : commands }
  }
}

async function requireGreater({ tree }: Checkout, version: Version): Promise<void> {
  const written = (await readProject(tree)).version
  // Of a tag, the change log says what came before.
  if (written.kind === 'from-tag') return
  const { text, file, line } = written.source
  const declared = parseVersion(text)
  const begun = parseVersion(`${version.text}.dev`)
  if (declared === undefined || begun === undefined || compareVersions(begun, declared) >= 0) return
  throw new ReleaseError('version-not-greater', {
    message: `${file} has version ${quoted(text)} at line ${line}, and ${quoted(version.text)} does not come after it.`,
    hint: 'Name a version that is greater.',
  })
}

function noBranch(): ReleaseError {
  return new ReleaseError('branch-missing', {
    message: 'No branch is checked out, so the commit would be on none.',
    hint: 'Run `git switch BRANCH`, and run the command again.',
  })
}
