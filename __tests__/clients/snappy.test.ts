import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compress, uncompress } from 'snappyjs'
import { decompressSnappy } from '../../src/clients/snappy.ts'
import { boundedMs, boundedRuns, parsed } from '../attestation/bounded-runs.ts'
import { refusalOf } from '../refusal-of.ts'

const limitBytes = 100_000
const decompress = (bytes: Uint8Array): Buffer => decompressSnappy(Buffer.from(bytes), 'x', limitBytes)
const compressed = (bytes: Uint8Array): Buffer => Buffer.from(compress(Buffer.from(bytes)))
const letters = (text: string): number[] => [...Buffer.from(text)]

/** Bytes that repeat themselves now and then, as JSON does. */
const repetitive = fc
  .array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 80 })), { maxLength: 12 })
  .map((parts) => Buffer.concat(parts.flatMap(([bytes, times]) => Array.from({ length: times }, () => bytes))))

describe('an element', () => {
  test.each<[string, number[], string]>([
    ['nothing at all', [0], ''],
    ['a literal', [3, 2 << 2, ...letters('abc')], 'abc'],
    ['a literal whose length has a byte of its own', [3, 60 << 2, 2, ...letters('abc')], 'abc'],
    ['a literal whose length has four', [3, 63 << 2, 2, 0, 0, 0, ...letters('abc')], 'abc'],
    ['a copy of one byte', [7, 2 << 2, ...letters('abc'), 1, 3], 'abcabca'],
    ['a copy of two', [5, 2 << 2, ...letters('abc'), (1 << 2) | 2, 3, 0], 'abcab'],
    ['a copy of four', [5, 2 << 2, ...letters('abc'), (1 << 2) | 3, 3, 0, 0, 0], 'abcab'],
    ['a copy of its own output', [8, 0, ...letters('a'), (6 << 2) | 2, 1, 0], 'aaaaaaaa'],
  ])('%s', (_, bytes, text) => {
    expect(decompress(Buffer.from(bytes)).toString()).toBe(text)
  })

  test.each<[string, number[]]>([
    ['no length', []],
    ['a length without end', [0x80, 0x80, 0x80, 0x80, 0x80, 0]],
    ['a length of more than 32 bits', [0xff, 0xff, 0xff, 0xff, 0x1f]],
    ['less than it claims', [4, 2 << 2, ...letters('abc')]],
    ['more than it claims', [2, 2 << 2, ...letters('abc')]],
    ['a copy that is more than it claims', [4, 2 << 2, ...letters('abc'), 1, 3]],
    ['a literal that was cut', [3, 2 << 2, ...letters('ab')]],
    ['a literal whose length was cut', [3, 61 << 2, 2]],
    ['a copy that was cut', [7, 2 << 2, ...letters('abc'), 1]],
    ['a copy of two that was cut', [5, 2 << 2, ...letters('abc'), (1 << 2) | 2, 3]],
    ['a copy of four that was cut', [5, 2 << 2, ...letters('abc'), (1 << 2) | 3, 3, 0, 0]],
    ['a copy of what is before the beginning', [7, 2 << 2, ...letters('abc'), 1, 4]],
    ['a copy of itself', [7, 2 << 2, ...letters('abc'), 1, 0]],
  ])('with %s is refused', async (_, bytes) => {
    const { code, message } = await refusalOf(() => decompress(Buffer.from(bytes)))
    expect([code, message]).toEqual(['provenance-malformed', 'x is not compressed by Snappy.'])
  })
})

test.each([
  [[0xff, 0xff, 0xff, 0xff, 0x0f], 2 ** 32 - 1],
  [[0xff, 0xff, 0xff, 0xff, 0x07], 2 ** 31 - 1],
  [[0xa1, 0x8d, 0x06], limitBytes + 1],
])('a length of %j is refused before any memory is taken', async (bytes, sizeBytes) => {
  const before = process.memoryUsage().arrayBuffers
  const { code, message } = await refusalOf(() => decompress(Buffer.from(bytes)))
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000)
  const words = `x has ${sizeBytes} bytes; at most ${limitBytes} are read.`
  expect([code, message]).toEqual(['provenance-too-large', words])
})

test(
  'what was compressed comes back',
  () => {
    const property = fc.property(repetitive, (bytes) => {
      expect(decompress(compressed(bytes))).toEqual(bytes)
    })
    fc.assert(property, boundedRuns(2000))
  },
  boundedMs,
)

test(
  'changed and arbitrary bytes are refused, or decompressed to the length that they claim, as snappyjs does it',
  () => {
    // Another byte in the place of one keeps the length, so that some of it is read.
    const other = fc.record({
      at: fc.nat(),
      deleted: fc.constant(1),
      added: fc.uint8Array({ minLength: 1, maxLength: 1 }),
    })
    const any = fc.record({ at: fc.nat(), deleted: fc.nat({ max: 3 }), added: fc.uint8Array({ maxLength: 3 }) })
    const change = fc.oneof({ weight: 5, arbitrary: other }, any)
    const changed = fc.tuple(repetitive, fc.array(change, { minLength: 1, maxLength: 3 })).map(([bytes, changes]) => {
      const all = [...compressed(bytes)]
      for (const { at, deleted, added } of changes) all.splice(at % (all.length + 1), deleted, ...added)
      return Buffer.from(all)
    })
    const arbitrary = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes))
    let readCount = 0
    const property = fc.property(fc.oneof({ weight: 4, arbitrary: changed }, arbitrary), (bytes) => {
      const output = parsed(() => decompress(bytes))
      if (output === undefined) return
      readCount += 1
      expect(output).toEqual(uncompress(bytes, limitBytes))
    })
    fc.assert(property, boundedRuns(2000))
    expect(readCount).toBeGreaterThan(100)
  },
  boundedMs,
)

test('many small copies into the most that is read take no time', () => {
  const copies = Buffer.alloc(3 * (limitBytes - 1), Buffer.from([2, 1, 0]))
  const bytes = Buffer.concat([Buffer.from([0xa0, 0x8d, 0x06, 0, 97]), copies])
  expect(decompress(bytes)).toEqual(Buffer.alloc(limitBytes, 97))
})
