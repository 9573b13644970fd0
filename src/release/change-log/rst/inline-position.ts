import type { Inline } from '../tree.ts'
import type { Mark } from './inline-marks.ts'

/** Where inline markup may start. */
export interface Position {
  readonly text: string
  readonly at: number
  /** In the file. */
  readonly line: number
  /** As `markEnds` gives it. */
  readonly endOf: (mark: Mark, from: number) => number | undefined
}

/** What was read at a position: a part, or text, and where to go on. */
export interface Found {
  readonly inline?: Inline
  readonly text?: string
  /** How many characters of the text before belong to the part. */
  readonly before?: number
  readonly end: number
}

/** Match a sticky regular expression at a position. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | undefined {
  sticky.lastIndex = at
  return sticky.exec(text) ?? undefined
}
