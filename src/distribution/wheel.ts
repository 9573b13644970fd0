import { listed } from '../listed.ts'
import { quoted } from '../quoted.ts'
import { MemberNames } from './archive-names.ts'
import type { ByteSource } from './byte-source.ts'
import { type DistributionContents, readWheelFacts } from './contents.ts'
import { faultOfEntryPoints } from './entry-points.ts'
import { expansionLimitBytes } from './expansion.ts'
import type { WheelName } from './file-name.ts'
import { metadataLimitBytes, parseMetadata } from './metadata.ts'
import { refusal } from './refusal.ts'
import type { Inspected } from './secrets.ts'
import { requireRecord } from './wheel-record.ts'
import { contentsOf, readZip, type ZipMember } from './zip/archive.ts'
import { requireFraming } from './zip/framing.ts'

/** RECORD has a line for each member; the other files have the limit of the metadata. */
const recordLimitBytes = 32 * 1024 * 1024

/**
 * Look through a wheel as PyPI does, and compare each member with RECORD as an installer does.
 *
 * @throws ReleaseError `file-unreadable`, `file-unsafe`, `file-too-large`, `metadata-invalid`, `metadata-mismatch`,
 *   `record-invalid`, `version-local`
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/
 */
export async function inspectWheel(fileName: WheelName, bytes: ByteSource): Promise<Inspected> {
  const file = fileName.name
  const members = await readZip(file, bytes)
  const names = requireSafeMembers(file, bytes.sizeBytes, members)
  await requireFraming(file, bytes, members)
  const folder = requireDistInfo(fileName, members)
  const read = (name: string): Promise<Buffer> => readMember(file, members, `${folder}/${name}`)
  const wheel = (await read('WHEEL')).toString('utf8')
  requireTags(fileName, wheel)
  const metadata = parseMetadata(await read('METADATA'), `METADATA of ${file}`)
  for (const path of metadata.licenseFiles) {
    const place = `${folder}/licenses/${path}`
    if (names.hasFile(place)) continue
    throw refusal('metadata-invalid', { file, found: `License-File ${path} does not exist at ${place}` })
  }
  const entryPoints = names.hasFile(`${folder}/entry_points.txt`) ? await read('entry_points.txt') : undefined
  if (entryPoints !== undefined) {
    const fault = faultOfEntryPoints(entryPoints)
    if (fault !== undefined) throw refusal('metadata-invalid', { file: `entry_points.txt of ${file}`, found: fault })
  }
  const secrets = await requireRecord({ file, folder, members }, await read('RECORD'))
  const contents = { files: filesOf(members), wheel: readWheelFacts(wheel), entryPoints: entryPoints?.toString('utf8') }
  return { metadata, contents, secrets }
}

/** The files among the members of a zip archive. */
export const filesOf = (members: readonly ZipMember[]): DistributionContents['files'] =>
  members.filter(({ isDirectory }) => !isDirectory).map(({ name, sizeBytes }) => ({ path: name, sizeBytes }))

/** The one `.dist-info` folder, named as the file is. */
function requireDistInfo({ name }: WheelName, members: readonly ZipMember[]): string {
  const expected = `${name.split('-', 2).join('-')}.dist-info`
  const folders = new Set(members.map((member) => member.name.split('/')[0] ?? ''))
  const found = [...folders].filter((folder) => folder.endsWith('.dist-info'))
  if (found.length === 1 && found[0] === expected) return expected
  throw refusal('metadata-mismatch', {
    file: name,
    found: `WHEEL not found at ${expected}/WHEEL; the .dist-info folders are ${listed(found.map(quoted)) || 'none'}`,
  })
}

async function readMember(file: string, members: readonly ZipMember[], path: string): Promise<Buffer> {
  const isRecord = path.endsWith('/RECORD')
  const member = members.find(({ name }) => name === path)
  if (member === undefined) {
    throw refusal(isRecord ? 'record-invalid' : 'metadata-invalid', { file, found: `it has no ${path}` })
  }
  const limit = isRecord ? recordLimitBytes : metadataLimitBytes
  if (member.sizeBytes > limit) {
    throw refusal('file-too-large', { file, found: `${path} has ${member.sizeBytes} bytes, more than ${limit}` })
  }
  const chunks: Buffer[] = []
  for await (const chunk of contentsOf(file, member)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/**
 * Demand that the WHEEL file of a wheel has a format that installers know, and states the tags of the file name.
 *
 * @throws ReleaseError `metadata-invalid`, `metadata-mismatch`
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents
 */
function requireTags(fileName: WheelName, text: string): void {
  const file = `WHEEL of ${fileName.name}`
  const version = /^Wheel-Version:[ \t]*(.*)$/im.exec(text)?.[1]?.trim()
  if (version === undefined || !/^1\.\d+$/.test(version)) {
    const given = version === undefined ? 'missing' : quoted(version)
    throw refusal('metadata-invalid', { file, found: `Wheel-Version is ${given} instead of "1.0"` })
  }
  const stated = [...text.matchAll(/^Tag:[ \t]*(.*)$/gim)].map(([, tag = '']) => tag.trim())
  const inFile = expand(stated.map((tag) => tag.split('-').map((part) => part.split('.'))))
  const inName = expand([[fileName.pythonTags, fileName.abiTags, fileName.platformTags]])
  if (inFile !== inName) {
    throw refusal('metadata-mismatch', { file, found: `its tags are ${inFile}, those of the file name are ${inName}` })
  }
}

/** Every single tag of the sets, in one order: `py2-none-any, py3-none-any`. */
function expand(sets: readonly (readonly (readonly string[])[])[]): string {
  const tags = sets.flatMap((parts) =>
    parts.reduce<readonly string[]>(
      (tags, part) => tags.flatMap((tag) => part.map((text) => (tag === '' ? text : `${tag}-${text}`))),
      [''],
    ),
  )
  return [...new Set(tags.map((tag) => tag.toLowerCase()))].toSorted().join(', ')
}

const regularFile = 0o100000
const directory = 0o040000
const stored = 0
const deflated = 8
const encryptedFlag = 0x01
const utf8Flag = 0x800

/**
 * Demand of every member of a wheel that it can be unpacked where it belongs, by every program alike.
 *
 * @returns The names of the members.
 * @throws ReleaseError `file-unsafe`, `file-unreadable`, `file-too-large`
 */
function requireSafeMembers(file: string, sizeBytes: number, members: readonly ZipMember[]): MemberNames {
  const names = new MemberNames(file)
  for (const member of members) {
    names.add(member.name, member.isDirectory)
    const fault = faultOfMember(member)
    if (fault !== undefined) {
      throw refusal('file-unsafe', { file, found: `member ${quoted(member.name)} ${fault}` })
    }
  }
  const unpackedBytes = members.reduce((total, member) => total + member.sizeBytes, 0)
  if (unpackedBytes > expansionLimitBytes(sizeBytes)) {
    const found = `File exceeds compression ratio of 50: ${sizeBytes} bytes unpack to ${unpackedBytes}`
    throw refusal('file-unsafe', { file, found })
  }
  return names
}

function faultOfMember({ name, isDirectory, fileType, method, flags }: ZipMember): string | undefined {
  if (![0, isDirectory ? directory : regularFile].includes(fileType)) return 'is neither a file nor a directory'
  if (method !== stored && method !== deflated) return `does not use a supported compression type (it has ${method})`
  if (flags & encryptedFlag) return 'is encrypted'
  // Readers take another code page for a name that is not marked.
  if (/[^\0-\x7f]/.test(name) && !(flags & utf8Flag)) return 'has a name that is not marked as UTF-8'
  return undefined
}
