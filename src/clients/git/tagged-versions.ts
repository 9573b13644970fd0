import type { TaggedVersion } from '../../release/coming/announcement.ts'
import { versionTagOf } from '../../release/history.ts'
import { tagPrefixOf } from '../../release/tag/known-prefix.ts'
import type { GitHistory } from './history.ts'

/**
 * The versions of all tags, as seen from a commit.
 *
 * @param tagPrefix What the project sets; `undefined` if it is to be read from the last tags.
 * @throws ReleaseError `git-failed`
 */
export async function taggedVersions(
  history: GitHistory,
  commit: string,
  tagPrefix: string | undefined,
): Promise<readonly TaggedVersion[]> {
  const tags = await history.tags()
  const prefix = tagPrefixOf(
    tagPrefix,
    tags.map(({ name }) => name),
    undefined,
  )
  const ancestors = tags.length === 0 ? new Map() : await history.ancestors(commit)
  return tags.flatMap((ref) => {
    const tag = versionTagOf(ref, prefix.text)
    return tag === undefined ? [] : [{ version: tag.version, isBefore: ancestors.has(ref.commit) }]
  })
}
