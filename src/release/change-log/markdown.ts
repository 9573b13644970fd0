import { type Place, readBlocks, type Step } from './block-reader.ts'
import { isBlank, type Line, makeLine, readLines } from './lines.ts'
import { readFence, readIndentedCode } from './markdown/code.ts'
import { parseInlines } from './markdown/inline.ts'
import { readList } from './markdown/lists.ts'
import { readComment, readFootnote, readHtml, readTarget } from './markdown/others.ts'
import { blockText, interrupts, isRule, underlineLevel } from './markdown/starts.ts'
import { isTableAt, readTable } from './markdown/table.ts'
import type { Block } from './tree.ts'

const readers = [
  readIndentedCode,
  readFence,
  readHeading,
  readRule,
  readQuote,
  readList,
  readComment,
  readHtml,
  readFootnote,
  readTarget,
  readTable,
  readParagraph,
]

/**
 * Read a file of Markdown, with what GitHub adds to it and the roles and directives of MyST, into blocks; headings stand
 * between them.
 *
 * @see https://spec.commonmark.org/0.31.2/
 * @see https://github.github.com/gfm/
 * @see https://myst-parser.readthedocs.io/en/latest/syntax/roles-and-directives.html
 */
export function parseMarkdown(source: string): readonly Block[] {
  return readBlocks(readLines(source, 4), readers)
}

/** Read a heading that begins with `#`. The other form, with a line below it, begins as a paragraph. */
function readHeading(lines: readonly Line[], at: number): Step | undefined {
  const text = blockText(lines[at])
  const line = lines[at]?.number ?? 0
  const [marks] = (text && /^#{1,6}(?= |$)/.exec(text)) || []
  if (text === undefined || marks === undefined) return undefined
  const inlines = parseInlines(withoutClosingMarks(text.slice(marks.length)).trim(), line)
  return { blocks: [{ kind: 'heading', line, level: marks.length, inlines }], next: at + 1 }
}

/** Read a line that divides. */
function readRule(lines: readonly Line[], at: number): Step | undefined {
  const line = lines[at]
  if (line === undefined || !isRule(line)) return undefined
  return { blocks: [{ kind: 'rule', line: line.number, text: line.text }], next: at + 1 }
}

function withoutClosingMarks(text: string): string {
  let end = text.length
  while (text[end - 1] === '#') end -= 1
  return text[end - 1] === ' ' ? text.slice(0, end) : text
}

/** Read lines that begin with `>`, and those that go on with their last paragraph. */
function readQuote(lines: readonly Line[], at: number, place: Place): Step | undefined {
  if (!isQuoted(lines[at])) return undefined
  let next = at + 1
  while (next < lines.length && !isBlank(lines[next]) && (isQuoted(lines[next]) || !interrupts(lines[next]))) next += 1
  const inner = lines.slice(at, next).map((line) => (isQuoted(line) ? unquoted(line) : line))
  const line = lines[at]?.number ?? 0
  const [, alert = ''] = /^\[!(note|tip|important|warning|caution)\]$/i.exec(inner[0]?.text.trim() ?? '') ?? []
  if (alert === '' || inner.slice(1).every(isBlank))
    return { blocks: [{ kind: 'quote', line, blocks: place.nested(inner) }], next }
  const blocks = place.nested(inner.slice(1))
  return { blocks: [{ kind: 'admonition', line, name: alert.toLowerCase(), title: [], blocks }], next }
}

/** Read a paragraph, or a heading with a line of `=` or `-` below it. */
function readParagraph(lines: readonly Line[], at: number): Step {
  const line = lines[at]?.number ?? 0
  let next = at + 1
  while (next < lines.length && !isBlank(lines[next]) && underlineLevel(lines[next]) === undefined) {
    if (interrupts(lines[next]) || isTableAt(lines, next)) break
    next += 1
  }
  const text = lines.slice(at, next).map((each) => `${each.text.trimStart()}${each.isBroken ? '  ' : ''}`)
  const inlines = parseInlines(text.join('\n').trimEnd(), line)
  const level = underlineLevel(lines[next])
  if (level === undefined) return { blocks: [{ kind: 'paragraph', line, inlines }], next }
  return { blocks: [{ kind: 'heading', line, level, inlines }], next: next + 1 }
}

const isQuoted = (line: Line | undefined): boolean => blockText(line)?.startsWith('>') === true

const unquoted = (line: Line): Line =>
  makeLine(line.text.slice(line.indent + 1).replace(/^ /, ''), line.number, line.isBroken)
