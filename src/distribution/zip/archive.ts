import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl'
import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { memberLimit } from '../archive-names.ts'
import { type ByteSource, readExactly } from '../byte-source.ts'
import { refusal } from '../refusal.ts'

/** One entry of the central directory. */
export interface ZipMember {
  /** As in the archive; a directory ends in `/`. */
  readonly name: string
  readonly isDirectory: boolean
  readonly sizeBytes: number
  readonly compressedBytes: number
  readonly crc32: number
  /** 0 stored, 8 deflated. */
  readonly method: number
  /** General purpose bits: 0 encrypted, 3 data descriptor, 11 name in UTF-8. */
  readonly flags: number
  /** Unix file type, e.g. `0o100000`; 0 if the writer gave none. */
  readonly fileType: number
  /** Where its local header starts. */
  readonly offset: number
  /** The contents, inflated; fails when they are not as long as stated. */
  open(): Promise<Readable>
}

// yauzl takes nothing but a subclass of its own.
class SourceReader extends RandomAccessReader {
  readonly #bytes: ByteSource

  constructor(bytes: ByteSource) {
    super()
    this.#bytes = bytes
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return this.#bytes.stream(start, end)
  }

  override read(
    target: Buffer,
    start: number,
    length: number,
    position: number,
    done: (error: Error | null) => void,
  ): void {
    readExactly(this.#bytes, position, length).then(
      (found) => {
        found.copy(target, start)
        done(null)
      },
      (error: Error) => done(error),
    )
  }
}

/**
 * Read the central directory of a zip archive.
 *
 * @param file Name of the archive, for messages.
 * @returns Its members in the order of the directory.
 * @throws ReleaseError `file-unreadable`, `file-too-large`
 */
export async function readZip(file: string, bytes: ByteSource): Promise<readonly ZipMember[]> {
  const members: ZipMember[] = []
  try {
    // Names are decoded here, strictly, since yauzl takes code page 437 for what is not marked as UTF-8.
    const options = { autoClose: false, decodeStrings: false, validateEntrySizes: true }
    const zip = await fromRandomAccessReaderPromise(new SourceReader(bytes), bytes.sizeBytes, options)
    for await (const entry of zip.eachEntry()) {
      if (members.length === memberLimit)
        throw refusal('file-too-large', { file, found: `it has more than ${memberLimit} members` })
      members.push(memberOf(zip, entry))
    }
  } catch (cause) {
    if (cause instanceof ReleaseError) throw cause
    throw refusal('file-unreadable', { file, found: 'it is not a zip archive that can be read', cause })
  }
  return members
}

function memberOf(zip: ZipFile, entry: Entry): ZipMember {
  const name = entry.fileNameRaw.toString('utf8')
  return {
    name,
    isDirectory: name.endsWith('/'),
    sizeBytes: entry.uncompressedSize,
    compressedBytes: entry.compressedSize,
    crc32: entry.crc32,
    method: entry.compressionMethod,
    flags: entry.generalPurposeBitFlag,
    fileType: (entry.externalFileAttributes >>> 16) & 0o170000,
    offset: entry.relativeOffsetOfLocalHeader,
    open: () => zip.openReadStreamPromise(entry),
  }
}

/**
 * The contents of a member, chunk by chunk.
 *
 * @throws ReleaseError `file-unreadable` if they are damaged, or are not what the directory states.
 */
export async function* contentsOf(file: string, member: ZipMember): AsyncGenerator<Buffer, void> {
  const name = quoted(member.name)
  let checksum = 0
  try {
    const chunks: AsyncIterable<Buffer> = await member.open()
    for await (const chunk of chunks) {
      checksum = crc32(chunk, checksum)
      yield chunk
    }
  } catch (cause) {
    throw refusal('file-unreadable', { file, found: `member ${name} cannot be unpacked`, cause })
  }
  if (checksum !== member.crc32) throw refusal('file-unreadable', { file, found: `member ${name} has a wrong CRC` })
}
