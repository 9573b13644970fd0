// Python's `\s` and `\w`, which are not those of JavaScript: U+001C to U+001F and U+0085 are spaces, U+FEFF is none, and
// combining marks are no part of a word.
const space = String.raw`\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`

// docutils, "Inline markup recognition rules": quotes may open or close, since languages differ.
const quotes = String.raw`"'\p{Pi}\p{Pf}\u201a\u201e`
const delimiter = String.raw`\-\/:[[\p{Pd}\p{Po}]--[\x00-\x7f]]`

const prefix = new RegExp(String.raw`^[${space}<${quotes}\p{Ps}${delimiter}]$`, 'v')
const suffix = new RegExp(String.raw`^[${space}\0\\.,;!?>${quotes}\p{Pe}${delimiter}]$`, 'v')
const spaces = new RegExp(`[${space}]+`)
const oneSpace = new RegExp(`^[${space}]$`)
const wordCharacter = /^[\p{L}\p{N}]$/u

/** What must stand behind inline markup, for a pattern with the flag `v`. */
export const behindMarkup = String.raw`(?=$|[${space}\0\\.,;!?>${quotes}\p{Pe}${delimiter}])`

/** A character class of what Python calls a space, without its brackets. */
export const spaceClass = space

/** Letters, digits, and single marks between them: the name of a role, a directive, a footnote, or a simple reference. */
export const simpleName = String.raw`[\p{L}\p{N}]+(?:[\-._+:][\p{L}\p{N}]+)*`

export const isSpace = (character: string): boolean => oneSpace.test(character)

/** A letter or a digit, but no underscore. */
export const isWordCharacter = (character: string): boolean => wordCharacter.test(character)

/** Whether inline markup may begin behind this character. */
export const mayStandBefore = (character: string): boolean => prefix.test(character)

/** Whether inline markup may end before this character; an empty text is the end. */
export const mayStandBehind = (character: string): boolean => character === '' || suffix.test(character)

/** Words between spaces, as Python's `split()`. */
export const wordsOf = (text: string): readonly string[] => text.split(spaces).filter((word) => word !== '')

// Those of other quotes and brackets, whose closing half is not the next character.
const closersOf: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '(': ')',
  '<': '>',
  '\\': '\\',
  '[': ']',
  '{': '}',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‘': '’‚',
  '’': '‘’',
  '‚': '‛‘’',
  '‛': '‚',
  '“': '”„',
  '”': '“”',
  '„': '‟“”',
  '‟': '„',
}

/** Whether two characters are a pair of quotes or brackets: markup that starts between them is meant as it stands. */
export function isPair(open: string, close: string): boolean {
  const closers = closersOf[open]
  if (closers !== undefined) return closers.includes(close)
  return /^\p{Ps}$/u.test(open) && close.codePointAt(0) === (open.codePointAt(0) ?? 0) + 1
}

/** Spaces of the ASCII kind only, from the left. */
export const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0
