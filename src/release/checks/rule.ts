import type { Problem } from '../../errors.ts'
import { type Severities, withSeverity } from '../settings.ts'
import { type Finding, notApplicable, type Skipped } from './finding.ts'
import type { Subject } from './subject.ts'

/** One rule of button 1. It never stops another rule. */
export interface Rule {
  /** What holds if nothing is found, for the table of rules: `The version is in normal form`. */
  readonly claim: string
  readonly find: (subject: Subject) => Finding
}

/** What came of one rule. */
export interface RuleResult {
  readonly claim: string
  readonly result: 'passed' | 'warning' | 'error' | Skipped['result']
  /** Why it was not applied. */
  readonly reason?: string
}

/** Apply a rule, with the severities that the project sets. */
export function applyRule(
  rule: Rule,
  subject: Subject,
  severities: Severities,
): { readonly outcome: RuleResult; readonly problems: readonly Problem[] } {
  const { claim } = rule
  const found = rule.find(subject)
  if ('reason' in found) return { outcome: { claim, ...found }, problems: [] }
  const problems = found.flatMap((problem) => withSeverity(problem, severities))
  if (found.length > 0 && problems.length === 0) {
    const reason = `switched off by severity.${found[0]?.code} in [tool.release-action]`
    return { outcome: { claim, ...notApplicable(reason) }, problems }
  }
  return { outcome: { claim, result: resultOf(problems) }, problems }
}

function resultOf(problems: readonly Problem[]): RuleResult['result'] {
  if (problems.length === 0) return 'passed'
  return problems.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
}
