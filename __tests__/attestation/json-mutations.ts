import fc from 'fast-check'
import type { Json } from './forms.ts'

/** One change somewhere in a JSON value. */
interface Mutation {
  readonly change: 'delete' | 'double' | 'replace' | 'rename' | 'bend'
  /** From 0 to 1: which of all places, and which byte of its text. */
  readonly at: number
  readonly byte: number
  readonly value: Json
}

const strange: readonly Json[] = [
  null,
  true,
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
  'YQ==',
  '_-_-',
  '\ud800',
  [],
  [[]],
  {},
  [null],
  { length: 1 },
  '9'.repeat(400),
]

/** JSON texts that are one of some values with one change: of structure, of a value, or of a byte in base64. */
export function mutatedJson(values: readonly Json[]): fc.Arbitrary<string> {
  const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
  const mutation = fc.record<Mutation>({
    change: fc.constantFrom('delete', 'double', 'replace', 'rename', 'bend'),
    at: place,
    byte: place,
    value: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...strange) }, fc.jsonValue({ maxDepth: 2 })),
  })
  return fc.tuple(fc.constantFrom(...values), mutation).map(([value, change]) => mutate(value, change))
}

function mutate(value: Json, { change, at, byte, value: other }: Mutation): string {
  const copy = JSON.parse(JSON.stringify(value))
  const places = placesIn(copy)
  const [parent, key] = places[Math.floor(at * places.length)] ?? [copy, 'x']
  switch (change) {
    case 'delete':
      if (Array.isArray(parent)) parent.splice(Number(key), 1)
      else delete parent[key]
      return JSON.stringify(copy)
    case 'replace':
      parent[key] = other
      return JSON.stringify(copy)
    case 'rename':
      parent[`${key}x`] = parent[key]
      return JSON.stringify(copy)
    case 'bend':
      parent[key] = bend(parent[key], byte)
      return JSON.stringify(copy)
    case 'double': {
      // The same member once more, which only a text can say.
      const member = JSON.stringify({ [key]: parent[key] }).slice(1, -1)
      return Array.isArray(parent)
        ? JSON.stringify(Object.assign(copy, parent.push(parent[Number(key)])))
        : JSON.stringify(copy).replace(member, () => `${member},${member}`)
    }
  }
}

/** Every place in a value: the object or list that holds it, and its key there. */
function placesIn(value: Json): [Json, string][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).flatMap((key) => [[value, key] as [Json, string], ...placesIn(value[key])])
}

/** Change one bit of what a text holds in base64, or one of its characters. */
function bend(value: Json, at: number): Json {
  if (typeof value !== 'string' || value === '') return [value]
  const bytes = Buffer.from(value, 'base64')
  if (bytes.toString('base64') === value) {
    const index = Math.floor(at * bytes.length)
    bytes.writeUInt8(bytes.readUInt8(index) ^ (1 << Math.floor(at * 8)), index)
    return bytes.toString('base64')
  }
  const index = Math.floor(at * value.length)
  return `${value.slice(0, index)}~${value.slice(index + 1)}`
}
