import type { Document } from '../document.ts'
import type { Cell, Cells } from './cells.ts'
import { cut } from './padding.ts'

type Row = readonly string[]
/** From one column to before another. */
type Span = readonly [start: number, end: number]

/** The cells of a simple table; or why there are none. */
export function simpleCells(document: Document, source: readonly Row[]): Cells | string {
  const rows = source.map((row, at) => (at === 0 || at === source.length - 1 ? row.map(dashed) : row))
  const heads = rows.findIndex((row) => /^=[ =]*$/.test(row.join('')))
  const lines = rows.map((row, at) => (at === heads ? row.map(dashed) : row))
  if (lines.some((row, at) => at > heads && heads !== -1 && /^=[ =]*$/.test(row.join('')))) {
    return 'Malformed table: Multiple head/body row separators; only one allowed'
  }
  const columns = spansOf(lines[0] ?? [])
  const table = new SimpleTable(columns)
  const [firstStart, firstEnd] = columns[0] ?? [0, 0]
  let start = 1
  let hasText = false
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] ?? []
    document.spend(line.length + columns.length)
    if (/^-[ -]*$/.test(line.join(''))) {
      const fault = table.add(lines.slice(start, at), start, { line, at })
      if (fault !== undefined) return `Malformed table: ${fault}`
      start = at + 1
      hasText = false
    } else if (line.slice(firstStart, firstEnd).join('').trim() !== '') {
      const fault = hasText && at !== start ? table.add(lines.slice(start, at), start) : undefined
      if (fault !== undefined) return `Malformed table: ${fault}`
      start = at
      hasText = true
    } else if (!hasText) start = at + 1
  }
  return { columns: columns.length, cells: table.cells }
}

const dashed = (character: string): string => (character === '=' ? '-' : character)

/** The runs of dashes in a border. */
function spansOf(row: Row): readonly Span[] {
  return [...row.join('').matchAll(/-[^ ]*/g)].map(({ index, 0: run }) => [index, index + run.length])
}

/** A border under a row, where it stands below the top of the table. */
interface Border {
  readonly line: Row
  readonly at: number
}

class SimpleTable {
  readonly cells: Cell[] = []
  private readonly columns: readonly Span[]
  private readonly borderEnd: number
  // The last column has no end: it is as wide as its longest text.
  private lastEnd: number

  constructor(columns: readonly Span[]) {
    this.columns = columns
    this.borderEnd = columns.at(-1)?.[1] ?? 0
    this.lastEnd = this.borderEnd
  }

  /** Add a row, and tell why it is none. */
  add(lines: readonly Row[], offset: number, border?: Border): string | undefined {
    if (lines.length === 0 && border === undefined) return undefined
    let spans = this.columns
    if (border !== undefined) {
      spans = spansOf(border.line)
      if (spans.at(-1)?.[1] !== this.borderEnd) return `Column span incomplete in table line ${border.at + 1}`
    }
    const margin = this.textInMargin(lines, spans)
    if (margin !== undefined) return `Text in column margin in table line ${offset + margin + 1}`
    if (!this.isAligned(spans)) return `Column span alignment problem in table line ${offset + 2}`
    for (const [at, [start, end]] of spans.entries()) {
      const right = at === spans.length - 1 ? this.lastEnd : end
      this.cells.push({ lines: cut(lines, start, right), offset })
    }
    return undefined
  }

  private textInMargin(lines: readonly Row[], spans: readonly Span[]): number | undefined {
    for (const [at, [start, end]] of spans.entries()) {
      const next = spans[at + 1]?.[0]
      for (const [index, line] of lines.entries()) {
        if (next !== undefined && line.slice(end, next).join('').trim() !== '') return index
        if (next === undefined)
          this.lastEnd = Math.max(this.lastEnd, start + line.slice(start).join('').trimEnd().length)
      }
    }
    return undefined
  }

  /** Whether each span begins where the one before it left off, and ends where a column does. */
  private isAligned(spans: readonly Span[]): boolean {
    let column = 0
    for (const [start, end] of spans) {
      if (this.columns[column]?.[0] !== start) return false
      while (column < this.columns.length && this.columns[column]?.[1] !== end) column += 1
      if (column === this.columns.length) return false
      column += 1
    }
    return true
  }
}
