import { Git } from '../clients/git.ts'
import { GitHistory } from '../clients/git-history.ts'
import type { Version } from '../release/version.ts'
import { exitCodeOf, type Report, reportOf } from '../report/report.ts'
import { terminalLines } from '../report/terminal.ts'
import type { Terminal } from './arguments.ts'
import type { Checkout } from './checkout.ts'
import { judgeClone } from './judgement.ts'

/** A release that is prepared in a clone. */
export interface Prepared {
  readonly version: Version
  readonly commit: string
  /** Of the commit and of the tag. */
  readonly message: string
  readonly tagName: string
  /** The branch that was made for it; `undefined` if another branch said all of it already. */
  readonly branch: string | undefined
  /** The branch that it is to be merged into, if that is known. */
  readonly base: string | undefined
  /** A commit of that branch. */
  readonly start: string | undefined
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** What was asked for beside the commit. */
interface Asked {
  readonly isTagged: boolean
  readonly isPushed: boolean
}

/**
 * Judge what is prepared, show it, and tag and push it if the verdict is go.
 *
 * @returns 0 go, 1 no-go.
 * @throws ReleaseError `git-failed`, and what `judgeClone` throws.
 */
export async function finishPreparation(
  terminal: Terminal,
  { root, writer }: Checkout,
  prepared: Prepared,
  asked: Asked,
): Promise<number> {
  const { commit, tagName, start, today, message } = prepared
  const show = (report: Report): void => {
    for (const line of terminalLines(report)) terminal.write(line)
  }
  // New ones, which do not remember the repository as it was before.
  const git = new Git(root, terminal.environment)
  const history = new GitHistory(root, terminal.environment)
  const revision = { commit, tagName, base: start, tagPrefix: undefined, today }
  const { decision, facts, report } = await judgeClone({ git, history }, revision)
  show(asked.isTagged ? { ...report, commands: [], remarks: [] } : report)
  if (decision.kind !== 'go') {
    show(notReadyReport(prepared))
    return exitCodeOf(report) || 1
  }
  const hint = 'The commit is made. Mend what is said, and run the same command again: it goes on where it stopped.'
  const hadTag = facts.existingTag?.commit === commit
  const refs = refsOf(prepared, asked)
  if (asked.isTagged && !hadTag) await writer.tag(tagName, commit, message, hint)
  if (asked.isPushed && refs.length > 0) await writer.push(refs, hint)
  show(readyReport(prepared, asked, { hadTag, repository: await git.originRepository() }))
  return 0
}

function notReadyReport(prepared: Prepared): Report {
  const headline = `Version ${prepared.version.text} is ${placeOf(prepared)}, and not ready.`
  const remark = 'Nothing was tagged or pushed. Mend it in a commit here, and run the same command again.'
  return reportOf({ step: 'prepare', headline, remarks: [remark] })
}

function readyReport(
  prepared: Prepared,
  asked: Asked,
  found: { readonly hadTag: boolean; readonly repository: string | undefined },
): Report {
  const { version, tagName, branch, base } = prepared
  const refs = refsOf(prepared, asked)
  const isPushed = asked.isPushed && refs.length > 0
  const address =
    asked.isPushed && branch !== undefined && found.repository !== undefined
      ? [`Open the pull request: ${pullRequestAddress(found.repository, branch, base)}`]
      : []
  return reportOf({
    step: 'prepare',
    headline: `Version ${version.text} is ${placeOf(prepared)}.`,
    remarks: [
      ...(asked.isTagged ? [`The tag "${tagName}" ${found.hadTag ? 'is here already' : 'was made'}.`] : []),
      ...(isPushed ? [`Pushed to origin: ${refs.join(', ')}.`] : []),
      ...address,
    ],
    commands: asked.isPushed || refs.length === 0 ? [] : [`git push --atomic origin ${refs.join(' ')}`],
  })
}

const placeOf = ({ branch }: Prepared): string => (branch === undefined ? 'here already' : `on the branch ${branch}`)

function refsOf({ branch, tagName }: Prepared, { isTagged }: Asked): readonly string[] {
  return [...(branch === undefined ? [] : [`refs/heads/${branch}`]), ...(isTagged ? [`refs/tags/${tagName}`] : [])]
}

/**
 * Where a pull request is opened; without a base, GitHub takes the default branch.
 *
 * @see https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/using-query-parameters-to-create-a-pull-request
 */
function pullRequestAddress(repository: string, branch: string, base: string | undefined): string {
  const part = (name: string): string => name.split('/').map(encodeURIComponent).join('/')
  const range = base === undefined ? part(branch) : `${part(base)}...${part(branch)}`
  return `https://github.com/${part(repository)}/compare/${range}?expand=1`
}
