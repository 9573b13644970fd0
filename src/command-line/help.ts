import { program } from '../program.ts'
import type { Command } from './command.ts'
import { nameOf, namesOf, type Option } from './option.ts'

/** What every command takes besides its own options. */
const helpRow = ['-h, --help', 'show this'] as const

/** Left and right of a table. */
type Row = readonly [left: string, right: string]

/** What `COMMAND --help` writes: usage, what it does, one line an option, examples, exit codes. */
export function helpOf(command: Command): string {
  const { name, summary, about, operand, examples, exits } = command
  const usage = [`usage: ${program.name} ${name} [OPTION]…`, operand.usage].filter((part) => part !== '').join(' ')
  const rows = [...optionRows(command), helpRow]
  const width = widthOf([...operand.rows, ...rows])
  return [
    usage,
    [`${capital(summary)}.`, ...about].join('\n'),
    table(operand.rows, width),
    [table(rows, width), ...exclusionLines(command)].join('\n'),
    `Examples:\n${exampleTable(examples)}`,
    `Exit codes: ${exits}.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** What `--help` writes: every command on one line. */
export function overviewOf(commands: readonly Command[]): string {
  const rows: readonly Row[] = [
    ...commands.map(({ name, summary }): Row => [`${program.name} ${name}`, summary]),
    [`${program.name} help COMMAND`, 'show the options of a command, and examples; so does --help behind it'],
    [`${program.name} --version`, 'show the version'],
  ]
  return [
    `${program.name}: release a Python project in three human decisions`,
    table(rows, widthOf(rows)),
    'Exit codes: 0 done, 1 problems found, 2 wrong use, 3 something outside failed.',
  ].join('\n\n')
}

function exampleTable(examples: Command['examples']): string {
  const rows = examples.map(({ line, meaning }): Row => [`$ ${program.name} ${line}`, meaning])
  return table(rows, widthOf(rows))
}

/** What cannot be given together. */
function exclusionLines({ options, exclusions = [] }: Command): readonly string[] {
  return exclusions.map(
    ([one, other]) => `  Of ${nameOf(options, one)} and ${nameOf(options, other)}, one can be given.`,
  )
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

const table = (rows: readonly Row[], width: number): string =>
  rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
