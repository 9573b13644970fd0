import type { Place, Step } from '../block-reader.ts'
import { dedent, endOfIndented, endOfText, isBlank, type Line, leastIndent, skipBlank, sourceOf } from '../lines.ts'
import type { Block } from '../tree.ts'
import { parseInlines } from './inline.ts'

/** Read indented lines that belong to no construct above them. */
export function readQuote(lines: readonly Line[], at: number, place: Place): Step | undefined {
  const line = lines[at]
  if (line === undefined || line.indent === 0) return undefined
  const next = endOfIndented(lines, at, 1)
  const inner = lines.slice(at, next)
  const blocks = place.nested(dedent(inner, leastIndent(inner)))
  return { blocks: [{ kind: 'quote', line: line.number, blocks }], next }
}

/** Read a paragraph with the literal block that a `::` at its end opens, or a term with its definition. */
export function readParagraph(lines: readonly Line[], at: number, place: Place): Step | undefined {
  const line = lines[at]
  if (line === undefined) return undefined
  const following = lines[at + 1]
  if (following !== undefined && following.indent > 0) return readDefinition(lines, at, line, place)

  let next = at + 1
  while (next < lines.length && !isBlank(lines[next]) && lines[next]?.indent === 0) next += 1
  const text = sourceOf(lines.slice(at, next))
  if (!text.endsWith('::')) return { blocks: [paragraph(text, line.number)], next }

  const literal = readLiteral(lines, next)
  const before = text === '::' ? '' : /\s::$/.test(text) ? text.slice(0, -2).trimEnd() : text.slice(0, -1)
  const blocks = before === '' ? literal.blocks : [paragraph(before, line.number), ...literal.blocks]
  return { blocks, next: literal.next }
}

function readDefinition(lines: readonly Line[], at: number, line: Line, place: Place): Step {
  const next = endOfIndented(lines, at + 1, 1)
  const inner = lines.slice(at + 1, next)
  const blocks = place.nested(dedent(inner, leastIndent(inner)))
  return {
    blocks: [{ kind: 'definition', line: line.number, term: parseInlines(line.text, line.number), blocks }],
    next,
  }
}

function readLiteral(lines: readonly Line[], at: number): Step {
  const from = skipBlank(lines, at)
  const line = lines[from]
  if (line === undefined || from === at) return { blocks: [], next: at }
  const next = line.indent > 0 ? endOfIndented(lines, from, 1) : endOfQuoted(lines, from, line)
  if (next === from) return { blocks: [], next: at }
  const inner = lines.slice(from, next)
  const text = sourceOf(dedent(inner, leastIndent(inner)))
  return { blocks: [{ kind: 'literal', line: line.number, language: '', text }], next }
}

// Docutils, "Quoted Literal Blocks": unindented lines that all begin with the same punctuation.
function endOfQuoted(lines: readonly Line[], from: number, line: Line): number {
  const mark = line.text.slice(0, 1)
  if (!/[!-/:-@[-`{-~]/.test(mark)) return from
  const end = endOfText(lines, from)
  return lines.slice(from, end).every((each) => each.text.startsWith(mark)) ? end : from
}

const paragraph = (text: string, line: number): Block => ({
  kind: 'paragraph',
  line,
  inlines: parseInlines(text, line),
})
