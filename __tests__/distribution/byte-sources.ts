import { createReadStream, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ByteSource } from '../../src/distribution.ts'

/** Bytes in memory. */
export function bytesOf(contents: Buffer): ByteSource {
  const chunks = function* (start: number, end: number): Generator<Buffer> {
    for (let at = start; at < end; at += 65536) yield contents.subarray(at, Math.min(at + 65536, end))
  }
  return {
    sizeBytes: contents.length,
    read: async (offset, length) => contents.subarray(offset, offset + length),
    stream: (start = 0, end = contents.length) => Readable.from(chunks(start, end)),
  }
}

/** The bytes of a file. */
export function bytesOfFile(path: string): ByteSource {
  return {
    sizeBytes: statSync(path).size,
    read: async (offset, length) => {
      await using file = await open(path)
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset)
      return buffer.subarray(0, bytesRead)
    },
    stream: (start = 0, end = Number.POSITIVE_INFINITY) => createReadStream(path, { start, end: end - 1 }),
  }
}
