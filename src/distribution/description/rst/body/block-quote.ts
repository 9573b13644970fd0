import { indentOf } from '../characters.ts'
import { type Element, element } from '../element.ts'
import { readInline } from '../inline.ts'
import type { Parser, Place } from '../parser.ts'
import { type Block, from, isBlank, type Reader, withoutTop } from '../reader.ts'
import { reportUnindent } from './unindent.ts'

/** Read an indented block. */
export function readBlockQuote(parser: Parser, reader: Reader, place: Place): readonly Element[] {
  const { endsBlank, ...block } = reader.takeIndented()
  const quotes = readQuotes(parser, block, place)
  if (!endsBlank) reportUnindent(parser, reader, 'Block quote')
  return quotes
}

/** Read the quotes of a block: each may end with an attribution, behind which another begins. */
export function readQuotes(parser: Parser, block: Block, place: Place): readonly Element[] {
  const quotes: Element[] = []
  let rest = block
  while (rest.lines.length > 0) {
    const { start, end, text } = attributionOf(rest)
    const quoted = { lines: rest.lines.slice(0, start), first: rest.first }
    quotes.push(element('other', rest.first, { children: parser.nest(quoted, place) }))
    if (text !== '') readInline(parser.document, text, rest.first + start)
    rest = withoutTop(from(rest, end))
  }
  return quotes
}

interface Attribution {
  readonly start: number
  /** Behind it. */
  readonly end: number
  readonly text: string
}

/** The first attribution: behind a blank line, with a dash, and its further lines indented alike. */
function attributionOf({ lines }: Block): Attribution {
  let hasText = false
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) continue
    const dash = hasText && isBlank(lines[at - 1]) ? /^(?:---?(?!-)|\u2014) *(?=[^ \n])/.exec(line) : null
    const end = dash === null ? undefined : endOfAttribution(lines, at)
    if (dash !== null && end !== undefined) {
      const text = [line.slice(dash[0].length), ...lines.slice(at + 1, end).map((each) => each.trim())].join('\n')
      return { start: at, end, text }
    }
    hasText = true
  }
  return { start: lines.length, end: lines.length, text: '' }
}

function endOfAttribution(lines: readonly string[], start: number): number | undefined {
  let end = start + 1
  while (end < lines.length && !isBlank(lines[end])) end += 1
  const indents = new Set(lines.slice(start + 1, end).map(indentOf))
  return indents.size > 1 ? undefined : end
}
