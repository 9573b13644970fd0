import { quoted } from '../../quoted.ts'
import type { ByteSource } from '../byte-source.ts'
import type { ZipMember } from './archive.ts'
import { type ZipRecord, ZipWalk } from './walk.ts'

// PKWARE APPNOTE 4.3.7, 4.3.12
const localHeader: ZipRecord = { signature: 0x04034b50, sizeBytes: 30 }
const centralHeader: ZipRecord = { signature: 0x02014b50, sizeBytes: 46 }

// PKWARE APPNOTE 4.4.4: encrypted, data descriptor, name in UTF-8. The others are hints.
const meaningfulFlags = 0x0809

/**
 * Demand that an archive reads the same from the front, header by header, as from its central directory: local headers,
 * then central headers, then the end records, with nothing before, between, or behind them.
 *
 * PyPI makes this check too. Where it lets a central header depart from the local one (method, CRC, flags, offset), and
 * where it lets the two sizes of a stored member differ, this one is stricter.
 *
 * @param file Name of the archive, for messages.
 * @param members What another reader found in the central directory.
 * @throws ReleaseError `file-unsafe`
 * @see https://docs.pypi.org/archives
 */
export async function requireFraming(file: string, bytes: ByteSource, members: readonly ZipMember[]): Promise<void> {
  const walk = new ZipWalk(file, bytes)
  try {
    const names = await walkMembers(walk, new Map(members.map((member) => [member.name, member])))
    await walkDirectory(walk, names)
    if (walk.offset !== bytes.sizeBytes) throw walk.refused('Trailing data')
  } catch (cause) {
    throw cause instanceof RangeError ? walk.refused('Malformed zip file') : cause
  }
}

async function walkMembers(walk: ZipWalk, members: ReadonlyMap<string, ZipMember>): Promise<Set<string>> {
  const names = new Set<string>()
  for (let header = await walk.take(localHeader); header !== undefined; header = await walk.take(localHeader)) {
    const offset = walk.offset - localHeader.sizeBytes
    const { name, extra } = await walkName(walk, header.readUInt16LE(26), header.readUInt16LE(28))
    const member = members.get(name)
    if (member === undefined) throw walk.refused(`Filename not in central directory: ${quoted(name)}`)
    if (names.has(name)) throw walk.refused(`Duplicate filename in local headers: ${quoted(name)}`)
    if (header.readUInt16LE(6) & 0x08) throw walk.refused('ZIP contains a data descriptor')
    if (offset !== member.offset || !isSame(header, extra, member)) {
      throw walk.refused(`Local header and central directory differ on ${quoted(name)}`)
    }
    names.add(name)
    walk.skip(member.compressedBytes)
  }
  return names
}

async function walkDirectory(walk: ZipWalk, names: Set<string>): Promise<void> {
  const { offset } = walk
  const count = names.size
  for (let header = await walk.take(centralHeader); header !== undefined; header = await walk.take(centralHeader)) {
    const { name } = await walkName(walk, header.readUInt16LE(28), header.readUInt16LE(30))
    if (header.readUInt16LE(32) !== 0) throw walk.refused('Comment in central directory')
    if (!names.delete(name)) {
      throw walk.refused(`Duplicate filename in central directory, or no local header: ${quoted(name)}`)
    }
  }
  if (names.size > 0) throw walk.refused('Mis-matched local headers and central directory')
  await walkEnd(walk, { count, sizeBytes: walk.offset - offset, offset })
}

async function walkName(walk: ZipWalk, nameBytes: number, extraBytes: number): Promise<{ name: string; extra: Extra }> {
  const raw = await walk.next(nameBytes)
  const extra = readExtra(await walk.next(extraBytes))
  if (extra === undefined) throw walk.refused('Malformed extra fields, or one of them twice')
  if (extra.unicodeName?.equals(raw) === false) throw walk.refused('A member has two names')
  return { name: raw.toString('utf8'), extra }
}

function isSame(local: Buffer, { zip64 }: Extra, member: ZipMember): boolean {
  const [large, largeCompressed = large] = zip64 ?? []
  const sizeBytes = local.readUInt32LE(22)
  return (
    ((local.readUInt16LE(6) ^ member.flags) & meaningfulFlags) === 0 &&
    local.readUInt16LE(8) === member.method &&
    local.readUInt32LE(14) === member.crc32 &&
    (largeCompressed ?? local.readUInt32LE(18)) === member.compressedBytes &&
    (sizeBytes === 0xffffffff ? (large ?? sizeBytes) : sizeBytes) === member.sizeBytes
  )
}

// PKWARE APPNOTE 4.3.14, 4.3.15, 4.3.16
const zip64End: ZipRecord = { signature: 0x06064b50, sizeBytes: 56 }
const zip64Locator: ZipRecord = { signature: 0x07064b50, sizeBytes: 20 }
const end: ZipRecord = { signature: 0x06054b50, sizeBytes: 22 }
const signatureText = 'PK\x05\x06'

/** A central directory: as it was found, or as an end record states it. */
interface Directory {
  readonly count: number
  readonly sizeBytes: number
  readonly offset: number
}

/** Demand that the end records state the central directory that was found. They may carry a comment. */
async function walkEnd(walk: ZipWalk, found: Directory): Promise<void> {
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

/** What the extra fields of one zip header say. */
interface Extra {
  /** Numbers of the zip64 field in their order, or `undefined` if there is no such field. */
  readonly zip64: readonly number[] | undefined
  /** The other spelling of the name that Info-ZIP adds. */
  readonly unicodeName: Buffer | undefined
}

// PKWARE APPNOTE 4.5.3 and 4.6.9
const zip64Id = 0x0001
const unicodePathId = 0x7075

/**
 * Read the extra fields of a zip header.
 *
 * @returns `undefined` if they are cut off, or if a field that changes the meaning of the header stands twice.
 */
function readExtra(extra: Buffer): Extra | undefined {
  const found = new Map<number, Buffer>()
  for (let at = 0; at < extra.length; ) {
    if (at + 4 > extra.length) return undefined
    const id = extra.readUInt16LE(at)
    const end = at + 4 + extra.readUInt16LE(at + 2)
    if (end > extra.length) return undefined
    if (found.has(id) && (id === zip64Id || id === unicodePathId)) return undefined
    found.set(id, extra.subarray(at + 4, end))
    at = end
  }
  const zip64 = found.get(zip64Id)
  // Two sizes, an offset, and a disk number of four bytes, from the left as far as they are needed.
  if (zip64 !== undefined && ![0, 8, 16, 24, 28].includes(zip64.length)) return undefined
  return { zip64: zip64 && readNumbers(zip64), unicodeName: found.get(unicodePathId)?.subarray(5) }
}

function readNumbers(zip64: Buffer): readonly number[] {
  return [0, 8, 16].filter((at) => at + 8 <= zip64.length).map((at) => Number(zip64.readBigUInt64LE(at)))
}
