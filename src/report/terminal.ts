import { type Problem, sentenceOf } from '../errors.ts'
import type { Report, RuleRow } from '../report.ts'
import { formatSize } from './markdown.ts'
import { type Audience, locationOf, shownProblem } from './shown-problem.ts'

/**
 * A report for a terminal or a log, without color.
 *
 * @returns Lines without line ends. Controls and marks of direction in text from outside are shown as `\xNN` and `\u{NNNN}`.
 */
export function terminalLines(report: Report, audience: Audience): string[] {
  return [
    `${report.step}: ${report.headline}`,
    ...problemLines(report.problems, audience),
    ...passed(report.rules),
    ...notChecked(report.rules),
    // What names a file is one line, whatever is in it: another would look like another file.
    ...report.files.map(({ name, sizeBytes, sha256, result }) =>
      visibleLine(`  ${name}  ${formatSize(sizeBytes)}  sha256:${sha256}  ${result}`),
    ),
    ...report.remarks.map((remark) => `  ${remark}`),
    ...report.commands.map((command) => `  $ ${command}`),
  ].flatMap((line) => line.split('\n').map(visibleLine))
}

/** Each problem with its hint; the first one of a code says where the code is explained. */
function problemLines(problems: readonly Problem[], audience: Audience): string[] {
  return problems.flatMap((problem, at) => {
    const { severity, code, hint, docs } = shownProblem(problem, audience)
    const location = locationOf(problem)
    const [first, ...values] = sentenceOf(problem).split('\n')
    const isFirst = problems.findIndex((other) => other.code === code) === at
    return [
      `  ${severity}: ${first}${location === '' ? '' : ` (${location})`} [${code}]`,
      ...values.map((value) => `    ${value}`),
      `    hint: ${hint}`,
      ...(isFirst ? [`    see ${docs}`] : []),
    ]
  })
}

/** The folded texts of a report for a terminal, each below its title. */
export function foldedLines({ folds }: Report): string[] {
  return folds
    .flatMap(({ title, markdown }) => ['', `${title}:`, '', ...markdown.trimEnd().split('\n')])
    .map(visibleLine)
}

/** How many rules passed, since nobody reads what is well one by one. */
function passed(rules: readonly RuleRow[]): string[] {
  const count = rules.filter(({ result }) => result === 'passed').length
  return rules.length === 0 ? [] : [`  ${count} of ${rules.length} rules passed.`]
}

/** The rules that could not be checked, one line for each reason. */
function notChecked(rules: readonly RuleRow[]): string[] {
  const skipped = rules.filter(({ result }) => result === 'not-checked')
  const reasons = new Set(skipped.map(({ reason = '' }) => reason))
  return [...reasons].map((reason) => {
    const claims = skipped.filter((rule) => rule.reason === reason).map(({ claim }) => claim)
    return `  not checked, since ${reason}: ${claims.join('; ')}.`
  })
}

/** A line in which nothing is obeyed, by a terminal or by the runner, and which reads in the order in which it is. */
export function visibleLine(line: string): string {
  // The runner reads commands out of a log: `::` after any white space, and the older `##[` anywhere in a line.
  // https://github.com/actions/runner, src/Runner.Common/ActionCommand.cs
  return line
    .replace(/[\p{Control}\p{Bidi_Control}\u2028\u2029]/gu, escaped)
    .replace(/^(\s*):(?=:)/, (_, space: string) => `${space}${escaped(':')}`)
    .replace(/#(?=#\[)/g, escaped)
}

function escaped(character: string): string {
  const code = character.charCodeAt(0)
  return code > 0xff ? `\\u{${code.toString(16)}}` : `\\x${code.toString(16).padStart(2, '0')}`
}
