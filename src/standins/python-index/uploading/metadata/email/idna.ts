import { domainToASCII } from 'node:url'
import { repr } from '../../../python-repr.ts'
import { EmailProblem } from './characters.ts'

/** RFC 1035, 2.3.4 */
export const labelLimit = 63

/** RFC 5892, 2.6: letters that its rules would forbid and that are allowed, and the reverse. */
const allowedToo = new Set('\u00df\u03c2\u06fd\u06fe\u0f0b\u3007')
const forbiddenToo = new Set('\u0640\u07fa\u302e\u302f\u3031\u3032\u3033\u3034\u3035\u303b')

/**
 * A domain as UTS 46 maps it: small letters, composed, with the dots of other scripts made plain. Close to the `idna`
 * library, which has a table for it.
 *
 * @returns `undefined` for a character that the mapping does not take.
 */
export function mapDomain(domain: string): string | undefined {
  if (/[\u0080-\u009f]/.test(domain)) return undefined
  if (
    [...domain].some(
      (character) => character !== '\uff0e' && /\./.test(character.normalize('NFKD')) && character !== '.',
    )
  ) {
    return undefined
  }
  return domain
    .replace(/[\u3002\uff0e\uff61]/g, '.')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
}

/**
 * One label of a domain for the wire.
 *
 * @throws EmailProblem for letters that IDNA 2008 does not allow, and for what cannot be written in ASCII.
 */
export function asciiLabel(label: string): string {
  if (/^[\x00-\x7f]*$/.test(label)) return label
  const problem = labelProblem(label)
  const ascii = problem === undefined ? domainToASCII(label) : ''
  const isLong = ascii.length > labelLimit
  if (problem === undefined && ascii !== '' && !isLong) return ascii
  const reason = problem ?? (isLong ? 'Label too long' : 'Label violates the rules of its script')
  throw new EmailProblem(`The part after the @-sign is invalid (${reason}).`)
}

/**
 * Look at the labels of a domain that say that they are Punycode.
 *
 * @throws EmailProblem
 */
export function checkPunycode(ascii: string): void {
  for (const label of ascii.split('.').filter((part) => /^xn--/i.test(part))) {
    const decoded = decodePunycode(label.slice('xn--'.length).toLowerCase())
    const problem = decoded === undefined ? 'Invalid A-label' : labelProblem(decoded)
    if (problem !== undefined) throw new EmailProblem(`The part after the @-sign is not valid IDNA (${problem}).`)
  }
}

/** RFC 5891, 4.2.3, and RFC 5892; what a script asks for the order of its letters is not looked at. */
function labelProblem(label: string): string | undefined {
  if (label.slice(2, 4) === '--') return 'Label has disallowed hyphens in 3rd and 4th position'
  if (/^-|-$/.test(label)) return 'Label must not start or end with a hyphen'
  const characters = [...label]
  if (/\p{M}/u.test(characters[0] ?? '')) return 'Label begins with an illegal combining character'
  const wrong = characters.findIndex((character) => !isAllowed(character))
  if (wrong < 0) return undefined
  const code = characters[wrong]?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return `Codepoint U+${code} at position ${wrong + 1} of ${repr(label)} not allowed`
}

/** Letters, digits, and marks that no mapping changes; the letters that old Hangul was composed of are out. */
function isAllowed(character: string): boolean {
  if (/[a-z0-9-]/.test(character) || allowedToo.has(character)) return true
  if (forbiddenToo.has(character) || !/[\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}]/u.test(character)) return false
  if (/[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/.test(character)) return false
  return character.normalize('NFKC').toLowerCase().normalize('NFKC') === character
}

/** RFC 3492, 6.2. @returns `undefined` for what is no Punycode. */
function decodePunycode(text: string): string | undefined {
  const dash = text.lastIndexOf('-')
  const output = [...text.slice(0, Math.max(0, dash))].map((character) => character.charCodeAt(0))
  const digits = [...text.slice(dash + 1)].map((character) => parseInt(character, 36))
  let [code, index, bias, position] = [128, 0, 72, 0]
  while (position < digits.length) {
    const before = index
    for (let weight = 1, threshold = 36; ; threshold += 36) {
      const digit = digits[position]
      if (digit === undefined || Number.isNaN(digit)) return undefined
      position += 1
      // The alphabet has the letters first, base 36 has the numbers first.
      const value = digit < 10 ? digit + 26 : digit - 10
      index += value * weight
      const limit = Math.min(26, Math.max(1, threshold - bias))
      if (value < limit) break
      weight *= 36 - limit
    }
    bias = adaptBias(index - before, output.length + 1, before === 0)
    code += Math.floor(index / (output.length + 1))
    index %= output.length + 1
    if (code > 0x10ffff) return undefined
    output.splice(index, 0, code)
    index += 1
  }
  return String.fromCodePoint(...output)
}

/** RFC 3492, 6.1. */
function adaptBias(difference: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(difference / (isFirst ? 700 : 2))
  rest += Math.floor(rest / count)
  let bias = 0
  for (; rest > 455; bias += 36) rest = Math.floor(rest / 35)
  return bias + Math.floor((36 * rest) / (rest + 38))
}
