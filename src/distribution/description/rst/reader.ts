import { indentOf } from './characters.ts'
import type { Document } from './document.ts'

/** Lines that belong together, the indentation of what holds them taken off. */
export interface Block {
  readonly lines: readonly string[]
  /** The number of the first of them in the text, from 1. */
  readonly first: number
}

/** How an indented block is taken. */
export interface Shape {
  /** Columns of the first line that belong to a marker: the others are indented by as much as they are. */
  readonly first?: number
  /** Columns of every line. */
  readonly every?: number
  readonly endsAtBlank?: boolean
  readonly keepsIndent?: boolean
  /** Blank lines before the first with text are dropped where it is not set. */
  readonly keepsTop?: boolean
}

/** An indented block, and whether a blank line (or the end) is behind it. */
export interface Indented extends Block {
  readonly endsBlank: boolean
}

export const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''

/** Goes through the lines of a block. */
export class Reader {
  /** Of the next line. */
  index = 0
  readonly block: Block
  private readonly document: Document

  constructor(block: Block, document: Document) {
    this.block = block
    this.document = document
  }

  /** The next line, or one further on; `undefined` behind the last. */
  peek(ahead = 0): string | undefined {
    return this.block.lines[this.index + ahead]
  }

  /** The number of the next line, or of one further on. */
  number(ahead = 0): number {
    return this.block.first + this.index + ahead
  }

  /** Take lines up to the first that is blank, or, if it may not be, is indented. */
  takeText(mayIndent: boolean): Block & { readonly indentedAt: number | undefined } {
    const { lines } = this.block
    const start = this.index
    let end = start
    while (end < lines.length && !isBlank(lines[end]) && (mayIndent || !lines[end]?.startsWith(' '))) end += 1
    this.document.spend(end - start)
    this.index = end
    const indentedAt = isBlank(lines[end]) ? undefined : this.number()
    return { lines: lines.slice(start, end), first: this.block.first + start, indentedAt }
  }

  /** Take an indented block from the next line on; blank lines behind it are taken with it. */
  takeIndented(shape: Shape = {}): Indented {
    const { lines } = this.block
    const start = this.index
    const firstColumns = shape.first ?? shape.every
    let least = shape.every
    let end = start + (firstColumns === undefined ? 0 : 1)
    let endsBlank = true
    for (; end < lines.length; end += 1) {
      const line = lines[end] ?? ''
      if (line !== '' && (line[0] !== ' ' || !isBlank(line.slice(0, shape.every ?? 0)))) {
        endsBlank = end > start && isBlank(lines[end - 1])
        break
      }
      if (isBlank(line)) {
        if (shape.endsAtBlank) break
      } else if (shape.every === undefined) {
        least = Math.min(least ?? Number.POSITIVE_INFINITY, indentOf(line))
      }
    }
    this.document.spend(end - start)
    this.index = end
    const cut = shape.keepsIndent ? 0 : (least ?? 0)
    // Blank lines at the end would be looked at again on every level below.
    let last = end
    while (last > start && isBlank(lines[last - 1])) last -= 1
    const taken = lines
      .slice(start, last)
      .map((line, at) => (at === 0 && firstColumns !== undefined ? line.slice(firstColumns) : line.slice(cut)))
    const block = { lines: taken, first: this.block.first + start }
    return { ...(shape.keepsTop ? block : withoutTop(block)), endsBlank }
  }
}

/** Without the blank lines at its start. */
export function withoutTop({ lines, first }: Block): Block {
  const at = lines.findIndex((line) => !isBlank(line))
  const dropped = at === -1 ? lines.length : at
  return { lines: lines.slice(dropped), first: first + dropped }
}

/** Without the blank lines at its end. */
export function withoutBottom({ lines, first }: Block): Block {
  return { lines: lines.slice(0, lines.findLastIndex((line) => !isBlank(line)) + 1), first }
}

/** The lines from one on. */
export const from = ({ lines, first }: Block, at: number): Block => ({ lines: lines.slice(at), first: first + at })
