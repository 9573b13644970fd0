import { createHash } from 'node:crypto'

/** The opaque identifier that GraphQL uses, in its older form. */
export function nodeId(kind: string, id: string | number): string {
  return Buffer.from(`0${kind.length}:${kind}${id}`).toString('base64')
}

/** Hexadecimal digits that are always the same for the same text, for things that nobody named. */
export function stableHex(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20)
}

/** A number that is always the same for the same text, for things that nobody numbered. */
export function stableNumber(text: string): number {
  return Number.parseInt(stableHex(text).slice(0, 8), 16)
}

/** A time as GitHub writes it: UTC, whole seconds. */
export function timestamp(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z')
}
