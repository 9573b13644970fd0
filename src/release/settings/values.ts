import type { ErrorCode } from '../../errors.ts'
import type { ReleaseKind } from '../release-kind.ts'

/** What a project decides for itself, in `[tool.release-action]` of `pyproject.toml`. A project of Pallets needs none. */
export interface Settings {
  /** Where the change log is; `search` finds it by its name. */
  readonly changeLog: ChangeLogPlace
  readonly changeLogDate: 'required' | 'optional'
  /** Globs of paths that a release pull request may change beside those that every release changes. */
  readonly allowFiles: readonly string[]
  /** Globs of files in distributions that may hold what looks like a secret. */
  readonly allowFilesInDistribution: readonly string[]
  /** What stands before the version in tags; `undefined` if the project does not say. */
  readonly tagPrefix: string | undefined
  /** The packages of the tree, if it has several and says so itself. */
  readonly packages: readonly PackageSetting[]
  readonly severities: Severities
  /** Paths of files with the words around the entries, by the kind of release. */
  readonly notesTemplates: NotesTemplates
}

export type ChangeLogPlace =
  | { readonly kind: 'search' | 'none' }
  | {
      readonly kind: 'path'
      /** In the repository, with `/`. */
      readonly path: string
    }

/** One of several packages in a tree. */
export interface PackageSetting {
  readonly name: string
  /** From the root of the repository, with `/`; empty for the root. */
  readonly folder: string
  /** The file in that folder that declares the project. */
  readonly projectFile: string
  /** `undefined` if the tags of the package say it. */
  readonly tagPrefix: string | undefined
  /** With a path from the root of the repository; `undefined` if it is looked for. */
  readonly changeLog: ChangeLogPlace | undefined
}

/** How a single code counts; a rule whose problems are all `off` is shown as having nothing to check. */
export type Severities = Readonly<Partial<Record<ErrorCode, Severity>>>
export type Severity = 'error' | 'warning' | 'off'

export type NotesTemplates = Readonly<Partial<Record<ReleaseKind, string>>>

/** What holds where nothing is set. */
export const defaultSettings: Settings = {
  changeLog: { kind: 'search' },
  changeLogDate: 'required',
  allowFiles: [],
  allowFilesInDistribution: [],
  tagPrefix: undefined,
  packages: [],
  severities: {},
  notesTemplates: {},
}
