import type { ByteSource } from '../byte-source.ts'
import type { ZipMember } from './archive.ts'
import { walkEnd } from './end.ts'
import { type Extra, readExtra } from './extra.ts'
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
    if (member === undefined) throw walk.refused(`Filename not in central directory: ${JSON.stringify(name)}`)
    if (names.has(name)) throw walk.refused(`Duplicate filename in local headers: ${JSON.stringify(name)}`)
    if (header.readUInt16LE(6) & 0x08) throw walk.refused('ZIP contains a data descriptor')
    if (offset !== member.offset || !isSame(header, extra, member)) {
      throw walk.refused(`Local header and central directory differ on ${JSON.stringify(name)}`)
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
      throw walk.refused(`Duplicate filename in central directory, or no local header: ${JSON.stringify(name)}`)
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
