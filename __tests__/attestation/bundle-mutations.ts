import { certificateParts } from './der.ts'
import type { Json } from './forms.ts'

/** A number from 0 to 1, less than 1. */
export type Random = () => number

/** One change of a bundle. */
export interface BundleMutation {
  /** Which kind of change, and where: lists without their indexes. */
  readonly name: string
  /** JSON. */
  readonly text: string
}

interface Place {
  readonly holder: Json
  readonly key: string
  /** `verificationMaterial.tlogEntries.*.logIndex` */
  readonly path: string
}

type Change = (bundle: Json, random: Random) => string

/** Numbers of a seed (mulberry32), the same on every machine. */
export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((more ^ (more >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Change a bundle in one place; each kind of change is as likely as any other. */
export function mutateBundle(bundle: Json, random: Random): BundleMutation {
  const copy = structuredClone(bundle)
  const [kind, change] = pick(Object.entries(changes), random)
  const where = change(copy, random)
  // The same member once more is something that only a text can say.
  if (where.startsWith(twice)) return { name: `${kind}: ${where}`, text: doubled(copy, random) }
  return { name: `${kind}: ${where}`, text: JSON.stringify(copy) }
}

const twice = 'the same member twice'
const changes: Readonly<Record<string, Change>> = {
  bit: (bundle, random) => {
    const { holder, key, path } = pick(placesIn(bundle).filter(isBase64), random)
    holder[key] = withBytes(holder[key], (bytes) => flipBit(bytes, 0, bytes.length, random))
    return path
  },
  bytes: (bundle, random) => {
    const { holder, key, path } = pick(placesIn(bundle).filter(isBase64), random)
    const [what, change] = pick(Object.entries(byteChanges), random)
    holder[key] = withBytes(holder[key], change)
    return `${what}, ${path}`
  },
  spelling: (bundle, random) => {
    const { holder, key, path } = pick(placesIn(bundle).filter(isBase64), random)
    const [what, change] = pick(Object.entries(spellings), random)
    const spelled = change(holder[key])
    if (spelled === holder[key]) return 'none'
    holder[key] = spelled
    return `${what}, ${path}`
  },
  structure: (bundle, random) => {
    const { holder, key, path } = pick(placesIn(bundle), random)
    const [what, change] = pick(Object.entries(structures), random)
    const before = JSON.stringify(bundle)
    change(holder, key)
    return JSON.stringify(bundle) === before && what !== twice ? 'none' : `${what}, ${path}`
  },
  value: (bundle, random) => {
    const { holder, key, path } = pick(placesIn(bundle).filter(isLeaf), random)
    const value = pick(strange, random)
    if (JSON.stringify(holder[key]) === JSON.stringify(value)) return 'none'
    holder[key] = value
    return `${JSON.stringify(value)}, ${path}`
  },
  certificate: (bundle, random) => {
    const { certificate } = bundle.verificationMaterial
    let name = ''
    certificate.rawBytes = withBytes(certificate.rawBytes, (bytes) => {
      const [part, { start, end }] = pick(Object.entries(certificateParts(bytes)), random)
      name = part
      return flipBit(bytes, start, end, random)
    })
    return name
  },
  number: (bundle, random) => {
    const { holder, key, path } = pick(placesIn(bundle).filter(isNumber), random)
    const [what, change] = pick(Object.entries(numberChanges), random)
    const number = String(change(BigInt(holder[key])))
    if (number === holder[key]) return 'none'
    holder[key] = number
    return `${what}, ${path}`
  },
  hashes: (bundle, random) => {
    const { hashes } = entryOf(bundle).inclusionProof
    const [what, change] = pick(Object.entries(hashChanges), random)
    const before = JSON.stringify(hashes)
    change(hashes, Math.floor(random() * hashes.length))
    return JSON.stringify(hashes) === before ? 'none' : what
  },
  checkpoint: (bundle, random) => {
    const { checkpoint } = entryOf(bundle).inclusionProof
    const lines: string[] = checkpoint.envelope.split('\n')
    const index = Math.floor(random() * lines.length)
    const [what, change] = pick(Object.entries(lineChanges), random)
    checkpoint.envelope = change(lines, index, random).join('\n')
    return checkpoint.envelope === lines.join('\n') ? 'none' : `${what}, line ${index + 1}`
  },
  payload: (bundle, random) => {
    bundle.dsseEnvelope.payload = withBytes(bundle.dsseEnvelope.payload, (bytes) => changedJson(bytes, random))
    return 'a value of the statement'
  },
  body: (bundle, random) => {
    const entry = entryOf(bundle)
    entry.canonicalizedBody = withBytes(entry.canonicalizedBody, (bytes) => changedJson(bytes, random))
    return 'a value of the body'
  },
}

const byteChanges: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'first gone': (bytes) => bytes.subarray(1),
  'last gone': (bytes) => bytes.subarray(0, -1),
  'all gone': () => Buffer.alloc(0),
  'one more': (bytes) => Buffer.concat([bytes, Buffer.of(0)]),
  'one before': (bytes) => Buffer.concat([Buffer.of(0), bytes]),
  'twice over': (bytes) => Buffer.concat([bytes, bytes]),
}

const spellings: Readonly<Record<string, (base64: string) => string>> = {
  'for addresses': (base64) => base64.replaceAll('+', '-').replaceAll('/', '_'),
  'without padding': (base64) => base64.replaceAll('=', ''),
  'a line end in it': (base64) => `${base64.slice(0, 4)}\n${base64.slice(4)}`,
  'a space after it': (base64) => `${base64} `,
  'in hex': (base64) => Buffer.from(base64, 'base64').toString('hex'),
}

const structures: Readonly<Record<string, (holder: Json, key: string) => void>> = {
  gone: (holder, key) => (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]),
  null: (holder, key) => Object.assign(holder, { [key]: null }),
  'in a list': (holder, key) => Object.assign(holder, { [key]: [holder[key]] }),
  'in an object': (holder, key) => Object.assign(holder, { [key]: { value: holder[key] } }),
  'under another name': (holder, key) => {
    holder[`${key}x`] = holder[key]
    delete holder[key]
  },
  'with an unknown neighbor': (holder) => (Array.isArray(holder) ? holder.push({}) : Object.assign(holder, { x: 1 })),
  'as the last of its object': (holder, key) => {
    if (Array.isArray(holder)) return
    const value = holder[key]
    delete holder[key]
    holder[key] = value
  },
  'one more in its list': (holder, key) => (Array.isArray(holder) ? holder.push(holder[Number(key)]) : undefined),
  [twice]: () => {},
}

const strange: readonly Json[] = ['', '0', '-1', 'x', 'AA==', 0, 1.5, true, false, {}, '\u0000', '9'.repeat(40)]

const numberChanges: Readonly<Record<string, (number: bigint) => bigint>> = {
  'one more': (number) => number + 1n,
  'one less': (number) => number - 1n,
  'an hour later': (number) => number + 3600n,
  'ten years earlier': (number) => number - 315_360_000n,
  zero: () => 0n,
  negative: (number) => -number,
  'above 64 bits': (number) => number + 2n ** 64n,
}

const hashChanges: Readonly<Record<string, (hashes: string[], index: number) => void>> = {
  gone: (hashes, index) => hashes.splice(index, 1),
  twice: (hashes, index) => hashes.splice(index, 0, hashes[index] ?? 'AAAA'),
  swapped: (hashes, index) => hashes.splice(index, 2, ...hashes.slice(index, index + 2).reverse()),
  'one more': (hashes) => hashes.push(Buffer.alloc(32).toString('base64')),
  none: (hashes) => hashes.splice(0),
}

const lineChanges: Readonly<Record<string, (lines: string[], index: number, random: Random) => string[]>> = {
  gone: (lines, index) => lines.toSpliced(index, 1),
  twice: (lines, index) => lines.toSpliced(index, 0, lines[index] ?? ''),
  'another before it': (lines, index) => lines.toSpliced(index, 0, 'x'),
  'a character changed': (lines, index, random) => {
    const line = lines[index] ?? ''
    const at = Math.floor(random() * line.length)
    return lines.with(index, `${line.slice(0, at)}~${line.slice(at + 1)}`)
  },
  'a space after it': (lines, index) => lines.with(index, `${lines[index]} `),
  'a carriage return after it': (lines, index) => lines.with(index, `${lines[index]}\r`),
}

function entryOf(bundle: Json): Json {
  return bundle.verificationMaterial.tlogEntries[0]
}

/** Every place of a value, outermost first. */
function placesIn(value: Json, path = ''): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).flatMap((key) => {
    const here = `${path}${path === '' ? '' : '.'}${Array.isArray(value) ? '*' : key}`
    return [{ holder: value, key, path: here }, ...placesIn(value[key], here)]
  })
}

