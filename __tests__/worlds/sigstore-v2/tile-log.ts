import { randomBytes } from 'node:crypto'
import { signCheckpoint } from '../../../src/standins/sigstore/checkpoint.ts'
import type { LogKey } from '../../../src/standins/sigstore/log-key.ts'
import { inclusionProof, leafHash, rootHash } from '../../../src/standins/sigstore/merkle-tree.ts'

/** A log of version 2: one tree, and no time in it. */
export interface TileLog {
  /** Add a body, or find the index of the entry that holds the same bytes already. */
  append(body: Buffer): { readonly index: number; readonly isNew: boolean }
  /** A new entry as a `TransparencyLogEntry` in JSON, proved against the tree as it is now. */
  describe(index: number, body: Buffer): object
}

/** Begin a log that holds one entry that is nobody's: in an empty one the first index is 0, which JSON leaves out. */
export function createTileLog(host: string, key: LogKey): TileLog {
  const leaves = [leafHash(randomBytes(32))]
  return {
    append: (body) => {
      const leaf = leafHash(body)
      const earlier = leaves.findIndex((one) => one.equals(leaf))
      if (earlier !== -1) return { index: earlier, isNew: false }
      return { index: leaves.push(leaf) - 1, isNew: true }
    },
    describe: (index, body) => {
      const root = rootHash(leaves)
      const tree = { origin: host, size: leaves.length, rootHash: root }
      return {
        logIndex: String(index),
        logId: { keyId: key.id.toString('base64') },
        kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
        integratedTime: '0',
        inclusionPromise: null,
        inclusionProof: {
          logIndex: String(index),
          rootHash: root.toString('base64'),
          treeSize: String(leaves.length),
          hashes: inclusionProof(index, leaves).map((hash) => hash.toString('base64')),
          checkpoint: { envelope: signCheckpoint(host, tree, key) },
        },
        canonicalizedBody: body.toString('base64'),
      }
    },
  }
}
