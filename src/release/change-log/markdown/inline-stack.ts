import { InlineWriter } from '../inline-writer.ts'
import { plainText } from '../plain-text.ts'
import { targetName } from '../targets.ts'
import type { Inline } from '../tree.ts'
import type { LinkTail } from './link-tail.ts'

/** What is open: its marks as written, and what has been read since. */
interface Frame {
  readonly marks: string
  readonly writer: InlineWriter
}

// More than people nest; marks beyond it are text. Closing one frame may move what is inside all others.
const deepest = 16

/** Collects inline parts while emphasis and links are open around them. */
export class InlineStack {
  readonly #frames: Frame[] = []
  readonly #bottom = new InlineWriter()

  addText(text: string): void {
    this.#writer.addText(text)
  }

  add(inline: Inline): void {
    this.#writer.add(inline)
  }

  /** Close as much as a run can close, then open with what is left of it. */
  addDelimiter(delimiter: Delimiter): void {
    const { mark, length, canOpen, canClose } = delimiter
    if (mark === '~') {
      this.#addTildes(delimiter)
      return
    }
    let left = length
    while (canClose && left > 0) {
      const at = this.#openFrame(mark, left)
      if (at === -1) break
      const { marks, inlines } = this.#take(at)
      this.#writer.add({ kind: marks.length === 2 ? 'strong' : 'emphasis', inlines })
      left -= marks.length
    }
    const opened = !canOpen || left > 3 ? [] : left === 3 ? [mark, mark.repeat(2)] : left > 0 ? [mark.repeat(left)] : []
    if (opened.length === 0 || this.#frames.length + opened.length > deepest) this.addText(mark.repeat(left))
    else for (const marks of opened) this.#frames.push({ marks, writer: new InlineWriter() })
  }

  // GitHub: one or two of them, as many on either side.
  #addTildes({ length, canOpen, canClose }: Delimiter): void {
    const marks = '~'.repeat(length)
    const at = canClose ? this.#openFrame('~', length) : -1
    if (at !== -1 && this.#frames[at]?.marks === marks) {
      const { inlines } = this.#take(at)
      this.#writer.add({ kind: 'deleted', inlines })
    } else if (canOpen && length <= 2 && this.#frames.length < deepest) {
      this.#frames.push({ marks, writer: new InlineWriter() })
    } else this.addText(marks)
  }

  openBracket(marks: '[' | '!['): void {
    if (this.#frames.length >= deepest) this.addText(marks)
    else this.#frames.push({ marks, writer: new InlineWriter() })
  }

  /**
   * Make a link of what was read since the last open bracket.
   *
   * @returns Whether the tail was used.
   */
  closeBracket(tail: LinkTail, line: number): boolean {
    const at = this.#frames.findLastIndex(({ marks }) => marks.endsWith('['))
    if (at === -1) {
      this.addText(']')
      return false
    }
    const { marks, inlines } = this.#take(at)
    if (tail.url !== undefined) {
      const kind = marks === '![' ? 'image' : 'link'
      this.add({ kind, line, inlines, url: tail.url, title: tail.title ?? '' })
    } else {
      const name = targetName(tail.label || plainText(inlines))
      this.add({ kind: 'reference', line, inlines, name, signs: [marks, `]${tail.source}`] })
    }
    return true
  }

  /** All parts; what is still open is text. */
  finish(): readonly Inline[] {
    while (this.#frames.length > 0) this.#flatten()
    return this.#bottom.inlines
  }

  get #writer(): InlineWriter {
    return this.#frames.at(-1)?.writer ?? this.#bottom
  }

  // CommonMark: brackets bind tighter than emphasis.
  #openFrame(mark: string, longest: number): number {
    const bracket = this.#frames.findLastIndex(({ marks }) => marks.endsWith('['))
    const at = this.#frames.findLastIndex(({ marks }) => marks.startsWith(mark) && marks.length <= longest)
    return at > bracket ? at : -1
  }

  #take(at: number): { marks: string; inlines: readonly Inline[] } {
    while (this.#frames.length > at + 1) this.#flatten()
    const frame = this.#frames.pop()
    return { marks: frame?.marks ?? '', inlines: frame?.writer.inlines ?? [] }
  }

  #flatten(): void {
    const frame = this.#frames.pop()
    this.addText(frame?.marks ?? '')
    for (const inline of frame?.writer.inlines ?? []) this.add(inline)
  }
}

/** A run of stars, underscores, or tildes. */
interface Delimiter {
  readonly mark: '*' | '_' | '~'
  readonly length: number
  readonly canOpen: boolean
  readonly canClose: boolean
}

/**
 * Read a run of stars, underscores, or tildes.
 *
 * @see https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis
 * @see https://github.github.com/gfm/#strikethrough-extension-
 */
export function delimiterAt(text: string, at: number): Delimiter | undefined {
  const mark = text[at]
  if (mark !== '*' && mark !== '_' && mark !== '~') return undefined
  let end = at
  while (text[end] === mark) end += 1
  const [before, after] = [kindOf(text[at - 1]), kindOf(text[end])]
  const isLeft = after !== 'space' && (after !== 'sign' || before !== 'word')
  const isRight = before !== 'space' && (before !== 'sign' || after !== 'word')
  const length = end - at
  if (mark !== '_') return { mark, length, canOpen: isLeft, canClose: isRight }
  // An underscore inside a word is text.
  const canOpen = isLeft && (!isRight || before === 'sign')
  return { mark, length, canOpen, canClose: isRight && (!isLeft || after === 'sign') }
}

function kindOf(character: string | undefined): 'space' | 'sign' | 'word' {
  if (character === undefined || /\s/.test(character)) return 'space'
  return /[\p{P}\p{S}]/u.test(character) ? 'sign' : 'word'
}
