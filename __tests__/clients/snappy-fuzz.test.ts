import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compress, uncompress } from 'snappyjs'
import { decompressSnappy } from '../../src/clients/snappy.ts'
import { boundedMs, boundedRuns, parsed } from '../attestation/bounded-runs.ts'

const limitBytes = 100_000
const decompress = (bytes: Uint8Array): Buffer => decompressSnappy(Buffer.from(bytes), 'x', limitBytes)
const compressed = (bytes: Uint8Array): Buffer => Buffer.from(compress(Buffer.from(bytes)))

/** Bytes that repeat themselves now and then, as JSON does. */
const repetitive = fc
  .array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 80 })), { maxLength: 12 })
  .map((parts) => Buffer.concat(parts.flatMap(([bytes, times]) => Array.from({ length: times }, () => bytes))))

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
