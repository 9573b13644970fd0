import { type Element, element } from '../element.ts'
import { readInline } from '../inline.ts'
import type { Parser, Place } from '../parser.ts'
import { isBlank, type Reader } from '../reader.ts'
import { readItems } from './items.ts'
import { classify, isAdornment } from './line-kinds.ts'
import { readLiteralBlock } from './literal-block.ts'
import { readUnderlined } from './titles.ts'

/** Read what begins with a line of plain text: the line under it tells a title or a definition from a paragraph. */
export function readText(parser: Parser, reader: Reader, place: Place): readonly Element[] {
  const second = reader.peek(1)
  if (second !== undefined && !isBlank(second)) {
    if (second.startsWith(' ')) return readDefinitions(parser, reader, place)
    if (isAdornment(second)) return readUnderlined(parser, reader, place) ?? readParagraph(parser, reader)
  }
  return readParagraph(parser, reader)
}

function readParagraph(parser: Parser, reader: Reader): readonly Element[] {
  const { lines, first, indentedAt } = reader.takeText(false)
  const source = lines.join('\n').trimEnd()
  const isFollowed = /(?<!\\)(?:\\\\)*::$/.test(source)
  const paragraph = source === '::' ? [] : [paragraphOf(parser, isFollowed ? withoutColons(source) : source, first)]
  if (indentedAt !== undefined) parser.document.report(indentedAt, 'Unexpected indentation')
  return isFollowed ? [...paragraph, ...readLiteralBlock(parser, reader)] : paragraph
}

function paragraphOf(parser: Parser, source: string, line: number): Element {
  const inline = readInline(parser.document, source, line)
  return element('paragraph', line, { text: inline.text, inline })
}

/** What the two colons leave of a paragraph: one of them, unless they stand alone. */
const withoutColons = (source: string): string =>
  /[ \n]::$/.test(source) ? source.slice(0, -3).trimEnd() : source.slice(0, -1)

function readDefinitions(parser: Parser, reader: Reader, place: Place): readonly Element[] {
  const start = reader.index
  return readItems(parser, reader, 'Definition list', 'other', (term) => {
    const second = reader.peek(1)
    const isTerm = !term.startsWith(' ') && (reader.index === start || classify(term).kind === 'text')
    if (!isTerm || isBlank(second) || !second?.startsWith(' ')) return undefined
    const line = reader.number()
    readInline(parser.document, term, line)
    reader.index += 1
    const { endsBlank, ...block } = reader.takeIndented()
    return { element: element('item', line, { children: parser.nest(block, place) }), endsBlank }
  })
}
