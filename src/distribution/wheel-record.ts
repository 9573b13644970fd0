import { createHash } from 'node:crypto'
import { quoted } from '../quoted.ts'
import { type ContentSearch, EncryptedSource, requireReadable } from './encrypted-source.ts'
import { refusal } from './refusal.ts'
import { type HeldSecret, SecretSearch } from './secrets.ts'
import { contentsOf, type ZipMember } from './zip/archive.ts'

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
 * @returns What was seen on the way that must stay secret.
 * @throws ReleaseError `record-invalid`, `file-unreadable`, `file-unsafe`
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/#signed-wheel-files
 */
export async function requireRecord(wheel: RecordedWheel, contents: Buffer): Promise<readonly HeldSecret[]> {
  const { file, folder } = wheel
  const record = parseRecord(contents.toString('utf8'), `RECORD of ${file}`)
  // RECORD cannot hold its own digest, and its signatures were made after it.
  const unhashed = new Set(['RECORD', 'RECORD.jws', 'RECORD.p7s'].map((name) => `${folder}/${name}`))
  const files = wheel.members.filter((member) => !member.isDirectory)
  const names = new Set(files.map(({ name }) => name))
  const faults = [...record.keys()].filter((path) => !names.has(path)).map((path) => `${path} is not in the wheel`)
  const secrets: HeldSecret[] = []
  if (!record.has(`${folder}/RECORD`)) faults.push('it does not list itself')
  for (const member of files) {
    if (unhashed.has(member.name)) continue
    const search = new SecretSearch(member.name)
    const source = new EncryptedSource(member.name)
    const fault = await faultOfEntry(file, { member, searches: [search, source] }, record.get(member.name))
    secrets.push(...search.held)
    requireReadable(file, member.name, source)
    if (fault !== undefined) faults.push(`${member.name} ${fault}`)
  }
  if (faults.length === 0) return secrets
  const more = faults.length > shownFaults ? `; and ${faults.length - shownFaults} more` : ''
  throw refusal('record-invalid', { file: `RECORD of ${file}`, found: faults.slice(0, shownFaults).join('; ') + more })
}

async function faultOfEntry(
  file: string,
  { member, searches }: { readonly member: ZipMember; readonly searches: readonly ContentSearch[] },
  entry: RecordEntry | undefined,
): Promise<string | undefined> {
  if (entry === undefined) return 'is missing'
  if (entry.hash === undefined) return 'has no digest'
  if (entry.sizeBytes !== undefined && entry.sizeBytes !== member.sizeBytes) {
    return `has ${member.sizeBytes} bytes instead of ${entry.sizeBytes}`
  }
  const hash = createHash(entry.hash.algorithm)
  for await (const chunk of contentsOf(file, member)) {
    hash.update(chunk)
    for (const search of searches) search.add(chunk)
  }
  const found = hash.digest()
  return isRecorded(entry.hash, found) ? undefined : `has ${entry.hash.algorithm}=${found.toString('base64url')}`
}

/** One line of RECORD: what a wheel says of one of its members. */
interface RecordEntry {
  /** With `/`. */
  readonly path: string
  /** `undefined` for RECORD itself. */
  readonly hash: RecordHash | undefined
  readonly sizeBytes: number | undefined
}

/** A digest in RECORD. */
interface RecordHash {
  readonly algorithm: 'sha256' | 'sha384' | 'sha512'
  /** URL-safe Base64 without padding, or hex. */
  readonly digest: string
}

const hashForm = /^(sha256|sha384|sha512)=([\w-]+)$/
// CSV, but flit_core writes a path with a comma without quotes: then everything before the last two commas is the path.
const lineForm = /^(?:"((?:[^"]|"")*)"|(?!")(.*)),([^",]*),(\d*)$/

/**
 * Read the RECORD of a wheel.
 *
 * @param file Names the member and its archive, for the message.
 * @returns The entries by path.
 * @throws ReleaseError `record-invalid`
 * @see https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file
 */
function parseRecord(text: string, file: string): ReadonlyMap<string, RecordEntry> {
  const entries = new Map<string, RecordEntry>()
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '') continue
    const entry = parseLine(line)
    if (entry === undefined) {
      throw refusal('record-invalid', { file, found: `line ${index + 1} is not "path,algorithm=digest,size"` })
    }
    if (entries.has(entry.path))
      throw refusal('record-invalid', { file, found: `${quoted(entry.path)} stands in it twice` })
    entries.set(entry.path, entry)
  }
  return entries
}

function parseLine(line: string): RecordEntry | undefined {
  const [whole, quoted, plain = '', hash = '', size = ''] = lineForm.exec(line) ?? []
  const [, algorithm, digest = ''] = hashForm.exec(hash) ?? []
  if (whole === undefined || (hash !== '' && algorithm === undefined)) return undefined
  return {
    // Some tools on Windows wrote backslashes, which the index reads as slashes.
    path: (quoted?.replaceAll('""', '"') ?? plain).replaceAll('\\', '/'),
    hash: isAlgorithm(algorithm) ? { algorithm, digest } : undefined,
    sizeBytes: size === '' ? undefined : Number(size),
  }
}

const isAlgorithm = (text: string | undefined): text is RecordHash['algorithm'] => text !== undefined

/** Whether RECORD states this digest. uv_build 0.8.3 wrote hex, and installers took those wheels. */
function isRecorded({ digest }: RecordHash, found: Buffer): boolean {
  return digest === found.toString('base64url') || digest === found.toString('hex')
}
