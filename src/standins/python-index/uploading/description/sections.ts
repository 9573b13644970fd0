import { RenderProblem } from './document.ts'

/** The order of titles and transitions in a text. */
export class Sections {
  readonly #styles: string[] = []
  #level = 0
  #last: 'start' | 'title' | 'transition' | 'block' = 'start'

  /**
   * A style that was not there yet is one level deeper; one that was is where it was.
   *
   * @param style The character of the line, twice where a line is above the title as well.
   * @throws RenderProblem when a level is left out, or a new style comes where an old one should.
   */
  addTitle(style: string): void {
    const found = this.#styles.indexOf(style) + 1
    const level = found === 0 ? this.#styles.length + 1 : found
    const isTooDeep = level > this.#level + 1
    if (isTooDeep) throw new RenderProblem('Title level inconsistent.')
    if (found === 0) this.#styles.push(style)
    if (this.#last === 'transition') throw new RenderProblem('Document or section may not end with a transition.')
    this.#level = level
    this.#last = 'title'
  }

  /** @throws RenderProblem at the beginning of a section, and right behind another transition. */
  addTransition(): void {
    switch (this.#last) {
      case 'start':
      case 'title':
        throw new RenderProblem('Document or section may not begin with a transition.')
      case 'transition':
        throw new RenderProblem('At least one body element must separate transitions.')
      case 'block':
        this.#last = 'transition'
    }
  }

  addBlock(): void {
    this.#last = 'block'
  }

  /** @throws RenderProblem when the last thing is a transition. */
  finish(): void {
    if (this.#last === 'transition') throw new RenderProblem('Document may not end with a transition.')
  }
}
