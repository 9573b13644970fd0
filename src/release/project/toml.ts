import { parse, TomlError } from 'smol-toml'
import { ReleaseError } from '../../errors.ts'

/** A table of a TOML file; its values are only known after a look at their type. */
export type Table = Readonly<Record<string, unknown>>

/** A file that people write by hand: more is a mistake, and would cost time. */
const largestCharacters = 1_000_000

/**
 * Read a TOML file.
 *
 * @throws ReleaseError `project-not-found` with line and column, also for a key that could change JavaScript's objects.
 * @see https://toml.io/en/v1.0.0
 */
export function parseToml(path: string, text: string): Table {
  if (text.length > largestCharacters) {
    throw new ReleaseError('project-not-found', {
      message: `${path} has ${text.length} characters, and no more than ${largestCharacters} are read.`,
      hint: 'Move what is not configuration to another file.',
    })
  }
  try {
    return parse(text, { unsafeKeyBehaviour: 'throw' })
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause
    const [summary = ''] = cause.message.split('\n')
    const reason = summary.includes('unsafe property')
      ? 'a key is "__proto__" or "constructor", which nothing here uses'
      : summary.replace(/^Invalid TOML document: /, '').replace(/\.$/, '')
    throw new ReleaseError('project-not-found', {
      message: `${path} cannot be read at line ${cause.line}, column ${cause.column}: ${reason}.`,
      hint: 'Correct the file at that place.',
      cause,
    })
  }
}

/** The table at a path of keys, or `undefined` if there is none or something else. */
export function tableAt(table: Table, ...keys: readonly string[]): Table | undefined {
  let value: unknown = table
  for (const key of keys) value = isTable(value) && Object.hasOwn(value, key) ? value[key] : undefined
  return isTable(value) ? value : undefined
}

/** The text under one key, or `undefined` if there is none or something else. */
export function textAt(table: Table | undefined, key: string): string | undefined {
  const value = table?.[key]
  return typeof value === 'string' ? value : undefined
}

/** The texts under one key: a list of texts, or a single one; else `undefined`. */
export function textsAt(table: Table | undefined, key: string): readonly string[] | undefined {
  const value = table?.[key]
  if (typeof value === 'string') return [value]
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : undefined
}

/** Whether a value is a table of TOML. */
export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

/**
 * The line on which a key of a table stands, found by searching, for messages.
 *
 * @returns Counts from 1; the line of the table's header, or 1, if the key stands nowhere in a plain form.
 */
export function lineOf(text: string, table: string, key: string): number {
  const lines = text.split('\n')
  const header = lines.findIndex((line) => withoutSpace(line).startsWith(`[${table}]`))
  const rest = lines.slice(header + 1)
  const end = rest.findIndex((line) => /^\s*\[[^,]+\]\s*(#.*)?$/.test(line))
  const section = end === -1 ? rest : rest.slice(0, end)
  const names = header === -1 ? [`${table}.${key}=`] : [`${key}=`, `"${key}"=`, `'${key}'=`]
  const found = section.findIndex((line) => names.some((name) => withoutSpace(line).startsWith(name)))
  return found === -1 ? Math.max(1, header + 1) : header + found + 2
}

const withoutSpace = (line: string): string => line.replaceAll(/\s/g, '')
