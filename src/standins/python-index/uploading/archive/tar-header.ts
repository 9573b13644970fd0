/** The header of one member. */
export interface Header {
  readonly name: string
  /** One character; `0` is a file. */
  readonly type: string
  readonly sizeBytes: number
  readonly isFile: boolean
  /** Whether blocks of content follow: links and folders have none, whatever size they claim. */
  readonly hasData: boolean
  /** GNU's sparse files: whether blocks with more of the map follow. */
  readonly hasMoreMaps: boolean
}

const fileTypes = ['0', '\0', '7', 'S']
const emptyTypes = ['1', '2', '3', '4', '5', '6']

/**
 * Parse a header block as Python's `tarfile` does.
 *
 * @returns `zeros` for the block that ends an archive, `invalid` for what is no header.
 */
export function parseHeader(block: Buffer): Header | 'zeros' | 'invalid' {
  if (block.length < 512) return 'invalid'
  if (block.every((byte) => byte === 0)) return 'zeros'
  const sizeBytes = numberOf(block.subarray(124, 136))
  if (!hasChecksum(block) || sizeBytes === undefined) return 'invalid'
  const type = String.fromCharCode(block[156] ?? 0)
  const isGnu = ['L', 'K', 'S'].includes(type)
  const prefix = isGnu ? '' : textOf(block.subarray(345, 500))
  const shortName = textOf(block.subarray(0, 100))
  const name = prefix === '' ? shortName : `${prefix}/${shortName}`
  const isFolder = type === '5' || (type === '\0' && name.endsWith('/'))
  return {
    name,
    type,
    sizeBytes,
    isFile: fileTypes.includes(type) && !isFolder,
    hasData: !emptyTypes.includes(type) && !isFolder,
    hasMoreMaps: type === 'S' && block[482] !== 0,
  }
}

/** Whether a member only says something of the next one, or of all: long names, and the records of POSIX. */
export function isExtension({ type }: Header): boolean {
  return ['L', 'K', 'x', 'X', 'g'].includes(type)
}

/** The records of POSIX: `27 path=…\n`, the number counting all of its record. */
export function paxRecords(content: Buffer): ReadonlyMap<string, string> {
  const records = new Map<string, string>()
  for (let at = 0; at < content.length; ) {
    const length = Number.parseInt(content.subarray(at, at + 20).toString('latin1'), 10)
    if (!(length > 0)) break
    const record = content.subarray(at, at + length).toString('utf8')
    const equals = record.indexOf('=')
    records.set(record.slice(record.indexOf(' ') + 1, equals), record.slice(equals + 1).replace(/\n$/, ''))
    at += length
  }
  return records
}

/** A text that a NUL ends. */
export function textOf(field: Buffer): string {
  const end = field.indexOf(0)
  return field.subarray(0, end < 0 ? field.length : end).toString('utf8')
}

/** Octal digits, or GNU's binary number behind a first byte of 0x80; undefined for anything else. */
function numberOf(field: Buffer): number | undefined {
  if (field[0] === 0x80) return Number(`0x${field.subarray(1).toString('hex')}`)
  const text = textOf(field).trim()
  return /^[0-7]*$/.test(text) ? Number.parseInt(text || '0', 8) : undefined
}

/** The sum of all bytes, those of the sum itself counted as blanks; old programs added them as signed numbers. */
function hasChecksum(block: Buffer): boolean {
  const expected = numberOf(block.subarray(148, 156))
  const counted = [...block].map((byte, index) => (index >= 148 && index < 156 ? 0x20 : byte))
  const unsigned = counted.reduce((sum, byte) => sum + byte, 0)
  const signed = counted.reduce((sum, byte) => sum + (byte > 127 ? byte - 256 : byte), 0)
  return expected === unsigned || expected === signed
}
