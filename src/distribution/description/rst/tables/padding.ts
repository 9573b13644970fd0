import { isCombining, isWide } from '../width.ts'

// What fills the second column of a wide character; it can stand in no text, as it marks what is escaped.
const filler = '\0'

/** The columns of a line: a wide character takes two; a combining one takes one of its own, as in a grid table. */
export function padded(line: string): readonly string[] {
  return isPlain(line)
    ? [...line]
    : [...line].flatMap((character) => (isWide(character) ? [character, filler] : [character]))
}

/** The columns of a line of a simple table: a combining character stands in that of the character before it. */
export function combined(line: string): readonly string[] {
  if (isPlain(line)) return [...line]
  const columns: string[] = []
  for (const character of line) {
    if (isCombining(character) && columns.length > 0) columns[columns.length - 1] += character
    else columns.push(character)
    if (isWide(character)) columns.push(filler)
  }
  return columns
}

const isPlain = (line: string): boolean => /^[\0-\x7f]*$/.test(line)

/** The text of some rows between two columns, without the indentation that all have. */
export function cut(rows: readonly (readonly string[])[], left: number, right: number): readonly string[] {
  const lines = rows.map((row) => row.slice(left, right).join('').replaceAll(filler, '').trimEnd())
  const indents = lines.filter((line) => line !== '').map((line) => line.length - line.trimStart().length)
  const indent = indents.reduce((least, each) => Math.min(least, each), right)
  return indent > 0 && indent < right ? lines.map((line) => line.slice(indent)) : lines
}
