import { ReleaseError } from '../errors.ts'
import { quoted } from '../quoted.ts'
import { readProject } from '../release/project.ts'
import { readTag } from '../release/tag.ts'
import type { Version } from '../release/version.ts'
import type { Checkout } from './checkout.ts'
import { shellWord } from './shell-word.ts'

/**
 * Refuse a checkout that stands on the branch of a release: what follows a release belongs on the branch that it is merged
 * into.
 *
 * @throws ReleaseError `branch-missing`, and what `readProject` throws.
 */
export async function requireNoReleaseBranch(checkout: Checkout, version: Version): Promise<void> {
  const { branch = '', writer, tree } = checkout
  const named = branch.startsWith(prefix) ? readTag(branch, prefix) : undefined
  if (named?.kind !== 'release') return
  const base = await writer.mergeBaseOf(branch)
  // A maintenance branch may have such a name too, but goes on to other versions.
  if (base === undefined) {
    const declared = (await readProject(tree)).version
    if (declared.kind === 'from-tag' || declared.source.text !== named.tag.version.text) return
  }
  const place = base === undefined ? 'the main or maintenance branch' : quoted(base)
  const way = base === undefined ? 'Switch to that branch' : `Run \`git switch ${shellWord(base)}\``
  throw new ReleaseError('branch-missing', {
    message: `${quoted(branch)} is the branch of the release ${named.tag.version.text}, and version ${quoted(version.text)} begins on ${place}.`,
    hint: `${way}, and run the command again.`,
  })
}

const prefix = 'release-'

/** The branch on which a version is prepared. */
export const releaseBranchOf = (version: Version): string => `${prefix}${version.text}`
