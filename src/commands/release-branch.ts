import { ReleaseError } from '../errors.ts'
import { quoted } from '../quoted.ts'
import { isRoot } from '../release/packages.ts'
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
  const release = await releaseOfBranch(checkout)
  if (release === undefined) return
  const { base } = release
  const place = base === undefined ? 'the main or maintenance branch' : quoted(base)
  const way = base === undefined ? 'Switch to that branch' : `Run \`git switch ${shellWord(base)}\``
  throw new ReleaseError('branch-missing', {
    message: `${quoted(checkout.branch ?? '')} is the branch of the release ${release.version.text}, and version ${quoted(version.text)} begins on ${place}.`,
    hint: `${way}, and run the command again.`,
  })
}

/**
 * The release whose branch is checked out, and the branch that it is to be merged into.
 *
 * @returns `undefined` on any other branch; also on one of that name which goes on to other versions, as one for
 *   maintenance may.
 * @throws ReleaseError what `readProject` throws.
 */
export async function releaseOfBranch({
  branch = '',
  writer,
  tree,
  released,
}: Checkout): Promise<{ readonly version: Version; readonly base: string | undefined } | undefined> {
  const start = branchPrefixes(released).find((each) => branch.startsWith(each))
  const named = start === undefined ? undefined : readTag(branch, start)
  if (named?.kind !== 'release') return undefined
  const { version } = named.tag
  const base = await writer.mergeBaseOf(branch)
  if (base !== undefined) return { version, base }
  const declared = (await readProject(tree)).version
  const isDeclared = declared.kind === 'written' && declared.source.text === version.text
  return isDeclared ? { version, base } : undefined
}

/** The usual one first. */
function branchPrefixes(released: Checkout['released']): readonly [usual: string, other: string] {
  const name = nameInBranches(released)
  return [`release-${name}`, `prepare-${name}`]
}

/** That of a package below the root, so that two releases may be open at once. */
const nameInBranches = (released: Checkout['released']): string =>
  released === undefined || isRoot(released.own) ? '' : `${released.own.normalizedName}-`

/** The branch on which a version is begun where that takes a pull request. */
export const startBranchOf = ({ released }: Pick<Checkout, 'released'>, version: Version): string =>
  `start-${nameInBranches(released)}${version.text}`

/**
 * The branch on which a version is prepared.
 *
 * @param tagName Of the release: where it has that name, the branch gets another one, since git would take either for the other.
 */
export function releaseBranchOf({ released }: Pick<Checkout, 'released'>, version: Version, tagName: string): string {
  const [usual, other] = branchPrefixes(released)
  const isTaken = tagName.toLowerCase().startsWith(usual)
  return `${isTaken ? other : usual}${version.text}`
}
