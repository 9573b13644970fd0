import { attemptAsync } from '../../attempt.ts'
import { ReleaseError } from '../../errors.ts'
import type { Edits } from '../../release/edit.ts'
import {
  inPackage,
  isRoot,
  openPackage,
  packageMissing,
  packageOfTag,
  pathInRepository,
} from '../../release/packages.ts'
import type { Settings } from '../../release/settings.ts'
import type { SourceTree } from '../../release/source-tree.ts'
import type { Version } from '../../release/version.ts'
import type { Git } from '../git.ts'
import { asReleased, type PackagesSubject, packagesIn, type ReleasedPackage, releasedPackage } from '../packages.ts'

/** What is worked on: a tree with one project, or one package of several, seen alone. */
export interface Opened {
  /** `undefined` where the tree has one project. */
  readonly released: ReleasedPackage | undefined
  /** Of a package, its own files alone. */
  readonly tree: SourceTree
  /** With paths in that tree. */
  readonly settings: Settings
}

/** What says which package is worked on, the first that does. */
export interface OpenedWish {
  /** Its name or its folder. */
  readonly package: string | undefined
  /** The branch that is checked out. */
  readonly branch: string | undefined
  readonly tagPrefix?: string | undefined
  /** The folder that somebody works in, from the root of the repository. */
  readonly folder: string
}

/**
 * Open what is worked on: the package that is named by an option, by the branch, or by the folder that somebody works in, else
 * the root.
 *
 * @throws ReleaseError `package-unknown`
 */
export async function openReleased(
  git: Git,
  { tree, settings, tags }: Omit<PackagesSubject, 'commits'> & Pick<Opened, 'tree'>,
  wish: OpenedWish,
): Promise<Opened> {
  const { branch, tagPrefix, folder } = wish
  const packages = await packagesIn(git, tree, { settings, tags })
  const ofBranch = branch === undefined ? undefined : packageOfTag(branch, packages?.all ?? [])?.package.name
  const name = wish.package ?? ofBranch
  const named = await releasedPackage(packages, { name, tagName: undefined, tagPrefix, folder })
  if (packages === undefined) return { released: undefined, tree, settings }
  const root = packages.all.find(isRoot)
  const released = named ?? (root && (await asReleased(packages, root)))
  if (released === undefined) throw packageMissing(packages.all, '`--package NAME`')
  const opened = await openPackage(tree, released.own, { settings: released.settings, root: settings.changeLog })
  return { released, tree: opened.tree, settings: { ...released.settings, changeLog: opened.changeLog } }
}

/** The path of the repository of one of its files. */
export const placeInRepository = ({ released }: Pick<Opened, 'released'>, path: string): string =>
  released === undefined ? path : pathInRepository(released.own, path)

/** Edits of its files with the paths of the repository. */
export const editsInRepository = (opened: Pick<Opened, 'released'>, edits: Edits): Edits =>
  new Map([...edits].map(([path, text]) => [placeInRepository(opened, path), text]))

/** Wait for what is read of its files, and name the package where that is refused. */
export async function namingPackage<Value>(
  { released }: Pick<Opened, 'released'>,
  work: () => Promise<Value>,
): Promise<Value> {
  const done = await attemptAsync(work)
  if (!(done instanceof ReleaseError)) return done
  throw released === undefined ? done : inPackage(released.own, done)
}

/** A version of it: `version 1.2.0`, and of a package below the root `tidy-box 1.2.0`. */
export function titleOf({ released }: Pick<Opened, 'released'>, version: Version, word = 'version'): string {
  const name = released === undefined || isRoot(released.own) ? word : released.own.name
  return `${name} ${version.text}`
}
