import { parse, TomlError } from 'smol-toml'
import { ReleaseError } from '../../errors.ts'

/** A table of a TOML file; its values are only known after a look at their type. */
export type Table = Readonly<Record<string, unknown>>

/** A file that people write by hand: more is a mistake, and would cost time. */
const largestCharacters = 1_000_000
// As deep as the parser goes into brackets. It follows dotted keys without end, and then walking through the values would
// exhaust the stack.
const deepest = 1_000

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
  const table = parsed(path, text)
  if (isDeeper(table, deepest)) {
    throw new ReleaseError('project-not-found', {
      message: `${path} nests values more than ${deepest} levels deep.`,
      hint: 'Write fewer keys and brackets inside one another.',
    })
  }
  return table
}

function parsed(path: string, text: string): Table {
  try {
    return parse(text, { unsafeKeyBehaviour: 'throw', maxDepth: deepest })
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause
    const [summary = ''] = cause.message.split('\n')
    const reason = summary.includes('unsafe property')
      ? 'a key is "__proto__" or "constructor", which nothing here uses'
      : summary.replace(/^Invalid TOML document: /, '').replace(/\.$/, '')
    throw new ReleaseError('project-not-found', {
      message: `${path} cannot be read at line ${cause.line}, column ${cause.column}: ${reason}.`,
      hint: 'Correct the file at that place.',
      file: path,
      line: cause.line,
      cause,
    })
  }
}

function isDeeper(table: Table, limit: number): boolean {
  let level: readonly unknown[] = [table]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []))
  }
  return false
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

/** The line on which a key of a table stands, as `keyLines` finds it. */
export const lineOf = (text: string, table: string, key: string): number => keyLines(text, table)(key)

/**
 * The lines on which the keys of a table stand, found by searching, for messages.
 *
 * @returns Gives the line of a key, from 1; the line of the table's header, or 1, if the key stands nowhere in a plain form.
 */
export function keyLines(text: string, table: string): (key: string) => number {
  const found = new Map<string, number>()
  const add = (key: string, line: number): void => {
    for (const name of [key, key.split('.', 1)[0] ?? '']) if (!found.has(name)) found.set(name, line)
  }
  let prefix = keyPrefix('', table)
  let header = 1
  for (const [index, written] of text.split('\n').entries()) {
    const line = written.replaceAll(/\s/g, '')
    const opened = /^\[\[?([^,]+?)\]\]?(?:#.*)?$/.exec(line)?.[1]
    if (opened !== undefined) {
      prefix = keyPrefix(`${opened}.`, table)
      if (opened === table) header = index + 1
      if (opened.startsWith(`${table}.`)) add(opened.slice(table.length + 1), index + 1)
    } else if (prefix !== undefined && line.startsWith(prefix) && line.includes('=')) {
      const [key = ''] = line.slice(prefix.length).split('=', 1)
      add(key.replace(/^(["'])(.*)\1$/, '$2'), index + 1)
    }
  }
  return (key) => found.get(key) ?? header
}

/** What the keys of a table begin with inside another table; `undefined` if they cannot stand there. */
function keyPrefix(inside: string, table: string): string | undefined {
  return `${table}.`.startsWith(inside) ? `${table}.`.slice(inside.length) : undefined
}
