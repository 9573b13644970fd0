import { extraFields } from './zip-extra.ts'

/** A ZIP archive that two readers may read in two ways; the message is PyPI's reason. */
export class RecordProblem extends Error {
  override readonly name = 'RecordProblem'
}

const sizeInExtra = 0xffffffff

/** Of a file: both in bytes. */
interface Sizes {
  readonly compressedBytes: number
  readonly sizeBytes: number
}

/**
 * The sizes of a local header, with those of its extra data.
 *
 * @throws RecordProblem
 */
export function sizesOf(extra: Buffer, method: number, short: Sizes): Sizes {
  const fields = extraFields(extra)
  const readBytes = fields.reduce((sum, { content }) => sum + 4 + content.length, 0)
  let sizes = short
  const seen = new Set<number>()
  for (const { id, content } of fields) {
    if (seen.has(id) && [0x0001, 0x7075].includes(id)) {
      throw new RecordProblem('Invalid duplicate extra in local file')
    }
    seen.add(id)
    if (id === 0x0001) sizes = longSizes(content, method, sizes)
    if (id === 0x7075) checkUnicodeName(content.subarray(5))
  }
  if (readBytes !== extra.length) throw new RecordProblem('Malformed zip file')
  return sizes
}

/** ZIP64: both sizes, or the only one that a stored file has, or none where they fit. */
function longSizes(content: Buffer, method: number, { compressedBytes, sizeBytes }: Sizes): Sizes {
  const malformed = new RecordProblem('Malformed zip file')
  const long = (at: number) => Number(content.readBigUInt64LE(at))
  switch (content.length) {
    case 0:
      if (compressedBytes === sizeInExtra || sizeBytes === sizeInExtra) throw malformed
      return { compressedBytes, sizeBytes }
    case 8:
      if (method !== 0) throw malformed
      return { compressedBytes: long(0), sizeBytes: sizeBytes === sizeInExtra ? long(0) : sizeBytes }
    case 16:
    case 24:
    case 28:
      return { compressedBytes: long(8), sizeBytes: sizeBytes === sizeInExtra ? long(0) : sizeBytes }
    default:
      throw malformed
  }
}

/** @throws RecordProblem for a name with control characters. */
export function checkPrintable(name: Buffer): void {
  if (name.some((byte) => byte < 0x20 || byte === 0x7f)) throw new RecordProblem('Invalid character in filename')
}

function checkUnicodeName(name: Buffer): void {
  checkPrintable(name)
  if (!Buffer.from(name.toString('utf8')).equals(name)) throw new RecordProblem('Filename not valid UTF-8')
}
