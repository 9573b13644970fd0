/** A Rekor entry as protobuf's JSON has it: 64-bit numbers and bytes are texts. */
export interface TransparencyLogEntryJson {
  readonly logIndex: string
  readonly logId: { readonly keyId: string }
  readonly kindVersion: { readonly kind: string; readonly version: string }
  readonly integratedTime: string
  readonly inclusionPromise: { readonly signedEntryTimestamp: string }
  readonly inclusionProof: {
    readonly logIndex: string
    readonly rootHash: string
    readonly treeSize: string
    readonly hashes: readonly string[]
    readonly checkpoint: { readonly envelope: string }
  }
  readonly canonicalizedBody: string
}

type Shape = 'number' | 'bytes' | 'text' | 'bytes[]' | { readonly [name: string]: Shape }

const entryShape = {
  logIndex: 'number',
  logId: { keyId: 'bytes' },
  kindVersion: { kind: 'text', version: 'text' },
  integratedTime: 'number',
  inclusionPromise: { signedEntryTimestamp: 'bytes' },
  inclusionProof: {
    logIndex: 'number',
    rootHash: 'bytes',
    treeSize: 'number',
    hashes: 'bytes[]',
    checkpoint: { envelope: 'text' },
  },
  canonicalizedBody: 'bytes',
} as const

/**
 * Whether a value is an entry that PyPI's reader takes: every field there, no other field, zeros written out.
 *
 * Stricter than protobuf's JSON, as sigstore-python is.
 */
export function isLogEntry(value: unknown): value is TransparencyLogEntryJson {
  return hasShape(value, entryShape)
}

/** @returns Whether a value is base64 in the standard alphabet, padded, in one line, and not empty. */
export function isBase64(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && Buffer.from(value, 'base64').toString('base64') === value
}

function hasShape(value: unknown, shape: Shape): boolean {
  if (shape === 'text') return typeof value === 'string'
  if (shape === 'number') return typeof value === 'string' && /^\d+$/.test(value)
  if (shape === 'bytes') return isBase64(value)
  if (shape === 'bytes[]') return Array.isArray(value) && value.every(isBase64)
  if (typeof value !== 'object' || value === null) return false
  const names = Object.keys(value)
  return (
    names.length === Object.keys(shape).length &&
    Object.entries(shape).every(([name, inner]) => hasShape(Reflect.get(value, name), inner))
  )
}
