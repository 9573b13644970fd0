import { posix } from 'node:path'
import { ofPackage, type ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import type { ChangeLogPlace } from '../settings/values.ts'

/** One of several projects in a tree, released by tags of its own. */
export interface Package {
  /** As its metadata or the settings spell it. */
  readonly name: string
  /** Lower case, with `-` for every run of `-`, `_`, and `.`. */
  readonly normalizedName: string
  /** From the root of the repository, with `/`; empty for the root. */
  readonly folder: string
  /** The file in that folder that declares the project; another one than `pyproject.toml` is built in its place. */
  readonly projectFile: string
  /** What stands before the version in its tags, as it is set; `undefined` if it is not. */
  readonly tagPrefix: string | undefined
  /** Where its change log is, with a path from the root of the repository; `undefined` if that is not set. */
  readonly changeLog: ChangeLogPlace | undefined
}

/** Where the files of a package are. */
export type PackagePlace = Pick<Package, 'folder' | 'projectFile'>

export const pyproject = 'pyproject.toml'

/** Whether it is the project of the root, which is what is released where nothing names another. */
export const isRoot = ({ folder, projectFile }: PackagePlace): boolean => folder === '' && projectFile === pyproject

/** Whether front ends find its project file by themselves. */
export const isBuiltInPlace = ({ projectFile }: PackagePlace): boolean => projectFile === pyproject

/**
 * Where a file of a package is in the repository.
 *
 * @param path In the folder of the package, as `packageTree` names it: `pyproject.toml` is its project file.
 */
export const pathInRepository = ({ folder, projectFile }: PackagePlace, path: string): string =>
  posix.join(folder, path === pyproject ? projectFile : path)

/**
 * The path of a file of the repository from the folder of a package.
 *
 * @returns Begins with `../` outside that folder.
 */
export const pathInPackage = ({ folder, projectFile }: PackagePlace, path: string): string => {
  const own = posix.relative(folder, path)
  return own === projectFile ? pyproject : own
}

/** Whether a file of the repository is in the folder of a package. */
export const isInside = (place: PackagePlace, path: string): boolean => !pathInPackage(place, path).startsWith('../')

/** A refusal about a file of a package, with its path in the repository, and with its name in the commands of the hint. */
export function inPackage(own: Package, refusal: ReleaseError): ReleaseError {
  const error = refusal.with({ hint: refusal.hint.replaceAll(ofPackage, ` --package ${own.name}`) })
  if (isRoot(own)) return error
  const file = error.file === undefined ? {} : { file: pathInRepository(own, error.file) }
  return error.with({ place: error.place ?? `The package ${quoted(own.name)}`, ...file })
}
