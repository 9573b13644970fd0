import type { TransparencyLogEntry } from '@sigstore/bundle'
import { malformed, shown } from './malformed.ts'

/**
 * Refuse a proof of inclusion that names another tree than its checkpoint, which the log signed.
 *
 * The library computes the root by the checkpoint alone, and never looks at what the proof says of it; cosign and
 * PyPI's verifier do, so that they would refuse what was accepted here.
 *
 * @throws ReleaseError `provenance-malformed`
 * @see https://github.com/C2SP/C2SP/blob/main/tlog-checkpoint.md "Note text"
 */
export function requireTreeOfCheckpoint({ inclusionProof }: TransparencyLogEntry, place: string): void {
  if (inclusionProof?.checkpoint === undefined) return
  const { treeSize, rootHash, checkpoint } = inclusionProof
  const [, size, root] = checkpoint.envelope.split('\n')
  const named = rootHash.toString('base64')
  if (size !== treeSize)
    throw malformed(place, `has a proof in a tree of ${treeSize}, and a checkpoint of ${shown(size)}`)
  if (root !== named) throw malformed(place, `has a proof of the root ${named}, and a checkpoint of ${shown(root)}`)
}
