import type { FileChange, ProjectState } from '../../release/checks.ts'
import { type Package, packageTree, pathInPackage, pathInRepository } from '../../release/packages.ts'
import { findBystanders } from '../../release/project/bystanders.ts'
import { findDeclarations } from '../../release/project/declarations.ts'
import { readProject } from '../../release/project.ts'
import { reading } from '../../release/reading.ts'
import type { SourceTree } from '../../release/source-tree.ts'
import type { ReleasedPackage } from '../packages.ts'

/** Where something says the version, with the paths of the repository. */
export type StatingState = Pick<ProjectState, 'declarations' | 'bystanders'>

/**
 * Where a commit states the version of what is released: of one package, and beside it those of the others, since one may
 * need a new version of another.
 *
 * @returns `undefined` if that cannot be read.
 */
export async function statingAt(
  tree: SourceTree,
  released: ReleasedPackage | undefined,
): Promise<StatingState | undefined> {
  if (released === undefined) return await statingIn(tree)
  const own = await statingOf(tree, released.own)
  return own && { ...own, bystanders: [...own.bystanders, ...(await statedByOthers(tree, released))] }
}

/** The versions of the other packages, wherever they stand. */
export async function statedByOthers(
  tree: SourceTree | undefined,
  released: ReleasedPackage | undefined,
): Promise<StatingState['bystanders']> {
  if (tree === undefined || released === undefined) return []
  const others = released.packages.all.filter((each) => each !== released.own)
  const stating = await Promise.all(others.map((each) => statingOf(tree, each)))
  return stating.flatMap((each) => (each === undefined ? [] : [...each.declarations, ...each.bystanders]))
}

async function statingOf(tree: SourceTree, own: Package): Promise<StatingState | undefined> {
  const stating = await statingIn(packageTree(tree, own))
  const placed = <Source extends { readonly file: string }>(source: Source): Source => {
    return { ...source, file: pathInRepository(own, source.file) }
  }
  return stating && { declarations: stating.declarations.map(placed), bystanders: stating.bystanders.map(placed) }
}

async function statingIn(tree: SourceTree): Promise<StatingState | undefined> {
  const project = await reading(readProject(tree))
  if (project.kind === 'unreadable') return undefined
  return { declarations: await findDeclarations(tree, project.value), bystanders: await findBystanders(tree) }
}

/** Changes with their places in the package that is released, which tell what kind of file was changed. */
export function inPackage(
  released: ReleasedPackage | undefined,
  changes: readonly FileChange[],
): readonly FileChange[] {
  if (released === undefined) return changes
  return changes.map((change) => ({ ...change, pathInPackage: pathInPackage(released.own, change.path) }))
}
