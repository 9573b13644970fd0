import type { Document } from '../document.ts'
import type { Cell, Cells } from './cells.ts'
import { cut } from './padding.ts'

type Row = readonly string[]
interface Corner {
  readonly top: number
  readonly left: number
}

/** The cells of a grid table whose lines are all as wide; or why there are none. */
export function gridCells(document: Document, source: readonly Row[]): Cells | string {
  const heads = source.flatMap((row, at) => (/^\+=[=+]+=\+ *$/.test(row.join('')) ? [at] : []))
  const [head] = heads
  if (heads.length > 1) return 'Malformed table: Multiple head/body row separators; only one allowed'
  if (head === 0 || head === source.length - 1) {
    return 'Malformed table: The head/body row separator may not be the first or last line of the table'
  }
  const rows = source.map((row, at) => (at === head ? row.map((each) => (each === '=' ? '-' : each)) : row))
  const grid = new Grid(document, rows)
  return grid.isComplete() ? { columns: grid.columns.size - 1, cells: grid.cells } : 'Malformed table; parse incomplete'
}

/** Traces the cells of a grid, each from its upper left corner. */
class Grid {
  readonly cells: Cell[] = []
  readonly columns = new Set([0])
  private readonly document: Document
  private readonly rows: readonly Row[]
  private readonly bottom: number
  private readonly right: number
  // The last row of each column of text that belongs to a cell.
  private readonly done: number[]

  constructor(document: Document, rows: readonly Row[]) {
    this.document = document
    this.rows = rows
    this.bottom = rows.length - 1
    this.right = (rows[0]?.length ?? 0) - 1
    this.done = Array.from({ length: this.right }, () => -1)
    this.trace()
  }

  /** Whether each column of text belongs to cells from top to bottom. */
  isComplete(): boolean {
    return this.done.every((row) => row === this.bottom - 1)
  }

  private trace(): void {
    // By row, and then by column: a corner that a cell leaves is behind it in both.
    const corners = this.rows.map((): Corner[] => [])
    corners[0]?.push({ top: 0, left: 0 })
    for (let top = 0; top < this.bottom; top += 1) {
      const row = corners[top] ?? []
      while (row.length > 0) {
        const least = row.reduce((best, each) => (each.left < best.left ? each : best))
        row.splice(row.indexOf(least), 1)
        const { left } = least
        this.document.spend(row.length + 1)
        if (left === this.right || top <= (this.done[left] ?? 0)) continue
        const opposite = this.cellFrom(top, left)
        if (opposite === undefined) continue
        const [bottom, right] = opposite
        // A cell that overlaps another leaves the table incomplete.
        if (this.done.slice(left, right).some((row) => row !== top - 1)) return
        for (let column = left; column < right; column += 1) this.done[column] = bottom - 1
        this.columns.add(left).add(right)
        this.document.spend((bottom - top) * (right - left))
        this.cells.push({ lines: cut(this.rows.slice(top + 1, bottom), left + 1, right), offset: top + 1 })
        row.push({ top, left: right })
        corners[bottom]?.push({ top: bottom, left })
      }
    }
  }

  /** The lower right corner of the smallest cell with this upper left one. */
  private cellFrom(top: number, left: number): readonly [bottom: number, right: number] | undefined {
    for (let right = left + 1; right <= this.right; right += 1) {
      const mark = this.rows[top]?.[right]
      if (mark === '+') {
        const bottom = this.bottomOf(top, left, right)
        if (bottom !== undefined) return [bottom, right]
      } else if (mark !== '-') return undefined
    }
    return undefined
  }

  private bottomOf(top: number, left: number, right: number): number | undefined {
    for (let bottom = top + 1; bottom <= this.bottom; bottom += 1) {
      const mark = this.rows[bottom]?.[right]
      if (mark === '+' && this.isClosed(top, left, bottom, right)) return bottom
      if (mark !== '+' && mark !== '|') return undefined
    }
    return undefined
  }

  /** Whether the lower and the left border lead back. */
  private isClosed(top: number, left: number, bottom: number, right: number): boolean {
    this.document.spend(right - left + bottom - top)
    for (let column = right - 1; column > left; column -= 1) {
      if (!'+-'.includes(this.rows[bottom]?.[column] ?? ' ')) return false
    }
    if (this.rows[bottom]?.[left] !== '+') return false
    for (let row = bottom - 1; row > top; row -= 1) {
      if (!'+|'.includes(this.rows[row]?.[left] ?? ' ')) return false
    }
    return true
  }
}
