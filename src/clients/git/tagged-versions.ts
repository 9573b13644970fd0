import type { TaggedVersion } from '../../release/coming/announcement.ts'
import { versionTagOf } from '../../release/history.ts'
import type { GitHistory } from './history.ts'

/**
 * The versions of all tags, as seen from a commit.
 *
 * @param tagPrefix What the project sets.
 * @throws ReleaseError `git-failed`
 */
export async function taggedVersions(
  history: GitHistory,
  commit: string,
  tagPrefix: string,
): Promise<readonly TaggedVersion[]> {
  const tags = await history.tags()
  const ancestors = tags.length === 0 ? new Map() : await history.ancestors(commit)
  return tags.flatMap((ref) => {
    const tag = versionTagOf(ref, tagPrefix)
    return tag === undefined ? [] : [{ version: tag.version, isBefore: ancestors.has(ref.commit) }]
  })
}
