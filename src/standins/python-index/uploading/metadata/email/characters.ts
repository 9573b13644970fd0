import { repr } from '../../../python-repr.ts'

/** An address that `email-validator` refuses, with its text. */
export class EmailProblem extends Error {
  override readonly name = 'EmailProblem'
}

/** The blanks and marks that people meet, by their names in Unicode; others are shown by their number. */
const names: Readonly<Record<string, string>> = {
  ' ': 'SPACE',
  '\u00a0': 'NO-BREAK SPACE',
  '\u00ad': 'SOFT HYPHEN',
  '\u2002': 'EN SPACE',
  '\u2003': 'EM SPACE',
  '\u2009': 'THIN SPACE',
  '\u200b': 'ZERO WIDTH SPACE',
  '\u200c': 'ZERO WIDTH NON-JOINER',
  '\u200d': 'ZERO WIDTH JOINER',
  '\u200e': 'LEFT-TO-RIGHT MARK',
  '\u200f': 'RIGHT-TO-LEFT MARK',
  '\u2028': 'LINE SEPARATOR',
  '\u2029': 'PARAGRAPH SEPARATOR',
  '\u202e': 'RIGHT-TO-LEFT OVERRIDE',
  '\u202f': 'NARROW NO-BREAK SPACE',
  '\u2060': 'WORD JOINER',
  '\u3000': 'IDEOGRAPHIC SPACE',
  '\ufeff': 'ZERO WIDTH NO-BREAK SPACE',
}

/** The characters that a pattern does not allow, each once, as the library lists them; empty when there are none. */
export function listOthers(text: string, isAllowed: (character: string) => boolean): string {
  const others = [...text].filter((character) => !isAllowed(character)).map(display)
  return [...new Set(others)].sort().join(', ')
}

/**
 * Refuse characters that make no sensible text: a mark in front, blanks, separators, controls, and what Unicode has not
 * assigned.
 *
 * @throws EmailProblem
 */
export function checkUnsafe(text: string, isSpaceAllowed: boolean): void {
  const isSafe = (character: string, index: number) =>
    /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ||
    (/\p{M}/u.test(character) && index > 0) ||
    (/\p{Zs}/u.test(character) && isSpaceAllowed)
  const unsafe = [...text].filter((character, index) => !isSafe(character, index))
  if (unsafe.length === 0) return
  const shown = [...new Set(unsafe)].sort().map(display)
  throw new EmailProblem(`The email address contains unsafe characters: ${shown.join(', ')}.`)
}

/**
 * Refuse dots, and hyphens of a host name, where none may be.
 *
 * @param start `{}` stands for what is there.
 * @throws EmailProblem
 */
export function checkDots(text: string, start: string, end: string, isHostName: boolean): void {
  const refuse = (sentence: string, found = '') => new EmailProblem(sentence.replace('{}', found))
  if (text.endsWith('.')) throw refuse(end, 'period')
  if (text.startsWith('.')) throw refuse(start, 'period')
  if (text.includes('..')) throw refuse('An email address cannot have two periods in a row.')
  if (!isHostName) return
  if (text.endsWith('-')) throw refuse(end, 'hyphen')
  if (text.startsWith('-')) throw refuse(start, 'hyphen')
  if (/\.-|-\./.test(text)) throw refuse('An email address cannot have a period and a hyphen next to each other.')
}

/** `(3 characters too many)` */
export function tooMany(count: number, unit: string): string {
  return `(${count} ${unit}${count > 1 ? 's' : ''} too many)`
}

function display(character: string): string {
  if (character === '\\') return '"\\"'
  if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(character)) return repr(character)
  const code = character.codePointAt(0) ?? 0
  return (
    names[character] ??
    `U+${code
      .toString(16)
      .toUpperCase()
      .padStart(code < 0xffff ? 4 : 8, '0')}`
  )
}
