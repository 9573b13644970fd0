import { attemptAsync } from '../../attempt.ts'
import type { GitHistory } from '../../clients/git/history.ts'
import { asReleased, isOwnTag, packagesIn, type ReleasedPackage, releasedPackage } from '../../clients/packages.ts'
import { type Problem, ReleaseError } from '../../errors.ts'
import type { Edits } from '../../release/edit.ts'
import {
  inPackage,
  isRoot,
  openPackage,
  packageMissing,
  packageOfTag,
  pathInRepository,
} from '../../release/packages.ts'
import { readSettings } from '../../release/settings.ts'
import type { Version } from '../../release/version.ts'
import type { Checkout } from './found.ts'

/** What says which package of a tree is worked on. */
export interface PackageOptions {
  readonly package: string | undefined
  readonly tagPrefix?: string | undefined
}

/**
 * A checkout as one of its packages has it: the one that is named by an option, by the branch, or by the folder that
 * somebody works in, else the root.
 *
 * @param folder That folder, from the root of the repository.
 * @throws ReleaseError `package-unknown`
 */
export async function openPackageIn(whole: Checkout, options: PackageOptions, folder: string): Promise<Checkout> {
  const { git, tree, settings, branch, history } = whole
  const packages = await packagesIn(git, tree, { settings, tags: () => history.tags() })
  const ofBranch = branch === undefined ? undefined : packageOfTag(branch, packages?.all ?? [])?.package.name
  const wish = { name: options.package ?? ofBranch, tagName: undefined, tagPrefix: options.tagPrefix, folder }
  const named = await releasedPackage(packages, wish)
  if (packages === undefined) return whole
  const root = packages.all.find(isRoot)
  const released = named ?? (root && (await asReleased(packages, root)))
  if (released === undefined) throw packageMissing(packages.all, '`--package NAME`')
  const opened = await openPackage(tree, released.own, { settings: released.settings, root: settings.changeLog })
  const own = { ...released.settings, changeLog: opened.changeLog }
  return { ...whole, released, tree: opened.tree, settings: own, problems: await problemsIn(whole, released) }
}

/** What cannot be used of the settings of the root, and of those in the project file of the package. */
async function problemsIn({ tree, problems }: Checkout, { own }: ReleasedPackage): Promise<readonly Problem[]> {
  if (isRoot(own)) return problems
  const file = pathInRepository(own, 'pyproject.toml')
  const found = readSettings(await tree.read(file)).problems
  return [...problems, ...found.map((problem) => ({ ...problem, file }))]
}

/** The tags of the package that is worked on. */
export function ownHistory({ history, released }: Checkout): GitHistory {
  return released === undefined ? history : history.only((name) => isOwnTag(released, name))
}

/** What its tags begin with; `undefined` if only the last ones tell. */
export const tagPrefixIn = ({ released, settings }: Checkout): string | undefined =>
  released?.tagPrefix ?? settings.tagPrefix

/** The path of the repository of one of its files. */
export const placeInRepository = ({ released }: Checkout, path: string): string =>
  released === undefined ? path : pathInRepository(released.own, path)

/** Edits of its files with the paths of the repository. */
export const editsInRepository = (checkout: Checkout, edits: Edits): Edits =>
  new Map([...edits].map(([path, text]) => [placeInRepository(checkout, path), text]))

/** Its tracked files with the paths of the repository. */
export const pathsInRepository = (checkout: Checkout): readonly string[] =>
  checkout.tree.paths.map((path) => placeInRepository(checkout, path))

/** Wait for what is read of its files, and name the package where that is refused. */
export async function namingPackage<Value>({ released }: Checkout, work: () => Promise<Value>): Promise<Value> {
  const done = await attemptAsync(work)
  if (!(done instanceof ReleaseError)) return done
  throw released === undefined ? done : inPackage(released.own, done)
}

/** A version of it: `version 1.2.0`, and of a package below the root `tidy-box 1.2.0`. */
export function titleOf({ released }: Pick<Checkout, 'released'>, version: Version, word = 'version'): string {
  const name = released === undefined || isRoot(released.own) ? word : released.own.name
  return `${name} ${version.text}`
}
