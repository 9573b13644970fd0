import type { GitHistory } from '../../clients/git/history.ts'
import type { Terminal } from '../../command-line/command.ts'
import type { CheckFacts } from '../../release/checks.ts'
import { answerLine } from '../../report/answer.ts'
import { terminalLines } from '../../report/terminal.ts'
import { exitCodeOf, type Report } from '../../report.ts'
import { prefixRemark } from '../../steps/check/report.ts'
import { type Checkout, showDifference } from '../checkout.ts'
import { type JudgedClone, judgeClone } from '../judgement.ts'
import type { PrepareAnswer } from './answer.ts'
import { notReadyReport, readyReport, takenBackReport } from './ending-reports.ts'
import { type Asked, type Prepared, refsOf } from './prepared.ts'
import { makeTag, takeBack } from './tagging.ts'

/**
 * Judge what is prepared, show the verdict and the commit, and tag and push it if the verdict is go. The tag is judged too,
 * before it is pushed.
 *
 * @returns 0 go, 1 no-go.
 * @throws ReleaseError `git-failed`, `tag-not-signed`, and what `judgeClone` throws.
 */
export async function endPreparation(
  terminal: Terminal,
  checkout: Checkout,
  prepared: Prepared & { readonly history: GitHistory },
  asked: Asked,
): Promise<number> {
  const { head, writer, git } = checkout
  const { commit, tagName, tagPrefix, start, today, history } = prepared
  const show = (report: Report): void => {
    if (asked.json) return
    for (const line of terminalLines(report, terminal.audience, terminal.style)) terminal.write(line)
  }
  terminal.leaves('The commit is made; nothing was tagged or pushed. The same command goes on where it stopped.')
  const revision = { commit, tagName, base: start, tagPrefix, package: checkout.released?.own.name, today }
  const judge = (past: GitHistory): Promise<JudgedClone> =>
    judgeClone({ git, history: past, repository: () => writer.originRepository() }, revision)
  const { decision, facts, report } = await judge(history)
  // It speaks of the tag as the next thing, but the branch and its pull request go before, or the tag is made below.
  const isNextTag = prepared.branch === undefined && !asked.isTagged
  show(isNextTag ? report : { ...report, commands: [], remarks: prefixRemark(facts) })
  // Between the verdict and what to do next: a long one would hide either, at the other end.
  if (!asked.json && commit !== head) await showDifference(terminal, checkout, commit)
  const hadTag = facts.existingTag?.commit === commit
  const end = (ending: Report, ended: Ended, judged = report): void => {
    show(ending)
    if (asked.json) terminal.write(answerLine(answerOf(prepared, { judged, ending }, ended), terminal.audience))
  }
  if (decision.kind !== 'go') {
    end(notReadyReport(prepared), { verdict: 'not-ready', tagged: hadTag, pushed: [] })
    return exitCodeOf(report) || 1
  }
  terminal.leaves(
    'The commit is made; whether it was tagged and pushed is not known. The same command goes on where it stopped.',
  )
  const tagged =
    asked.isTagged && !hadTag ? await tagAndJudge(checkout, terminal, prepared, { facts, asked, judge }) : undefined
  if (tagged !== undefined && tagged.report.problems.length > report.problems.length)
    show({ ...tagged.report, commands: [], remarks: [] })
  if (tagged !== undefined && tagged.decision.kind !== 'go') {
    end(takenBackReport(prepared), { verdict: 'not-ready', tagged: false, pushed: [] }, tagged.report)
    return exitCodeOf(tagged.report) || 1
  }
  const refs = refsOf(prepared, asked)
  const hint = 'The commit is made. Fix what is said, and run the same command again: it goes on where it stopped.'
  if (asked.isPushed && refs.length > 0) await writer.push(refs, hint)
  const origin = await writer.originAddress()
  const ended = { verdict: 'ready', tagged: hadTag || asked.isTagged, pushed: asked.isPushed ? refs : [] } as const
  end(readyReport(prepared, asked, { hadTag, origin }), ended, tagged?.report)
  return 0
}

/** What tells whether a tag may be made, and then whether it may be pushed. */
interface Judging {
  readonly facts: CheckFacts
  readonly asked: Asked
  readonly judge: (history: GitHistory) => Promise<JudgedClone>
}

/** Make the tag and judge it, since what is pushed cannot be taken back; one that is no-go is removed again. */
async function tagAndJudge(
  checkout: Checkout,
  { environment }: Terminal,
  { tagName: name, commit, message, version }: Prepared,
  { facts, asked: { isNeverSigned }, judge }: Judging,
): Promise<JudgedClone> {
  const tag = await makeTag(checkout, environment, { name, commit, message, version, facts, isNeverSigned })
  const judged = await judge(tag.history)
  if (judged.decision.kind !== 'go') await takeBack(checkout, name, tag.object)
  return judged
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
