import { type Element, element } from '../element.ts'
import { readInline } from '../inline.ts'
import { normalName } from '../names.ts'
import type { Parser, Place } from '../parser.ts'
import { isBlank, type Reader } from '../reader.ts'
import { columnsOf } from '../width.ts'
import { isAdornment } from './line-kinds.ts'

// A shorter one may be text: `..`, `---`, `:::`.
const shortest = 4

/** Read a title and the line under it; `undefined` if that is too short to be meant as one. */
export function readUnderlined(parser: Parser, reader: Reader, place: Place): readonly Element[] | undefined {
  const line = reader.number()
  const title = (reader.peek() ?? '').trimEnd()
  const underline = (reader.peek(1) ?? '').trimEnd()
  if (columnsOf(title) > underline.length) {
    if (underline.length < shortest) return undefined
    parser.document.report(line + 1, 'Title underline too short')
  }
  reader.index += 2
  if (!place.isTop) {
    parser.document.report(line + 1, 'Unexpected section title')
    return []
  }
  return readTitle(parser, title, underline.slice(0, 1), line)
}

/** Read what begins with a line of one mark: a title under it, a transition, or text. */
export function readOverline(
  parser: Parser,
  reader: Reader,
  place: Place,
  readAsText: (parser: Parser, reader: Reader, place: Place) => readonly Element[],
): readonly Element[] {
  const line = reader.number()
  const overline = (reader.peek() ?? '').trimEnd()
  const isShort = overline.length < shortest
  if (!place.isTop) {
    if (isShort) return readAsText(parser, reader, place)
    reader.index += 1
    parser.document.report(line, 'Unexpected section title or transition')
    return []
  }
  const title = reader.peek(1)
  if (isBlank(title)) {
    if (isShort) return readAsText(parser, reader, place)
    reader.index += 2
    return [element('transition', line)]
  }
  const fault = faultOfOverlined(overline, title ?? '', reader.peek(2))
  if (fault === undefined) {
    reader.index += 3
    return readTitle(parser, (title ?? '').trim(), overline.slice(0, 1).repeat(2), line + 1)
  }
  if (isShort) return readAsText(parser, reader, place)
  const isOnlyLines = fault === 'Invalid section title or transition marker'
  parser.document.report(line, fault)
  reader.index += isOnlyLines ? 2 : 3
  return []
}

function faultOfOverlined(overline: string, title: string, underline: string | undefined): string | undefined {
  if (isAdornment(title)) return 'Invalid section title or transition marker'
  if (underline === undefined) return 'Incomplete section title'
  if (!isAdornment(underline)) return 'Missing matching underline for section title overline'
  if (overline !== underline.trimEnd()) return 'Title overline & underline mismatch'
  return columnsOf(title.trimEnd()) > overline.length ? 'Title overline too short' : undefined
}

/** Take down a title, whose adornment tells its level by the titles before it. */
function readTitle(parser: Parser, source: string, style: string, line: number): readonly Element[] {
  const { document } = parser
  const level = levelOf(document.titleStyles, document.sectionLevel, style)
  if (level === undefined) {
    document.report(line, 'Title level inconsistent')
    return []
  }
  document.titleStyles[level - 1] = style
  document.sectionLevel = level
  const { text } = readInline(document, source, line)
  document.targets.addImplicit(normalName(text), { line })
  return [element('title', line, { text, size: level })]
}

function levelOf(styles: readonly string[], current: number, style: string): number | undefined {
  const known = styles.indexOf(style) + 1
  if (known === 0) return styles.length === current ? current + 1 : undefined
  return known <= current + 1 ? known : undefined
}
