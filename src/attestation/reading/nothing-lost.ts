/**
 * Where a reader lost something: the path of the first value that is not in what it would write again.
 *
 * The protobuf reader for JSON drops fields that it does not know, decodes any text as base64, and makes a string of
 * any value. Writing its result again and comparing shows all three.
 *
 * @param given Parsed JSON that was read. A field that is `null`, empty, or zero may be missing in `kept`, for that is
 *   how such fields are written (ProtoJSON), and an integer may be a string there.
 * @returns Such as `verificationMaterial.tlogEntries.0.logIndex`; `undefined` if nothing was lost.
 * @see https://protobuf.dev/programming-guides/json/
 */
export function firstLost(given: unknown, kept: unknown, path: readonly string[] = []): string | undefined {
  if (given === null || given === kept) return undefined
  if (kept === undefined && isDefault(given)) return undefined
  if (typeof given === 'number' && String(given) === kept) return undefined
  if (!isContainer(given) || !isContainer(kept) || Array.isArray(given) !== Array.isArray(kept)) return path.join('.')
  for (const [key, value] of Object.entries(given)) {
    const lost = firstLost(value, Object.hasOwn(kept, key) ? kept[key] : undefined, [...path, key])
    if (lost !== undefined) return lost
  }
  return undefined
}

function isDefault(value: unknown): boolean {
  return value === '' || value === '0' || value === 0 || (Array.isArray(value) && value.length === 0)
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
