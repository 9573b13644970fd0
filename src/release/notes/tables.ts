import type { Block, Table } from '../change-log/tree.ts'
import { renderInlines } from './inlines.ts'
import type { Rendering } from './rendering.ts'

/** A table as Markdown; one with more than a line of text in a cell becomes a list of its rows. */
export function renderTable(
  table: Table,
  rendering: Rendering,
  renderCell: (cell: readonly Block[]) => string,
): string {
  const title = table.title.length === 0 ? '' : `**${renderInlines(table.title, rendering)}**\n\n`
  const isSimple = table.rows.every((row) =>
    row.every((cell) => cell.every(({ kind }) => kind === 'paragraph') && cell.length < 2),
  )
  const rows = table.rows.map((row) => row.map(renderCell))
  return title + (isSimple ? pipeTable(rows, table.headerRows) : rowList(rows))
}

// The first row is the header; a table without one has an empty header, since GitHub knows no other form.
function pipeTable(rows: readonly (readonly string[])[], headerRows: number): string {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const empty = Array.from({ length: width }, () => '')
  const [header = empty, ...body] = headerRows > 0 ? rows : [empty, ...rows]
  const line = (cells: readonly string[]): string =>
    `| ${empty.map((_, index) => escapePipes(cells[index])).join(' | ')} |`
  return [line(header), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n')
}

const rowList = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `- ${row.join('\n\n').replaceAll(/\n(?=[^\n])/g, '\n  ')}`).join('\n')

const escapePipes = (cell = ''): string => cell.replace(/(?<!\\)\|/g, '\\|')
