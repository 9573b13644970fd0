import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extract, pack } from 'tar-stream'
import { contentsOf, readZip } from '../distribution/zip/archive.ts'
import { ReleaseError } from '../errors.ts'
import { quoted } from '../quoted.ts'
import { OpenFile } from './files.ts'

/** Files that go into one archive. */
export interface PackedFiles {
  /** Every file lies directly in it. */
  readonly folder: string
  readonly names: readonly string[]
  /** Seconds; equal files of equal time give an equal digest. */
  readonly modifiedEpoch: number
}

/** Pack files into a new tar file: the same files and time always give the same bytes. */
export async function packFolder(path: string, { folder, names, modifiedEpoch }: PackedFiles): Promise<void> {
  const archive = pack()
  const fill = async (): Promise<void> => {
    for (const name of names.toSorted()) {
      const { size } = await stat(join(folder, name))
      const entry = archive.entry({ name, size, mode: 0o644, mtime: new Date(modifiedEpoch * 1000) })
      await pipeline(createReadStream(join(folder, name)), entry)
    }
    archive.finalize()
  }
  await Promise.all([pipeline(archive, createWriteStream(path, { flags: 'wx', mode: 0o600 })), fill()])
}

/**
 * Unpack a tar file of plain files.
 *
 * @returns Their names, sorted.
 * @throws ReleaseError `artifact-mismatch` for anything else, such as a folder, a link, or a name that is there twice.
 */
export async function unpackFolder(path: string, folder: string): Promise<string[]> {
  const names: string[] = []
  const archive = extract()
  const unpack = async (): Promise<void> => {
    for await (const entry of archive) {
      const { name, type } = entry.header
      if (type !== 'file' || name === '' || name !== basename(name)) throw unfit(`it holds ${quoted(name)} (${type})`)
      // Every entry is a stream of its own that ends with an error when the archive does.
      const content: Readable = entry
      await pipeline(content, createWriteStream(join(folder, name), { flags: 'wx', mode: 0o600 }))
      names.push(name)
    }
  }
  try {
    // Both at once: an archive that ends too early fails in either, and neither error may be left without a reader.
    await Promise.all([pipeline(createReadStream(path), archive), unpack()])
  } catch (cause) {
    if (cause instanceof ReleaseError) throw cause
    throw unfit('it is damaged', cause)
  }
  return names.sort()
}

const zipStart = Buffer.from('PK\x03\x04', 'latin1')

/**
 * Unpack what this action has packed, or `actions/upload-artifact`: a tar or a zip file of plain files.
 *
 * @returns Their names, sorted.
 * @throws ReleaseError `artifact-mismatch` for anything else
 */
export async function unpackAny(path: string, folder: string): Promise<string[]> {
  const file = await OpenFile.open(path)
  try {
    const start = await file.read(0, zipStart.length)
    return start.equals(zipStart) ? await unpackZip(basename(path), file, folder) : await unpackFolder(path, folder)
  } finally {
    await file.close()
  }
}

async function unpackZip(name: string, bytes: OpenFile, folder: string): Promise<string[]> {
  const names = new Set<string>()
  for (const member of await readZip(name, bytes)) {
    const isBeside = /^[^/\\\0]+$/.test(member.name) && !['.', '..'].includes(member.name)
    if (!isBeside || names.has(member.name)) throw unfitZip(name, member.name)
    const target = createWriteStream(join(folder, member.name), { flags: 'wx', mode: 0o600 })
    await pipeline(contentsOf(name, member), target)
    names.add(member.name)
  }
  return [...names].sort()
}

function unfitZip(name: string, member: string): ReleaseError {
  return new ReleaseError('artifact-mismatch', {
    message: `The artifact ${quoted(name)} holds ${quoted(member)}, but its files are to lie side by side, each once.`,
    hint: 'Let `path` of `actions/upload-artifact` name the distributions of one folder, as in `wheelhouse/*.whl`.',
  })
}

function unfit(what: string, cause?: unknown): ReleaseError {
  return new ReleaseError('artifact-mismatch', {
    message: `The artifact is not one that this action made: ${what}.`,
    hint: 'Hand on the outputs of the steps "build" and "attest"; else run the whole workflow again.',
    cause,
  })
}
