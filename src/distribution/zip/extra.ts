/** What the extra fields of one zip header say. */
export interface Extra {
  /** Numbers of the zip64 field in their order, or `undefined` if there is no such field. */
  readonly zip64: readonly number[] | undefined
  /** The other spelling of the name that Info-ZIP adds. */
  readonly unicodeName: Buffer | undefined
}

// PKWARE APPNOTE 4.5.3 and 4.6.9
const zip64Id = 0x0001
const unicodePathId = 0x7075

/**
 * Read the extra fields of a zip header.
 *
 * @returns `undefined` if they are cut off, or if a field that changes the meaning of the header stands twice.
 */
export function readExtra(extra: Buffer): Extra | undefined {
  const found = new Map<number, Buffer>()
  for (let at = 0; at < extra.length; ) {
    if (at + 4 > extra.length) return undefined
    const id = extra.readUInt16LE(at)
    const end = at + 4 + extra.readUInt16LE(at + 2)
    if (end > extra.length) return undefined
    if (found.has(id) && (id === zip64Id || id === unicodePathId)) return undefined
    found.set(id, extra.subarray(at + 4, end))
    at = end
  }
  const zip64 = found.get(zip64Id)
  // Two sizes, an offset, and a disk number of four bytes, from the left as far as they are needed.
  if (zip64 !== undefined && ![0, 8, 16, 24, 28].includes(zip64.length)) return undefined
  return { zip64: zip64 && readNumbers(zip64), unicodeName: found.get(unicodePathId)?.subarray(5) }
}

function readNumbers(zip64: Buffer): readonly number[] {
  return [0, 8, 16].filter((at) => at + 8 <= zip64.length).map((at) => Number(zip64.readBigUInt64LE(at)))
}
