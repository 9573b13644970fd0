import type { Inline, Role } from './tree.ts'

/**
 * Collects the parts of a text; plain text that is added piece by piece becomes one part.
 *
 * Line ends in plain text become spaces: what a paragraph says does not depend on where it was wrapped.
 */
export class InlineWriter {
  readonly #inlines: Inline[] = []
  #text: string[] = []

  addText(text: string): void {
    if (text !== '') this.#text.push(text)
  }

  add(inline: Inline): void {
    if (inline.kind === 'text') {
      this.addText(inline.text)
      return
    }
    this.#endText()
    this.#inlines.push(inline)
  }

  /** All parts so far. */
  get inlines(): readonly Inline[] {
    this.#endText()
    return this.#inlines
  }

  #endText(): void {
    const text = this.#text.join('').replaceAll('\n', ' ')
    this.#text = []
    if (text !== '') this.#inlines.push({ kind: 'text', text })
  }
}

/**
 * Split what a role holds: `title <target>`, or a target alone.
 *
 * @param text Without line ends and escapes.
 */
export function readRoleText(name: string, text: string, line: number): Role {
  const open = text.endsWith('>') ? text.lastIndexOf('<') : -1
  // The default role has no targets: `a <b>` is shown as it is.
  if (name === '' || open < 1) return { kind: 'role', line, name, target: text, title: undefined }
  return { kind: 'role', line, name, target: text.slice(open + 1, -1).trim(), title: text.slice(0, open).trim() }
}

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
