import { Readable } from 'node:stream'
import { expect, test } from '@jest/globals'
import { ByteReader } from '../../../src/clients/git/byte-reader.ts'

const readerOf = (...chunks: readonly string[]) =>
  new ByteReader(Readable.from(chunks.map((text) => Buffer.from(text))))

test.each([
  ['whole', ['head 3\nabc\nnext\n']],
  ['byte by byte', [...'head 3\nabc\nnext\n']],
  ['cut in the middle of everything', ['he', 'ad 3\na', 'bc\nne', 'xt\n']],
])('lines and lengths, %s', async (_, chunks) => {
  const reader = readerOf(...chunks)
  const read = [
    await reader.line(),
    await reader.take(3),
    await reader.take(0),
    await reader.line(),
    await reader.line(),
  ]
  expect(read.map(String)).toEqual(['head 3', 'abc', '', '', 'next'])
})

test('a stream that ends too early', async () => {
  await expect(readerOf('ab').take(3)).rejects.toThrow('The stream ended too early.')
  await expect(readerOf('ab').line()).rejects.toThrow('The stream ended too early.')
})
