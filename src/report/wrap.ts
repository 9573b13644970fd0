/**
 * Break a text at spaces so that no line is wider than a terminal, unless a single word is: a digest, a path, or an address
 * stays whole.
 *
 * @param first Before the first line.
 * @param rest Before all others, also after a line end of the text itself.
 * @param columns Of the terminal; without it, lines end where the text's own do.
 */
export function wrap(text: string, first: string, rest: string, columns: number | undefined): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = lines.length === 0 ? first : rest
    let isEmpty = true
    let hasWord = false
    for (const word of paragraph.split(' ')) {
      if (hasWord && columns !== undefined && line.length + 1 + word.length > columns) {
        lines.push(line.trimEnd())
        line = rest
        isEmpty = true
      }
      line += isEmpty ? word : ` ${word}`
      isEmpty = false
      hasWord ||= word !== ''
    }
    lines.push(line)
  }
  return lines
}
