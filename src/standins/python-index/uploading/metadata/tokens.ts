import { specifierPattern } from './specifier.ts'

// Python's `\b` knows the letters of every script, JavaScript's only those of ASCII.
const word = '[\\p{L}\\p{N}_]'
const wordStart = `(?<!${word})(?=${word})`
const wordEnd = `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`
const variables = [
  'python_version',
  'python_full_version',
  'os[._]name',
  'sys[._]platform',
  'platform_(?:release|system)',
  'platform[._](?:version|machine|python_implementation)',
  'python_implementation',
  'implementation_(?:name|version)',
  'extras?',
  'dependency_groups',
]

/** Every token is looked for where it is expected, and nowhere else. */
const tokenPatterns = {
  leftParenthesis: /\(/y,
  rightParenthesis: /\)/y,
  leftBracket: /\[/y,
  rightBracket: /\]/y,
  semicolon: /;/y,
  comma: /,/y,
  quoted: /'[^']*'|"[^"]*"/y,
  comparison: /===|==|~=|!=|<=|>=|<|>/y,
  connective: new RegExp(`${wordStart}(?:or|and)${wordEnd}`, 'uy'),
  in: new RegExp(`${wordStart}in${wordEnd}`, 'uy'),
  not: new RegExp(`${wordStart}not${wordEnd}`, 'uy'),
  variable: new RegExp(`${wordStart}(?:${variables.join('|')})${wordEnd}`, 'uy'),
  specifier: new RegExp(specifierPattern, 'iy'),
  at: /@/y,
  url: /[^ \t]+/y,
  identifier: new RegExp(`${wordStart}[a-zA-Z0-9][a-zA-Z0-9._\\-]*${wordEnd}`, 'uy'),
  prefixTrail: /\.\*/y,
  localTrail: /\+[a-z0-9]+(?:[-_.][a-z0-9]+)*/y,
  blank: /[ \t]+/y,
  // Python's `$` also stands before a last line feed.
  end: /(?=\n?$)/y,
} as const satisfies Record<string, RegExp>

type Token = keyof typeof tokenPatterns

/** A text that is no dependency specifier: message, source, and a line that points, as `packaging` prints them. */
export class SyntaxProblem extends Error {
  override readonly name = 'SyntaxProblem'
}

/** A dependency specifier that is read from left to right. */
export class Tokens {
  readonly #source: string
  #position = 0

  constructor(source: string) {
    this.#source = source
  }

  get position(): number {
    return this.#position
  }

  /** Whether this token comes next. */
  sees(token: Token): boolean {
    return this.#match(token) !== undefined
  }

  /** @returns The text of a token, which is behind us then, or `undefined` when another one comes next. */
  take(token: Token): string | undefined {
    const text = this.#match(token)
    this.#position += text?.length ?? 0
    return text
  }

  skip(token: Token): void {
    this.take(token)
  }

  /** @throws SyntaxProblem `Expected …` */
  expect(token: Token, expected: string): string {
    const text = this.take(token)
    if (text === undefined) throw this.problem(`Expected ${expected}`)
    return text
  }

  /** Read something that may be in brackets; where it is, the bracket that closes must follow. */
  enclosed<Result>(open: Token, close: Token, around: string, read: () => Result): Result {
    const start = this.#position
    const isOpen = this.take(open) !== undefined
    const result = read()
    if (isOpen && this.take(close) === undefined) {
      throw this.problem(`Expected matching ${pythonNames[close]} for ${pythonNames[open]}, after ${around}`, start)
    }
    return result
  }

  problem(message: string, start = this.#position, end = this.#position): SyntaxProblem {
    const pointer = `${' '.repeat(start)}${'~'.repeat(Math.max(0, end - start))}^`
    return new SyntaxProblem(`${message}\n    ${this.#source}\n    ${pointer}`)
  }

  #match(token: Token): string | undefined {
    const pattern = tokenPatterns[token]
    pattern.lastIndex = this.#position
    return pattern.exec(this.#source)?.[0]
  }
}

/** As `packaging` calls the brackets in its messages. */
const pythonNames: Partial<Record<Token, string>> = {
  leftParenthesis: 'LEFT_PARENTHESIS',
  rightParenthesis: 'RIGHT_PARENTHESIS',
  leftBracket: 'LEFT_BRACKET',
  rightBracket: 'RIGHT_BRACKET',
}
