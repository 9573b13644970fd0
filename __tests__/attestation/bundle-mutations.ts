import type { Json } from '../worlds/signing/forms.ts'
import { certificateParts } from './der.ts'
import {
  type JsonPlace,
  placesIn,
  strangeValues,
  withBitFlipped,
  withCharacterChanged,
  withMemberTwice,
} from './json-places.ts'

/** A number from 0 to 1, less than 1. */
export type Random = () => number

/** One change of a bundle. */
export interface BundleMutation {
  /** Which kind of change, and where: lists without their indexes. */
  readonly name: string
  /** JSON. */
  readonly text: string
}

/** @returns Where; and the text, if it is none that a value can have. */
type Change = (bundle: Json, random: Random, turn: number) => string | readonly [where: string, text: string]

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

/**
 * Change a bundle in one place.
 *
 * @param number Counts the changes: kinds and places come in turns, and only what is done there is left to chance.
 */
export function mutateBundle(bundle: Json, number: number, random: Random): BundleMutation {
  const copy = structuredClone(bundle)
  const kinds = Object.entries(changes)
  const [kind, change] = inTurn(kinds, number)
  const made = change(copy, random, Math.floor(number / kinds.length))
  const [where, text] = typeof made === 'string' ? [made, JSON.stringify(copy)] : made
  return { name: `${kind}: ${where}`, text }
}

/** What a change was of: its name without what was done there. */
export function aimOf(name: string): string {
  return name.replace(/: .*, /, ': ')
}

/** Everything that has to be changed in a bundle for each of its parts to have been, as `aimOf` names it. */
export function aimsIn(bundle: Json): string[] {
  const places = placesIn(bundle)
  const { certificate, tlogEntries } = bundle.verificationMaterial
  const { inclusionProof, canonicalizedBody } = tlogEntries[0]
  const pathsOf = (chosen: readonly JsonPlace[]) => chosen.map(({ path }) => path)
  // The statement is not among them: it can have more values than there are turns, and one signature is over all of it.
  const aims = {
    bit: pathsOf(places.filter(isBase64)),
    bytes: pathsOf(places.filter(isBase64)),
    structure: pathsOf(places),
    'member twice': pathsOf(places.filter(inObject)),
    value: pathsOf(places.filter(isLeaf)),
    certificate: Object.keys(certificateParts(Buffer.from(certificate.rawBytes, 'base64'))),
    number: pathsOf(places.filter(isNumber)),
    hashes: Object.keys(hashChanges),
    checkpoint: Object.keys(inclusionProof.checkpoint.envelope.split('\n')).map((index) => `line ${Number(index) + 1}`),
    body: pathsOf(placesIn(parsed(canonicalizedBody)).filter(isLeaf)),
  }
  return [...new Set(Object.entries(aims).flatMap(([kind, all]) => all.map((where) => `${kind}: ${where}`)))]
}

