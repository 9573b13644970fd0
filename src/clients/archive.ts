import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { basename, join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
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
  /** What each file must be: 64 lower-case hex digits. Where code of others has run, it may still write into the folder. */
  readonly digests?: ReadonlyMap<string, string>
}

/**
 * Pack files into a new tar file: the same files and time always give the same bytes.
 *
 * @returns SHA-256 of the tar file, 64 lower-case hex digits.
 * @throws ReleaseError `artifact-mismatch` for a file that is not what it must be.
 */
export async function packFolder(path: string, files: PackedFiles): Promise<string> {
  const archive = pack()
  const whole = createHash('sha256')
  const fill = async (): Promise<void> => {
    for (const name of files.names.toSorted()) await packFile(archive, name, files)
    archive.finalize()
  }
  const target = createWriteStream(path, { flags: 'wx', mode: 0o600 })
  await Promise.all([pipeline(archive, hashing(whole), target), fill()])
  return whole.digest('hex')
}

async function packFile(
  archive: ReturnType<typeof pack>,
  name: string,
  { folder, modifiedEpoch, digests }: PackedFiles,
): Promise<void> {
  const file = await OpenFile.openPlain(join(folder, name))
  if (file === undefined) throw changedHere(name)
  try {
    const hash = createHash('sha256')
    const entry = archive.entry({ name, size: file.sizeBytes, mode: 0o644, mtime: new Date(modifiedEpoch * 1000) })
    // What is read is what is hashed, and no more of it than there was.
    await pipeline(file.stream(), hashing(hash), entry).catch((cause: unknown) => {
      throw changedHere(name, cause)
    })
    const expected = digests?.get(name)
    if (expected !== undefined && hash.digest('hex') !== expected) throw changedHere(name)
  } catch (error) {
    archive.destroy(error instanceof Error ? error : undefined)
    throw error
  } finally {
    await file.close()
  }
}

function hashing(hash: ReturnType<typeof createHash>): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
}

/** The refusal of a file that is not any more what it was when it was looked through. */
function changedHere(name: string, cause?: unknown): ReleaseError {
  return new ReleaseError('artifact-mismatch', {
    message: `${quoted(name)} changed on this machine after it was inspected.`,
    hint: 'Find out what the build leaves running, and push the tag again.',
    cause,
  })
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
