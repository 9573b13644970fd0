import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Template } from '../workflow/plain-yaml.ts'

/** Default values of the inputs in `action.yml`, by name; an input without one has the empty text. */
export type InputDefaults = ReadonlyMap<string, Template>

/** Read the inputs of the action that lies in a folder. */
export async function readInputDefaults(root: string): Promise<InputDefaults> {
  const metadata: unknown = parse(await readFile(join(root, 'action.yml'), 'utf8'))
  const inputs = field(metadata, 'inputs')
  const names = typeof inputs === 'object' && inputs !== null ? Object.keys(inputs) : []
  return new Map(names.map((name) => [name, defaultOf(field(field(inputs, name), 'default'))]))
}

function defaultOf(value: unknown): Template {
  const text = value === undefined || value === null ? '' : String(value)
  const expression = /^\$\{\{(.*)\}\}$/s.exec(text)
  return expression === null
    ? { kind: 'text', text, line: 1 }
    : { kind: 'expression', source: (expression[1] ?? '').trim(), line: 1 }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
