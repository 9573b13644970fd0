import { counted } from '../../listed.ts'
import { isLinkable } from '../../markdown.ts'
import { quoted } from '../../quoted.ts'
import type { Known } from '../known.ts'
import type { HeadChecks } from './facts.ts'
import { type Finding, notApplicable, notChecked } from './finding.ts'
import type { Rule } from './rule.ts'

/** `milestone-open-items`: what was meant for this version may not be in it. */
const milestoneIsDone: Rule = {
  claim: 'The milestone of the version has nothing open',
  find: ({ facts }) => {
    if (facts.milestone.kind === 'unknown') return notChecked(facts.milestone.reason)
    const milestone = facts.milestone.value
    if (milestone === undefined) return notApplicable('there is no open milestone of the version')
    const { title, url, openItems } = milestone
    if (openItems === 0) return []
    const message = `The milestone ${quoted(title)} has ${counted(openItems, 'open issue or pull request', 'open issues and pull requests')}: ${url}`
    const hint = 'Finish them, or move them to a later milestone.'
    return [{ code: 'milestone-open-items', severity: 'warning', message, hint, found: String(openItems) }]
  },
}

/** `checks-failing`: checks that still run are said, and are no problem. */
const checksPass: Rule = {
  claim: 'No check of the commit has failed at GitHub',
  find: ({ facts }) => failing(facts.checkRuns),
}

/** `checks-failing`, for services that report by the older interface. */
const statusesPass: Rule = {
  claim: 'No status of the commit is a failure at GitHub',
  find: ({ facts }) => failing(facts.statuses),
}

function failing(checks: Known<HeadChecks>): Finding {
  if (checks.kind === 'unknown') return notChecked(checks.reason)
  return checks.value.failing.map(({ name, conclusion, url }) => ({
    code: 'checks-failing',
    severity: 'error',
    message: `The check ${quoted(name)} of this commit has ended with ${quoted(conclusion)}${addressOf(url)}`,
    hint: 'Fix what it found; if it failed by chance, run it again, and then this job.',
    found: conclusion,
  }))
}

// Services choose the address of a status, which may be any text.
const addressOf = (url: string | undefined): string => (url !== undefined && isLinkable(url) ? `: ${url}` : '.')

/** The rules about what GitHub knows of the release. */
export const gitHubRules: readonly Rule[] = [milestoneIsDone, checksPass, statusesPass]
