import type { BlockContext } from './context.ts'
import { RenderProblem } from './document.ts'
import { takeBlock, widthOf } from './lines.ts'

/**
 * Read a table.
 *
 * @returns Where the next line is.
 * @throws RenderProblem `Malformed table.`
 */
export function readTable(context: BlockContext, index: number): number {
  context.document.hasContent = true
  return (context.lines[index] ?? '').startsWith('+') ? readGrid(context, index) : readSimple(context, index)
}

function readGrid({ lines, document, nested }: BlockContext, index: number): number {
  const { lines: block, next } = takeBlock(lines, index)
  const [top = ''] = block
  const isSquare = block.every((line) => /^[+|]/.test(line) && /[+|]$/.test(line) && widthOf(line) === top.length)
  if (!isSquare || !/^\+[-=+]+\+$/.test(block.at(-1) ?? '')) throw new RenderProblem('Malformed table.')
  const columns = [...top].flatMap((character, column) => (character === '+' ? [column] : []))
  const isBorder = (line: string) => /^\+[-=+]+\+$/.test(line)
  const isRegular = block.every((line) =>
    isBorder(line) ? line.replaceAll('=', '-') === top : columns.every((column) => line[column] === '|'),
  )
  if (!isRegular) document.doubts.add('a table whose cells span others')
  if (isRegular) for (const row of rowsBetween(block, isBorder)) readRow(row, columns, nested)
  return next
}

function readSimple({ lines, document, nested }: BlockContext, index: number): number {
  const border = lines[index] ?? ''
  const isBorder = (line: string) => /^=[= ]*$/.test(line)
  const ends: number[] = []
  for (let at = index + 1; at < lines.length && ends.length < 2; at += 1) {
    if (!isBorder(lines[at] ?? '')) continue
    ends.push(at)
    if ((lines[at + 1] ?? '') === '') break
  }
  const end = ends.at(-1)
  if (end === undefined || (lines[end + 1] ?? '') !== '') {
    throw new RenderProblem('Malformed table. No bottom table border found or no blank line after table bottom.')
  }
  const block = lines.slice(index, end + 1)
  if (block.some((line) => isBorder(line) && line.length !== border.length)) throw new RenderProblem('Malformed table.')
  const columns = [...border].flatMap((character, at) => (character === '=' && border[at - 1] !== '=' ? [at] : []))
  if (block.some((line) => /^-[- ]*$/.test(line))) {
    document.doubts.add('a table whose cells span others')
    return end + 1
  }
  for (const rows of rowsBetween(block, isBorder)) {
    const begun = fromFirstRow(rows, columns)
    checkMargins(begun, border)
    for (const row of simpleRows(begun, columns))
      readRow(
        row,
        columns.map((column) => column - 1),
        nested,
        true,
      )
  }
  return end + 1
}

/** No text may be in the blanks between two columns. */
function checkMargins(rows: readonly string[], border: string): void {
  const margins = [...border].flatMap((character, at) => (character === ' ' ? [at] : []))
  if (rows.some((row) => margins.some((at) => (row[at] ?? ' ') !== ' '))) {
    throw new RenderProblem('Malformed table. Text in column margin.')
  }
}

/** What is above the first line with something in its first column is not read. */
function fromFirstRow(rows: readonly string[], [, second = Infinity]: readonly number[]): readonly string[] {
  const first = rows.findIndex((row) => row.slice(0, second - 1).trim() !== '')
  return first < 0 ? [] : rows.slice(first)
}

/** A line whose first column is empty goes on with the row before it. */
function simpleRows(
  lines: readonly string[],
  [, second = Infinity]: readonly number[],
): readonly (readonly string[])[] {
  const rows: string[][] = []
  for (const line of lines.filter((each) => each !== '')) {
    if (line.slice(0, second).trim() === '' && rows.length > 0) rows.at(-1)?.push(line)
    else rows.push([line])
  }
  return rows
}

function rowsBetween(block: readonly string[], isBorder: (line: string) => boolean): readonly (readonly string[])[] {
  const rows: string[][] = []
  for (const line of block) {
    if (isBorder(line)) rows.push([])
    else rows.at(-1)?.push(line)
  }
  return rows.filter((row) => row.length > 0)
}

function readRow(
  row: readonly string[],
  columns: readonly number[],
  nested: BlockContext['nested'],
  isLastOpen = false,
): void {
  columns.forEach((column, index) => {
    const end = columns[index + 1]
    if (end === undefined && !isLastOpen) return
    const cell = row.map((line) => line.slice(column + 1, end).trimEnd())
    const depth = Math.min(...cell.filter((line) => line !== '').map((line) => line.length - line.trimStart().length))
    nested(cell.map((line) => line.slice(Math.min(depth, line.length))))
  })
}
