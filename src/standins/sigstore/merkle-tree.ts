import { createHash } from 'node:crypto'

// RFC 6962, section 2.1: the prefixes keep a leaf from passing for a node.
const leafPrefix = Buffer.from([0])
const nodePrefix = Buffer.from([1])

/**
 * The hash of one leaf of a Merkle tree.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6962#section-2.1
 */
export function leafHash(leaf: Uint8Array): Buffer {
  return createHash('sha256').update(leafPrefix).update(leaf).digest()
}

/**
 * The root over all leaves, which changes with every leaf that is added.
 *
 * @param leaves Leaf hashes, in order.
 */
export function rootHash(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves
  if (only === undefined) return createHash('sha256').digest()
  if (leaves.length === 1) return only
  const { left, right } = split(leaves)
  return createHash('sha256').update(nodePrefix).update(rootHash(left)).update(rootHash(right)).digest()
}

/**
 * The hashes that lead from one leaf to the root, the nearest first.
 *
 * @param leaves Leaf hashes, in order.
 * @see https://www.rfc-editor.org/rfc/rfc6962#section-2.1.1
 */
export function inclusionProof(index: number, leaves: readonly Buffer[]): readonly Buffer[] {
  if (leaves.length === 1) return []
  const { left, right } = split(leaves)
  return index < left.length
    ? [...inclusionProof(index, left), rootHash(right)]
    : [...inclusionProof(index - left.length, right), rootHash(left)]
}

// At the largest power of two that leaves something on the right.
function split(leaves: readonly Buffer[]): { readonly left: readonly Buffer[]; readonly right: readonly Buffer[] } {
  let size = 1
  while (size * 2 < leaves.length) size *= 2
  return { left: leaves.slice(0, size), right: leaves.slice(size) }
}
