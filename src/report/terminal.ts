import { type Problem, sentenceOf } from '../errors.ts'
import type { FileRow, Report, RuleRow } from '../report.ts'
import { type Audience, locationOf, shownProblem } from './shown-problem.ts'
import { type Style, type Tone, toned, withTone } from './style.ts'
import { countedRules, formatSize } from './words.ts'
import { wrap } from './wrap.ts'

/** A line before it is wrapped and colored. */
interface Line {
  readonly indent: string
  readonly text: string
  /** Of a verdict the whole line has it; of any other, the word of the tone, which begins the line. */
  readonly tone?: Tone
  /** Whether it is to be copied, and so never wrapped. */
  readonly isCopied?: boolean
}

/**
 * A report for a terminal or a log: the verdict first, one fact a line.
 *
 * @returns Lines without line ends. Controls and marks of direction in text from outside are shown as `\xNN` and `\u{NNNN}`.
 */
export function terminalLines(report: Report, audience: Audience, style: Style): string[] {
  const lines: Line[] = [
    { indent: '', text: `${report.step}: ${report.headline}`, tone: 'verdict' },
    ...problemLines(report.problems, audience),
    ...ruleLines(report.rules),
    ...report.files.flatMap(fileLines),
    ...report.remarks.map((text) => ({ indent: '  ', text })),
    ...report.commands.map((command) => ({ indent: '  ', text: `$ ${command}`, isCopied: true })),
  ]
  return lines.flatMap((line) => shownLines(line, style))
}

/** Problems as a report shows them, for who is told of them one after the other. */
export function terminalProblems(problems: readonly Problem[], audience: Audience, style: Style): string[] {
  return problemLines(problems, audience).flatMap((line) => shownLines(line, style))
}

function shownLines({ indent, text, tone, isCopied = false }: Line, style: Style): string[] {
  return text.split('\n').flatMap((part, at) => {
    const line = visibleLine(`${indent}${part}`)
    const [margin = ''] = /^ */.exec(line) ?? []
    const rows = wrap(line, '', `${margin}  `, isCopied ? undefined : style.columns)
    if (tone === 'verdict') return rows.map((row) => toned(row, tone, style))
    return tone === undefined || at > 0 ? rows : withTone(rows, tone, style)
  })
}

/** Each problem with its hint; the first one of a code says where the code is explained. */
function problemLines(problems: readonly Problem[], audience: Audience): Line[] {
  return problems.flatMap((problem, at): Line[] => {
    const { severity, code, hint, docs } = shownProblem(problem, audience)
    const location = locationOf(problem)
    const [first, ...values] = sentenceOf(problem).split('\n')
    const isFirst = problems.findIndex((other) => other.code === code) === at
    return [
      {
        indent: '  ',
        text: `${severity}: ${first}${location === '' ? '' : ` (${location})`} [${code}]`,
        tone: severity,
      },
      ...values.map((text) => ({ indent: '    ', text })),
      { indent: '    ', text: `hint: ${hint}`, tone: 'hint' },
      ...(isFirst ? [{ indent: '    ', text: `see ${docs}`, isCopied: true }] : []),
    ]
  })
}

/** How the rules ended, counted, since nobody reads what is well one by one; and what could not be checked, by its reason. */
function ruleLines(rules: readonly RuleRow[]): Line[] {
  if (rules.length === 0) return []
  const skipped = rules.filter(({ result }) => result === 'not-checked')
  const texts = [...Map.groupBy(skipped, ({ reason = '' }) => reason)].map(([reason, own]) => {
    return `not checked here, since ${reason}: ${own.map(({ claim }) => claim).join('; ')}.`
  })
  return [`The rules: ${countedRules(rules)}.`, ...texts].map((text) => ({ indent: '  ', text }))
}

// What speaks of a file keeps to its lines, whatever is in it: another would look like another file.
function fileLines({ name, sizeBytes, sha256, result, facts = [] }: FileRow): Line[] {
  const all = [formatSize(sizeBytes), `sha256:${sha256}`, ...facts]
  return [
    { indent: '  ', text: visibleLine(`${name}: ${result}`) },
    ...all.map((fact) => ({ indent: '    ', text: visibleLine(fact) })),
  ]
}

/** The folded texts of a report for a terminal, each below its title. */
export function foldedLines({ folds }: Report): string[] {
  return folds
    .flatMap(({ title, markdown }) => ['', `${title}:`, '', ...markdown.trimEnd().split('\n')])
    .map(visibleLine)
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
