import type { VersionSource } from '../project.ts'
import { linesOf } from './spans.ts'

// A constant stands on the line of its name, or on one of the next; the rest of the file is about other things.
const nearLines = 5
const mostOffsets = 20

/** Offsets at which the text of a constant stands in its file, beginning at its line: one of them is the constant. */
export function offsetsOf(text: string, source: Pick<VersionSource, 'text' | 'line'>): readonly number[] {
  const lines = linesOf(text).slice(source.line - 1, source.line - 1 + nearLines)
  const end = lines.at(-1)?.end ?? 0
  const found: number[] = []
  let at = text.indexOf(source.text, lines[0]?.start ?? end)
  while (at !== -1 && at + source.text.length <= end && found.length < mostOffsets) {
    found.push(at)
    at = text.indexOf(source.text, at + 1)
  }
  return found
}
