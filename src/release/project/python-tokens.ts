/** One token of Python source. White space, comments, and line ends inside brackets are left out. */
export interface Token {
  readonly kind: 'name' | 'string' | 'operator' | 'newline'
  /** As written; of a string, only its prefix and first quotes. */
  readonly text: string
  /** As written, whole. */
  readonly whole: string
  /** Value of a string constant; `undefined` for bytes, formatted strings, strings with escapes, and all else. */
  readonly value: string | undefined
  /** Counts from 1. */
  readonly line: number
  /** Counts from 0. */
  readonly column: number
  /** Number of brackets around it; a bracket itself has the number outside of it. */
  readonly depth: number
}

// Each alternative takes at least one character and none backtracks over another, so the time is linear.
const lexemePattern =
  /(?<newline>\n)|(?<space>[ \t\f]+|\\\n|#[^\n]*)|(?<string>[A-Za-z]{0,2}(?:"""|'''|"|'))|(?<name>[\p{L}\p{N}_]+)|(?<operator>.)/suy

/** Longer than any module that declares a version; a file that is all brackets would cost 200 times its size. */
export const longestSource = 1_000_000

/**
 * The tokens of Python source, whether it is valid or not.
 *
 * @returns None of a source of more than a million characters.
 * @see https://docs.python.org/3/reference/lexical_analysis.html
 */
export function pythonTokens(text: string): readonly Token[] {
  if (text.length > longestSource) return []
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const tokens: Token[] = []
  let line = 1
  let lineStart = 0
  let depth = 0
  let end = 0
  for (let start = 0; start < source.length; start = end) {
    const lexeme = lexemeAt(source, start)
    end = lexeme.end
    if (lexeme.kind === 'operator' && ')]}'.includes(lexeme.text)) depth = Math.max(0, depth - 1)
    if (lexeme.kind !== 'space' && (lexeme.kind !== 'newline' || depth === 0)) {
      const { kind, text, value } = lexeme
      tokens.push({ kind, text, whole: source.slice(start, end), value, line, column: start - lineStart, depth })
    }
    if (lexeme.kind === 'operator' && '([{'.includes(lexeme.text)) depth += 1
    const breaks = source.slice(start, end).split('\n').length - 1
    line += breaks
    if (breaks > 0) lineStart = source.lastIndexOf('\n', end - 1) + 1
  }
  return tokens
}

interface Lexeme {
  readonly kind: Token['kind'] | 'space'
  readonly text: string
  readonly value: string | undefined
  readonly end: number
}

function lexemeAt(source: string, start: number): Lexeme {
  lexemePattern.lastIndex = start
  const groups = lexemePattern.exec(source)?.groups ?? {}
  const end = lexemePattern.lastIndex
  if (groups.string !== undefined) return stringAt(source, groups.string, end)
  if (groups.newline !== undefined) return { kind: 'newline', text: '\n', value: undefined, end }
  if (groups.name !== undefined) return { kind: 'name', text: groups.name, value: undefined, end }
  if (groups.operator !== undefined) return { kind: 'operator', text: groups.operator, value: undefined, end }
  return { kind: 'space', text: '', value: undefined, end }
}

function stringAt(source: string, opening: string, start: number): Lexeme {
  const quotes = opening.replace(/^[A-Za-z]*/, '')
  const prefix = opening.slice(0, -quotes.length).toLowerCase()
  let position = start
  while (position < source.length && !source.startsWith(quotes, position)) {
    // A string in single quotes ends with its line, even if nothing closes it.
    if (quotes.length === 1 && source[position] === '\n') {
      return { kind: 'string', text: opening, value: undefined, end: position }
    }
    position += source[position] === '\\' ? 2 : 1
  }
  const content = source.slice(start, position)
  const isConstant = ['', 'u', 'r'].includes(prefix) && !content.includes('\\')
  const end = Math.min(source.length, position + quotes.length)
  return { kind: 'string', text: opening, value: isConstant ? content : undefined, end }
}
