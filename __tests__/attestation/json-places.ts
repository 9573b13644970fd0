import type { Json } from '../worlds/signing/forms.ts'

/** Where a value stands: in an object or a list. */
export interface JsonPlace {
  readonly holder: Json
  readonly key: string
  /** `verificationMaterial.tlogEntries.*.logIndex`: lists without their indexes. */
  readonly path: string
}

/** Every place of a value, outermost first. */
export function placesIn(value: Json, path = ''): JsonPlace[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).flatMap((key) => {
    const here = `${path}${path === '' ? '' : '.'}${Array.isArray(value) ? '*' : key}`
    return [{ holder: value, key, path: here }, ...placesIn(value[key], here)]
  })
}

/** The text of a value with one member of an object twice in it, which only a text can say. */
export function withMemberTwice(value: Json, { holder, key }: JsonPlace): string {
  const member = JSON.stringify({ [key]: holder[key] }).slice(1, -1)
  return JSON.stringify(value).replace(member, () => `${member},${member}`)
}

/** Bytes with one bit changed: of the byte at an offset, the bit of a number from 0 to 1. */
export function withBitFlipped(bytes: Buffer, offset: number, bit: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(offset) ^ (1 << Math.floor(bit * 8)), offset)
  return copy
}

/** A text with a character changed; `at` is from 0 to 1. */
export function withCharacterChanged(text: string, at: number): string {
  const index = Math.floor(at * text.length)
  return `${text.slice(0, index)}~${text.slice(index + 1)}`
}

/** Values that stand nowhere in what is written. */
export const strangeValues: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  9_007_199_254_740_992,
  '',
  '0',
  '-1',
  '01',
  '1e3',
  'x',
  'AA==',
  'YQ==',
  '_-_-',
  '\u0000',
  '\ud800',
  [],
  [[]],
  {},
  [null],
  { length: 1 },
  '9'.repeat(40),
  '9'.repeat(400),
]
