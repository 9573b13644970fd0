import { createHash } from 'node:crypto'
import { refusal } from '../refusal.ts'
import { contentsOf, type ZipMember } from '../zip/archive.ts'
import { isRecorded, parseRecord, type RecordEntry } from './record.ts'

/** A wheel whose RECORD is to be compared with its members. */
export interface RecordedWheel {
  readonly file: string
  /** The `.dist-info` folder. */
  readonly folder: string
  readonly members: readonly ZipMember[]
}

/** As many as a message can hold. */
const shownFaults = 5

/**
 * Demand that RECORD lists exactly the files of a wheel, each with its size and digest. Unpacks every member once.
 *
 * @param contents The RECORD file.
 * @throws ReleaseError `record-invalid`, `file-unreadable`
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/#signed-wheel-files
 */
export async function requireRecord(wheel: RecordedWheel, contents: Buffer): Promise<void> {
  const { file, folder } = wheel
  const record = parseRecord(contents.toString('utf8'), `RECORD of ${file}`)
  // RECORD cannot hold its own digest, and its signatures were made after it.
  const unhashed = new Set(['RECORD', 'RECORD.jws', 'RECORD.p7s'].map((name) => `${folder}/${name}`))
  const files = wheel.members.filter((member) => !member.isDirectory)
  const names = new Set(files.map(({ name }) => name))
  const faults = [...record.keys()].filter((path) => !names.has(path)).map((path) => `${path} is not in the wheel`)
  if (!record.has(`${folder}/RECORD`)) faults.push('it does not list itself')
  for (const member of files) {
    if (unhashed.has(member.name)) continue
    const fault = await faultOfEntry(file, member, record.get(member.name))
    if (fault !== undefined) faults.push(`${member.name} ${fault}`)
  }
  if (faults.length === 0) return
  const more = faults.length > shownFaults ? `; and ${faults.length - shownFaults} more` : ''
  throw refusal('record-invalid', { file: `RECORD of ${file}`, found: faults.slice(0, shownFaults).join('; ') + more })
}

async function faultOfEntry(
  file: string,
  member: ZipMember,
  entry: RecordEntry | undefined,
): Promise<string | undefined> {
  if (entry === undefined) return 'is missing'
  if (entry.hash === undefined) return 'has no digest'
  if (entry.sizeBytes !== undefined && entry.sizeBytes !== member.sizeBytes) {
    return `has ${member.sizeBytes} bytes instead of ${entry.sizeBytes}`
  }
  const hash = createHash(entry.hash.algorithm)
  for await (const chunk of contentsOf(file, member)) hash.update(chunk)
  const found = hash.digest()
  return isRecorded(entry.hash, found) ? undefined : `has ${entry.hash.algorithm}=${found.toString('base64url')}`
}
