/** What stands in the cells of a table. */
export interface Cells {
  readonly columns: number
  /** In the order of the rows. */
  readonly cells: readonly Cell[]
}

/** A cell, and how many lines below the top of the table it begins. */
export interface Cell {
  readonly lines: readonly string[]
  readonly offset: number
}
