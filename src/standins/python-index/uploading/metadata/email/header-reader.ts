const specials = '()<>@,:;."[]'
const blanks = ' \t'
const ends = `${specials}${blanks}\r\n`
/** A phrase may have dots in it: "J. Doe". */
const phraseEnds = ends.replace('.', '')

/** The grammar of RFC 2822 with all that Python forgives. */
export class HeaderReader {
  readonly #text: string
  #position = 0

  constructor(text: string) {
    this.#text = text
  }

  /** @returns The addresses in order; an empty one for each that cannot be read. */
  readAll(): readonly string[] {
    const addresses: string[] = []
    while (!this.#isAtEnd()) {
      const found = this.#readAddress()
      addresses.push(...(found.length === 0 ? [''] : found))
    }
    return addresses
  }

  /** One address, or those of a group; none of what is no address. */
  #readAddress(): readonly string[] {
    this.#skipBlanks()
    const start = this.#position
    const phrase = this.#readPhrase()
    this.#skipBlanks()
    const found = this.#addressBehind(phrase, start)
    this.#skipBlanks()
    if (this.#next() === ',') this.#position += 1
    return found
  }

  #addressBehind(phrase: readonly string[], start: number): readonly string[] {
    switch (this.#next()) {
      case '.':
      case '@':
        this.#position = start
        return [this.#readSpecification()]
      case ':':
        return this.#readGroup()
      case '<':
        return [this.#readRoute()]
      case '':
        return phrase.slice(0, 1)
      default:
        if (phrase.length === 0 && specials.includes(this.#next())) this.#position += 1
        return phrase.slice(0, 1)
    }
  }

  #readGroup(): readonly string[] {
    const addresses: string[] = []
    this.#position += 1
    while (!this.#isAtEnd()) {
      this.#skipBlanks()
      if (this.#next() === ';') {
        this.#position += 1
        break
      }
      addresses.push(...this.#readAddress())
    }
    return addresses
  }

  #readRoute(): string {
    this.#position += 1
    this.#skipBlanks()
    while (!this.#isAtEnd()) {
      const next = this.#next()
      if (next === '>') {
        this.#position += 1
        return ''
      }
      if (next !== '@' && next !== ':') {
        const address = this.#readSpecification()
        this.#position += 1
        return address
      }
      this.#position += 1
      this.#skipBlanks()
      if (next === '@' && !this.#isAtEnd()) {
        this.#readDomain()
        this.#skipBlanks()
      }
    }
    return ''
  }

  /** `local@domain`; the local part alone without an at sign; empty without a domain. */
  #readSpecification(): string {
    const parts: string[] = []
    this.#skipBlanks()
    while (!this.#isAtEnd()) {
      const next = this.#next()
      const isEnd = next !== '.' && next !== '"' && ends.includes(next)
      if ((next === '.' || isEnd) && parts.at(-1)?.trim() === '') parts.pop()
      if (isEnd) break
      if (next === '.') {
        parts.push('.')
        this.#position += 1
      } else {
        parts.push(next === '"' ? `"${this.#readDelimited('"').replace(/[\\"]/g, '\\$&')}"` : this.#readAtom(ends))
      }
      const blank = this.#skipBlanks()
      if (next !== '.' && blank !== '') parts.push(blank)
    }
    if (this.#next() !== '@') return parts.join('')
    this.#position += 1
    this.#skipBlanks()
    const domain = this.#readDomain()
    return domain === '' ? '' : `${parts.join('')}@${domain}`
  }

  #readDomain(): string {
    let domain = ''
    while (!this.#isAtEnd()) {
      const next = this.#next()
      if (blanks.includes(next)) this.#position += 1
      else if (next === '(') this.#readDelimited(')')
      else if (next === '[') domain += `[${this.#readDelimited(']')}]`
      else if (next === '@') return ''
      else if (next === '.') {
        domain += next
        this.#position += 1
      } else if (ends.includes(next)) break
      else domain += this.#readAtom(ends)
    }
    return domain
  }

  #readPhrase(): readonly string[] {
    const words: string[] = []
    while (!this.#isAtEnd()) {
      const next = this.#next()
      if (`${blanks}\r\n`.includes(next)) this.#position += 1
      else if (next === '"') words.push(this.#readDelimited('"'))
      else if (next === '(') this.#readDelimited(')')
      else if (phraseEnds.includes(next)) break
      else words.push(this.#readAtom(phraseEnds))
    }
    return words
  }

  /** What is between the character here and the one that closes; comments may be within comments. */
  #readDelimited(close: '"' | ')' | ']'): string {
    let content = ''
    this.#position += 1
    while (!this.#isAtEnd()) {
      const next = this.#next()
      if (next === '(' && close === ')') {
        content += this.#readDelimited(')')
        continue
      }
      this.#position += 1
      if (next === close || next === '\r') break
      if (next !== '\\') content += next
      else if (!this.#isAtEnd()) {
        content += this.#next()
        this.#position += 1
      }
    }
    return content
  }

  #readAtom(stop: string): string {
    const start = this.#position
    while (!this.#isAtEnd() && !stop.includes(this.#next())) this.#position += 1
    return this.#text.slice(start, this.#position)
  }

  /** Skip blanks and comments. @returns The blanks. */
  #skipBlanks(): string {
    let skipped = ''
    while (!this.#isAtEnd()) {
      const next = this.#next()
      if (next === '(') this.#readDelimited(')')
      else if (`${blanks}\r\n`.includes(next)) {
        if (blanks.includes(next)) skipped += next
        this.#position += 1
      } else break
    }
    return skipped
  }

  /** The character here; empty at the end. */
  #next(): string {
    return this.#text.charAt(this.#position)
  }

  #isAtEnd(): boolean {
    return this.#position >= this.#text.length
  }
}