function isLeaf({ holder, key }: Place): boolean {
  return typeof holder[key] !== 'object'
}

const numbers = ['logIndex', 'integratedTime', 'treeSize']
function isNumber({ key }: Place): boolean {
  return numbers.includes(key)
}

const texts = ['mediaType', 'payloadType', 'kind', 'version', 'envelope', 'keyid', ...numbers]
function isBase64(place: Place): boolean {
  return isLeaf(place) && !texts.includes(place.key)
}

function withBytes(base64: string, change: (bytes: Buffer) => Buffer): string {
  return change(Buffer.from(base64, 'base64')).toString('base64')
}

function flipBit(bytes: Buffer, start: number, end: number, random: Random): Buffer {
  const at = start + Math.floor(random() * (end - start))
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(at) ^ (1 << Math.floor(random() * 8)), at)
  return copy
}

/** JSON bytes with one leaf changed: a text by a character, anything else to a text. */
function changedJson(bytes: Buffer, random: Random): Buffer {
  const value = JSON.parse(bytes.toString())
  const { holder, key } = pick(placesIn(value).filter(isLeaf), random)
  const leaf = holder[key]
  const at = Math.floor(random() * String(leaf).length)
  holder[key] = `${String(leaf).slice(0, at)}~${String(leaf).slice(at + 1)}`
  return Buffer.from(JSON.stringify(value))
}

function doubled(bundle: Json, random: Random): string {
  const { holder, key } = pick(
    placesIn(bundle).filter(({ holder: object }) => !Array.isArray(object)),
    random,
  )
  const member = JSON.stringify({ [key]: holder[key] }).slice(1, -1)
  return JSON.stringify(bundle).replace(member, () => `${member},${member}`)
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('There is nothing to choose from.')
  return item
}
