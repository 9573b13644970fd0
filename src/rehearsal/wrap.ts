const columns = 80

/**
 * Break a text at spaces so that no line is wider than 80 columns, unless a single word is.
 *
 * @param first Before the first line.
 * @param rest Before all others, also after a line end of the text itself.
 */
export function wrap(text: string, first: string, rest: string): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = lines.length === 0 ? first : rest
    let isEmpty = true
    for (const word of paragraph.split(' ')) {
      if (!isEmpty && line.length + 1 + word.length > columns) {
        lines.push(line)
        line = rest
        isEmpty = true
      }
      line += isEmpty ? word : ` ${word}`
      isEmpty = false
    }
    lines.push(line)
  }
  return lines
}
