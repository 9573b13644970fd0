import { admonitionNames, titledNames } from '../admonition-names.ts'
import type { Place } from '../block-reader.ts'
import { dedent, type Line, leastIndent, makeLine, skipBlank, sourceOf } from '../lines.ts'
import type { Block } from '../tree.ts'
import { parseInlines } from './inline.ts'

interface Directive {
  /** All lines, the first of them with `.. name::`. */
  readonly source: readonly Line[]
  readonly name: string
  /** What stands beside the name. */
  readonly argument: string
  readonly place: Place
}

const codeNames: readonly string[] = ['code', 'code-block', 'sourcecode']

/** Read a directive that is understood; `undefined` for any other, which is kept as written and never carried out. */
export function readDirective(directive: Directive): Block | undefined {
  if (directive.name === 'list-table') return readListTable(directive)
  if (codeNames.includes(directive.name)) return readCode(directive)
  if (admonitionNames.includes(directive.name)) return readAdmonition(directive)
  return undefined
}

function readAdmonition({ source, name, argument, place }: Directive): Block | undefined {
  const { line, options, body } = parts(source)
  if (options.length > 0) return undefined
  const isTitled = titledNames.includes(name)
  return {
    kind: 'admonition',
    line,
    name,
    title: isTitled ? parseInlines(argument, line) : [],
    blocks: place.nested(isTitled ? body : [makeLine(argument, line), ...body]),
  }
}

function readCode({ source, argument }: Directive): Block | undefined {
  const { line, options, body } = parts(source)
  if (options.length > 0) return undefined
  return { kind: 'literal', line, language: argument, text: sourceOf(body.slice(skipBlank(body, 0))) }
}

// A list of rows, each a list of cells.
function readListTable({ source, argument, place }: Directive): Block | undefined {
  const { line, options, body } = parts(source)
  const [list, ...others] = place.nested(body)
  if (list?.kind !== 'list' || others.length > 0) return undefined
  const rows = list.items.flatMap(({ blocks: [cells, ...more] }) =>
    cells?.kind === 'list' && more.length === 0 ? [cells.items.map((cell) => cell.blocks)] : [],
  )
  if (rows.length !== list.items.length) return undefined
  const text = sourceOf(options)
  const headerRows = Number(/:header-rows: (\d{1,3})/.exec(text)?.[1] ?? 0)
  return { kind: 'table', line, title: parseInlines(argument, line), options: text, headerRows, rows }
}

function parts(source: readonly Line[]): { line: number; options: Line[]; body: Line[] } {
  const inner = dedent(source.slice(1), leastIndent(source.slice(1)))
  const end = inner.findIndex((line) => !/^:[^:`\s]+:(?: |$)/.test(line.text))
  const options = inner.slice(0, end === -1 ? inner.length : end)
  return { line: source[0]?.number ?? 0, options, body: inner.slice(options.length) }
}
