import fc from 'fast-check'
import { portion } from '../release/mutations.ts'
import type { Json } from '../worlds/signing/forms.ts'
import { placesIn, strangeValues, withBitFlipped, withCharacterChanged, withMemberTwice } from './json-places.ts'

/** One change somewhere in a JSON value. */
interface Mutation {
  readonly change: 'delete' | 'double' | 'replace' | 'rename' | 'bend'
  /** From 0 to 1: which of all places, and which byte of its text. */
  readonly at: number
  readonly byte: number
  readonly value: Json
}

/** JSON texts that are one of some values with one change: of structure, of a value, or of a byte in base64. */
export function mutatedJson(values: readonly Json[]): fc.Arbitrary<string> {
  const mutation = fc.record<Mutation>({
    change: fc.constantFrom('delete', 'double', 'replace', 'rename', 'bend'),
    at: portion,
    byte: portion,
    value: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...strangeValues) }, fc.jsonValue({ maxDepth: 2 })),
  })
  return fc.tuple(fc.constantFrom(...values), mutation).map(([value, change]) => mutate(value, change))
}

function mutate(value: Json, { change, at, byte, value: other }: Mutation): string {
  const copy = JSON.parse(JSON.stringify(value))
  const places = placesIn(copy)
  const place = places[Math.floor(at * places.length)] ?? { holder: copy, key: 'x', path: 'x' }
  const { holder, key } = place
  switch (change) {
    case 'delete':
      if (Array.isArray(holder)) holder.splice(Number(key), 1)
      else delete holder[key]
      break
    case 'replace':
      holder[key] = other
      break
    case 'rename':
      holder[`${key}x`] = holder[key]
      break
    case 'bend':
      holder[key] = bend(holder[key], byte)
      break
    case 'double':
      if (!Array.isArray(holder)) return withMemberTwice(copy, place)
      holder.push(holder[Number(key)])
      break
  }
  return JSON.stringify(copy)
}

/** Change one bit of what a text holds in base64, or one of its characters. */
function bend(value: Json, at: number): Json {
  if (typeof value !== 'string' || value === '') return [value]
  const bytes = Buffer.from(value, 'base64')
  if (bytes.toString('base64') !== value) return withCharacterChanged(value, at)
  const offset = at * bytes.length
  return withBitFlipped(bytes, Math.floor(offset), offset % 1).toString('base64')
}
