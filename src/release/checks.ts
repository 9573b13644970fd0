import type { Problem } from '../errors.ts'
import type { Section } from './change-log/tree.ts'
import { changeLogRules } from './checks/change-log-rules.ts'
import { dateRules } from './checks/date-rules.ts'
import type { CheckFacts } from './checks/facts.ts'
import { reasonNotARelease } from './checks/not-a-release.ts'
import { type Rule, subjectOf } from './checks/subject.ts'
import { tagRules } from './checks/tag-rules.ts'
import { versionRules } from './checks/version-rules.ts'
import { tagNameOf } from './tag.ts'
import type { Version } from './version.ts'

export type { CheckFacts, ProjectState } from './checks/facts.ts'

/** What button 1 decides. */
export type CheckDecision =
  /** Nothing was judged, because nothing is released; `reason` is one sentence. */
  | { readonly kind: 'not-a-release'; readonly reason: string }
  | {
      readonly kind: 'go'
      readonly version: Version
      /** The tag to push, or the tag that is there. */
      readonly tagName: string
      /** What the release page will show. */
      readonly section: Section
      /** Warnings only. */
      readonly problems: readonly Problem[]
    }
  | {
      readonly kind: 'no-go'
      /** `undefined` if it cannot be read. */
      readonly version: Version | undefined
      readonly section: Section | undefined
      /** At least one error. */
      readonly problems: readonly Problem[]
    }

/** Every rule, in the order in which a maintainer reads what it finds. A new rule is one line here or in its family. */
const rules: readonly Rule[] = [...versionRules, ...changeLogRules, ...dateRules, ...tagRules]

/**
 * Judge a release by the state that its branch would end in. All problems are found at once.
 *
 * Pure: no clock, no repository, no network.
 */
export function decideCheck(facts: CheckFacts): CheckDecision {
  const reason = reasonNotARelease(facts)
  if (reason !== undefined) return { kind: 'not-a-release', reason }
  const subject = subjectOf(facts)
  const { version, choice } = subject
  const problems = rules.flatMap((rule) => rule(subject))
  const section = choice.kind === 'none' ? undefined : choice.section
  const hasErrors = problems.some(({ severity }) => severity === 'error')
  if (hasErrors || version === undefined || section === undefined) return { kind: 'no-go', version, section, problems }
  return { kind: 'go', version, tagName: tagNameOf(version, facts.tagPrefix), section, problems }
}
