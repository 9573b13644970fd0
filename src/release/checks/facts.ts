import type { ChangeLog } from '../change-log/tree.ts'
import type { Project } from '../project.ts'
import type { Reading } from '../reading.ts'
import type { TagName } from '../tag.ts'

/** All that is known of a release before it is judged. Plain values: nothing is looked up later. */
export interface CheckFacts {
  /** The commit that is judged. */
  readonly commit: string
  /** What the project and its change log say at that commit. */
  readonly state: ProjectState
  /** The same at the base of the pull request; `undefined` if no base is known. */
  readonly base: ProjectState | undefined
  /** Prefix of the project's tags: empty, or `v` for older projects. */
  readonly tagPrefix: string
  /** The tag that the judgement was asked for; `undefined` on a pull request. */
  readonly askedTag: TagName | undefined
  /** The tag of this version, as the repository has it; `undefined` if it does not exist. */
  readonly existingTag: ExistingTag | undefined
  readonly days: ReferenceDays
}

/** Project and change log of one commit. */
export interface ProjectState {
  readonly project: Reading<Project>
  /** `undefined` if there is none. */
  readonly changeLog: Reading<ChangeLog | undefined>
}

/** A tag that exists. */
interface ExistingTag {
  readonly name: string
  readonly commit: string
}

/** Days to compare a release date with, `YYYY-MM-DD`. The first that is known counts: tag, commit, today. */
export interface ReferenceDays {
  /** Of the annotated tag on the commit, in its tagger's time zone. */
  readonly tag: string | undefined
  /** Of the commit, in its committer's time zone. */
  readonly commit: string | undefined
  readonly today: string
}
