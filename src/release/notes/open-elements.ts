// HTML, "Optional tags": what ends by itself where something else begins or ends.
const closeThemselves = new Set('caption colgroup dd dt li p rp rt tbody td tfoot th thead tr'.split(' '))

interface OpenElement {
  readonly name: string
  /** In the change log, from 1. */
  readonly line: number
}

/** Elements of HTML that are open in one place: a list of blocks, or a line of text. */
export class OpenElements {
  #elements: readonly OpenElement[] = []

  get isEmpty(): boolean {
    return this.#elements.every(({ name }) => closeThemselves.has(name))
  }

  copy(): OpenElements {
    const copy = new OpenElements()
    copy.become(this)
    return copy
  }

  become(other: OpenElements): void {
    this.#elements = other.#elements
  }

  /** The innermost of all. */
  get last(): string | undefined {
    return this.#elements.at(-1)?.name
  }

  has(name: string): boolean {
    return this.#elements.some((element) => element.name === name)
  }

  open(name: string, line: number): void {
    this.#elements = [...this.#elements, { name, line }]
  }

  /** Whether an element was open that can be closed. */
  close(name: string): boolean {
    const at = this.#elements.findLastIndex((element) => element.name === name)
    const isClosable = at !== -1 && this.#elements.slice(at + 1).every((inner) => closeThemselves.has(inner.name))
    if (isClosable) this.#elements = this.#elements.slice(0, at)
    return isClosable
  }

  /** The elements that nothing has closed, from the inside; none is open then. */
  closeAll(): readonly OpenElement[] {
    const left = this.#elements.filter(({ name }) => name !== 'p').toReversed()
    this.#elements = []
    return left
  }
}
