import { randomBytes } from 'node:crypto'
import { signCheckpoint } from './checkpoint.ts'
import { canonicalJson } from './json.ts'
import type { LogKey } from './log-key.ts'
import { inclusionProof, leafHash, rootHash } from './merkle-tree.ts'

// What the closed shards of the log hold, so that the index in the log is never the index in the tree.
const entriesInClosedShards = 1_000

/** One entry of the log. */
export interface LogEntry {
  /** 80 hex digits: tree id, then leaf hash. */
  readonly uuid: string
  /** Over all shards. */
  readonly logIndex: number
  /** In the one tree that is proved. */
  readonly treeIndex: number
  /** Seconds since 1970. */
  readonly integratedTime: number
  /** What is in the tree: canonical JSON. */
  readonly body: Buffer
}

/** A log that only grows, in one tree. */
export interface TransparencyLog {
  readonly entries: readonly LogEntry[]
  /** Add a body, or find the entry that holds the same bytes already. */
  append(body: Buffer): { readonly entry: LogEntry; readonly isNew: boolean }
  /** An entry by leaf hash (64 hex digits) or by tree id and leaf hash (80). */
  find(uuid: string): LogEntry | undefined
  /** An entry as Rekor tells it, proved against the tree as it is now. */
  describe(entry: LogEntry): object
}

/** How to begin a log. */
export interface LogOptions {
  /** Names the log in its checkpoints. */
  readonly host: string
  readonly key: LogKey
  readonly now: () => Date
}

/** Begin a log that holds nothing of interest yet. */
export function createTransparencyLog(options: LogOptions): TransparencyLog {
  const treeId = randomBytes(8)
  treeId[0] = 0x10 // A positive 64-bit number without leading zeros, whose hex begins every UUID.
  const entries: LogEntry[] = []
  // A log in use is never empty. In an empty one the first index is 0, which clients leave out of a bundle's JSON,
  // and sigstore-python refuses the gap.
  const leaves = [leafHash(randomBytes(32))]

  return {
    entries,
    append: (body) => {
      const leaf = leafHash(body)
      const uuid = treeId.toString('hex') + leaf.toString('hex')
      const earlier = entries.find((entry) => entry.uuid === uuid)
      if (earlier !== undefined) return { entry: earlier, isNew: false }
      const treeIndex = leaves.push(leaf) - 1
      const logIndex = entriesInClosedShards + treeIndex
      const integratedTime = Math.floor(options.now().getTime() / 1000)
      const entry = { uuid, logIndex, treeIndex, integratedTime, body }
      entries.push(entry)
      return { entry, isNew: true }
    },
    find: (uuid) => entries.find((entry) => entry.uuid === uuid || entry.uuid.slice(16) === uuid),
    describe: (entry) => {
      const promised = {
        body: entry.body.toString('base64'),
        integratedTime: entry.integratedTime,
        logID: options.key.id.toString('hex'),
        logIndex: entry.logIndex,
      }
      const signedEntryTimestamp = options.key.sign(Buffer.from(canonicalJson(promised))).toString('base64')
      const proof = proveInclusion(entry.treeIndex, { treeId, leaves }, options)
      return { ...promised, verification: { inclusionProof: proof, signedEntryTimestamp } }
    },
  }
}

function proveInclusion(
  logIndex: number,
  { treeId, leaves }: { readonly treeId: Buffer; readonly leaves: readonly Buffer[] },
  { host, key }: LogOptions,
): object {
  const root = rootHash(leaves)
  const tree = { origin: `${host} - ${treeId.readBigUInt64BE()}`, size: leaves.length, rootHash: root }
  return {
    checkpoint: signCheckpoint(host, tree, key),
    hashes: inclusionProof(logIndex, leaves).map((hash) => hash.toString('hex')),
    logIndex,
    rootHash: root.toString('hex'),
    treeSize: leaves.length,
  }
}
