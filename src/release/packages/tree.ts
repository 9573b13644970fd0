import { posix } from 'node:path'
import type { SourceTree } from '../source-tree.ts'
import { type PackagePlace, pathInPackage, pathInRepository, pyproject } from './package.ts'

// A workspace has one lock for all its members, and one version for all its crates.
const shared = ['uv.lock', 'Cargo.toml']

/**
 * The files of a package as if it were alone: paths are those from its folder, and its project file is `pyproject.toml`.
 *
 * @param borrowed Paths from the folder, beginning with `../`, of files elsewhere that belong to it: its change log.
 */
export function packageTree(tree: SourceTree, place: PackagePlace, borrowed: readonly string[] = []): SourceTree {
  const { folder, projectFile } = place
  const inside = folder === '' ? '' : `${folder}/`
  const isReplaced = (path: string): boolean => projectFile !== pyproject && path === `${inside}${pyproject}`
  const own = tree.paths.filter((path) => path.startsWith(inside) && !isReplaced(path))
  const outside = [...borrowed, ...sharedAbove(folder)].filter((path) => tree.paths.includes(posix.join(folder, path)))
  const paths = new Set([...own.map((path) => pathInPackage(place, path)), ...outside])
  return {
    paths: [...paths].toSorted(),
    folder,
    read: async (path) => (paths.has(path) ? await tree.read(pathInRepository(place, path)) : undefined),
  }
}

/** The files that a workspace has for its members, in every folder above one. */
function sharedAbove(folder: string): readonly string[] {
  const depth = folder === '' ? 0 : folder.split('/').length
  const ways = Array.from({ length: depth }, (_, index) => '../'.repeat(index + 1))
  return ways.flatMap((way) => shared.map((name) => `${way}${name}`))
}
