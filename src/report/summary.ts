import { type Problem, sentenceOf } from '../errors.ts'
import { listed } from '../listed.ts'
import { codeSpan, escapeLine, fencedBlock, folded, link, list, table } from '../markdown.ts'
import type { FileRow, Fold, Report, RuleRow } from '../report.ts'
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
  ].filter((part) => part !== '')
  return `${[...parts, ...foldsThatFit(report.folds, Buffer.byteLength(parts.join('\n\n')))].join('\n\n')}\n`
}

// GitHub takes no summary of a step with more than 1 MiB: https://docs.github.com/actions/reference/limits
const summaryLimitBytes = 1024 * 1024
// For the line that says what is left out.
const spareBytes = 4096

/** Texts in their order, without those that GitHub would not take; a line names them. */
function foldsThatFit(folds: readonly Fold[], usedBytes: number): string[] {
  const shown: string[] = []
  const left: string[] = []
  let bytes = usedBytes + spareBytes
  for (const { title, markdown } of folds) {
    const part = folded(title, markdown)
    const sizeBytes = Buffer.byteLength(part) + 2
    if (bytes + sizeBytes > summaryLimitBytes) left.push(title)
    else {
      bytes += sizeBytes
      shown.push(part)
    }
  }
  if (left.length === 0) return shown
  const named = left.slice(0, 10)
  const all = left.length > named.length ? [...named, `${left.length - named.length} more`] : named
  return [...shown, escapeLine(`Left out, since GitHub takes 1 MiB of a summary: ${listed(all)}.`)]
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
