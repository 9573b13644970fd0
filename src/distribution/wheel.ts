import type { ByteSource } from './byte-source.ts'
import type { WheelName } from './file-name.ts'
import { type CoreMetadata, metadataLimitBytes, parseMetadata } from './metadata.ts'
import { refusal } from './refusal.ts'
import { faultOfEntryPoints } from './wheel/entry-points.ts'
import { requireSafeMembers } from './wheel/members.ts'
import { requireTags } from './wheel/tags.ts'
import { requireRecord } from './wheel/wheel-record.ts'
import { contentsOf, readZip, type ZipMember } from './zip/archive.ts'
import { requireFraming } from './zip/framing.ts'

/** RECORD has a line for each member; the other files have the limit of the metadata. */
const recordLimitBytes = 32 * 1024 * 1024

/**
 * Look through a wheel as PyPI does, and compare each member with RECORD as an installer does.
 *
 * @throws ReleaseError `file-unreadable`, `file-unsafe`, `file-credential`, `file-too-large`, `metadata-invalid`,
 *   `metadata-mismatch`, `record-invalid`, `version-local`
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/
 */
export async function inspectWheel(fileName: WheelName, bytes: ByteSource): Promise<CoreMetadata> {
  const file = fileName.name
  const members = await readZip(file, bytes)
  const names = requireSafeMembers(file, bytes.sizeBytes, members)
  await requireFraming(file, bytes, members)
  const folder = requireDistInfo(fileName, members)
  const read = (name: string): Promise<Buffer> => readMember(file, members, `${folder}/${name}`)
  requireTags(fileName, (await read('WHEEL')).toString('utf8'))
  const metadata = parseMetadata(await read('METADATA'), `METADATA of ${file}`)
  for (const path of metadata.licenseFiles) {
    const place = `${folder}/licenses/${path}`
    if (names.hasFile(place)) continue
    throw refusal('metadata-invalid', { file, found: `License-File ${path} does not exist at ${place}` })
  }
  if (names.hasFile(`${folder}/entry_points.txt`)) {
    const fault = faultOfEntryPoints((await read('entry_points.txt')).toString('utf8'))
    if (fault !== undefined) throw refusal('metadata-invalid', { file: `entry_points.txt of ${file}`, found: fault })
  }
  await requireRecord({ file, folder, members }, await read('RECORD'))
  return metadata
}

/** The one `.dist-info` folder, named as the file is. */
function requireDistInfo({ name }: WheelName, members: readonly ZipMember[]): string {
  const expected = `${name.split('-', 2).join('-')}.dist-info`
  const folders = new Set(members.map((member) => member.name.split('/')[0] ?? ''))
  const found = [...folders].filter((folder) => folder.endsWith('.dist-info'))
  if (found.length === 1 && found[0] === expected) return expected
  throw refusal('metadata-mismatch', {
    file: name,
    found: `WHEEL not found at ${expected}/WHEEL; the .dist-info folders are ${JSON.stringify(found)}`,
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
