import { type Element, element } from '../element.ts'
import type { Parser, Place } from '../parser.ts'
import { isBlank, type Reader } from '../reader.ts'
import { reportUnindent } from './unindent.ts'

/** One item of a list, and whether a blank line is behind it. */
export interface Item {
  readonly element: Element
  readonly endsBlank: boolean
}

/** Read items while there are any; the last must end with a blank line. */
export function readItems(
  parser: Parser,
  reader: Reader,
  construct: string,
  kind: Element['kind'],
  readNext: (line: string) => Item | undefined,
): readonly Element[] {
  const line = reader.number()
  const children: Element[] = []
  let endsBlank = true
  for (;;) {
    while (reader.peek() !== undefined && isBlank(reader.peek())) reader.index += 1
    const next = reader.peek()
    const item = next === undefined ? undefined : readNext(next)
    if (item === undefined) break
    children.push(item.element)
    endsBlank = item.endsBlank
  }
  if (children.length === 0) return []
  if (!endsBlank) reportUnindent(parser, reader, construct)
  return [element(kind, line, { children })]
}

/** Read what stands behind a marker, and under it. */
export function readItem(parser: Parser, reader: Reader, place: Place, width: number): Item {
  const line = reader.number()
  const hasText = reader.peek()?.slice(width) !== ''
  const { endsBlank, ...block } = reader.takeIndented(hasText ? { every: width } : { first: width })
  return { element: element('item', line, { children: parser.nest(block, place) }), endsBlank }
}
