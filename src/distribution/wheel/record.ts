import { refusal } from '../refusal.ts'

/** One line of RECORD: what a wheel says of one of its members. */
export interface RecordEntry {
  /** With `/`. */
  readonly path: string
  /** `undefined` for RECORD itself. */
  readonly hash: RecordHash | undefined
  readonly sizeBytes: number | undefined
}

/** A digest in RECORD. */
export interface RecordHash {
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
export function parseRecord(text: string, file: string): ReadonlyMap<string, RecordEntry> {
  const entries = new Map<string, RecordEntry>()
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '') continue
    const entry = parseLine(line)
    if (entry === undefined) {
      throw refusal('record-invalid', { file, found: `line ${index + 1} is not "path,algorithm=digest,size"` })
    }
    if (entries.has(entry.path)) throw refusal('record-invalid', { file, found: `"${entry.path}" stands in it twice` })
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
export function isRecorded({ digest }: RecordHash, found: Buffer): boolean {
  return digest === found.toString('base64url') || digest === found.toString('hex')
}
