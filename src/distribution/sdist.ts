import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { type Entry, type Extract, extract } from 'tar-stream'
import { ReleaseError } from '../errors.ts'
import { quoted } from '../quoted.ts'
import { MemberNames } from './archive-names.ts'
import type { ByteSource } from './byte-source.ts'
import { EncryptedSource, requireReadable } from './encrypted-source.ts'
import { expansionLimitBytes } from './expansion.ts'
import type { SdistName } from './file-name.ts'
import { metadataLimitBytes, parseMetadata } from './metadata.ts'
import { refusal } from './refusal.ts'
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
  requireSafeLinks(file, members)
  const { packageInfo, names, secrets } = members
  if (packageInfo === undefined) {
    throw refusal('metadata-invalid', { file, found: `PKG-INFO not found at ${top}/PKG-INFO` })
  }
  const metadata = parseMetadata(packageInfo, `PKG-INFO of ${file}`)
  for (const path of metadata.licenseFiles) {
    if (names.hasFile(`${top}/${path}`)) continue
    throw refusal('metadata-invalid', { file, found: `License-File ${path} does not exist at ${top}/${path}` })
  }
  return { metadata, secrets }
}

function requireSafeLinks(file: string, { paths, links }: SdistMembers): void {
  for (const link of links.values()) {
    const fault = faultOfLink(link, links)
    if (fault !== undefined) throw refusal('file-unsafe', { file, found: `the link ${quoted(link.path)} ${fault}` })
  }
  for (const path of paths) {
    const link = linkAbove(path, links)
    if (link === undefined) continue
    throw refusal('file-unsafe', { file, found: `member ${quoted(path)} goes through the link ${quoted(link)}` })
  }
}

/** What one pass over a source distribution keeps. */
interface SdistMembers {
  readonly names: MemberNames
  readonly paths: readonly string[]
  readonly links: ReadonlyMap<string, ArchiveLink>
  /** The PKG-INFO in the top folder. */
  readonly packageInfo: Buffer | undefined
  readonly secrets: readonly HeldSecret[]
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
    if (kind === 'file' && path === `${top}/PKG-INFO`) packageInfo = await readPackageInfo(file, entry)
    else if (kind === 'file') secrets.push(...(await secretsIn(file, entry, path.slice(top.length + 1))))
    else entry.resume()
  }
  return { names, paths, links, packageInfo, secrets }
}

async function secretsIn(file: string, entry: Entry, path: string): Promise<readonly HeldSecret[]> {
  const search = new SecretSearch(path)
  const source = new EncryptedSource(path)
  for await (const chunk of entry) {
    search.add(chunk)
    source.add(chunk)
  }
  requireReadable(file, path, source)
  return search.held
}

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

function capAt(limitBytes: number, file: string): Transform {
  let seenBytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seenBytes += chunk.length
      if (seenBytes <= limitBytes) done(null, chunk)
      else done(refusal('file-unsafe', { file, found: `it unpacks to more than ${limitBytes} bytes` }))
    },
  })
}

/** A link in a source distribution; `target` is relative to its folder, or to the archive for a hard link. */
interface ArchiveLink {
  readonly path: string
  readonly kind: 'symlink' | 'link'
  readonly target: string
}

/**
 * Why a link is unsafe: it leads out of the top folder, or through another link, where only unpacking shows the end.
 *
 * @param links All links of the archive by path.
 * @returns `undefined` if it is safe.
 * @see https://peps.python.org/pep-0721/
 */
function faultOfLink(link: ArchiveLink, links: ReadonlyMap<string, unknown>): string | undefined {
  const place = link.path.split('/')
  const [top] = place
  if (link.target === '' || /^(\/|[a-z]:)|\\/i.test(link.target)) return `leads to ${quoted(link.target)}`
  const reached = link.kind === 'symlink' ? place.slice(0, -1) : []
  const segments = link.target.split('/').filter((segment) => segment !== '' && segment !== '.')
  for (const [index, segment] of segments.entries()) {
    if (segment === '..') reached.pop()
    else reached.push(segment)
    if (reached[0] !== top) return `leads out of ${top}/ to ${quoted(link.target)}`
    if (index < segments.length - 1 && links.has(reached.join('/'))) return `leads through ${reached.join('/')}`
  }
  return undefined
}

/** The link that a path goes through, if it does. */
function linkAbove(path: string, links: ReadonlyMap<string, unknown>): string | undefined {
  const segments = path.split('/')
  return segments
    .slice(0, -1)
    .map((_, index) => segments.slice(0, index + 1).join('/'))
    .find((folder) => links.has(folder))
}
