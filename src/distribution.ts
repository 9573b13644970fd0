import { createHash } from 'node:crypto'
import { type ByteSource, readExactly } from './distribution/byte-source.ts'
import type { DistributionContents } from './distribution/contents.ts'
import { type DescriptionJudge, faultsOfDescription, renderingRefusal } from './distribution/description.ts'
import { type FileName, normalizeProject, parseFileName } from './distribution/file-name.ts'
import type { CoreMetadata } from './distribution/metadata.ts'
import { refusal } from './distribution/refusal.ts'
import { inspectSdist } from './distribution/sdist.ts'
import { type AllowedFiles, type HeldSecret, type Inspected, requireNoSecrets } from './distribution/secrets.ts'
import { inspectWheel } from './distribution/wheel.ts'
import { quotedUpTo } from './quoted.ts'
import { compareVersions, parseVersion } from './release/version.ts'

export type { ByteSource } from './distribution/byte-source.ts'
export type { Description, DescriptionJudge } from './distribution/description.ts'

declare const inspected: unique symbol

/** A file that was looked through from end to end; only `inspectDistribution` makes one. */
export interface Distribution {
  readonly fileName: FileName
  readonly name: string
  readonly sizeBytes: number
  /** 64 lower-case hex digits. */
  readonly sha256: string
  readonly metadata: CoreMetadata
  readonly contents: DistributionContents
  /** What its tests hold that looks like a secret, and nobody allowed. */
  readonly secretsOfTests: readonly HeldSecret[]
  readonly [inspected]: true
}

/** What is allowed in a distribution, and who judges what. */
export interface Inspection {
  /** Globs of files that may hold what looks like a secret. */
  readonly allowed?: AllowedFiles
  /** Whoever says whether the description can be rendered; our own reading, unless another is given. */
  readonly judge?: DescriptionJudge
}

/** GitHub takes no greater file on a release. PyPI's limit is set for each project (100 MiB at first), so it is not here. */
const sizeLimitBytes = 2 * 1024 ** 3 - 1

/**
 * Look through a distribution, and refuse what PyPI would refuse, or what two programs could read differently. Memory
 * does not grow with the file.
 *
 * @throws ReleaseError `file-name-invalid`, `file-unreadable`, `file-unsafe`, `file-credential`, `file-too-large`,
 *   `metadata-invalid`, `metadata-mismatch`, `record-invalid`, `version-local`
 */
export async function inspectDistribution(
  name: string,
  bytes: ByteSource,
  { allowed = [], judge = async (description) => faultsOfDescription(description) }: Inspection = {},
): Promise<Distribution> {
  const fileName = parseFileName(name)
  const { sizeBytes } = bytes
  if (sizeBytes === 0) throw refusal('file-unreadable', { file: name, found: 'it is empty' })
  if (sizeBytes > sizeLimitBytes) {
    throw refusal('file-too-large', { file: name, found: `it has ${sizeBytes} bytes, GitHub takes ${sizeLimitBytes}` })
  }
  await requireKind(fileName, bytes)
  const { metadata, contents, secrets } = await inspectArchive(fileName, bytes)
  requireSameRelease(fileName, metadata)
  const secretsOfTests = requireNoSecrets(name, secrets, allowed)
  const sha256 = await hashBytes(name, bytes)
  // Last, since the judge may be a program: what it could do to the file would no longer go unseen.
  await requireRendering(name, metadata, judge)
  return { fileName, name, sizeBytes, sha256, metadata, contents, secretsOfTests } as Distribution
}

function inspectArchive(fileName: FileName, bytes: ByteSource): Promise<Inspected> {
  switch (fileName.kind) {
    case 'sdist':
      return inspectSdist(fileName, bytes)
    case 'wheel':
      return inspectWheel(fileName, bytes)
  }
}

function requireSameRelease({ kind, name, project, version }: FileName, metadata: CoreMetadata): void {
  const file = `The metadata of ${name}`
  const expected = normalizeProject(metadata.name)
  if (expected !== project) {
    const found = `Start filename for '${metadata.name}' with '${expected.replaceAll('-', '_')}'`
    throw refusal('metadata-mismatch', { file, found })
  }
  const inName = parseVersion(version)
  const isEqual = inName !== undefined && compareVersions(inName, metadata.version) === 0
  // 1.0 and 1.0.0 are one version, but the name of an sdist must spell it as its metadata do.
  if (isEqual && (kind === 'wheel' || metadata.version.text === version)) return
  const found = `Version in filename should be '${metadata.version.text}' not '${version}'`
  throw refusal('metadata-mismatch', { file, found })
}

async function requireRendering(name: string, { fields }: CoreMetadata, judge: DescriptionJudge): Promise<void> {
  const [text] = fields.get('description') ?? []
  if (text === undefined) return
  const description = { contentType: fields.get('description-content-type')?.[0], text }
  const faults = await judge(description)
  if (faults.length === 0) return
  const found = `${faults.join('; ')}; PyPI: ${quotedUpTo(300, renderingRefusal(description))}`
  throw refusal('metadata-invalid', { file: `The description of ${name}`, found })
}

async function hashBytes(name: string, bytes: ByteSource): Promise<string> {
  const hash = createHash('sha256')
  let sizeBytes = 0
  const chunks: AsyncIterable<Buffer> = bytes.stream()
  for await (const chunk of chunks) {
    hash.update(chunk)
    sizeBytes += chunk.length
  }
  if (sizeBytes === bytes.sizeBytes) return hash.digest('hex')
  const found = `it had ${bytes.sizeBytes} bytes and gave ${sizeBytes}: it is changed while it is read`
  throw refusal('file-unreadable', { file: name, found })
}

const endOfCentralDirectory = Buffer.from('PK\x05\x06', 'latin1')
const endOfCentralDirectoryBytes = 22
const longestComment = 0xffff

/**
 * Refuse a file that is not what its name says, or is an archive of the other kind as well: two programs would then see
 * two sets of members.
 *
 * @throws ReleaseError `file-unreadable`, `file-unsafe`
 */
async function requireKind({ kind, name }: FileName, bytes: ByteSource): Promise<void> {
  const head = await readExactly(bytes, 0, Math.min(512, bytes.sizeBytes))
  switch (kind) {
    case 'wheel':
      if (head.subarray(257, 262).toString('latin1') !== 'ustar') return
      throw refusal('file-unsafe', { file: name, found: 'it is a zip archive and a tar archive at the same time' })
    case 'sdist':
      if (head[0] !== 0x1f || head[1] !== 0x8b)
        throw refusal('file-unreadable', { file: name, found: 'it is not gzip' })
      if (!(await endsAsZip(bytes))) return
      throw refusal('file-unsafe', { file: name, found: 'it is a tar archive and a zip archive at the same time' })
  }
}

async function endsAsZip(bytes: ByteSource): Promise<boolean> {
  const length = Math.min(endOfCentralDirectoryBytes + longestComment, bytes.sizeBytes)
  const tail = await readExactly(bytes, bytes.sizeBytes - length, length)
  for (let at = tail.indexOf(endOfCentralDirectory); at !== -1; at = tail.indexOf(endOfCentralDirectory, at + 1)) {
    const commentStart = at + endOfCentralDirectoryBytes
    if (commentStart <= length && commentStart + tail.readUInt16LE(commentStart - 2) === length) return true
  }
  return false
}
