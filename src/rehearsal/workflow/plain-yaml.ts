import {
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isScalar,
  isSequence,
  isString,
} from '@actions/workflow-parser'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'

/** Text of a workflow file that may hold expressions. */
export type Template =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly line: number
      /** What it was before it became text; left out of what is text in the file too. */
      readonly value?: number | boolean | null
    }
  /** The whole value as one expression: `a-${{ x }}` is read as `format('a-{0}', x)`. */
  | { readonly kind: 'expression'; readonly source: string; readonly line: number }

/** A value of a workflow file with its line, which counts from 1. */
export type Plain = Template | Mapping | List

export interface Mapping {
  readonly kind: 'mapping'
  readonly entries: ReadonlyMap<string, Plain>
  readonly line: number
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly Plain[]
  readonly line: number
}

/** Turn the parser's tokens into plain values. Numbers, booleans, and null become the text that the runner makes of them. */
export function plainOf(token: TemplateToken): Plain {
  const line = token.line ?? 1
  if (isBasicExpression(token)) return { kind: 'expression', source: token.expression, line }
  if (isSequence(token)) return { kind: 'list', items: [...token].map(plainOf), line }
  if (isMapping(token)) {
    const entries = new Map([...token].map(({ key, value }) => [key.toString(), plainOf(value)]))
    return { kind: 'mapping', entries, line }
  }
  if (isString(token)) return { kind: 'text', text: token.value, line }
  if (isBoolean(token) || isNumber(token)) return { kind: 'text', text: String(token.value), line, value: token.value }
  return { kind: 'text', text: isScalar(token) ? token.toString() : '', line, value: null }
}

/** The value of a key, or `undefined` if there is none or the value is no mapping. */
export function entry(value: Plain | undefined, key: string): Plain | undefined {
  return value?.kind === 'mapping' ? value.entries.get(key) : undefined
}

/** The entries of a mapping whose values are texts or expressions; anything else in it is left out. */
export function templates(value: Plain | undefined): ReadonlyMap<string, Template> {
  const found = value?.kind === 'mapping' ? [...value.entries] : []
  return new Map(found.flatMap(([key, item]) => (isTemplate(item) ? [[key, item] as const] : [])))
}

/** Whether a value is text or an expression. */
export function isTemplate(value: Plain | undefined): value is Template {
  return value?.kind === 'text' || value?.kind === 'expression'
}

/** Literal texts: of one text, or of a list of them. */
export function texts(value: Plain | undefined): string[] {
  if (value?.kind === 'text') return [value.text]
  return value?.kind === 'list' ? value.items.flatMap(texts) : []
}

/** Collects what a rehearsal does not support, with its line. */
export type Refuse = (line: number, what: string) => void
