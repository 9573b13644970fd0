import { copyFile, cp } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { isBuiltInPlace, type PackagePlace, pyproject } from '../../release/packages.ts'

/**
 * The folder that a front end builds a package from.
 *
 * Front ends read `pyproject.toml` alone, so a package with another project file gets a copy of the checkout in which that
 * file takes its place. All that lies there is copied, whatever an earlier step put beside the tracked files too, but not the
 * repository itself: nothing in the copy is to be taken for a changed checkout.
 *
 * @param checkout Folder of the repository. @param target A folder outside it, for a copy; it need not exist.
 */
export async function folderToBuild(
  checkout: string,
  place: PackagePlace | undefined,
  target: string,
): Promise<string> {
  if (place === undefined) return checkout
  if (isBuiltInPlace(place)) return join(checkout, place.folder)
  const repository = join(checkout, '.git')
  const isCopied = (path: string): boolean => path !== repository && !path.startsWith(repository + sep)
  await cp(checkout, target, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true, filter: isCopied })
  const folder = join(target, place.folder)
  await copyFile(join(folder, place.projectFile), join(folder, pyproject))
  return folder
}
