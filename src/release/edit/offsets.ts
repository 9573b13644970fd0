import type { VersionSource } from '../project.ts'
import { linesOf } from './spans.ts'

// A constant stands on the line of its name, or on one of the next; the rest of the file is about other things.
const nearLines = 5
const mostOffsets = 20

/** A version in a file. */
export type Constant = Pick<VersionSource, 'text' | 'line' | 'tuple'>

/** What of a file is replaced by another version: the text of a constant, or the constants of a tuple. */
export const writtenIn = ({ text, tuple }: Constant): string => tuple ?? text

/** Offsets at which a version stands in its file, beginning at its line: one of them is the place. */
export function offsetsOf(text: string, source: Constant): readonly number[] {
  const written = writtenIn(source)
  const lines = linesOf(text).slice(source.line - 1, source.line - 1 + nearLines)
  const end = lines.at(-1)?.end ?? 0
  const found: number[] = []
  let at = text.indexOf(written, lines[0]?.start ?? end)
  while (at !== -1 && at + written.length <= end && found.length < mostOffsets) {
    found.push(at)
    at = text.indexOf(written, at + 1)
  }
  return found
}
