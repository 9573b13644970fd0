import type { Step } from '../block-reader.ts'
import { isBlank, type Line } from '../lines.ts'
import type { Block, Table } from '../tree.ts'
import { parseInlines } from './inline.ts'
import { blockText, interrupts } from './starts.ts'

/** Whether a table begins at a line: below it stand as many runs of hyphens as it has cells. */
export const isTableAt = (lines: readonly Line[], at: number): boolean => alignmentsBelow(lines, at) !== undefined

/**
 * Read a table. GitHub does not show what a row has beside the columns of the first; here it is kept.
 *
 * @see https://github.github.com/gfm/#tables-extension-
 */
export function readTable(lines: readonly Line[], at: number): Step | undefined {
  const alignments = alignmentsBelow(lines, at)
  if (alignments === undefined) return undefined
  let next = at + 2
  while (next < lines.length && !isBlank(lines[next]) && !interrupts(lines[next])) next += 1
  const rows = [...lines.slice(at, at + 1), ...lines.slice(at + 2, next)].map((line) => {
    const cells = cellsOf(line.text)
    return cells.map((cell) => readCell(cell, line.number))
  })
  const line = lines[at]?.number ?? 0
  return { blocks: [{ kind: 'table', line, title: [], options: '', headerRows: 1, alignments, rows }], next }
}

function alignmentsBelow(lines: readonly Line[], at: number): Table['alignments'] | undefined {
  const [head, divider] = [blockText(lines[at]) ?? '', blockText(lines[at + 1]) ?? '']
  if (!divider.includes('|') || !/^[ :|-]+$/.test(divider)) return undefined
  const runs = cellsOf(divider)
  if (!runs.every((run) => /^:?-+:?$/.test(run)) || cellsOf(head).length !== runs.length) return undefined
  return runs.map((run) => {
    if (run.endsWith(':')) return run.startsWith(':') ? 'center' : 'right'
    return run.startsWith(':') ? 'left' : 'none'
  })
}

// A bar that belongs to a cell has a backslash before it, also in code.
function cellsOf(line: string): readonly string[] {
  const text = line.trim()
  const inner = text.slice(Number(text.startsWith('|')), /(?<!\\)\|$/.test(text.slice(1)) ? -1 : undefined)
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'))
}

const readCell = (text: string, line: number): readonly Block[] =>
  text === '' ? [] : [{ kind: 'paragraph', line, inlines: parseInlines(text, line) }]
