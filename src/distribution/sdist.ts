import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { type Entry, type Extract, extract } from 'tar-stream'
import { ReleaseError } from '../errors.ts'
import { quoted } from '../quoted.ts'
import { MemberNames } from './archive-names.ts'
import type { ByteSource } from './byte-source.ts'
import type { ContainedFile } from './contents.ts'
import { EncryptedSource, requireReadable } from './encrypted-source.ts'
import { capAt, expansionLimitBytes } from './expansion.ts'
import type { SdistName } from './file-name.ts'
import { metadataLimitBytes, parseMetadata } from './metadata.ts'
import { refusal } from './refusal.ts'
import { type ArchiveLink, requireSafeLinks } from './sdist/links.ts'
import { type HeldSecret, type Inspected, SecretSearch } from './secrets.ts'

/**
 * Look through a source distribution in one pass. A missing pyproject.toml is no fault: the index does not ask for it.
 *
 * @throws ReleaseError `file-unreadable`, `file-unsafe`, `file-too-large`, `metadata-invalid`, `version-local`
 * @see https://packaging.python.org/en/latest/specifications/source-distribution-format/
 */
export async function inspectSdist({ name: file }: SdistName, bytes: ByteSource): Promise<Inspected> {
  const top = file.slice(0, -'.tar.gz'.length)
  const members = await readSdist({ file, top, bytes })
  requireSafeLinks(file, members.paths, members.links)
  const { packageInfo, names, secrets } = members
  if (packageInfo === undefined) {
    throw refusal('metadata-invalid', { file, found: `PKG-INFO not found at ${top}/PKG-INFO` })
  }
  const metadata = parseMetadata(packageInfo, `PKG-INFO of ${file}`)
  for (const path of metadata.licenseFiles) {
    if (names.hasFile(`${top}/${path}`)) continue
    throw refusal('metadata-invalid', { file, found: `License-File ${path} does not exist at ${top}/${path}` })
  }
  return { metadata, contents: { files: members.files, wheel: undefined, entryPoints: undefined }, secrets }
}

/** What one pass over a source distribution keeps. */
interface SdistMembers {
  readonly names: MemberNames
  readonly paths: readonly string[]
  readonly links: ReadonlyMap<string, ArchiveLink>
  /** The PKG-INFO in the top folder. */
  readonly packageInfo: Buffer | undefined
  readonly secrets: readonly HeldSecret[]
  readonly files: readonly ContainedFile[]
}

/** An sdist to be read; `top` is the one folder that must hold everything. */
interface PackedSdist {
  readonly file: string
  readonly top: string
  readonly bytes: ByteSource
}

/**
 * Unpack a source distribution as a stream.
 *
 * @throws ReleaseError `file-unreadable`, `file-unsafe`, `file-too-large`
 */
async function readSdist({ file, top, bytes }: PackedSdist): Promise<SdistMembers> {
  const archive = extract()
  const [members, unpacking] = await Promise.allSettled([
    readMembers(file, top, archive),
    pipeline(bytes.stream(), createGunzip(), capAt(expansionLimitBytes(bytes.sizeBytes), file), archive),
  ])
  const failures = [members, unpacking].filter((result) => result.status === 'rejected').map(({ reason }) => reason)
  if (members.status === 'fulfilled' && failures.length === 0) return members.value
  // A refusal of ours ends the stream early, and only that would be seen of the other side.
  const refused = failures.find((reason) => reason instanceof ReleaseError)
  throw refused ?? refusal('file-unreadable', { file, found: 'it cannot be unpacked', cause: failures[0] })
}

async function readMembers(file: string, top: string, archive: Extract): Promise<SdistMembers> {
  const names = new MemberNames(file)
  const paths: string[] = []
  const links = new Map<string, ArchiveLink>()
  const secrets: HeldSecret[] = []
  const files = new Map<string, ContainedFile>()
  let packageInfo: Buffer | undefined
  for await (const entry of archive) {
    const { name, linkname } = entry.header
    const kind = kindOf(file, entry)
    const path = names.add(name, kind === 'directory')
    if (path !== top && !path.startsWith(`${top}/`)) {
      const found = `Incorrect number of top-level directories in sdist: ${quoted(name)} is not in ${quoted(`${top}/`)}`
      throw refusal('file-unsafe', { file, found })
    }
    if (path === top && kind !== 'directory')
      throw refusal('file-unsafe', { file, found: `${quoted(top)} is no directory` })
    paths.push(path)
    if (kind === 'symlink' || kind === 'link') links.set(path, { path, kind, target: linkname ?? '' })
    const inside = path.slice(top.length + 1)
    if (kind === 'file' && inside === 'PKG-INFO') {
      packageInfo = await readPackageInfo(file, entry)
      files.set(path, { path: inside, sizeBytes: packageInfo.length, blob: blobOf(packageInfo) })
    } else if (kind === 'file') {
      const read = await readFile(file, entry, inside)
      files.set(path, read.file)
      secrets.push(...read.secrets)
    } else entry.resume()
    if (kind === 'symlink') files.set(path, { path: inside, sizeBytes: 0, blob: blobOf(Buffer.from(linkname ?? '')) })
    // Python's tarfile stores a file that it met before, by its number on the disk, as a link to the first one.
    if (kind === 'link') files.set(path, { sizeBytes: 0, ...files.get(linkname ?? ''), path: inside })
  }
  return { names, paths, links, packageInfo, secrets, files: [...files.values()] }
}

/** One file of an archive, from its first byte to its last. */
async function readFile(
  file: string,
  entry: Entry,
  path: string,
): Promise<{ readonly file: ContainedFile; readonly secrets: readonly HeldSecret[] }> {
  const search = new SecretSearch(path)
  const source = new EncryptedSource(path)
  const sizeBytes = entry.header.size ?? 0
  const hash = createHash('sha1').update(blobHeader(sizeBytes))
  for await (const chunk of entry) {
    search.add(chunk)
    source.add(chunk)
    hash.update(chunk)
  }
  requireReadable(file, path, source)
  return { file: { path, sizeBytes, blob: hash.digest('hex') }, secrets: search.held }
}

/** @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
const blobHeader = (sizeBytes: number): string => `blob ${sizeBytes}\0`

const blobOf = (bytes: Buffer): string =>
  createHash('sha1').update(blobHeader(bytes.length)).update(bytes).digest('hex')

function kindOf(file: string, { header }: Entry): 'file' | 'directory' | ArchiveLink['kind'] {
  // tar-stream keeps the extended headers of a member here; its types do not say so.
  const { name, type, pax } = header as typeof header & { readonly pax?: Readonly<Record<string, string>> | null }
  const isSparse = Object.keys(pax ?? {}).some((key) => key.startsWith('GNU.sparse.'))
  if (type === 'contiguous-file' && !isSparse) return 'file'
  if (!isSparse && (type === 'file' || type === 'directory' || type === 'symlink' || type === 'link')) return type
  const found = `member ${quoted(name)} is ${isSparse ? 'sparse' : 'neither a file, nor a directory, nor a link'}`
  throw refusal('file-unsafe', { file, found: `${found} (type ${type ?? 'unknown'})` })
}

async function readPackageInfo(file: string, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = []
  let sizeBytes = 0
  for await (const chunk of entry) {
    chunks.push(chunk)
    sizeBytes += chunk.length
    if (sizeBytes > metadataLimitBytes) {
      throw refusal('file-too-large', { file, found: `PKG-INFO has more than ${metadataLimitBytes} bytes` })
    }
  }
  return Buffer.concat(chunks)
}
