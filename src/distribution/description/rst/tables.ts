import { isGridBorder } from './body/line-kinds.ts'
import { type Element, element } from './element.ts'
import type { Parser, Place } from './parser.ts'
import { type Block, isBlank, type Reader } from './reader.ts'
import type { Cells } from './tables/cells.ts'
import { gridCells } from './tables/grid.ts'
import { combined, padded } from './tables/padding.ts'
import { simpleCells } from './tables/simple.ts'

/** Read a grid table: all lines up to a blank one, which must be as wide as the first. */
export function readGridTable(parser: Parser, reader: Reader, place: Place): readonly Element[] {
  const { document } = parser
  const { indentedAt, ...taken } = reader.takeText(false)
  if (indentedAt !== undefined) document.report(indentedAt, 'Unexpected indentation')
  const rows = taken.lines.map((line) => padded(line.trim()))
  const edge = rows.findIndex((row) => !'+|'.includes(row[0] ?? ''))
  let end = edge === -1 ? rows.length : edge
  const isEnded = indentedAt === undefined && edge === -1
  let hasBottom = true
  if (!isGridBorder(rows[end - 1]?.join('') ?? '')) {
    const bottom = rows.findLastIndex((row, at) => at > 1 && at < end - 1 && isGridBorder(row.join('')))
    hasBottom = bottom !== -1
    if (hasBottom) end = bottom + 1
  }
  const block = rows.slice(0, end)
  const isStraight = block.every((row) => row.length === rows[0]?.length && '+|'.includes(row.at(-1) ?? ''))
  reader.index -= rows.length - end
  const cells = hasBottom && isStraight ? gridCells(document, block) : 'Malformed table'
  return build(parser, place, cells, taken.first, isEnded && end === rows.length)
}

/** Read a simple table: up to the second border, or the first with a blank line behind it. */
export function readSimpleTable(parser: Parser, reader: Reader, place: Place): readonly Element[] {
  const { lines, first } = reader.block
  const start = reader.index
  const line = first + start
  const width = lines[start]?.trim().length
  const borders: number[] = []
  for (let at = start + 1; at < lines.length && borders.length < 2; at += 1) {
    if (!/^=+[ =]*$/.test(lines[at] ?? '')) continue
    borders.push(at)
    if (lines[at]?.trim().length !== width) {
      reader.index = at + 1
      const fault = 'Malformed table: Bottom/header table border does not match top border'
      return build(parser, place, fault, line, isBlank(lines[at + 1]))
    }
    if (isBlank(lines[at + 1])) break
  }
  const last = borders.at(-1)
  parser.document.spend((last ?? lines.length) - start)
  if (last === undefined || (borders.length === 1 && !isBlank(lines[last + 1]))) {
    reader.index = last === undefined ? lines.length : last + 1
    const extra = last === undefined ? '' : ' or no blank line after table bottom'
    return build(parser, place, `Malformed table: No bottom table border found${extra}`, line, last === undefined)
  }
  reader.index = last + 1
  const rows = lines.slice(start, last + 1).map(combined)
  return build(parser, place, simpleCells(parser.document, rows), line, isBlank(lines[last + 1]))
}

function build(
  parser: Parser,
  place: Place,
  cells: Cells | string,
  line: number,
  isEnded: boolean,
): readonly Element[] {
  const { document } = parser
  const children: Element[] = []
  if (typeof cells === 'string') document.report(line, cells)
  else {
    for (const { lines, offset } of cells.cells) {
      const block: Block = { lines, first: line + offset }
      if (lines.every((each) => each === '')) continue
      for (const each of parser.nest(block, place)) children.push(each)
    }
  }
  if (!isEnded) document.report(line, 'Blank line required after table')
  return typeof cells === 'string' ? [] : [element('table', line, { children, size: cells.columns })]
}
