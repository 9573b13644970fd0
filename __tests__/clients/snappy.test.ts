import { describe, expect, test } from '@jest/globals'
import { decompressSnappy } from '../../src/clients/snappy.ts'
import { refusalOf } from '../refusal-of.ts'

const limitBytes = 100_000
const decompress = (bytes: Uint8Array): Buffer => decompressSnappy(Buffer.from(bytes), 'x', limitBytes)
const letters = (text: string): number[] => [...Buffer.from(text)]

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

test('many small copies into the most that is read take no time', () => {
  const copies = Buffer.alloc(3 * (limitBytes - 1), Buffer.from([2, 1, 0]))
  const bytes = Buffer.concat([Buffer.from([0xa0, 0x8d, 0x06, 0, 97]), copies])
  expect(decompress(bytes)).toEqual(Buffer.alloc(limitBytes, 97))
})
