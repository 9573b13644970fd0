import type { Problem } from '../errors.ts'
import type { Section } from './change-log/tree.ts'
import { changeLogRules } from './checks/change-log-rules.ts'
import { dateRules } from './checks/date-rules.ts'
import type { CheckFacts, ReleaseStates } from './checks/facts.ts'
import { fileRules } from './checks/file-rules.ts'
import { gitHubRules } from './checks/github-rules.ts'
import { historyRules } from './checks/history-rules.ts'
import { reasonNotARelease } from './checks/not-a-release.ts'
import { tagNameOfRelease } from './checks/released-version.ts'
import { applyRule, type Rule, type RuleResult } from './checks/rule.ts'
import { settingsRules } from './checks/settings-rules.ts'
import { subjectOf } from './checks/subject.ts'
import { tagRules } from './checks/tag-rules.ts'
import { tagToolRules } from './checks/tag-tool-rules.ts'
import { versionRules } from './checks/version-rules.ts'
import type { Version } from './version.ts'

export type {
  CheckFacts,
  ExistingTag,
  FileChange,
  HeadChecks,
  NotesTemplate,
  OpenMilestone,
  PastRelease,
  ProjectState,
  ReferenceDay,
  ReleaseStates,
} from './checks/facts.ts'
export { reasonNotARelease } from './checks/not-a-release.ts'
export type { RuleResult } from './checks/rule.ts'

/** What button 1 decides. */
export type CheckDecision =
  /** Nothing was judged, because nothing is released; `reason` is one sentence. */
  | {
      readonly kind: 'not-a-release'
      readonly reason: string
      /** Settings that this state brings and that cannot be used: they would be in force from then on. */
      readonly problems: readonly Problem[]
    }
  | (Judgement & {
      readonly kind: 'go'
      readonly version: Version
      /** The tag to push, or the tag that is there. */
      readonly tagName: string
    })
  | (Judgement & {
      readonly kind: 'no-go'
      /** `undefined` if it cannot be read. */
      readonly version: Version | undefined
    })

interface Judgement {
  /** What the release page will show; `undefined` if the project has no change log, or no section. */
  readonly section: Section | undefined
  /** Of a go, warnings only; of a no-go, at least one error. */
  readonly problems: readonly Problem[]
  /** Every rule, in the order of the rules. */
  readonly rules: readonly RuleResult[]
}

/** Every rule, in the order in which a maintainer reads what it finds. A new rule is one line here or in its family. */
const rules: readonly Rule[] = [
  ...settingsRules,
  ...versionRules,
  ...tagToolRules,
  ...historyRules,
  ...changeLogRules,
  ...dateRules,
  ...fileRules,
  ...tagRules,
  ...gitHubRules,
]

/** Without the history that leads to a base, nobody could say what is released. */
const rulesFor = ({ isShallow, base, askedTag }: CheckFacts): readonly Rule[] =>
  isShallow && base === undefined && askedTag === undefined ? [...settingsRules, ...historyRules] : rules

/** The decision about a state that releases nothing. */
export function notARelease(states: ReleaseStates, reason: string): Extract<CheckDecision, { kind: 'not-a-release' }> {
  const before = states.base?.settings.problems.map(({ message }) => message) ?? []
  const problems = states.state.settings.problems.filter(({ message }) => !before.includes(message))
  return { kind: 'not-a-release', reason, problems }
}

/**
 * Judge a release by the state that its branch would end in. All problems are found at once.
 *
 * Pure: no clock, no repository, no network.
 */
export function decideCheck(facts: CheckFacts): CheckDecision {
  const reason = reasonNotARelease(facts)
  if (reason !== undefined) return notARelease(facts, reason)
  const subject = subjectOf(facts)
  const applied = rulesFor(facts).map((rule) => applyRule(rule, subject, facts.settings.severities))
  const problems = applied.flatMap((each) => each.problems)
  const { version, choice } = subject
  const section = choice.kind === 'none' ? undefined : choice.section
  const judgement: Judgement = { section, problems, rules: applied.map(({ outcome }) => outcome) }
  const hasErrors = problems.some(({ severity }) => severity === 'error')
  if (hasErrors || version === undefined) return { kind: 'no-go', version, ...judgement }
  return { kind: 'go', version, tagName: tagNameOfRelease(facts, version), ...judgement }
}
