import type { Place, Step } from '../block-reader.ts'
import { isBlank, type Line, makeLine } from '../lines.ts'
import { parseInlines } from './inline.ts'
import { blockText, interrupts, underlineLevel } from './starts.ts'

/** Read lines that begin with `>`, and those that go on with their last paragraph. */
export function readQuote(lines: readonly Line[], at: number, place: Place): Step | undefined {
  if (!isQuoted(lines[at])) return undefined
  let next = at + 1
  while (next < lines.length && !isBlank(lines[next]) && (isQuoted(lines[next]) || !interrupts(lines[next]))) next += 1
  const inner = lines.slice(at, next).map((line) => (isQuoted(line) ? unquoted(line) : line))
  return { blocks: [{ kind: 'quote', line: lines[at]?.number ?? 0, blocks: place.nested(inner) }], next }
}

/** Read a paragraph, or a heading with a line of `=` or `-` below it. */
export function readParagraph(lines: readonly Line[], at: number): Step {
  const line = lines[at]?.number ?? 0
  let next = at + 1
  while (next < lines.length && !isBlank(lines[next]) && underlineLevel(lines[next]) === undefined) {
    if (interrupts(lines[next])) break
    next += 1
  }
  const text = lines.slice(at, next).map((each) => each.text.trimStart())
  const inlines = parseInlines(text.join('\n'), line)
  const level = underlineLevel(lines[next])
  if (level === undefined) return { blocks: [{ kind: 'paragraph', line, inlines }], next }
  return { blocks: [{ kind: 'heading', line, level, inlines }], next: next + 1 }
}

const isQuoted = (line: Line | undefined): boolean => blockText(line)?.startsWith('>') === true

const unquoted = (line: Line): Line => makeLine(line.text.slice(line.indent + 1).replace(/^ /, ''), line.number)
