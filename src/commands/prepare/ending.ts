import type { GitHistory } from '../../clients/git/history.ts'
import { gitHubPages, remoteOfUrl } from '../../clients/git/remote.ts'
import type { Terminal } from '../../command-line/command.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import type { Version } from '../../release/version.ts'
import { answerLine } from '../../report/answer.ts'
import { terminalLines } from '../../report/terminal.ts'
import { exitCodeOf, type Report, reportOf } from '../../report.ts'
import { type Checkout, showDifference } from '../checkout.ts'
import { judgeClone } from '../judgement.ts'
import { shellWord } from '../shell-word.ts'
import type { PrepareAnswer } from './answer.ts'

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
  /** As it was given; `undefined` if the project says it. */
  readonly tagPrefix: string | undefined
  /** `YYYY-MM-DD` */
  readonly today: string
  /** What is good to know of the commit: plain sentences. */
  readonly remarks: readonly string[]
}

/** What was asked for beside the commit. */
interface Asked {
  readonly isTagged: boolean
  readonly isPushed: boolean
  /** One answer for programs in the place of all that people read. */
  readonly json: boolean
}

/**
 * Judge what is prepared, show the verdict and the commit, and tag and push it if the verdict is go.
 *
 * @returns 0 go, 1 no-go.
 * @throws ReleaseError `git-failed`, and what `judgeClone` throws.
 */
export async function endPreparation(
  terminal: Terminal,
  checkout: Checkout,
  prepared: Prepared & { readonly history: GitHistory },
  asked: Asked,
): Promise<number> {
  const { head, writer, git } = checkout
  const { commit, tagName, tagPrefix, start, today, message, history } = prepared
  const show = (report: Report): void => {
    if (asked.json) return
    for (const line of terminalLines(report, terminal.audience, terminal.style)) terminal.write(line)
  }
  terminal.leaves('The commit is made; nothing was tagged or pushed. The same command goes on where it stopped.')
  const revision = { commit, tagName, base: start, tagPrefix, today }
  const { decision, facts, report } = await judgeClone(
    { git, history, repository: () => writer.originRepository() },
    revision,
  )
  // It speaks of the tag as the next thing, but the branch and its pull request go before, or the tag is made below.
  const isNextTag = prepared.branch === undefined && !asked.isTagged
  show(isNextTag ? report : { ...report, commands: [], remarks: [] })
  // Between the verdict and what to do next: a long one would hide either, at the other end.
  if (!asked.json && commit !== head) await showDifference(terminal, checkout, commit)
  const hadTag = facts.existingTag?.commit === commit
  const end = (ending: Report, ended: Ended): void => {
    show(ending)
    if (asked.json) terminal.write(answerLine(answerOf(prepared, { judged: report, ending }, ended), terminal.audience))
  }
  if (decision.kind !== 'go') {
    end(notReadyReport(prepared), { verdict: 'not-ready', tagged: hadTag, pushed: [] })
    return exitCodeOf(report) || 1
  }
  const hint = 'The commit is made. Fix what is said, and run the same command again: it goes on where it stopped.'
  const refs = refsOf(prepared, asked)
  terminal.leaves(
    'The commit is made; whether it was tagged and pushed is not known. The same command goes on where it stopped.',
  )
  if (asked.isTagged && !hadTag) await writer.tag(tagName, commit, message, hint)
  if (asked.isPushed && refs.length > 0) await writer.push(refs, hint)
  const origin = remoteOfUrl((await writer.originAddress()) ?? '')
  const ended = { verdict: 'ready', tagged: hadTag || asked.isTagged, pushed: asked.isPushed ? refs : [] } as const
  end(readyReport(prepared, asked, { hadTag, pages: origin && gitHubPages(origin) }), ended)
  return 0
}

type Ended = Pick<PrepareAnswer, 'verdict' | 'tagged' | 'pushed'>

function answerOf(
  { version, tagName: tag, branch, base, commit }: Prepared,
  { judged: { problems, rules }, ending }: { readonly judged: Report; readonly ending: Report },
  ended: Ended,
): PrepareAnswer {
  const { headline, remarks, commands } = ending
  const names = { version: version.text, tag, branch: branch ?? null, base: base ?? null, commit }
  return { schema: 1, ...ended, ...names, headline, problems, rules, remarks, commands }
}

function notReadyReport(prepared: Prepared): Report {
  const headline = `Version ${prepared.version.text} is ${placeOf(prepared)}, and not ready.`
  const remark = 'Nothing was tagged or pushed. Fix it in a commit here, and run the same command again.'
  return reportOf({ step: 'prepare', headline, remarks: [...prepared.remarks, remark] })
}

interface Found {
  readonly hadTag: boolean
  /** The address of the repository at GitHub; `undefined` if it is elsewhere. */
  readonly pages: string | undefined
}

function readyReport(prepared: Prepared, asked: Asked, found: Found): Report {
  const { version, tagName } = prepared
  const refs = refsOf(prepared, asked)
  const { remarks, commands } = asked.isPushed ? pushed(prepared, asked, found) : notPushed(prepared, asked, found)
  return reportOf({
    step: 'prepare',
    headline: `Version ${version.text} is ${placeOf(prepared)}.`,
    remarks: [
      ...prepared.remarks,
      ...(asked.isTagged ? [`The tag ${quoted(tagName)} ${found.hadTag ? 'is here already' : 'was made'}.`] : []),
      ...(refs.length === 0 ? [] : remarks),
    ],
    commands: refs.length === 0 ? [] : commands,
  })
}

type Next = Pick<Report, 'remarks' | 'commands'>

function pushed(prepared: Prepared, asked: Asked, found: Found): Next {
  const address = pullRequestAddress(prepared, found)
  const open = address === undefined ? [] : [`Open the pull request: ${address}`]
  const tag = 'When its check says go, run the same command with --tag added, to push the tag too.'
  const remarks = open.length === 0 || asked.isTagged ? open : [...open, tag]
  return { remarks: [`Pushed to origin: ${listed(refsOf(prepared, asked))}.`, ...remarks], commands: [] }
}

function notPushed(prepared: Prepared, asked: Asked, found: Found): Next {
  const commands = [`git push --atomic origin ${refsOf(prepared, asked).map(shellWord).join(' ')}`]
  if (prepared.branch === undefined) return { remarks: ['Next: push the tag.'], commands }
  const address = pullRequestAddress(prepared, found)
  const what = asked.isTagged ? 'the branch and the tag' : 'the branch'
  const remark = `Next: push ${what}, and open the pull request${address === undefined ? '.' : `: ${address}`}`
  return { remarks: [remark], commands }
}

const placeOf = ({ branch }: Prepared): string => (branch === undefined ? 'here already' : `on the branch ${branch}`)

function refsOf({ branch, tagName }: Prepared, { isTagged }: Asked): readonly string[] {
  return [...(branch === undefined ? [] : [`refs/heads/${branch}`]), ...(isTagged ? [`refs/tags/${tagName}`] : [])]
}

/**
 * Where the pull request is opened; without a base, GitHub takes the default branch.
 *
 * @returns `undefined` if there is no branch for it, or if the repository is not at GitHub.
 * @see https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/using-query-parameters-to-create-a-pull-request
 */
function pullRequestAddress({ branch, base }: Prepared, { pages }: Found): string | undefined {
  if (branch === undefined || pages === undefined) return undefined
  const part = (name: string): string => name.split('/').map(encodeURIComponent).join('/')
  const range = base === undefined ? part(branch) : `${part(base)}...${part(branch)}`
  return `${pages}/compare/${range}?expand=1`
}
