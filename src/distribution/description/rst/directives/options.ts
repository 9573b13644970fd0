import { wordsOf } from '../characters.ts'
import { integerOf } from '../inline/role-text.ts'
import { identifierOf } from '../names.ts'

/** Why the value of an option cannot be taken; `undefined` for one that can. */
export type OptionCheck = (value: string | undefined) => string | undefined

const missing = 'argument required but none supplied'

/** Any value, or none. */
export const unchanged: OptionCheck = () => undefined

export const required: OptionCheck = (value) => (value === undefined ? missing : undefined)

export const flag: OptionCheck = (value) => (value?.trim() ? `no argument is allowed; "${value}" supplied` : undefined)

/** Names, each of which has a letter. */
export const classes: OptionCheck = (value) => {
  if (value === undefined) return missing
  const nameless = wordsOf(value).find((word) => identifierOf(word) === '')
  return nameless === undefined ? undefined : `cannot make "${nameless}" into a class name`
}

/** An integer that is not below a bound. */
export const integer =
  (least = Number.NEGATIVE_INFINITY): OptionCheck =>
  (value) => {
    const number = integerOf(value ?? '')
    if (number === undefined) return `invalid literal for int() with base 10: '${value ?? ''}'`
    return number < least ? 'negative or zero value; must be positive' : undefined
  }

export const percentage: OptionCheck = (value) => integer(0)(value?.replace(/[ %]+$/, ''))

/** A number with one of some units. */
const measure =
  (units: string): OptionCheck =>
  (value) => {
    const number = new RegExp(`^([0-9.]+) *(?:${units})$`).exec(value ?? '')?.[1]
    const isNumber = number !== undefined && /^(?:\d+\.?\d*|\.\d+)$/.test(number)
    return isNumber ? undefined : `not a positive measure: "${value ?? ''}"`
  }

const units = 'em|ex|px|in|cm|mm|pt|pc'

/** A height: with a unit, or a plain number. */
export const length: OptionCheck = measure(`${units}|`)

/** A width: a length, or a percentage. */
export const lengthOrPercentage: OptionCheck = measure(`${units}|%|`)

/** One of some words, in any case. */
export const choice =
  (...words: readonly string[]): OptionCheck =>
  (value) => {
    if (value === undefined) return `must supply an argument; choose from ${words.join(', ')}`
    return words.includes(value.toLowerCase().trim())
      ? undefined
      : `"${value}" unknown; choose from ${words.join(', ')}`
  }

/** One of some words as they are, or what another check takes. */
export const wordOr =
  (words: readonly string[], other: OptionCheck): OptionCheck =>
  (value) =>
    value !== undefined && words.includes(value) ? undefined : other(value)

/** Positive integers between commas or spaces. */
export const integers: OptionCheck = (value) => {
  if (value === undefined) return missing
  return integersOf(value)
    .map(integer(1))
    .find((fault) => fault !== undefined)
}

export const integersOf = (value: string): readonly string[] =>
  value.includes(',') ? value.split(',') : wordsOf(value)

/** One character, by itself or by its code. */
export const character: OptionCheck = (value) => {
  if (value === undefined) return missing
  const decoded = decodeCharacter(value)
  return decoded !== undefined && [...decoded].length <= 1 ? undefined : `${value} invalid; must be a single character`
}

/** A character from its code (`8212`, `0x2014`, `U+2014`, `&#x2014;`); other text is itself. */
export function decodeCharacter(code: string): string | undefined {
  const hexadecimal = /^(?:0x|x|\\x|U\+?|\\u)([0-9a-f]+)$|^&#x([0-9a-f]+);$/i.exec(code)
  const isDecimal = /^\d+$/.test(code)
  if (!isDecimal && hexadecimal === null) return code
  const point = isDecimal ? Number(code) : Number.parseInt(hexadecimal?.[1] ?? hexadecimal?.[2] ?? '', 16)
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined
}
