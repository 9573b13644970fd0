import { isSpace, isWordCharacter, mayStandBefore, mayStandBehind } from '../characters.ts'

/** Where inline markup begins in a text, and what it is by its first characters. */
export type InlineStart =
  | { readonly kind: 'span'; readonly at: number; readonly mark: '*' | '**' | '``' | '_`' | '|' }
  | { readonly kind: 'interpreted'; readonly at: number; readonly role: string }
  | { readonly kind: 'reference'; readonly at: number; readonly name: string; readonly isAnonymous: boolean }
  | { readonly kind: 'footnote'; readonly at: number; readonly label: string; readonly isCitation: boolean }

/** Finds the starts of inline markup in one text, in its order; a character is looked at a few times at most. */
export class InlineStarts {
  private readonly text: string
  // Of the name that was looked at last: each of its words could begin it anew.
  private name = { start: -1, end: -1 }

  constructor(text: string) {
    this.text = text
  }

  /** The first start from `origin` on, where nothing stands before `origin`. */
  next(origin: number): InlineStart | undefined {
    for (let at = origin; at < this.text.length; at += 1) {
      const character = this.text[at] ?? ''
      const isMark = '*`_|[:'.includes(character)
      if (!isMark && !isWordCharacter(this.at(at))) continue
      if (at > origin && !mayStandBefore(this.before(at))) continue
      const found = isMark ? this.marked(at, character) : this.reference(at)
      if (found !== undefined) return found
    }
    return undefined
  }

  private marked(at: number, character: string): InlineStart | undefined {
    const next = this.text[at + 1]
    switch (character) {
      case '*':
        return this.span(at, next === '*' ? '**' : '*')
      case '|':
        return next === '|' ? undefined : this.span(at, '|')
      case '_':
        return next === '`' ? this.span(at, '_`') : undefined
      case '`':
        return next === '`' ? this.span(at, '``') : this.interpreted(at, '')
      case '[':
        return this.footnote(at)
      default:
        return this.withRole(at)
    }
  }

  private span(at: number, mark: '*' | '**' | '``' | '_`' | '|'): InlineStart | undefined {
    return this.hasSpaceAt(at + mark.length) ? undefined : { kind: 'span', at, mark }
  }

  private interpreted(at: number, role: string): InlineStart | undefined {
    const quote = role === '' ? at : at + role.length + 2
    if (this.text[quote] !== '`' || this.text[quote + 1] === '`' || this.hasSpaceAt(quote + 1)) return undefined
    return { kind: 'interpreted', at, role }
  }

  private withRole(at: number): InlineStart | undefined {
    const end = this.endOfName(at + 1)
    return end === undefined || this.text[end] !== ':' ? undefined : this.interpreted(at, this.text.slice(at + 1, end))
  }

  private reference(at: number): InlineStart | undefined {
    const end = this.endOfName(at)
    if (end === undefined || this.text[end] !== '_') return undefined
    const isAnonymous = this.text[end + 1] === '_'
    if (!mayStandBehind(this.at(end + (isAnonymous ? 2 : 1)))) return undefined
    return { kind: 'reference', at, name: this.text.slice(at, end), isAnonymous }
  }

  private footnote(at: number): InlineStart | undefined {
    const first = this.text[at + 1]
    const start = first === '#' || first === '*' ? at + 2 : at + 1
    const end = first === '*' ? start : (this.endOfName(start) ?? start)
    if (end === at + 1 || !this.text.startsWith(']_', end) || !mayStandBehind(this.at(end + 2))) return undefined
    const label = this.text.slice(at + 1, end)
    return { kind: 'footnote', at, label, isCitation: !/^(?:[0-9]+$|[#*])/.test(label) }
  }

  /** Where the name ends that could begin here. */
  private endOfName(start: number): number | undefined {
    if (!isWordCharacter(this.at(start))) return undefined
    if (start >= this.name.start && start < this.name.end) return this.name.end
    let end = start
    for (;;) {
      while (isWordCharacter(this.at(end))) end += this.at(end).length
      if (!'-._+:'.includes(this.text[end] ?? ' ') || !isWordCharacter(this.at(end + 1))) break
      end += 1
    }
    this.name = { start, end }
    return end
  }

  private hasSpaceAt(at: number): boolean {
    const character = this.text[at]
    return character !== undefined && isSpace(character)
  }

  /** The character there, whole. */
  private at(at: number): string {
    const code = this.text.codePointAt(at)
    return code === undefined ? '' : String.fromCodePoint(code)
  }

  private before(at: number): string {
    const low = this.text[at - 1] ?? ''
    return /[\udc00-\udfff]/.test(low) ? (this.text[at - 2] ?? '') + low : low
  }
}
