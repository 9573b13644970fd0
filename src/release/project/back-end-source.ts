import type { SourceTree } from '../source-tree.ts'
import type { Table } from './toml.ts'

/** What the reader of a back end is given. */
export interface BackEndSource {
  readonly tree: SourceTree
  /** `pyproject.toml` */
  readonly document: Table
  /** The text of `pyproject.toml`. */
  readonly text: string
  /** `build-system.requires`, as written. */
  readonly requires: readonly string[]
}

/** The same of a project with a name in `[project]`. */
export interface NamedSource extends BackEndSource {
  readonly name: string
}
