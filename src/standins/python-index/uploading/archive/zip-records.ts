import type { ZipMember } from './zip-directory.ts'
import { checkPrintable, RecordProblem, sizesOf } from './zip-local-extra.ts'

interface Found {
  readonly localNames: Set<string>
  readonly directoryNames: Set<string>
  directoryStart: number | undefined
  directoryBytes: number
  records: number
  longEndAt: number | undefined
  locator: number | undefined
  end: { readonly records: number; readonly sizeBytes: number; readonly offset: number } | undefined
}

/**
 * Read a ZIP archive from its first byte to its last, record by record, and compare with its directory.
 *
 * @param members What the directory says.
 * @returns What PyPI says against it, `undefined` when every reader finds the same files.
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/utils/zipfiles.py
 */
export function zipRecordsProblem(bytes: Buffer, members: readonly ZipMember[]): string | undefined {
  try {
    const end = readRecords(new RecordReader(bytes), new Map(members.map((member) => [member.storedName, member])))
    return end === bytes.length ? undefined : 'Trailing data'
  } catch (error) {
    if (error instanceof RecordProblem) return error.message
    throw error
  }
}

function readRecords(reader: RecordReader, members: ReadonlyMap<string, ZipMember>): number {
  const found: Found = {
    localNames: new Set(),
    directoryNames: new Set(),
    directoryStart: undefined,
    directoryBytes: 0,
    records: 0,
    longEndAt: undefined,
    locator: undefined,
    end: undefined,
  }
  for (;;) {
    const at = reader.position
    const signature = reader.read(4).readUInt32LE()
    switch (signature) {
      case 0x04034b50:
        addName(found.localNames, readLocal(reader, members), 'Duplicate filename in local headers')
        break
      case 0x02014b50:
        readDirectoryEntry(reader, found, at)
        break
      case 0x06064b50:
        found.longEndAt = at
        found.end = readLongEnd(reader)
        break
      case 0x07064b50:
        found.locator = Number(reader.read(16).readBigUInt64LE(4))
        break
      case 0x06054b50:
        readEnd(reader, found, at)
        return reader.position
      default:
        throw new RecordProblem('Unknown record signature')
    }
  }
}

function readLocal(reader: RecordReader, members: ReadonlyMap<string, ZipMember>): string {
  const header = reader.read(26)
  const method = header.readUInt16LE(4)
  const short = { compressedBytes: header.readUInt32LE(14), sizeBytes: header.readUInt32LE(18) }
  const rawName = reader.read(header.readUInt16LE(22))
  const extra = reader.read(header.readUInt16LE(24))
  checkPrintable(rawName)
  const { compressedBytes, sizeBytes } = sizesOf(extra, method, short)
  if ((header.readUInt16LE(2) & 0x08) !== 0) throw new RecordProblem('ZIP contains a data descriptor')
  const name = rawName.toString('utf8')
  if (!Buffer.from(name).equals(rawName)) throw new RecordProblem('Filename not unicode')
  const member = members.get(name)
  if (member === undefined) throw new RecordProblem('Filename not in central directory')
  if (member.compressedBytes !== compressedBytes) throw new RecordProblem('Mis-matched data size')
  if (member.sizeBytes !== sizeBytes) throw new RecordProblem('Mis-matched file size')
  reader.skip(compressedBytes)
  return rawName.toString('latin1')
}

function readDirectoryEntry(reader: RecordReader, found: Found, at: number): void {
  found.directoryStart ??= at
  found.records += 1
  const header = reader.read(42)
  if (header.readUInt16LE(28) !== 0) throw new RecordProblem('Comment in central directory')
  const name = reader.read(header.readUInt16LE(24))
  const extra = reader.read(header.readUInt16LE(26))
  checkPrintable(name)
  found.directoryBytes += 46 + name.length + extra.length
  const key = name.toString('latin1')
  addName(found.directoryNames, key, 'Duplicate filename in central directory')
  if (!found.localNames.has(key)) throw new RecordProblem('Missing filename in local headers')
}

function readLongEnd(reader: RecordReader): NonNullable<Found['end']> {
  const header = reader.read(52)
  const [size = 0, onDisk = 0, records = 0, sizeBytes = 0, offset = 0] = [0, 20, 28, 36, 44].map((position) =>
    Number(header.readBigUInt64LE(position)),
  )
  if (onDisk !== records) throw new RecordProblem('Malformed zip file')
  if (size !== 44) throw new RecordProblem('ZIP64 extensible data not allowed')
  return { records, sizeBytes, offset }
}

function readEnd(reader: RecordReader, found: Found, at: number): void {
  // A long end record must be announced by its locator before the short one comes.
  if (found.longEndAt !== undefined && found.locator === undefined) throw new RecordProblem('Malformed zip file')
  const header = reader.read(18)
  const [onDisk, records] = [header.readUInt16LE(4), header.readUInt16LE(6)]
  if (onDisk !== records) throw new RecordProblem('Malformed zip file')
  reader.skip(header.readUInt16LE(16))
  const short = { records, sizeBytes: header.readUInt32LE(8), offset: header.readUInt32LE(12) }
  const end = found.locator !== undefined && found.end !== undefined ? found.end : short
  if (end.records !== found.records) throw new RecordProblem('Mismatched central directory records')
  if (end.offset !== (found.directoryStart ?? at)) throw new RecordProblem('Mismatched central directory offset')
  if (end.sizeBytes !== found.directoryBytes) throw new RecordProblem('Mismatched central directory size')
  if (found.localNames.size !== found.directoryNames.size) {
    throw new RecordProblem('Mis-matched local headers and central directory')
  }
}

function addName(names: Set<string>, name: string, problem: string): void {
  if (names.has(name)) throw new RecordProblem(problem)
  names.add(name)
}

class RecordReader {
  readonly #bytes: Buffer
  position = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  read(count: number): Buffer {
    const part = this.#bytes.subarray(this.position, this.position + count)
    if (part.length < count) throw new RecordProblem('Malformed zip file')
    this.position += count
    return part
  }

  /** Beyond the end as well: what comes next is found missing then. */
  skip(count: number): void {
    this.position += count
  }
}
