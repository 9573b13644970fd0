import { type Element, element } from '../element.ts'
import { readInline } from '../inline.ts'
import type { Parser, Place } from '../parser.ts'
import type { Indented, Reader } from '../reader.ts'
import { readItem, readItems } from './items.ts'
import { type ClassifiedLine, classify } from './line-kinds.ts'
import { readText } from './text.ts'

/** Read the items of a bullet list, all with the same bullet. */
export function readBulletList(parser: Parser, reader: Reader, place: Place): readonly Element[] {
  const bullet = reader.peek()?.[0]
  return readItems(parser, reader, 'Bullet list', 'bullet-list', (line) => {
    const { kind, width } = classify(line)
    return kind === 'bullet' && line[0] === bullet ? readItem(parser, reader, place, width) : undefined
  })
}

/** Read fields: `:name: body`. */
export function readFieldList(parser: Parser, reader: Reader, place: Place): readonly Element[] {
  return readItems(parser, reader, 'Field list', 'field-list', (line) => {
    const marker = classify(line)
    if (marker.kind !== 'field') return undefined
    const { name, number, endsBlank, ...block } = takeField(reader, marker, line)
    const { text } = readInline(parser.document, name, number)
    return { element: element('field', number, { text, children: parser.nest(block, place) }), endsBlank }
  })
}

/** Take one field; its name is as written. */
export function takeField(
  reader: Reader,
  { width }: ClassifiedLine,
  line: string,
): Indented & { readonly name: string; readonly number: number } {
  const number = reader.number()
  const marker = line.slice(1, width)
  return { ...reader.takeIndented({ first: width }), name: marker.slice(0, marker.lastIndexOf(':')), number }
}

/** Read options of a command line and what they do; without a description they are text. */
export function readOptionList(parser: Parser, reader: Reader, place: Place): readonly Element[] {
  const start = reader.index
  const items = readItems(parser, reader, 'Option list', 'other', (line) => {
    const { kind, width } = classify(line)
    if (kind !== 'option') return undefined
    const index = reader.index
    const { endsBlank, ...block } = reader.takeIndented({ first: width })
    if (block.lines.length > 0) {
      return { element: element('item', block.first, { children: parser.nest(block, place) }), endsBlank }
    }
    reader.index = index
    return undefined
  })
  return reader.index === start ? readText(parser, reader, place) : items
}

/** Read a line block; a blank line ends it. */
export function readLineBlock(parser: Parser, reader: Reader): readonly Element[] {
  const first = reader.number()
  for (let endsBlank = false; !endsBlank; ) {
    const line = reader.peek() ?? ''
    const { kind, width } = classify(line)
    if (kind !== 'lineBlock') {
      parser.document.report(first + 1, 'Line block ends without a blank line')
      break
    }
    const number = reader.number()
    const taken = reader.takeIndented({ first: width, endsAtBlank: true })
    readInline(parser.document, taken.lines.join('\n'), number)
    endsBlank = taken.endsBlank
  }
  return [element('other', first)]
}
