import type { GitHistory } from '../../clients/git/history.ts'
import type { GitWriter } from '../../clients/git/writer.ts'
import type { Git } from '../../clients/git.ts'
import type { ReleasedPackage } from '../../clients/packages.ts'
import type { Problem } from '../../errors.ts'
import type { Settings } from '../../release/settings.ts'
import type { SourceTree } from '../../release/source-tree.ts'

/** A checkout that a command is going to write to, as it was found. */
export interface Checkout {
  readonly root: string
  readonly writer: GitWriter
  readonly git: Git
  /** Whether a part of the history was not fetched. */
  readonly isShallow: boolean
  /** The commit that is checked out. */
  readonly head: string
  /** The branch that is checked out; `undefined` if none is. */
  readonly branch: string | undefined
  /** Tracked files that differ from the commit, in the folder or in what is staged. */
  readonly changed: readonly string[]
  /** With the tags of all packages. */
  readonly history: GitHistory
  /** The package that is worked on; `undefined` where the tree has one project. */
  readonly released: ReleasedPackage | undefined
  /** The files of the commit as they lie in the folder, or would without those changes; of a package, its own alone. */
  readonly tree: SourceTree
  /** Those of the commit, with paths in that tree. */
  readonly settings: Settings
  /** What of the settings cannot be used. */
  readonly problems: readonly Problem[]
}
