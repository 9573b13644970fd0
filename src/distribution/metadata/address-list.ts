const white = ' \t\r\n'
// RFC 2822 lets an obsolete phrase hold dots.
const endsOfPhrase = `()<>@,:;"[]${white}`
const endsOfAtom = `.${endsOfPhrase}`

/**
 * The one address in a text such as `Jane <jane@example.com>`, found as Python's `email.utils.parseaddr` finds it, which the index asks.
 *
 * @returns Empty if there is none, if there are several, or if parentheses or brackets are in disorder: then the index looks at nothing.
 * @see https://docs.python.org/3/library/email.utils.html#email.utils.parseaddr
 */
export function onlyAddress(text: string): string {
  if (!hasPairedParentheses(text)) return ''
  const [address = '', another] = new AddressList(text).all()
  return another !== undefined || address.includes('[') ? '' : address
}

/** Whether each parenthesis outside of quotes has its other one; a backslash takes the meaning of what follows. */
function hasPairedParentheses(text: string): boolean {
  const bare = text.replace(/\\./gs, (pair) => '..'.slice(0, pair.length)).replace(/"[^"]*"/g, '')
  let depth = 0
  for (const character of bare) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

/** Reads addresses from the left; what it cannot make sense of becomes an empty one. */
class AddressList {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  all(): readonly string[] {
    const found: string[] = []
    while (this.#at < this.#text.length) {
      const addresses = this.#next()
      found.push(...(addresses.length === 0 ? [''] : addresses))
    }
    return found
  }

  get #character(): string {
    return this.#text[this.#at] ?? ''
  }

  /** One address, those of a group, or none; and the comma behind. */
  #next(): readonly string[] {
    this.#skip()
    const start = this.#at
    const phrase = this.#phrase()
    this.#skip()
    const found = this.#behind(phrase, start)
    this.#skip()
    if (this.#character === ',') this.#at += 1
    return found
  }

  #behind([word]: readonly string[], start: number): readonly string[] {
    switch (this.#character) {
      case '.':
      case '@':
        this.#at = start
        return [this.#address()]
      case ':':
        return this.#group()
      case '<':
        return [this.#inBrackets()]
      default:
        if (word !== undefined) return [word]
        this.#at += 1
        return []
    }
  }

  #group(): readonly string[] {
    const found: string[] = []
    this.#at += 1
    while (this.#at < this.#text.length) {
      this.#skip()
      if (this.#character === ';') {
        this.#at += 1
        break
      }
      found.push(...this.#next())
    }
    return found
  }

  /** `<jane@example.com>`; a route before it is left out. */
  #inBrackets(): string {
    this.#at += 1
    this.#skip()
    while (this.#at < this.#text.length) {
      const character = this.#character
      if (character !== '>' && character !== '@' && character !== ':') {
        const address = this.#address()
        this.#at += 1
        return address
      }
      this.#at += 1
      if (character === '>') break
      if (character === '@') this.#domain()
      this.#skip()
    }
    return ''
  }

  #address(): string {
    const parts: string[] = []
    const dropSpace = (): void => {
      if (parts.at(-1)?.trim() === '') parts.pop()
    }
    this.#skip()
    while (this.#at < this.#text.length) {
      if (this.#character === '.') {
        dropSpace()
        parts.push('.')
        this.#at += 1
        this.#skip()
        continue
      }
      if (this.#character !== '"' && endsOfAtom.includes(this.#character)) {
        dropSpace()
        break
      }
      parts.push(this.#character === '"' ? `"${this.#quoted().replace(/["\\]/g, '\\$&')}"` : this.#atom(endsOfAtom))
      const between = this.#skip()
      if (between !== '') parts.push(between)
    }
    if (this.#character !== '@') return parts.join('')
    this.#at += 1
    this.#skip()
    const domain = this.#domain()
    return domain === '' ? '' : `${parts.join('')}@${domain}`
  }

  #domain(): string {
    let domain = ''
    while (this.#at < this.#text.length) {
      const character = this.#character
      if (character === ' ' || character === '\t') this.#at += 1
      else if (character === '(') this.#comment()
      else if (character === '[') domain += `[${this.#until(']\r')}]`
      else if (character === '.') {
        this.#at += 1
        domain += '.'
      } else if (character === '@') return ''
      else if (endsOfAtom.includes(character)) break
      else domain += this.#atom(endsOfAtom)
    }
    return domain
  }

  #phrase(): readonly string[] {
    const words: string[] = []
    while (this.#at < this.#text.length) {
      if (white.includes(this.#character)) this.#at += 1
      else if (this.#character === '"') words.push(this.#quoted())
      else if (this.#character === '(') this.#comment()
      else if (endsOfPhrase.includes(this.#character)) break
      else words.push(this.#atom(endsOfPhrase))
    }
    return words
  }

  #atom(ends: string): string {
    const start = this.#at
    while (this.#at < this.#text.length && !ends.includes(this.#character)) this.#at += 1
    return this.#text.slice(start, this.#at)
  }

  #quoted(): string {
    return this.#until('"\r')
  }

  #comment(): void {
    this.#until(')\r', true)
  }

  /** What is between a delimiter and the one that ends it, without the backslashes that quote. */
  #until(ends: string, isNested = false): string {
    let inside = ''
    this.#at += 1
    while (this.#at < this.#text.length) {
      const character = this.#character
      if (isNested && character === '(') {
        inside += this.#until(ends, true)
        continue
      }
      this.#at += 1
      if (ends.includes(character)) break
      if (character !== '\\') inside += character
      else {
        inside += this.#character
        this.#at += 1
      }
    }
    return inside
  }

  /** Step over white space and comments; gives the space that stood there. */
  #skip(): string {
    let spaces = ''
    while (this.#at < this.#text.length) {
      if (this.#character === '(') {
        this.#comment()
        continue
      }
      if (!white.includes(this.#character)) break
      spaces += this.#character
      this.#at += 1
    }
    return spaces.replace(/[\r\n]/g, '')
  }
}
