import { isSpecifierSet, specifierSource } from './specifier.ts'

/** What a text is as a requirement: one, or why it is none, and what stood there. */
export type RequirementReading =
  | { readonly kind: 'requirement'; readonly name: string; readonly url: string | undefined }
  | { readonly kind: 'none'; readonly expected: string; readonly rest: string }

/**
 * Read a requirement as `packaging.requirements` does, which the index and installers use.
 *
 * @see https://packaging.python.org/en/latest/specifications/dependency-specifiers/#grammar
 */
export function readRequirement(text: string): RequirementReading {
  const scanner = new Scanner(text)
  try {
    return { kind: 'requirement', ...scanner.requirement() }
  } catch (error) {
    if (!(error instanceof Unexpected)) throw error
    return { kind: 'none', expected: error.expected, rest: scanner.rest }
  }
}

// Python gives up at some hundreds.
const deepestMarker = 200

class Unexpected extends Error {
  readonly expected: string

  constructor(expected: string) {
    super(`expected ${expected}`)
    this.expected = expected
  }
}

const sticky = (source: string, flags = ''): RegExp => new RegExp(source, `y${flags}`)

const space = sticky('[ \\t]*')
const someSpace = sticky('[ \\t]+')
const identifier = sticky('[a-zA-Z0-9][a-zA-Z0-9._-]*\\b')
const specifier = sticky(specifierSource, 'i')
const quotedString = sticky(`'[^']*'|"[^"]*"`)
const comparison = sticky('===|==|~=|!=|<=|>=|<|>')
const variable = sticky(
  `(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|${[
    'platform[._](?:version|machine|python_implementation)',
    'python_implementation|implementation_(?:name|version)',
    'extras?|dependency_groups)\\b',
  ].join('|')}`,
)

/** Reads one text from the left; each method fails with `Unexpected` where the grammar does. */
class Scanner {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  get rest(): string {
    return this.#text.slice(this.#at)
  }

  requirement(): { readonly name: string; readonly url: string | undefined } {
    this.#take(space)
    const name = this.#need(identifier, 'the name of a project')
    this.#take(space)
    this.#extras()
    this.#take(space)
    const url = this.#take(sticky('@')) === undefined ? this.#versions() : this.#url()
    if (this.#at < this.#text.length) {
      this.#need(sticky(';'), url === undefined ? 'a comma, a semicolon, or the end' : 'a semicolon or the end')
      this.#marker()
      this.#end()
    }
    return { name, url }
  }

  #extras(): void {
    if (this.#take(sticky('\\[')) === undefined) return
    this.#take(space)
    if (this.#take(identifier) !== undefined) {
      this.#take(space)
      while (this.#take(sticky(',')) !== undefined) {
        this.#take(space)
        this.#need(identifier, 'the name of an extra')
        this.#take(space)
      }
    }
    this.#need(sticky('\\]'), 'a comma or "]"')
  }

  #url(): string {
    this.#take(space)
    const url = this.#need(sticky('[^ \\t]+'), 'a URL')
    if (this.#at < this.#text.length) this.#need(someSpace, 'a space after the URL')
    return url
  }

  #versions(): undefined {
    const isEnclosed = this.#take(sticky('\\(')) !== undefined
    this.#take(space)
    const start = this.#at
    while (this.#take(specifier) !== undefined) {
      if (this.#sees(/\.\*/y)) throw new Unexpected('no ".*" behind this operator and version')
      if (this.#sees(/\+[a-z0-9]/y)) throw new Unexpected('no local version behind this operator')
      this.#take(space)
      if (this.#take(sticky(',')) === undefined) break
      this.#take(space)
    }
    // What follows === may hold a comma, and what follows that must be a specifier all the same.
    if (!isSpecifierSet(this.#text.slice(start, this.#at))) throw new Unexpected('version specifiers')
    this.#take(space)
    if (isEnclosed) this.#need(sticky('\\)'), 'a comma or ")"')
    this.#take(space)
    return undefined
  }

  #marker(depth = 0): void {
    if (depth > deepestMarker) throw new Unexpected(`no more than ${deepestMarker} parentheses in each other`)
    do {
      this.#take(space)
      if (this.#take(sticky('\\(')) === undefined) {
        this.#operand()
        this.#operator()
        this.#operand()
      } else {
        this.#marker(depth + 1)
        this.#need(sticky('\\)'), '"and", "or", or ")"')
      }
      this.#take(space)
    } while (this.#take(sticky('(?:or|and)\\b')) !== undefined)
  }

  #operand(): void {
    this.#take(space)
    if (this.#take(variable) === undefined) {
      const start = this.#at
      const text = this.#need(quotedString, 'a variable of environments, or a quoted text')
      if (!isPythonString(text)) {
        this.#at = start
        throw new Unexpected('a text that Python can read')
      }
    }
    this.#take(space)
  }

  #operator(): void {
    if (this.#take(sticky('in\\b')) !== undefined || this.#take(comparison) !== undefined) return
    this.#need(sticky('not[ \\t]+in\\b'), '<, <=, ==, !=, >=, >, ~=, ===, in, or "not in"')
  }

  #end(): void {
    if (this.#at < this.#text.length) throw new Unexpected('"and", "or", or the end')
  }

  #take(form: RegExp): string | undefined {
    form.lastIndex = this.#at
    const found = form.exec(this.#text)?.[0]
    this.#at += found?.length ?? 0
    return found
  }

  #need(form: RegExp, expected: string): string {
    const found = this.#take(form)
    if (found === undefined) throw new Unexpected(expected)
    return found
  }

  #sees(form: RegExp): boolean {
    form.lastIndex = this.#at
    return form.test(this.#text)
  }
}

/** Whether quotes around a text make a literal of Python: `packaging` has Python itself read it. */
function isPythonString(literal: string): boolean {
  if (/[\n\r\0]/.test(literal)) return false
  return /^(?:[^\\]|\\(?:[^xuUN]|x[0-9a-f]{2}|u[0-9a-f]{4}|U00(?:0[0-9a-f]|10)[0-9a-f]{4}|N\{[^}]+\}))*$/i.test(
    literal.slice(1, -1),
  )
}
