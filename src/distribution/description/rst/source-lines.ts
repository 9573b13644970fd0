import { spaceClass } from './characters.ts'
import { lengthOf } from './width.ts'

const lineEnds = /\r\n|[\n\r\x1c\x1d\x1e\x85\u2028\u2029]/
const trailing = new RegExp(`[${spaceClass}]+$`)

// docutils' setting `line_length_limit`, in characters.
const lineLengthLimit = 10_000

/** The lines of a text: tabs expanded to eight columns, nothing behind the last character. */
export function linesOf(text: string): readonly string[] {
  const lines = text.replaceAll(/[\v\f]/g, ' ').split(lineEnds)
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) => expanded(line).replace(trailing, ''))
}

/** The index of the first line that is longer than docutils reads. */
export const tooLong = (lines: readonly string[]): number =>
  lines.findIndex((line) => line.length > lineLengthLimit && lengthOf(line) > lineLengthLimit)

function expanded(line: string): string {
  if (!line.includes('\t')) return line
  let text = ''
  let column = 0
  for (const part of line.split(/(\t)/)) {
    const width = part === '\t' ? 8 - (column % 8) : lengthOf(part)
    text += part === '\t' ? ' '.repeat(width) : part
    column += width
  }
  return text
}
