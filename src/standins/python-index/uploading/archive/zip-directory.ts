import { crc32, inflateRawSync } from 'node:zlib'
import { BrokenArchive } from './broken.ts'
import { extraFields } from './zip-extra.ts'

/** A file in a ZIP archive, as its directory has it. */
export interface ZipMember {
  /** Cut at a NUL, and replaced by the Unicode name beside it. */
  readonly name: string
  /** As the directory spells it. */
  readonly storedName: string
  readonly sizeBytes: number
  readonly compressedBytes: number
  /** 0 stored, 8 deflated. */
  readonly compressionMethod: number
  /** @throws BrokenArchive */
  read(): Buffer
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const longestCommentBytes = 0xffff

interface End {
  readonly entries: number
  readonly sizeBytes: number
  /** As the record says, and where the directory is: a program may be in front of the archive. */
  readonly offset: number
  readonly shift: number
}

/**
 * List what the directory of a ZIP archive says, as Python's `zipfile` does.
 *
 * @returns `undefined` for what is no ZIP archive.
 * @throws BrokenArchive when the directory cannot be read.
 */
export function readZip(bytes: Buffer): readonly ZipMember[] | undefined {
  const end = findEnd(bytes)
  if (end === undefined) return undefined
  const start = end.offset + end.shift
  const isEmpty = end.entries === 0 && end.sizeBytes === 0 && end.offset === 0
  if (isEmpty) return []
  if (start < 0 || start + 46 > bytes.length || bytes.readUInt32LE(start) !== entrySignature) return undefined
  const members: ZipMember[] = []
  for (let position = start; position < start + end.sizeBytes; ) {
    if (position + 46 > bytes.length || bytes.readUInt32LE(position) !== entrySignature) throw new BrokenArchive()
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((at) => bytes.readUInt16LE(position + at))
    const next = position + 46 + (nameBytes ?? 0) + (extraBytes ?? 0) + (commentBytes ?? 0)
    members.push(readEntry(bytes, position, end.shift))
    position = next
  }
  return members
}

function findEnd(bytes: Buffer): End | undefined {
  const from = Math.max(0, bytes.length - longestCommentBytes - 22)
  const position = bytes.lastIndexOf(signature(endSignature))
  if (position < from || position + 22 > bytes.length) return undefined
  const long = findLongEnd(bytes, position)
  const [entries, sizeBytes, offset] = long ?? [
    bytes.readUInt16LE(position + 10),
    bytes.readUInt32LE(position + 12),
    bytes.readUInt32LE(position + 16),
  ]
  const behind = long === undefined ? position : position - 76
  return { entries, sizeBytes, offset, shift: behind - sizeBytes - offset }
}

/** ZIP64: the locator is right before the end record, and the long record before the locator. */
function findLongEnd(bytes: Buffer, position: number): readonly [number, number, number] | undefined {
  const hasLocator = position >= 76 && bytes.readUInt32LE(position - 20) === 0x07064b50
  if (!hasLocator || bytes.readUInt32LE(position - 76) !== 0x06064b50) return undefined
  const [entries = 0, sizeBytes = 0, offset = 0] = [32, 40, 48].map((at) =>
    Number(bytes.readBigUInt64LE(position - 76 + at)),
  )
  return [entries, sizeBytes, offset]
}

function readEntry(bytes: Buffer, position: number, shift: number): ZipMember {
  const flags = bytes.readUInt16LE(position + 8)
  const compressionMethod = bytes.readUInt16LE(position + 10)
  const checksum = bytes.readUInt32LE(position + 16)
  const [nameBytes, extraBytes] = [bytes.readUInt16LE(position + 28), bytes.readUInt16LE(position + 30)]
  const rawName = bytes.subarray(position + 46, position + 46 + nameBytes)
  const extra = bytes.subarray(position + 46 + nameBytes, position + 46 + nameBytes + extraBytes)
  const short = [24, 20, 42].map((at) => bytes.readUInt32LE(position + at))
  const [sizeBytes = 0, compressedBytes = 0, offset = 0] = withLongSizes(short, extra)
  const storedName = decodeName(rawName, (flags & 0x800) !== 0)
  return {
    name: unicodeName(extra, rawName) ?? storedName.split('\0', 1)[0] ?? '',
    storedName,
    sizeBytes,
    compressedBytes,
    compressionMethod,
    read: () =>
      readContent(bytes, {
        start: offset + shift,
        storedName,
        sizeBytes,
        compressedBytes,
        compressionMethod,
        checksum,
      }),
  }
}

/** Sizes and offset that do not fit are in the extra field, in this order, each only where it is needed. */
function withLongSizes(short: readonly number[], extra: Buffer): readonly number[] {
  const long = extraFields(extra).find(({ id }) => id === 0x0001)?.content
  let at = 0
  return short.map((value) => {
    if (value !== 0xffffffff) return value
    if (long === undefined || at + 8 > long.length) throw new BrokenArchive()
    at += 8
    return Number(long.readBigUInt64LE(at - 8))
  })
}

/** Info-ZIP's Unicode path counts as long as it is that of the name beside it. */
function unicodeName(extra: Buffer, rawName: Buffer): string | undefined {
  const content = extraFields(extra).find(({ id }) => id === 0x7075)?.content
  const isOfName =
    content !== undefined && content.length > 5 && content[0] === 1 && content.readUInt32LE(1) === crc32(rawName)
  return isOfName ? content.subarray(5).toString('utf8').split('\0', 1)[0] : undefined
}

interface Place {
  readonly start: number
  readonly storedName: string
  readonly sizeBytes: number
  readonly compressedBytes: number
  readonly compressionMethod: number
  readonly checksum: number
}

function readContent(bytes: Buffer, place: Place): Buffer {
  const { start, storedName, sizeBytes, compressedBytes, compressionMethod, checksum } = place
  if (start < 0 || start + 30 > bytes.length || bytes.readUInt32LE(start) !== localSignature) throw new BrokenArchive()
  const nameEnd = start + 30 + bytes.readUInt16LE(start + 26)
  const isUtf8 = (bytes.readUInt16LE(start + 6) & 0x800) !== 0
  if (decodeName(bytes.subarray(start + 30, nameEnd), isUtf8) !== storedName) throw new BrokenArchive()
  const from = nameEnd + bytes.readUInt16LE(start + 28)
  const packed = bytes.subarray(from, from + compressedBytes)
  const content = compressionMethod === 8 ? inflate(packed, sizeBytes) : packed.subarray(0, sizeBytes)
  if (crc32(content) !== checksum) throw new BrokenArchive()
  return content
}

function inflate(packed: Buffer, sizeBytes: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, sizeBytes) })
  } catch {
    throw new BrokenArchive()
  }
}

/** Without the flag a name is in the letters of the first PC; beyond ASCII they only have to differ. */
function decodeName(name: Buffer, isUtf8: boolean): string {
  return name.toString(isUtf8 ? 'utf8' : 'latin1')
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
