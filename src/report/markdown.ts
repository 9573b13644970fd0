import { type Problem, sentenceOf } from '../errors.ts'
import { escapeText, fencedBlock } from '../release/notes/escape.ts'
import type { FileRow, Report, RuleRow } from '../report.ts'
import { type Audience, locationOf, shownProblem } from './shown-problem.ts'

/**
 * The job summary of a step.
 *
 * @returns GitHub-flavored Markdown: verdict, problems, files, what was done, folded texts. Text from outside is escaped.
 */
export function renderSummary(report: Report, audience: Audience): string {
  const parts = [
    `## ${report.step}: ${escapeMarkdown(report.headline)}`,
    problemTable(report.problems, audience),
    ruleTable(report.rules),
    fileTable(report.files),
    report.remarks.map((remark) => `- ${escapeMarkdown(remark)}`).join('\n'),
    commandBlock(report.commands),
    ...report.folds.map(({ title, markdown }) => folded(title, markdown)),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/**
 * Text from outside as Markdown of a page of GitHub: no markup, no HTML, and no mention; addresses stay links.
 *
 * Line ends become spaces.
 */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ')
  // An escaped "_" inside an address would be part of it.
  return line
    .split(/(https?:\/\/[^\s<>"'()`|]+)/)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escapeText(part)))
    .join('')
}

/** A size for people: `1.2 kB`, `3.4 MB`. */
export function formatSize(sizeBytes: number): string {
  if (sizeBytes < 1000) return `${sizeBytes} B`
  if (sizeBytes < 1_000_000) return `${(sizeBytes / 1000).toFixed(1)} kB`
  return `${(sizeBytes / 1_000_000).toFixed(1)} MB`
}

// GitHub takes 1 MiB of a summary; nobody reads more than this.
const shownProblems = 200

function problemTable(problems: readonly Problem[], audience: Audience): string {
  if (problems.length === 0) return ''
  const shown = problems.slice(0, shownProblems).map((problem) => shownProblem(problem, audience))
  const rows = shown.map((problem) => {
    const { severity, code, docs, hint } = problem
    const where = escapeMarkdown(locationOf(problem))
    const cells = [severity, `[\`${code}\`](${docs})`, firstLine(sentenceOf(problem)), firstLine(hint), where]
    return `| ${cells.join(' | ')} |`
  })
  const table = ['| | code | what was found | what to do | where |', '|---|---|---|---|---|', ...rows].join('\n')
  // A table has no lines within a cell: claims and lines of YAML are shown below it, as they are.
  const blocks = shown
    .flatMap((problem) => [sentenceOf(problem), problem.hint])
    .filter((text) => text.includes('\n'))
    .map((text) => fencedBlock(text, ''))
  const rest = problems.length - shown.length
  return [table, ...(rest > 0 ? [`${rest} more problems are in the log of this step.`] : []), ...blocks].join('\n\n')
}

/** What a result is called, of one rule and behind a number of them; in the order in which they are counted. */
const ruleWords: Readonly<Record<RuleRow['result'], readonly [one: string, counted: string]>> = {
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

/** Every rule, folded; the fold says how many ended in which way. */
function ruleTable(rules: readonly RuleRow[]): string {
  if (rules.length === 0) return ''
  const rows = rules.map(({ claim, result, reason }) => {
    const why = reason === undefined ? '' : `: ${escapeMarkdown(reason)}`
    return `| ${escapeMarkdown(claim)} | ${ruleWords[result][0]}${why} |`
  })
  const table = ['| rule | result |', '|---|---|', ...rows].join('\n')
  return folded(`The rules: ${countedRules(rules)}`, table)
}

const folded = (title: string, markdown: string): string =>
  `<details><summary>${escapeMarkdown(title)}</summary>\n\n${markdown}\n\n</details>`

function firstLine(text: string): string {
  const [line = '', ...rest] = text.split('\n')
  return escapeMarkdown(rest.length === 0 ? line : `${line} (see below)`)
}

function fileTable(files: readonly FileRow[]): string {
  if (files.length === 0) return ''
  const rows = files.map(({ name, sizeBytes, sha256, result, link }) => {
    const shown = link === undefined ? `\`${name}\`` : `[\`${name}\`](${link})`
    return `| ${shown} | ${formatSize(sizeBytes)} | \`${sha256}\` | ${escapeMarkdown(result)} |`
  })
  return ['| file | size | SHA-256 | result |', '|---|---:|---|---|', ...rows].join('\n')
}

function commandBlock(commands: readonly string[]): string {
  return commands.length === 0 ? '' : ['```console', ...commands.map((command) => `$ ${command}`), '```'].join('\n')
}
