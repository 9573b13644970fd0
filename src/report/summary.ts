import { type Problem, sentenceOf } from '../errors.ts'
import { codeSpan, escapeLine, fencedBlock, folded, link, list, table } from '../markdown.ts'
import type { FileRow, Report, RuleRow } from '../report.ts'
import { type Audience, locationOf, shownProblem } from './shown-problem.ts'
import { countedRules, formatSize, ruleWords } from './words.ts'

/**
 * The job summary of a step.
 *
 * @returns GitHub-flavored Markdown: verdict, problems, files, what was done, folded texts. Text from outside is escaped.
 */
export function renderSummary(report: Report, audience: Audience): string {
  const parts = [
    `## ${report.step}: ${escapeLine(report.headline)}`,
    problemTable(report.problems, audience),
    ruleTable(report.rules),
    fileTable(report.files),
    list(report.remarks.map(escapeLine)),
    commandBlock(report.commands),
    ...report.folds.map(({ title, markdown }) => folded(title, markdown)),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

// GitHub takes 1 MiB of a summary; nobody reads more than this.
const shownProblems = 200

function problemTable(problems: readonly Problem[], audience: Audience): string {
  if (problems.length === 0) return ''
  const shown = problems.slice(0, shownProblems).map((problem) => shownProblem(problem, audience))
  const rows = shown.map((problem) => {
    const { severity, code, docs, hint } = problem
    const where = escapeLine(locationOf(problem))
    return [severity, link(codeSpan(code), docs), firstLine(sentenceOf(problem)), firstLine(hint), where]
  })
  // A table has no lines within a cell: claims and lines of YAML are shown below it, as they are.
  const blocks = shown
    .flatMap((problem) => [sentenceOf(problem), problem.hint])
    .filter((text) => text.includes('\n'))
    .map((text) => fencedBlock(text))
  const rest = problems.length - shown.length
  const more = rest > 0 ? [`${rest} more problems are in the log of this step.`] : []
  const head = '| | code | what was found | what to do | where |\n|---|---|---|---|---|'
  return [table(head, rows), ...more, ...blocks].join('\n\n')
}

/** Every rule, folded; the fold says how many ended in which way. */
function ruleTable(rules: readonly RuleRow[]): string {
  if (rules.length === 0) return ''
  const rows = rules.map(({ claim, result, reason }) => {
    const why = reason === undefined ? '' : `: ${escapeLine(reason)}`
    return [escapeLine(claim), `${ruleWords[result][0]}${why}`]
  })
  return folded(`The rules: ${countedRules(rules)}`, table('| rule | result |\n|---|---|', rows))
}

function firstLine(text: string): string {
  const [line = '', ...rest] = text.split('\n')
  return escapeLine(rest.length === 0 ? line : `${line} (see below)`)
}

function fileTable(files: readonly FileRow[]): string {
  if (files.length === 0) return ''
  const rows = files.map(({ name, sizeBytes, sha256, result, link: url }) => {
    const shown = url === undefined ? codeSpan(name) : link(codeSpan(name), url)
    return [shown, formatSize(sizeBytes), codeSpan(sha256), escapeLine(result)]
  })
  return table('| file | size | SHA-256 | result |\n|---|---:|---|---|', rows)
}

function commandBlock(commands: readonly string[]): string {
  return commands.length === 0 ? '' : fencedBlock(commands.map((command) => `$ ${command}`).join('\n'), 'console')
}
