import { tableOf } from './table.ts'

/** One row of the table. */
export interface Figure {
  readonly name: string
  /** With unit, spread, and number of runs. */
  readonly measured: string
  /** `undefined` for a figure that explains another one. */
  readonly target: { readonly text: string; readonly isMet: boolean } | undefined
}

/** What several runs gave. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
  readonly runs: number
}

/** Median and limits of some measurements; there is at least one. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)
  const median = middle.reduce((sum, value) => sum + value, 0) / middle.length
  return { median, least: sorted.at(0) ?? Number.NaN, most: sorted.at(-1) ?? Number.NaN, runs: sorted.length }
}

/** A target that is an upper limit. */
export function atMost(value: number, limit: number, unit: string): Figure['target'] {
  return { text: `≤ ${limit} ${unit}`, isMet: value <= limit }
}

/** The figures as lines: name, measured, target, verdict. */
export function renderTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, measured, target }) => [
    name,
    measured,
    target?.text ?? '',
    target === undefined ? '' : target.isMet ? 'met' : 'MISSED',
  ])
  return tableOf([['figure', 'measured (least to most, runs)', 'target', ''], ...rows])
}
