import { RenderProblem, type RstDocument } from './document.ts'
import { readExplicit } from './explicit.ts'
import { readInline } from './inline.ts'
import { indentOf, takeBlock, takeIndented, widthOf } from './lines.ts'
import { isEnumerated, readListItem } from './lists.ts'
import { Sections } from './sections.ts'
import { readTable } from './tables.ts'

const punctuationLine = /^([!-/:-@[-`{-~])\1*$/
const gridTop = /^\+-[-+]+-\+$/
const simpleTop = /^=+(?: +=+)+$/

/** Read a whole text. @throws RenderProblem */
export function readDocument(lines: readonly string[], document: RstDocument): void {
  new BlockReader(lines, document, new Sections()).read()
}

/** Blocks of one indentation; what is within an item or a directive is read by a reader of its own, without sections. */
class BlockReader {
  readonly #lines: readonly string[]
  readonly #document: RstDocument
  readonly #sections: Sections | undefined
  #next = 0

  constructor(lines: readonly string[], document: RstDocument, sections?: Sections) {
    this.#lines = lines
    this.#document = document
    this.#sections = sections
  }

  read(): void {
    while (this.#next < this.#lines.length) {
      if (this.#line() === '') this.#next += 1
      else this.#readBlock()
    }
    this.#sections?.finish()
  }

  #readBlock(): void {
    const line = this.#line()
    if (indentOf(line) > 0) {
      this.#readQuote()
      return
    }
    const context = { lines: this.#lines, document: this.#document, nested: this.#nested }
    const explicit = readExplicit(context, this.#next)
    const item = explicit ?? readListItem(context, this.#next)
    if (item !== undefined) {
      this.#next = item
      if (explicit === undefined || this.#document.hasContent) this.#sections?.addBlock()
      return
    }
    if (gridTop.test(line) || simpleTop.test(line)) {
      this.#next = readTable(context, this.#next)
      this.#sections?.addBlock()
      return
    }
    if (punctuationLine.test(line) && this.#readPunctuation()) return
    this.#readText()
  }

  readonly #nested = (lines: readonly string[]): void => {
    new BlockReader(lines, this.#document).read()
  }

  #readQuote(): void {
    const quote = takeIndented(this.#lines, this.#next, 1)
    this.#document.hasContent = true
    this.#nested(quote.lines)
    if (!quote.isBlankBehind) {
      throw new RenderProblem('Block quote ends without a blank line; unexpected unindent.')
    }
    this.#next = quote.next
    this.#sections?.addBlock()
  }

  /** A transition, or the line over a title. @returns `false` for what is text after all. */
  #readPunctuation(): boolean {
    const line = this.#line()
    const title = this.#line(1)
    if (line === '::') return false
    if (line.length < 4 && (this.#sections === undefined || title === '')) return false
    if (this.#sections === undefined) throw new RenderProblem('Unexpected section title or transition.')
    if (title === '') {
      this.#sections.addTransition()
      this.#next += 1
      this.#document.hasContent = true
      return true
    }
    const underline = this.#line(2)
    const problem = overlineProblem(line, title, underline)
    if (problem !== undefined) {
      if (line.length < 4) return false
      throw new RenderProblem(problem)
    }
    this.#addTitle(title.trim(), `${line.charAt(0)}${line.charAt(0)}`)
    this.#next += 3
    return true
  }

  #readText(): void {
    const line = this.#line()
    const following = this.#line(1)
    if (punctuationLine.test(following) && this.#readUnderlined(line, following)) return
    if (following !== '' && indentOf(following) > 0) {
      this.#readDefinition(line)
      return
    }
    const { lines, next } = takeBlock(this.#lines, this.#next)
    if (lines.some((each) => indentOf(each) > 0)) throw new RenderProblem('Unexpected indentation.')
    this.#next = next
    this.#sections?.addBlock()
    this.#readParagraph(lines.join('\n'))
  }

  /** @returns `false` when the line is too short to be a title's. */
  #readUnderlined(title: string, underline: string): boolean {
    const isShort = widthOf(title) > underline.length
    if (isShort && underline.length < 4) return false
    if (this.#sections === undefined) {
      if (underline.length < 4 && isShort) return false
      throw new RenderProblem('Unexpected section title.')
    }
    if (isShort) throw new RenderProblem('Title underline too short.')
    this.#addTitle(title, underline.charAt(0))
    this.#next += 2
    return true
  }

  #addTitle(title: string, style: string): void {
    this.#sections?.addTitle(style)
    readInline(title, this.#document)
    this.#document.addTarget(title.replace(/`_\b|[`*]/g, ''), '', 'implicit')
  }

  #readDefinition(term: string): void {
    const definition = takeIndented(this.#lines, this.#next + 1, 1)
    readInline(term, this.#document)
    this.#nested(definition.lines)
    if (!definition.isBlankBehind && !this.#isTerm(definition.next)) {
      throw new RenderProblem('Definition list ends without a blank line; unexpected unindent.')
    }
    this.#next = definition.next
    this.#sections?.addBlock()
  }

  /** Whether a definition goes on with another one. */
  #isTerm(index: number): boolean {
    const [line = '', following = ''] = this.#lines.slice(index, index + 2)
    const isOther = /^(?:[-+*•‣⁃]|\.\.|__|:[^:]+:|>>>|\|)(?: |$)/.test(line) || isEnumerated(this.#lines, index)
    return !isOther && following !== '' && indentOf(following) > 0
  }

  #readParagraph(text: string): void {
    const isLiteral = /(?<!\\)(?:\\\\)*::$/.test(text)
    const shown = isLiteral ? text.replace(/(?:^|\s)::$|:$/, '') : text
    if (shown !== '') readInline(shown, this.#document)
    if (isLiteral) this.#readLiteral()
  }

  #readLiteral(): void {
    while (this.#next < this.#lines.length && this.#line() === '') this.#next += 1
    const line = this.#line()
    this.#document.hasContent = true
    if (line === '') throw new RenderProblem('Literal block expected; none found.')
    if (indentOf(line) === 0) {
      this.#readQuotedLiteral(line.charAt(0))
      return
    }
    const block = takeIndented(this.#lines, this.#next, 1)
    if (!block.isBlankBehind) throw new RenderProblem('Literal block ends without a blank line; unexpected unindent.')
    this.#next = block.next
  }

  #readQuotedLiteral(quote: string): void {
    if (!/[!-/:-@[-`{-~]/.test(quote)) throw new RenderProblem('Literal block expected; none found.')
    const { lines, next } = takeBlock(this.#lines, this.#next)
    if (lines.some((line) => !line.startsWith(quote))) throw new RenderProblem('Inconsistent literal block quoting.')
    this.#next = next
  }

  #line(offset = 0): string {
    return this.#lines[this.#next + offset] ?? ''
  }
}

function overlineProblem(overline: string, title: string, underline: string): string | undefined {
  if (punctuationLine.test(title) && !/^\S/.test(underline)) return 'Invalid section title or transition marker.'
  if (!punctuationLine.test(underline)) return 'Missing matching underline for section title overline.'
  if (overline !== underline) return 'Title overline & underline mismatch.'
  return widthOf(title.trimEnd()) > overline.length ? 'Title overline too short.' : undefined
}
