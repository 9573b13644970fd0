import type { RuleRow } from '../report.ts'

/** A size for people: `1.2 kB`, `3.4 MB`. */
export function formatSize(sizeBytes: number): string {
  if (sizeBytes < 1000) return `${sizeBytes} B`
  if (sizeBytes < 1_000_000) return `${(sizeBytes / 1000).toFixed(1)} kB`
  return `${(sizeBytes / 1_000_000).toFixed(1)} MB`
}

/** What a result is called, of one rule and behind a number of them; in the order in which they are counted. */
export const ruleWords: Readonly<Record<RuleRow['result'], readonly [one: string, counted: string]>> = {
  error: ['error', 'with errors'],
  warning: ['warning', 'with warnings'],
  passed: ['passed', 'passed'],
  'not-checked': ['not checked here', 'not checked here'],
  'not-applicable': ['nothing to check', 'with nothing to check'],
}

/** How rules ended, in words: `26 passed, 3 not checked here, 4 with nothing to check`. */
export function countedRules(rules: readonly RuleRow[]): string {
  const counts = Map.groupBy(rules, ({ result }) => result)
  return Object.entries(ruleWords)
    .flatMap(([result, [, word]]) => {
      const count = counts.get(result as RuleRow['result'])?.length
      return count === undefined ? [] : [`${count} ${word}`]
    })
    .join(', ')
}
