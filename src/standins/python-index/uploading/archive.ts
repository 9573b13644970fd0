import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

/** A file in a ZIP archive, as its directory has it. */
export interface ZipMember {
  readonly name: string
  readonly sizeBytes: number
  /** 0 stored, 8 deflated. */
  readonly compressionMethod: number
  read(): Promise<Buffer>
}

/** The bytes are not an archive of the expected kind. */
export class NotAnArchive extends Error {
  override readonly name = 'NotAnArchive'
}

/**
 * List the members of a ZIP archive.
 *
 * @throws NotAnArchive without an end record; any other Error when its directory cannot be read.
 */
export async function readZip(bytes: Buffer): Promise<readonly ZipMember[]> {
  const zip = await openZip(bytes)
  return new Promise((resolve, reject) => {
    const members: ZipMember[] = []
    zip.on('error', reject)
    zip.on('end', () => resolve(members))
    zip.on('entry', (entry: Entry) => {
      members.push({
        name: entry.fileName,
        sizeBytes: entry.uncompressedSize,
        compressionMethod: entry.compressionMethod,
        read: () => readMember(zip, entry),
      })
      zip.readEntry()
    })
    zip.readEntry()
  })
}

/**
 * List the member names of a gzipped tar archive, in order.
 *
 * @throws NotAnArchive when the bytes are not gzip; any other Error when the archive breaks off.
 */
export async function readTarNames(bytes: Buffer): Promise<readonly string[]> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) throw new NotAnArchive()
  const names: string[] = []
  const tar = extract()
  tar.on('entry', (header, content, next) => {
    names.push(header.name)
    content.on('end', next)
    // A destroyed pipeline fails each open entry as well.
    content.on('error', () => {})
    content.resume()
  })
  await pipeline(Readable.from([bytes]), createGunzip(), tar)
  return names
}

/** @returns What all names begin with, character by character: Python's `os.path.commonprefix`. */
export function commonPrefix(names: readonly string[]): string {
  const [first = ''] = names
  let length = first.length
  for (const name of names) while (!name.startsWith(first.slice(0, length))) length -= 1
  return first.slice(0, length)
}

/** Python's `os.path.join` of two parts. */
export function joinPath(folder: string, name: string): string {
  return folder === '' || folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`
}

function openZip(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error === null) resolve(zip)
      else reject(new NotAnArchive(error.message))
    })
  })
}

async function readMember(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const content = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error)))
  })
  const chunks: Buffer[] = []
  for await (const chunk of content.pipe(new PassThrough())) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
