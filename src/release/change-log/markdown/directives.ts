import { admonitionNames, titledNames } from '../admonition-names.ts'
import type { Place } from '../block-reader.ts'
import { type Line, makeLine, sourceOf } from '../lines.ts'
import type { Block } from '../tree.ts'
import { parseInlines } from './inline.ts'

interface Directive {
  readonly line: number
  readonly name: string
  /** What stands beside the name. */
  readonly argument: string
  readonly body: readonly Line[]
  readonly place: Place
}

/** Read a directive of MyST that is understood; `undefined` for any other, which is kept and never carried out. */
export function readDirective({ line, name, argument, body, place }: Directive): Block | undefined {
  if (name === 'code-block' || name === 'code') {
    return { kind: 'literal', line, language: argument, text: sourceOf(body) }
  }
  if (!admonitionNames.includes(name)) return undefined
  const isTitled = titledNames.includes(name)
  const title = isTitled ? parseInlines(argument, line) : []
  return {
    kind: 'admonition',
    line,
    name,
    title,
    blocks: place.nested(isTitled ? body : [makeLine(argument, line), ...body]),
  }
}
