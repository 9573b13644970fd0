import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extract, pack } from 'tar-stream'
import { ReleaseError } from '../errors.ts'
import { quoted } from '../quoted.ts'

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

function unfit(what: string, cause?: unknown): ReleaseError {
  return new ReleaseError('artifact-mismatch', {
    message: `The artifact is not one that this action made: ${what}.`,
    hint: 'Hand on the outputs of the steps "build" and "attest"; else run the whole workflow again.',
    cause,
  })
}
