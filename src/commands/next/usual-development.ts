import type { GitHistory } from '../../clients/git/history.ts'
import { type Development, developmentAfter, suffixOf } from '../../release/coming/development.ts'
import { type History, tagsBelow, versionTagOf } from '../../release/history.ts'
import { packageTree } from '../../release/packages.ts'
import { readProject, writtenVersionIn } from '../../release/project.ts'
import { tagPrefixOf } from '../../release/tag/known-prefix.ts'
import { isSameVersion, type Version } from '../../release/version.ts'
import { tagPrefixIn } from '../checkout/own-package.ts'
import type { Checkout } from '../checkout.ts'

/** Releases that are looked at: some may be of a time before the project had a file that can be read. */
const mostReleases = 5
// A release may have commits behind the one that sets its version.
const mostCommits = 5

/**
 * How this project writes a development version: as the files do, or as they did before its last releases.
 *
 * Of each release the nearest first parent of its tag that declares another version than the tag is read.
 *
 * @throws ReleaseError `git-failed`, and what `readProject` throws.
 */
export async function developmentOf(checkout: Checkout, history: GitHistory, version: Version): Promise<Development> {
  const declared = (await readProject(checkout.tree)).version
  const suffix = declared.kind === 'written' ? suffixOf(declared.source.text) : undefined
  if (declared.kind === 'from-tag' || suffix !== undefined) return developmentAfter([suffix && `0${suffix}`])
  const refs = await history.tags()
  const names = refs.map(({ name }) => name)
  const prefix = tagPrefixOf(tagPrefixIn(checkout), names, undefined)
  const tags = refs.flatMap((ref) => versionTagOf(ref, prefix.text) ?? [])
  const past: History = { tags, parents: new Map() }
  const before: (string | undefined)[] = []
  for (const tag of tagsBelow(past, version, mostReleases)) before.push(await declaredBefore(checkout, tag))
  return developmentAfter(before)
}

/** What was declared last before a tag that is not its version. */
async function declaredBefore(
  { git, released }: Checkout,
  { name, version }: { readonly name: string; readonly version: Version },
): Promise<string | undefined> {
  for (let back = 1; back <= mostCommits; back += 1) {
    const commit = await git.commitOf(`refs/tags/${name}~${back}`)
    const tree = commit === undefined ? undefined : await git.treeAt(commit)
    const own = tree && released ? packageTree(tree, released.own) : tree
    const written = own && (await writtenVersionIn(own))
    if (written === undefined || !isSameVersion(written, version.text)) return written
  }
  return undefined
}
