import type { ChangeLog } from '../change-log/tree.ts'
import type { Fragments } from '../fragments/tree-fragments.ts'
import type { History, VersionTag } from '../history.ts'
import type { Known } from '../known.ts'
import type { StatedVersion } from '../project/bystanders.ts'
import type { Project, VersionSource } from '../project.ts'
import type { Reading } from '../reading.ts'
import type { SettingsReading } from '../settings.ts'
import type { TagPrefix } from '../tag/known-prefix.ts'
import type { StartingTags } from '../tag/started-workflow.ts'
import type { TagName } from '../tag.ts'

/** What must be known to see whether anything is released at all. */
export interface ReleaseStates {
  /** What the project and its change log say at the commit that is judged. */
  readonly state: ProjectState
  /** The same at the base of the pull request; `undefined` if no base is known. */
  readonly base: ProjectState | undefined
  /** The tag that the judgement was asked for; `undefined` on a pull request. */
  readonly askedTag: TagName | undefined
}

/** All that is known of a release before it is judged. Plain values: nothing is looked up later. */
export interface CheckFacts extends ReleaseStates {
  /** The package below the root that is released; absent where the tree has one project, or the root is released. */
  readonly packageName?: string
  readonly commit: string
  /** Whether the commit has more than one parent. */
  readonly isMerge: boolean
  /** The settings in force; those of the commit itself are in its state. */
  readonly settings: SettingsReading['settings']
  /** Prefix of the project's tags: empty, or `v` for older projects. */
  readonly tagPrefix: string
  /** How that is known. */
  readonly tagPrefixFrom: TagPrefix['from']
  /** The tag of this version, as the repository has it; `undefined` if it does not exist. */
  readonly existingTag: ExistingTag | undefined
  readonly history: Known<History>
  /** Which tags start the workflow of the release; `undefined` if no such workflow is there, or it names none. */
  readonly startingTags: StartingTags | undefined
  /** The last releases before this one, at most three, the greatest version first; only where something asks for them. */
  readonly lastReleases: Known<readonly PastRelease[]>
  /** Whether a part of the history was not fetched, although the rules need it. */
  readonly isShallow: boolean
  /** The files that the commit has otherwise than the base. */
  readonly changes: Known<readonly FileChange[]>
  readonly referenceDay: ReferenceDay
  /** The open milestone of this version; `undefined` if there is none. */
  readonly milestone: Known<OpenMilestone | undefined>
  /** What apps at GitHub say of the commit, GitHub Actions among them. */
  readonly checkRuns: Known<HeadChecks>
  /** What services say of the commit by the older interface. */
  readonly statuses: Known<HeadChecks>
  /** The words around the entries of the notes; `undefined` if the project sets none for this kind of release. */
  readonly notesTemplate: NotesTemplate | undefined
}

/** Project, change log, and settings of one commit. */
export interface ProjectState {
  readonly project: Reading<Project>
  /** `undefined` if there is none. */
  readonly changeLog: Reading<ChangeLog | undefined>
  /** Paths of files that may be the change log if there is none. */
  readonly likelyChangeLogs: readonly string[]
  /** Entries in files of their own; `undefined` if the project has no tool for them. */
  readonly fragments: Fragments | undefined
  /** Every place that declares the version of the project, the project's own first. */
  readonly declarations: readonly VersionSource[]
  /** Files beside it that state a version, which may be the project's. */
  readonly bystanders: readonly StatedVersion[]
  /** The version of the project's entry in `uv.lock`; `undefined` if there is none. */
  readonly lock: VersionSource | undefined
  readonly settings: SettingsReading
}

/** A file that the settings name. */
export interface NotesTemplate {
  readonly path: string
  /** `undefined` if there is no such file that can be read. */
  readonly text: string | undefined
}

/** A tag that exists. */
export interface ExistingTag {
  readonly name: string
  readonly commit: string
  /** Whether its commit is one of the pull request, before the one that is judged. */
  readonly isInPullRequest: boolean
}

/** A file that was added, changed, or removed. */
export interface FileChange {
  /** In the repository, with `/`. */
  readonly path: string
  /** From the folder of the package that is released, with `../` outside it; absent where the tree has one project. */
  readonly pathInPackage?: string
  readonly extent: ChangeExtent
}

/** How much of a file differs. */
export type ChangeExtent =
  /** The version that it states. */
  | 'version'
  /** Of Python what is no code: comments, docstrings, the place of the version, and `__version__` of a package beside it. */
  | 'words'
  /** The version, and more of the file that states it. */
  | 'beside-version'
  | 'any'

/** A release that was made before. */
export interface PastRelease {
  readonly tag: VersionTag
  /** Whether the commit of the tag has more than one parent. */
  readonly isMerge: boolean
  /** The files that the commit of the tag has otherwise than its first parent. */
  readonly changes: readonly FileChange[]
}

/** A milestone that is open. */
export interface OpenMilestone {
  readonly title: string
  readonly url: string
  /** Issues and pull requests, without the release pull request itself. */
  readonly openItems: number
}

/** Checks of a commit that do not say that all is well. */
export interface HeadChecks {
  readonly failing: readonly FailingCheck[]
  /** Names. */
  readonly running: readonly string[]
}

export interface FailingCheck {
  readonly name: string
  /** GitHub's word: `failure`, `timed_out`. */
  readonly conclusion: string
  readonly url: string | undefined
}

/** The day that a release date is compared with. */
export interface ReferenceDay {
  /** `YYYY-MM-DD`, in the time zone of who tagged or committed; today's is UTC. */
  readonly day: string
  /** Whose day it is: of the tag, or of its commit if the tag has none; without a tag today, which its tag will have. */
  readonly of: 'the day of the tag' | 'the day of the commit' | 'today'
}
