import type { LogKey } from './log-key.ts'

/** A state of the log, to be signed. */
export interface TreeState {
  /** The first line: names the log, and, with several trees, the tree. */
  readonly origin: string
  readonly size: number
  readonly rootHash: Buffer
}

/**
 * A checkpoint: the signed note by which a log vouches for one state of its tree.
 *
 * @param host Names the signer.
 * @see https://github.com/C2SP/C2SP/blob/main/tlog-checkpoint.md
 */
export function signCheckpoint(host: string, tree: TreeState, key: LogKey): string {
  const note = `${tree.origin}\n${tree.size}\n${tree.rootHash.toString('base64')}\n`
  const keyHint = key.id.subarray(0, 4)
  const signature = Buffer.concat([keyHint, key.sign(Buffer.from(note))])
  return `${note}\n— ${host} ${signature.toString('base64')}\n`
}
