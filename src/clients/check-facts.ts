import { findChangeLog } from '../release/change-log/index.ts'
import type { CheckFacts, ProjectState } from '../release/checks.ts'
import { readProject } from '../release/project.ts'
import { reading } from '../release/reading.ts'
import { type TagName, tagNameOf } from '../release/tag.ts'
import { parseVersion } from '../release/version.ts'
import type { Git } from './git.ts'

/** What is judged, and against what. */
export interface CheckSubject {
  readonly commit: string
  /** Commit that the pull request starts from; `undefined` without one. */
  readonly base: string | undefined
  readonly tagPrefix: string
  /** The tag that was pushed or asked for; `undefined` on a pull request. */
  readonly askedTag: TagName | undefined
  /** `YYYY-MM-DD`, for a commit whose day is not known. */
  readonly today: string
}

/**
 * Gather from a clone all that `decideCheck` needs. No server is asked.
 *
 * @throws ReleaseError `git-failed`, `git-shallow`, `tag-not-a-commit`
 */
export async function gatherCheckFacts(git: Git, subject: CheckSubject): Promise<CheckFacts> {
  const { commit, base, tagPrefix, askedTag, today } = subject
  const state = await readState(git, commit)
  const version = state.project.kind === 'read' ? parseVersion(state.project.value.version.text) : undefined
  const tagName = askedTag?.name ?? (version === undefined ? undefined : tagNameOf(version, tagPrefix))
  const tag = tagName === undefined ? undefined : await git.tag(tagName)
  const { committed } = await git.commit(commit)
  return {
    commit,
    state,
    base: base === undefined ? undefined : await readState(git, base),
    tagPrefix,
    askedTag,
    existingTag: tag,
    // The day of a tag on another commit says nothing about this one.
    days: { tag: tag?.commit === commit ? tag.tagged?.localDay : undefined, commit: committed.localDay, today },
  }
}

async function readState(git: Git, commit: string): Promise<ProjectState> {
  const tree = await git.treeAt(commit)
  return { project: await reading(readProject(tree)), changeLog: await reading(findChangeLog(tree)) }
}