const changes: Readonly<Record<string, Change>> = {
  bit: (bundle, random, turn) => {
    const { holder, key, path } = inTurn(placesIn(bundle).filter(isBase64), turn)
    holder[key] = withBytes(holder[key], (bytes) => flipBit(bytes, 0, bytes.length, random))
    return path
  },
  bytes: (bundle, random, turn) => {
    const { holder, key, path } = inTurn(placesIn(bundle).filter(isBase64), turn)
    const [what, change] = pick(Object.entries(byteChanges), random)
    holder[key] = withBytes(holder[key], change)
    return `${what}, ${path}`
  },
  spelling: (bundle, random, turn) => {
    const { holder, key, path } = inTurn(placesIn(bundle).filter(isBase64), turn)
    const [what, change] = pick(Object.entries(spellings), random)
    const spelled = change(holder[key])
    if (spelled === holder[key]) return 'none'
    holder[key] = spelled
    return `${what}, ${path}`
  },
  structure: (bundle, random, turn) => {
    const { holder, key, path } = inTurn(placesIn(bundle), turn)
    const [what, change] = pick(Object.entries(structures), random)
    const before = JSON.stringify(bundle)
    change(holder, key)
    return JSON.stringify(bundle) === before ? 'none' : `${what}, ${path}`
  },
  'member twice': (bundle, _, turn) => {
    const place = inTurn(placesIn(bundle).filter(inObject), turn)
    return [place.path, withMemberTwice(bundle, place)]
  },
  value: (bundle, random, turn) => {
    const { holder, key, path } = inTurn(placesIn(bundle).filter(isLeaf), turn)
    const value = pick(strangeValues, random)
    if (JSON.stringify(holder[key]) === JSON.stringify(value)) return 'none'
    holder[key] = value
    return `${JSON.stringify(value)}, ${path}`
  },
  certificate: (bundle, random, turn) => {
    const { certificate } = bundle.verificationMaterial
    let name = ''
    certificate.rawBytes = withBytes(certificate.rawBytes, (bytes) => {
      const [part, { start, end }] = inTurn(Object.entries(certificateParts(bytes)), turn)
      name = part
      return flipBit(bytes, start, end, random)
    })
    return name
  },
  number: (bundle, random, turn) => {
    const { holder, key, path } = inTurn(placesIn(bundle).filter(isNumber), turn)
    const [what, change] = pick(Object.entries(numberChanges), random)
    const number = String(change(BigInt(holder[key])))
    if (number === holder[key]) return 'none'
    holder[key] = number
    return `${what}, ${path}`
  },
  hashes: (bundle, random, turn) => {
    const { hashes } = entryOf(bundle).inclusionProof
    const [what, change] = inTurn(Object.entries(hashChanges), turn)
    const before = JSON.stringify(hashes)
    change(hashes, Math.floor(random() * hashes.length))
    return JSON.stringify(hashes) === before ? 'none' : what
  },
  checkpoint: (bundle, random, turn) => {
    const { checkpoint } = entryOf(bundle).inclusionProof
    const lines: string[] = checkpoint.envelope.split('\n')
    const index = turn % lines.length
    const [what, change] = pick(Object.entries(lineChanges), random)
    checkpoint.envelope = change(lines, index, random).join('\n')
    return checkpoint.envelope === lines.join('\n') ? 'none' : `${what}, line ${index + 1}`
  },
  payload: (bundle, random, turn) => changeJson(bundle.dsseEnvelope, 'payload', random, turn),
  body: (bundle, random, turn) => changeJson(entryOf(bundle), 'canonicalizedBody', random, turn),
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
}

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
  'all gone': (hashes) => hashes.splice(0),
}

const lineChanges: Readonly<Record<string, (lines: string[], index: number, random: Random) => string[]>> = {
  gone: (lines, index) => lines.toSpliced(index, 1),
  twice: (lines, index) => lines.toSpliced(index, 0, lines[index] ?? ''),
  'another before it': (lines, index) => lines.toSpliced(index, 0, 'x'),
  'a character changed': (lines, index, random) => {
    return lines.with(index, withCharacterChanged(lines[index] ?? '', random()))
  },
  'a space after it': (lines, index) => lines.with(index, `${lines[index]} `),
  'a carriage return after it': (lines, index) => lines.with(index, `${lines[index]}\r`),
}

function entryOf(bundle: Json): Json {
  return bundle.verificationMaterial.tlogEntries[0]
}

function isLeaf({ holder, key }: JsonPlace): boolean {
  return typeof holder[key] !== 'object'
}

const numbers = ['logIndex', 'integratedTime', 'treeSize']
function isNumber({ key }: JsonPlace): boolean {
  return numbers.includes(key)
}

const texts = ['mediaType', 'payloadType', 'kind', 'version', 'envelope', 'keyid', ...numbers]
function isBase64(place: JsonPlace): boolean {
  return isLeaf(place) && !texts.includes(place.key)
}

function withBytes(base64: string, change: (bytes: Buffer) => Buffer): string {
  return change(Buffer.from(base64, 'base64')).toString('base64')
}

function flipBit(bytes: Buffer, start: number, end: number, random: Random): Buffer {
  return withBitFlipped(bytes, start + Math.floor(random() * (end - start)), random())
}

/** Change a leaf of JSON in base64: a text by a character, anything else to a text. */
function changeJson(holder: Json, key: string, random: Random, turn: number): string {
  const value = parsed(holder[key])
  const leaf = inTurn(placesIn(value).filter(isLeaf), turn)
  leaf.holder[leaf.key] = withCharacterChanged(String(leaf.holder[leaf.key]), random())
  holder[key] = Buffer.from(JSON.stringify(value)).toString('base64')
  return leaf.path
}

function parsed(base64: string): Json {
  return JSON.parse(Buffer.from(base64, 'base64').toString())
}

function inObject({ holder }: JsonPlace): boolean {
  return !Array.isArray(holder)
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  return inTurn(items, Math.floor(random() * items.length))
}

function inTurn<Item>(items: readonly Item[], turn: number): Item {
  const item = items[turn % items.length]
  if (item === undefined) throw new Error('There is nothing to choose from.')
  return item
}
