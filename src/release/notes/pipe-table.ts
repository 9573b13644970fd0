import { table, tableRow } from '../../markdown.ts'
import type { Table } from '../change-log/tree.ts'

/**
 * A table of Markdown.
 *
 * @param headerRows If there are any, the first row is the header; else it is empty, since GitHub knows no other form.
 */
export function pipeTable(
  rows: readonly (readonly string[])[],
  headerRows: number,
  alignments: Table['alignments'],
): string {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const empty = Array.from({ length: width }, () => '')
  const filled = rows.map((cells) => empty.map((_, index) => cells[index] ?? ''))
  const [header = empty, ...body] = headerRows > 0 ? filled : [empty, ...filled]
  const divider = empty.map((_, index) => dividers[alignments[index] ?? 'none'])
  return table(`${tableRow(header)}\n${tableRow(divider)}`, body)
}

const dividers: Readonly<Record<Table['alignments'][number], string>> = {
  none: '---',
  left: ':--',
  center: ':-:',
  right: '--:',
}
