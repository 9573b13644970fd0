import type { Version } from '../version.ts'

/** How a version is spelled, as far as people differ in it. */
interface Spelling {
  /** Of the calendar: `07`, or `7`; `undefined` where no number shows it. */
  readonly zeros: 'kept' | 'left-out' | undefined
  /** How many numbers. */
  readonly numbers: number
  /** Whether what follows them is in its normal form: `rc1`, not `-RC1`. */
  readonly isNormal: boolean
}

/**
 * Whether a tag spells its version otherwise than each of the last tags: with zeros or without, with two numbers or three,
 * or `-RC1` for `rc1`. As many numbers as the project writes are right: many drop a zero for a feature release.
 *
 * @param spelling What follows the prefix of the tag.
 * @param written The version as the project writes it.
 * @param last What follows the prefix of the last tags.
 */
export function isSpelledOtherwise(spelling: string, written: string, last: readonly string[]): boolean {
  const own = spellingOf(spelling)
  const others = last.map(spellingOf)
  const zeros = others.flatMap((other) => other.zeros ?? [])
  const hasOtherZeros = own.zeros !== undefined && zeros.length > 0 && !zeros.includes(own.zeros)
  const isWrittenSo = spellingOf(written).numbers === own.numbers
  const hasOtherNumbers = !isWrittenSo && others.length > 0 && others.every(({ numbers }) => numbers !== own.numbers)
  const hasOtherEnd = !own.isNormal && others.length > 0 && others.every(({ isNormal }) => isNormal)
  return hasOtherZeros || hasOtherNumbers || hasOtherEnd
}

// PEP 440, "Normalization".
const normalEnd = /^(?:(?:a|b|rc)\d+)?(?:\.post\d+)?$/

function spellingOf(text: string): Spelling {
  const [, base = '', end = ''] = /^(?:\d+!)?(\d+(?:\.\d+)*)(.*)$/.exec(text) ?? []
  const numbers = base.split('.')
  const [, ...small] = numbers
  const isPadded = small.some((each) => /^0[1-9]/.test(each))
  const isShort = small.some((each) => /^[1-9]$/.test(each))
  return {
    zeros: isPadded ? 'kept' : isShort ? 'left-out' : undefined,
    numbers: numbers.length,
    isNormal: normalEnd.test(end),
  }
}

/**
 * A version with the zeros of the calendar, if the others have them: `2026.07.02` of 2026.7.2, beside `2026.06.11`.
 *
 * @param text In normal form, or with `.dev` behind it.
 * @param others The nearest first; the first that shows it counts.
 */
export function spelledAlike(text: string, others: readonly string[]): string {
  const zeros = others.map((other) => spellingOf(other).zeros).find((each) => each !== undefined)
  if (zeros !== 'kept') return text
  return text.replace(/^(?:\d+!)?\d+(?:\.\d+)*/, (base) => base.replace(/\.(?=[1-9](?:\.|$))/g, '.0'))
}

/**
 * How the tag of a version is to spell it: as the project writes it, where that is made of numbers alone, such as
 * `2026.07.22`; else in its normal form.
 *
 * @param written The same version, as a file or a heading has it.
 */
export const taggedSpelling = (version: Version, written: string | undefined): string =>
  written !== undefined && /^\d+(?:\.\d+)*$/.test(written) ? written : version.text
