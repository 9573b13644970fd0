import { quoted } from '../../../quoted.ts'
import { admonitionNames, titledNames } from '../admonition-names.ts'
import type { Place, Step } from '../block-reader.ts'
import { dedent, endOfIndented, type Line, leastIndent, makeLine, skipBlank, sourceOf } from '../lines.ts'
import { targetName } from '../targets.ts'
import type { Block } from '../tree.ts'
import { parseInlines } from './inline.ts'

/** Read what begins with `..`: a target, a directive, a comment, or something that is kept and named. */
export function readExplicit(lines: readonly Line[], at: number, place: Place): Step | undefined {
  const line = lines[at]
  if (line === undefined) return undefined
  if (line.text.startsWith('__ ')) return { blocks: [unknown([line], 'anonymous target')], next: at + 1 }
  if (!/^\.\.(?: |$)/.test(line.text)) return undefined
  const next = Math.max(at + 1, endOfIndented(lines, at + 1, 1))
  const source = lines.slice(at, next)
  // Docutils: an empty comment does not take what is indented below a blank line.
  if (line.text === '..' && lines[at + 1]?.text === '') return { blocks: [comment([line])], next: at + 1 }
  return { blocks: [readMarkup(source, line, place)], next }
}

function readMarkup(source: readonly Line[], line: Line, place: Place): Block {
  const marked = line.text.slice(2).trimStart()
  if (/^\[[^\]]+\](?: |$)/.test(marked)) return unknown(source, 'footnote')
  if (/^\|[^|]+\| /.test(marked)) return unknown(source, 'substitution')
  if (marked.startsWith('__:')) return unknown(source, 'anonymous target')
  if (marked.startsWith('_')) return readTarget(source, line, marked) ?? comment(source)
  const directive = /^([a-zA-Z0-9](?:[-._+:]?[a-zA-Z0-9])*) ?::(?: +|$)/.exec(marked)
  if (directive === null) return comment(source)
  const [prefix, name = ''] = directive
  return (
    readDirective({ source, name, argument: marked.slice(prefix.length), place }) ??
    unknown(source, `directive ${quoted(name)}`)
  )
}

// ".. _name: url", where the URL may go on in the next lines, and ".. _`a: name`: url".
function readTarget(source: readonly Line[], line: Line, marked: string): Block | undefined {
  const quoted = /^_`([^`]+)`:(?: |$)/.exec(marked)
  const match = quoted ?? /^_([^:\\]*(?:(?:\\.|:(?! |$))[^:\\]*)*):(?: |$)/.exec(marked)
  if (match === null) return undefined
  const [prefix, name = ''] = match
  const rest = [marked.slice(prefix.length), ...source.slice(1).map((each) => each.text)]
  return { kind: 'target', line: line.number, name: targetName(name), url: rest.join('').replace(/\s/g, '') }
}

const comment = (source: readonly Line[]): Block => ({
  kind: 'comment',
  line: source[0]?.number ?? 0,
  text: sourceOf(source),
})

const unknown = (source: readonly Line[], construct: string): Block => ({
  kind: 'unknown',
  line: source[0]?.number ?? 0,
  construct,
  text: sourceOf(source),
})

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
function readDirective(directive: Directive): Block | undefined {
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
  return { kind: 'table', line, title: parseInlines(argument, line), options: text, headerRows, alignments: [], rows }
}

function parts(source: readonly Line[]): { line: number; options: Line[]; body: Line[] } {
  const inner = dedent(source.slice(1), leastIndent(source.slice(1)))
  const end = inner.findIndex((line) => !/^:[^:`\s]+:(?: |$)/.test(line.text))
  const options = inner.slice(0, end === -1 ? inner.length : end)
  return { line: source[0]?.number ?? 0, options, body: inner.slice(options.length) }
}
