/**
 * Tell the line of a position in a text.
 *
 * @param firstLine The line on which the text begins.
 * @returns A function that is asked for positions in ascending order, and so counts each line end once.
 */
export function countLines(text: string, firstLine: number): (position: number) => number {
  let line = firstLine
  let next = text.indexOf('\n')
  return (position) => {
    while (next !== -1 && next < position) {
      line += 1
      next = text.indexOf('\n', next + 1)
    }
    return line
  }
}
