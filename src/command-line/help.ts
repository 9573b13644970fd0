import { program } from '../program.ts'
import { wrap } from '../report/wrap.ts'
import type { Command } from './command.ts'
import { nameOf, namesOf, type Option } from './option.ts'

/** What every command takes besides its own options. */
const helpRow = ['-h, --help', 'show this'] as const

/** Left and right of a table. */
type Row = readonly [left: string, right: string]

/**
 * What `COMMAND --help` writes: usage, what it does, one line an option, examples, exit codes.
 *
 * @param columns Of the terminal that it is wrapped to, apart from lines that are to be copied.
 */
export function helpOf(command: Command, columns?: number): string {
  const { name, summary, about, operand, examples, exits } = command
  const usage = [`usage: ${program.name} ${name} [OPTION]…`, operand.usage].filter((part) => part !== '').join(' ')
  const rows = [...optionRows(command), helpRow]
  const width = widthOf([...operand.rows, ...rows])
  return [
    usage,
    [`${capital(summary)}.`, ...about].flatMap((line) => wrap(line, '', '', columns ?? proseColumns)).join('\n'),
    table(operand.rows, width, columns),
    [table(rows, width, columns), ...exclusionLines(command)].join('\n'),
    `Examples:\n${exampleTable(examples, columns)}`,
    exitCodes(exits, columns),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** What `--help` writes: every command on one line. */
export function overviewOf(commands: readonly Command[], columns?: number): string {
  const rows: readonly Row[] = [
    ...commands.map(({ name, summary }): Row => [`${program.name} ${name}`, summary]),
    [`${program.name} help COMMAND`, 'show the options of a command, and examples; so does --help behind it'],
    [`${program.name} --version`, 'show the version'],
  ]
  return [
    `${program.name}: release a Python project in three human decisions`,
    table(rows, widthOf(rows), columns),
    exitCodes('0 done, 1 problems found, 2 wrong use, 3 something outside failed', columns),
  ].join('\n\n')
}

/** What each exit code means: those of the command, and those of any command that a signal stops. */
const exitCodes = (own: string, columns: number | undefined): string =>
  wrap(`Exit codes: ${own}, 130 SIGINT, 143 SIGTERM.`, '', '  ', columns).join('\n')

function exampleTable(examples: Command['examples'], columns: number | undefined): string {
  const rows = examples.map(({ line, meaning }): Row => [`$ ${program.name} ${line}`, meaning])
  return table(rows, widthOf(rows), columns)
}

/** What cannot be given together. */
function exclusionLines({ options, exclusions = [] }: Command): readonly string[] {
  return exclusions.map(([one, other]) => `  Give only one of ${nameOf(options, one)} and ${nameOf(options, other)}.`)
}

/** The options of a command that are shown, as they are typed, and what they do. */
export function optionRows({ options }: Command): readonly Row[] {
  return Object.entries(options).map(([key, option]) => [typed(key, option), option.help])
}

function typed(key: string, option: Option): string {
  const names = namesOf(key, option).join(', ')
  switch (option.kind) {
    case 'flag':
      return names
    case 'one':
    case 'many':
      return `${names} ${option.placeholder}`
  }
}

const widthOf = (rows: readonly Row[]): number => Math.max(...rows.map(([left]) => left.length))

// Where there is no terminal, a paragraph is as wide as a page of a manual.
const proseColumns = 120

// Beside a wide left column of a narrow terminal, words would stand one below the other.
const narrowestRight = 30
const narrowMargin = '      '

function table(rows: readonly Row[], width: number, columns = Number.POSITIVE_INFINITY): string {
  const isNarrow = columns - width - 4 < narrowestRight
  return rows
    .flatMap(([left, right]) => {
      const start = `  ${left.padEnd(width)}  `
      if (!isNarrow || start.length + right.length <= columns)
        return wrap(right, start, ' '.repeat(start.length), columns)
      return [`  ${left}`, ...wrap(right, narrowMargin, narrowMargin, columns)]
    })
    .join('\n')
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
