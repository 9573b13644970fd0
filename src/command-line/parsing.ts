import { parseArgs } from 'node:util'
import { quoted } from '../quoted.ts'
import { nearTo } from './nearest.ts'
import { type Flag, type Given, nameOf, namesOf, type Option, type Options } from './option.ts'
import { wrongUse } from './wrong-use.ts'

/** What the parser needs of a declaration. */
interface Declared<Table extends Options, Value> {
  readonly name: string
  readonly options: Table
  readonly exclusions?: readonly (readonly [one: string, other: string])[]
  readonly operand: { readonly read: (texts: readonly string[]) => Value }
}

interface Row {
  readonly key: string
  /** As it is typed first of all. */
  readonly name: string
  readonly option: Option
}

/**
 * Read the arguments of a command.
 *
 * @throws ReleaseError `input-invalid` in our own words, and what the readers of options and operands throw.
 */
export function parseArguments<const Table extends Options, Value>(
  command: Declared<Table, Value>,
  words: readonly string[],
): { readonly given: Given<Table>; readonly operand: Value } {
  const rows = rowsByName(command.options)
  const { tokens } = parseArgs({ args: [...words], options: configOf(rows), strict: false, tokens: true })
  const found = new Map<string, unknown[]>()
  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const row = rows.get(token.rawName)
    if (row === undefined) throw unknownOption(command, rows, words[token.index] ?? token.rawName)
    found.set(row.key, [...(found.get(row.key) ?? []), valueOfToken(row, token)])
  }
  for (const [one, other] of command.exclusions ?? []) {
    if (!found.has(one) || !found.has(other)) continue
    const [first, second] = [one, other].map((key) => nameOf(command.options, key))
    throw wrongUse(`${first} and ${second} cannot be given together.`, 'Give one of them.')
  }
  const given = Object.entries(command.options).map(([key, option]) => [key, valueFor(option, found.get(key) ?? [])])
  // A type cannot follow a value through a list of entries: each has the type that its row declares.
  return { given: Object.fromEntries(given) as Given<Table>, operand: command.operand.read(operands) }
}

function valueFor({ kind }: Option, values: readonly unknown[]): unknown {
  switch (kind) {
    case 'flag':
      return values.length > 0
    case 'one':
      return values.at(-1)
    case 'many':
      return values
  }
}

/** An option as it was found among the words. */
interface OptionToken {
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function valueOfToken({ name, option }: Row, { rawName, value, inlineValue }: OptionToken): unknown {
  if (option.kind === 'flag') {
    if (value === undefined) return true
    throw wrongUse(`${rawName} takes no value, and is given ${quoted(value)}.`, `Write ${name} alone.`)
  }
  const { placeholder, read, form, nearly } = option
  if (value === undefined) throw wrongUse(`${rawName} is given without its value.`, `Write ${name} ${placeholder}.`)
  // One that was forgotten must not swallow the option behind it.
  if (inlineValue !== true && /^-./.test(value)) {
    const joined = rawName.startsWith('--') ? `${rawName}=${value}` : `${rawName}${value}`
    throw wrongUse(
      `${rawName} is given without its value: ${quoted(value)} follows it.`,
      `Write ${name} ${placeholder}; if ${quoted(value)} is the value, ${quoted(joined)}.`,
    )
  }
  const said = read(value)
  if (said !== undefined) return said
  throw wrongUse(`${rawName} is given as ${quoted(value)}, which is not ${form}${nearly?.(value) ?? ''}.`)
}

function rowsByName(options: Options): ReadonlyMap<string, Row> {
  return new Map(
    Object.entries(options).flatMap(([key, option]) => {
      const [name = '', ...others] = namesOf(key, option)
      const row = { key, name, option }
      return [name, ...others, ...(option.formerly ?? [])].map((each) => [each, row] as const)
    }),
  )
}

/** For Node's parser, which knows long names only: a short one gets a long one, which is then not among our own. */
function configOf(rows: ReadonlyMap<string, Row>) {
  const entries = [...rows].map(([name, { option }]) => {
    const type = isFlag(option) ? ('boolean' as const) : ('string' as const)
    return name.startsWith('--') ? [name.slice(2), { type }] : [name.slice(1), { type, short: name.slice(1) }]
  })
  return Object.fromEntries(entries)
}

const isFlag = (option: Option): option is Flag => option.kind === 'flag'

function unknownOption({ name }: { readonly name: string }, rows: ReadonlyMap<string, Row>, word: string) {
  const [asTyped = ''] = word.split('=')
  const shown = [...rows].filter(([each, { option }]) => !option.formerly?.includes(each)).map(([each]) => each)
  const near = nearTo(asTyped, [...shown, '--help'])
  const all = `\`release-action ${name} --help\` shows all`
  const hint = near === undefined ? `${all}.` : `The nearest is ${near}; ${all}.`
  return wrongUse(`${name} has no option ${quoted(asTyped)}.`, hint)
}
