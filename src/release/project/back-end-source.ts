import type { SourceTree } from '../source-tree.ts'
import type { Table } from './toml.ts'
import type { VersionSource } from './version-source.ts'

/** What the reader of a back end is given. */
export interface BackEndSource {
  readonly tree: SourceTree
  /** `pyproject.toml` */
  readonly document: Table
  /** The text of `pyproject.toml`. */
  readonly text: string
}

/** The same of a project with a name in `[project]`. */
export interface NamedSource extends BackEndSource {
  readonly name: string
}

/** Name and version of a project that has no `[project]`. */
export interface NamedVersion {
  /** Checked. */
  readonly name: string
  readonly version: VersionSource
}
