import { failure } from '../metadata/problem.ts'
import { BrokenArchive } from './broken.ts'
import { GunzipReader } from './gunzip.ts'
import { isScanned } from './malware.ts'
import { type Header, isExtension, parseHeader, paxRecords, textOf } from './tar-header.ts'

const blockBytes = 512

/** A file in a tar archive. */
export interface TarMember {
  readonly name: string
  /** With holes that are not stored. */
  readonly isSparse: boolean
  /** Of a file that PyPI looks into. */
  readonly content: Buffer | undefined
}

type Records = ReadonlyMap<string, string>

/**
 * List what a gzipped tar archive holds, as Python's `tarfile` does: up to the first block of zeros, or the first one behind
 * a file that is no header; what follows is never read.
 *
 * @returns `undefined` for what is no tar archive, gzipped or not.
 * @throws BrokenArchive when it breaks off, or is compressed in another way.
 * @throws Refusal 500 when it breaks off before its first header.
 */
export async function readTar(bytes: Buffer): Promise<readonly TarMember[] | undefined> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
    if (isOtherTar(bytes)) throw new BrokenArchive()
    return undefined
  }
  const reader = new GunzipReader(bytes)
  const block = await reader.readUpTo(blockBytes)
  if (block.length < blockBytes && reader.end === 'truncated') {
    throw failure('EOFError: Compressed file ended before the end-of-stream marker was reached')
  }
  const first = parseHeader(block)
  if (first === 'invalid') return undefined
  return first === 'zeros' ? [] : readMembers(reader, first)
}

/** Whether bytes that are not gzipped begin as a tar archive does that Python opens: plain, bzip2, or xz. */
export function isOtherTar(bytes: Buffer): boolean {
  const isCompressed =
    bytes.subarray(0, 3).toString('latin1') === 'BZh' || bytes.subarray(1, 6).toString('latin1') === '7zXZ\0'
  return isCompressed || typeof parseHeader(bytes.subarray(0, blockBytes)) === 'object'
}

async function readMembers(reader: GunzipReader, first: Header): Promise<readonly TarMember[]> {
  const members: TarMember[] = []
  let [everywhere, here]: [Records, Records] = [new Map(), new Map()]
  for (let header: Header | undefined = first; header !== undefined; ) {
    const isNamesOnly = isExtension(header)
    if (isNamesOnly) {
      const records = recordsOf(header, await readBlocks(reader, header.sizeBytes))
      if (header.type === 'g') everywhere = new Map([...everywhere, ...records])
      else here = new Map([...here, ...records])
    } else {
      members.push(await readMember(reader, header, new Map([...everywhere, ...here])))
      here = new Map()
    }
    header = await nextHeader(reader)
    // What says something of the next file needs one.
    if (header === undefined && isNamesOnly) throw new BrokenArchive()
  }
  return members
}

async function nextHeader(reader: GunzipReader): Promise<Header | undefined> {
  const block = await reader.readUpTo(blockBytes)
  if (block.length < blockBytes && reader.end !== 'ended') throw new BrokenArchive()
  const header = parseHeader(block)
  return typeof header === 'string' ? undefined : header
}

/** GNU's long name and long link name are in a member of their own; so are the records of POSIX. */
function recordsOf({ type }: Header, content: Buffer): Records {
  if (type === 'L') return new Map([['path', textOf(content)]])
  return type === 'K' ? new Map() : paxRecords(content)
}

async function readMember(reader: GunzipReader, header: Header, records: Records): Promise<TarMember> {
  const name = (records.get('path') ?? header.name).replace(/\/+$/, '')
  const isSparse = header.type === 'S' || ['map', 'size', 'major'].some((key) => records.has(`GNU.sparse.${key}`))
  for (let isMore = header.hasMoreMaps; isMore; ) isMore = (await readBlocks(reader, blockBytes))[504] !== 0
  const sizeBytes = Number(records.get('size') ?? header.sizeBytes)
  const isRead = header.isFile && !isSparse && isScanned(name)
  const content = isRead ? await readBlocks(reader, sizeBytes) : undefined
  if (!isRead && header.hasData) await skipBlocks(reader, sizeBytes)
  return { name, isSparse, content }
}

async function readBlocks(reader: GunzipReader, sizeBytes: number): Promise<Buffer> {
  const padded = await reader.readUpTo(paddedBytes(sizeBytes))
  if (padded.length < paddedBytes(sizeBytes)) throw new BrokenArchive()
  return padded.subarray(0, sizeBytes)
}

async function skipBlocks(reader: GunzipReader, sizeBytes: number): Promise<void> {
  if (!(await reader.skip(paddedBytes(sizeBytes)))) throw new BrokenArchive()
}

function paddedBytes(sizeBytes: number): number {
  return Math.ceil(sizeBytes / blockBytes) * blockBytes
}
