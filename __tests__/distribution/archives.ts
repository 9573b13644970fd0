import { createHash } from 'node:crypto'
import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { type Headers, pack } from 'tar-stream'

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
  let offset = prefix.length
  for (const entry of entries) {
    const contents = Buffer.from(entry.contents ?? '')
    const method = entry.method ?? 8
    const data = method === 8 ? deflateRawSync(contents) : contents
    const extra = entry.extra ?? Buffer.alloc(0)
    const fixed = (name: string, checksum: number, sizeBytes: number): Buffer => {
      const buffer = Buffer.alloc(26)
      buffer.writeUInt16LE(20, 0)
      buffer.writeUInt16LE(entry.flags ?? 0x800, 2)
      buffer.writeUInt16LE(method, 4)
      buffer.writeUInt32LE(0x5a210000, 6)
      buffer.writeUInt32LE(checksum, 10)
      buffer.writeUInt32LE(data.length, 14)
      buffer.writeUInt32LE(sizeBytes, 18)
      buffer.writeUInt16LE(Buffer.byteLength(name), 22)
      buffer.writeUInt16LE(extra.length, 24)
      return buffer
    }
    const checksum = entry.checksum ?? crc32(contents)
    const sizeBytes = contents.length
    const localName = entry.local?.name ?? entry.name
    const local = [
      Buffer.from('PK\x03\x04'),
      fixed(localName, checksum, entry.local?.sizeBytes ?? sizeBytes),
      Buffer.from(localName),
      extra,
      data,
    ]
    const note = Buffer.from(entry.comment ?? '')
    const tail = Buffer.alloc(14)
    tail.writeUInt16LE(note.length, 0)
    tail.writeUInt32LE(((entry.mode ?? (entry.name.endsWith('/') ? 0o040755 : 0o100644)) << 16) >>> 0, 6)
    tail.writeUInt32LE(offset, 10)
    centrals.push(Buffer.from('PK\x01\x02\x14\x03'), fixed(entry.name, checksum, sizeBytes), tail)
    centrals.push(Buffer.from(entry.name), extra, note)
    locals.push(...local)
    offset += Buffer.concat(local).length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(22 + Buffer.byteLength(comment))
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(end.length - 22, 20)
  end.write(comment, 22)
  return Buffer.concat([...locals, directory, end, suffix])
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
export type TarEntry = Headers & { readonly contents?: string; readonly pax?: Readonly<Record<string, string>> }

/** Write a tar archive. */
export async function tar(entries: readonly TarEntry[]): Promise<Buffer> {
  const archive = pack()
  for (const { contents, ...header } of entries) archive.entry(header, contents ?? '')
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The members of an sdist that is right. */
export const sdistEntries: readonly TarEntry[] = [
  { name: 'rocket-1.0/PKG-INFO', contents: metadataText },
  { name: 'rocket-1.0/pyproject.toml', contents: '[build-system]\n' },
  { name: 'rocket-1.0/src/rocket.py', contents: '__version__ = "1.0"\n' },
]

/** Write an sdist with members beside those of one that is right. */
export async function sdist(more: readonly TarEntry[] = [], base = sdistEntries): Promise<Buffer> {
  return gzipSync(await tar([...base, ...more]))
}
