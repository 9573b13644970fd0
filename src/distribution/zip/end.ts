import type { ZipRecord, ZipWalk } from './walk.ts'

// PKWARE APPNOTE 4.3.14, 4.3.15, 4.3.16
const zip64End: ZipRecord = { signature: 0x06064b50, sizeBytes: 56 }
const zip64Locator: ZipRecord = { signature: 0x07064b50, sizeBytes: 20 }
const end: ZipRecord = { signature: 0x06054b50, sizeBytes: 22 }
const signatureText = 'PK\x05\x06'

/** A central directory: as it was found, or as an end record states it. */
export interface Directory {
  readonly count: number
  readonly sizeBytes: number
  readonly offset: number
}

/** Demand that the end records state the central directory that was found. They may carry a comment. */
export async function walkEnd(walk: ZipWalk, found: Directory): Promise<void> {
  const isLarge = await walkZip64End(walk, found)
  const record = await walk.take(end)
  if (record === undefined) throw walk.refused('Unknown record signature')
  // A reader that does not know zip64 must find the same numbers, or the ones that mean "look there".
  const agrees = (stated: number, actual: number, none: number): boolean =>
    stated === actual || (isLarge && stated === none)
  const isSame =
    agrees(record.readUInt16LE(8), found.count, 0xffff) &&
    agrees(record.readUInt16LE(10), found.count, 0xffff) &&
    agrees(record.readUInt32LE(12), found.sizeBytes, 0xffffffff) &&
    agrees(record.readUInt32LE(16), found.offset, 0xffffffff)
  if (!isSame) throw walk.refused('Mismatched central directory')
  // Readers search backwards for this record, and would take one that stands in the comment.
  const comment = await walk.next(record.readUInt16LE(20))
  if (comment.includes(signatureText, 0, 'latin1')) throw walk.refused('Second end of central directory')
}

async function walkZip64End(walk: ZipWalk, found: Directory): Promise<boolean> {
  const { offset } = walk
  const record = await walk.take(zip64End)
  if (record === undefined) return false
  if (record.readBigUInt64LE(4) !== 44n) throw walk.refused('ZIP64 extensible data not allowed')
  const stated = [24, 32, 40, 48].map((at) => Number(record.readBigUInt64LE(at)))
  const actual = [found.count, found.count, found.sizeBytes, found.offset]
  if (stated.join() !== actual.join()) throw walk.refused('Mismatched central directory')
  const locator = await walk.take(zip64Locator)
  if (locator === undefined || Number(locator.readBigUInt64LE(8)) !== offset) {
    throw walk.refused('Corrupt zip64 end of central directory locator')
  }
  return true
}
