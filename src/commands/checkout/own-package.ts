import type { GitHistory } from '../../clients/git/history.ts'
import { taggedVersions } from '../../clients/git/tagged-versions.ts'
import { openReleased, placeInRepository } from '../../clients/packages/opened.ts'
import { historyOf, type ReleasedPackage } from '../../clients/packages.ts'
import type { Problem } from '../../errors.ts'
import type { TaggedVersion } from '../../release/coming/announcement.ts'
import { isRoot, pathInRepository } from '../../release/packages.ts'
import { readSettings } from '../../release/settings.ts'
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
  const { package: name, tagPrefix } = options
  const found = { tree, settings, tags: () => history.tags() }
  const opened = await openReleased(git, found, { package: name, tagPrefix, branch, folder })
  if (opened.released === undefined) return whole
  return { ...whole, ...opened, problems: await problemsIn(whole, opened.released) }
}

/** What cannot be used of the settings of the root, and of those in the project file of the package. */
async function problemsIn({ tree, problems }: Checkout, { own }: ReleasedPackage): Promise<readonly Problem[]> {
  if (isRoot(own)) return problems
  const file = pathInRepository(own, 'pyproject.toml')
  const found = readSettings(await tree.read(file)).problems
  return [...problems, ...found.map((problem) => ({ ...problem, file }))]
}

/** The tags of the package that is worked on. */
export const ownHistory = ({ history, released }: Checkout): GitHistory => historyOf(released, history)

/** The versions of its tags, as seen from what is checked out; `history` is its own. */
export const taggedVersionsIn = (checkout: Checkout, history: GitHistory): Promise<readonly TaggedVersion[]> =>
  taggedVersions(history, checkout.head, tagPrefixIn(checkout))

/** What its tags begin with; `undefined` if only the last ones tell. */
export const tagPrefixIn = ({ released, settings }: Checkout): string | undefined =>
  released?.tagPrefix ?? settings.tagPrefix

/** Its tracked files with the paths of the repository. */
export const pathsInRepository = (checkout: Checkout): readonly string[] =>
  checkout.tree.paths.map((path) => placeInRepository(checkout, path))
