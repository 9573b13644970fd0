/** One field of the extra data of a ZIP record. */
export interface ExtraField {
  readonly id: number
  readonly content: Buffer
}

/** @returns The fields in order, as far as they can be read. */
export function extraFields(extra: Buffer): readonly ExtraField[] {
  const fields: ExtraField[] = []
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + extra.readUInt16LE(at + 2)
    if (end > extra.length) break
    fields.push({ id: extra.readUInt16LE(at), content: extra.subarray(at + 4, end) })
    at = end
  }
  return fields
}
