import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { crc32, createGzip, deflateRawSync, gzipSync } from 'node:zlib'
import { type Headers, type Pack, pack } from 'tar-stream'

/** One member of a zip archive to be written; what is left out is as a good writer has it. */
export interface ZipEntry {
  readonly name: string
  readonly contents?: string | Buffer
  readonly method?: number
  readonly flags?: number
  /** Unix mode with the file type. */
  readonly mode?: number
  /** Changes of the local header only. */
  readonly local?: { readonly name?: string; readonly sizeBytes?: number }
  readonly comment?: string
  readonly extra?: Buffer
  readonly checksum?: number
}

/** What surrounds the members. */
export interface ZipFrame {
  readonly prefix?: Buffer
  readonly suffix?: Buffer
  /** Comment of the whole archive. */
  readonly comment?: string
}

/** Write a zip archive by hand, so that every field can be wrong. */
export function zip(entries: readonly ZipEntry[], frame: ZipFrame = {}): Buffer {
  const { prefix = Buffer.alloc(0), suffix = Buffer.alloc(0), comment = '' } = frame
  const locals: Buffer[] = [prefix]
  const centrals: Buffer[] = []
  for (const entry of entries) {
    const offset = Buffer.concat(locals).length
    const contents = Buffer.from(entry.contents ?? '')
    const data = (entry.method ?? 8) === 8 ? deflateRawSync(contents) : contents
    const extra = entry.extra ?? Buffer.alloc(0)
    const note = Buffer.from(entry.comment ?? '')
    const localName = entry.local?.name ?? entry.name
    locals.push(
      Buffer.from('PK\x03\x04'),
      zipHeader({ ...entry, name: localName, contents }, data, entry.local?.sizeBytes),
    )
    locals.push(Buffer.from(localName), extra, data)
    const tail = Buffer.alloc(14)
    tail.writeUInt16LE(note.length, 0)
    tail.writeUInt32LE(((entry.mode ?? (entry.name.endsWith('/') ? 0o040755 : 0o100644)) << 16) >>> 0, 6)
    tail.writeUInt32LE(offset, 10)
    centrals.push(Buffer.from('PK\x01\x02\x14\x03'), zipHeader({ ...entry, contents }, data), tail)
    centrals.push(Buffer.from(entry.name), extra, note)
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(22 + Buffer.byteLength(comment))
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(Buffer.concat(locals).length, 16)
  end.writeUInt16LE(end.length - 22, 20)
  end.write(comment, 22)
  return Buffer.concat([...locals, directory, end, suffix])
}

/** The part that local and central headers share. */
function zipHeader(
  entry: ZipEntry & { readonly contents: Buffer },
  data: Buffer,
  sizeBytes = entry.contents.length,
): Buffer {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(20, 0)
  header.writeUInt16LE(entry.flags ?? 0x800, 2)
  header.writeUInt16LE(entry.method ?? 8, 4)
  header.writeUInt32LE(0x5a210000, 6)
  header.writeUInt32LE(entry.checksum ?? crc32(entry.contents), 10)
  header.writeUInt32LE(data.length, 14)
  header.writeUInt32LE(sizeBytes, 18)
  header.writeUInt16LE(Buffer.byteLength(entry.name), 22)
  header.writeUInt16LE(entry.extra?.length ?? 0, 24)
  return header
}

/** The core metadata of the project that the tests are about. */
export const metadataText = 'Metadata-Version: 2.4\nName: rocket\nVersion: 1.0\nSummary: Flies\n\nGoes up.\n'

/** What the WHEEL file of `wheelName` says. */
export const wheelText = 'Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n'

export const wheelName = 'rocket-1.0-py3-none-any.whl'
export const sdistName = 'rocket-1.0.tar.gz'

/** The members of a wheel that is right; each argument replaces a file, `undefined` takes it away. */
export function wheelEntries(changes: Readonly<Record<string, string | undefined>> = {}): readonly ZipEntry[] {
  const folder = 'rocket-1.0.dist-info'
  const files: Record<string, string | undefined> = {
    'rocket/__init__.py': '__version__ = "1.0"\n',
    [`${folder}/METADATA`]: metadataText,
    [`${folder}/WHEEL`]: wheelText,
    ...changes,
  }
  const entries = Object.entries(files).flatMap(([name, contents]) =>
    contents === undefined ? [] : [{ name, contents }],
  )
  if (`${folder}/RECORD` in changes) return entries
  return [...entries, { name: `${folder}/RECORD`, contents: recordOf(entries) }]
}

/** A RECORD of these members. */
export function recordOf(entries: readonly ZipEntry[], folder = 'rocket-1.0.dist-info'): string {
  const lines = entries.map(({ name, contents = '' }) => {
    const digest = createHash('sha256').update(contents).digest('base64url')
    return `${name},sha256=${digest},${Buffer.byteLength(contents)}\n`
  })
  return `${lines.join('')}${folder}/RECORD,,\n`
}

/** A member of a tar archive to be written. */
export type TarEntry = Headers & {
  readonly contents?: string | Buffer
  readonly pax?: Readonly<Record<string, string>>
}

/** Write a tar archive. */
export const tar = (entries: readonly TarEntry[]): Promise<Buffer> => buffer(packed(entries))

function packed(entries: readonly TarEntry[]): Pack {
  const archive = pack()
  for (const { contents, ...header } of entries) archive.entry(header, contents ?? '')
  archive.finalize()
  return archive
}

/** The members of an sdist that is right. */
export const sdistEntries: readonly TarEntry[] = [
  { name: 'rocket-1.0/PKG-INFO', contents: metadataText },
  { name: 'rocket-1.0/pyproject.toml', contents: '[build-system]\n' },
  { name: 'rocket-1.0/src/rocket.py', contents: '__version__ = "1.0"\n' },
]

/** Write an sdist with members beside those of one that is right. */
export function sdist(more: readonly TarEntry[] = [], base = sdistEntries): Promise<Buffer> {
  return buffer(packed([...base, ...more]).pipe(createGzip()))
}

/** An sdist with one more member of a type that the writer does not know. */
export async function retyped(type: string): Promise<Buffer> {
  const archive = await tar([...sdistEntries, { name: 'rocket-1.0/a', contents: 'x' }])
  const header = archive.lastIndexOf('rocket-1.0/a')
  const difference = type.charCodeAt(0) - (archive[header + 156] ?? 0)
  archive.write(type, header + 156, 'latin1')
  const checksum = Number.parseInt(archive.toString('latin1', header + 148, header + 154), 8) + difference
  archive.write(checksum.toString(8).padStart(6, '0'), header + 148, 'latin1')
  return gzipSync(archive)
}

/** An sdist, not compressed, whose last member holds this; 1024 zeros of tar and 8 bytes of gzip follow. */
export async function stored(contents: Buffer): Promise<Buffer> {
  return gzipSync(
    await tar([...sdistEntries, { name: 'rocket-1.0/a', contents: contents.toString('latin1').padStart(512 * 3) }]),
    { level: 0 },
  )
}
