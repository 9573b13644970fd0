import type { Inline } from './tree.ts'

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
