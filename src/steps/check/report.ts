import type { Problem } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import type { CheckDecision, CheckFacts } from '../../release/checks.ts'
import { tagsBelow } from '../../release/history.ts'
import { notesOfJudged } from '../../release/judged-notes.ts'
import { type Notes, summarizeNotices } from '../../release/notes.ts'
import type { Version } from '../../release/version.ts'
import { type Fold, type Report, reportOf } from '../../report.ts'

/** The report of a pull request that releases nothing: one quiet line, unless it brings settings that cannot be used. */
export function noReleaseReport({ reason, problems }: NoRelease): Report {
  return reportOf({
    step: 'check',
    headline: `No release, so nothing to judge. ${reason}`,
    problems,
    outputs: { verdict: 'not-a-release', version: '' },
  })
}

/** Where a release is judged. */
export interface CheckPlace {
  /** `owner/name` */
  readonly repository: string
  /** On a laptop, where a tag need not be at GitHub yet. */
  readonly isLocal: boolean
}

/** The report of button 1, the same on a pull request and on a laptop. */
export function checkReport(facts: CheckFacts, decision: CheckDecision, place: CheckPlace): Report {
  if (decision.kind === 'not-a-release') return noReleaseReport(decision)
  const { kind, version, rules } = decision
  // Errors first: a maintainer fixes them before anything else.
  const problems = decision.problems.toSorted((a, b) => rank(a) - rank(b))
  const at = facts.commit.slice(0, 12)
  const common = { step: 'check', problems, rules, outputs: { verdict: kind, version: version?.text ?? '' } }
  const notes = notesOfJudged(facts, decision, { repository: place.repository })
  const folds = notesFold(notes)
  const remarks = [...prefixRemark(facts), ...summarizeNotices(notes?.notices ?? []), ...runningRemark(facts)]
  if (kind === 'no-go') {
    const errors = problems.filter(({ severity }) => severity === 'error').length
    const headline = `No-go for ${named(facts, version?.text ?? 'this release')} at ${at}: ${errors} ${errors === 1 ? 'problem' : 'problems'} to fix.`
    return reportOf({ ...common, headline, folds, remarks })
  }
  const headline = `Go for ${named(facts, decision.version.text)} at ${at}.`
  const { remark, commands } = nextButton(facts, decision, place)
  return reportOf({ ...common, headline, folds, remarks: [...remarks, remark], commands })
}

/** A version, of one of several packages with its name. */
const named = ({ packageName }: CheckFacts, version: string): string =>
  packageName === undefined ? version : `${packageName} ${version}`

const rank = ({ severity }: Problem): number => (severity === 'error' ? 0 : 1)

type NoRelease = Extract<CheckDecision, { kind: 'not-a-release' }>
type Go = Extract<CheckDecision, { kind: 'go' }>

function nextButton(
  facts: CheckFacts,
  { version, tagName }: Go,
  { isLocal }: CheckPlace,
): { readonly remark: string; readonly commands: readonly string[] } {
  const { existingTag, commit } = facts
  if (existingTag !== undefined) {
    const place = existingTag.commit === commit ? 'here' : `at ${existingTag.commit.slice(0, 12)}`
    const rest = isLocal ? '; if it was not pushed, push it.' : '.'
    const remark = `The tag ${quoted(existingTag.name)} is ${place} already${rest}`
    return { remark, commands: isLocal ? [pushCommand(existingTag.name)] : [] }
  }
  const commands = [
    `git tag ${isSigning(facts, version) ? '--sign' : '--annotate'} --message "release ${facts.packageName ?? 'version'} ${version.text}" ${tagName} ${commit}`,
    pushCommand(tagName),
  ]
  return { remark: 'Next: push the tag.', commands }
}

const pushCommand = (tagName: string): string => `git push origin refs/tags/${tagName}`

/** Whether the tag is expected to be signed: the one before is, or the project wants it. */
function isSigning({ history, settings }: CheckFacts, version: Version): boolean {
  if (settings.severities['tag-unsigned'] === 'error') return true
  return history.kind === 'known' && tagsBelow(history.value, version, 1).some(({ isSigned }) => isSigned)
}

/** The line that says which prefix holds where nobody has set one. */
export function prefixRemark({ tagPrefix, tagPrefixFrom }: CheckFacts): readonly string[] {
  if (tagPrefixFrom !== 'last-tags' || tagPrefix === '') return []
  return [`Tags begin with ${quoted(tagPrefix)}, as the last ones do.`]
}

/** Checks that still run are no problem, but good to know before the tag is pushed. */
function runningRemark({ checkRuns, statuses }: CheckFacts): readonly string[] {
  const running = [checkRuns, statuses].flatMap((each) => (each.kind === 'known' ? each.value.running : []))
  return running.length === 0 ? [] : [`Checks of this commit still run: ${listed(running.map(quoted))}.`]
}

function notesFold(notes: Notes | undefined): readonly Fold[] {
  return notes === undefined ? [] : [{ title: 'The notes, as the release page will show them', markdown: notes.text }]
}
