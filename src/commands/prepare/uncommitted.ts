import { isAbsent, textInFolder } from '../../clients/git/working-tree.ts'
import { placeInRepository } from '../../clients/packages/opened.ts'
import { quoted } from '../../quoted.ts'
import { changeLogPathOf, type Edits, withEdits } from '../../release/edit.ts'
import { isInPlace } from '../../release/fragments/tool.ts'
import { findFragmentTool } from '../../release/fragments/tree-fragments.ts'
import type { SourceTree } from '../../release/source-tree.ts'
import type { Checkout } from '../checkout.ts'

/** What of a checkout is in no commit, and may be a part of the release. */
export interface Uncommitted {
  /** The files of the commit, with those changes; of a package, its own alone. */
  readonly tree: SourceTree
  /** The change log as it lies in the folder, if it is changed; with its path in that tree. */
  readonly changeLog: Edits
  /** Fragments of the change log that are gone, with the paths of the repository. */
  readonly removed: readonly string[]
  /** What of that goes into the commit, for people. */
  readonly taken: readonly string[]
}

/**
 * Read what a person or a tool did to the change log and has not committed.
 *
 * @throws ReleaseError `source-unreadable`
 */
export async function readUncommitted(checkout: Checkout): Promise<Uncommitted> {
  const { root, tree, settings } = checkout
  const changed = new Set(checkout.changed)
  const placeOf = (path: string): string => placeInRepository(checkout, path)
  const tool = changed.size === 0 ? undefined : await findFragmentTool(tree)
  const gone: string[] = []
  for (const path of tree.paths)
    if (tool !== undefined && isInPlace(tool.takes, path) && changed.has(placeOf(path)))
      if (await isAbsent(root, placeOf(path))) gone.push(path)
  const kept = { ...tree, paths: tree.paths.filter((path) => !gone.includes(path)) }
  const removed = gone.map(placeOf)
  const path = changed.size === 0 ? undefined : await changeLogPathOf(kept, settings)
  const deleted = removed.map((each) => `${quoted(each)} (deleted)`)
  if (path === undefined || !changed.has(placeOf(path)))
    return { tree: kept, changeLog: new Map(), removed, taken: deleted }
  const text = (await textInFolder(root, placeOf(path))) ?? ''
  // Nobody means to lose all of it: an editor or a full disk did.
  const isLost = text.trim() === ''
  const changeLog: Edits = new Map([[path, isLost ? ((await tree.read(path)) ?? '') : text]])
  const taken = [...(isLost ? [] : [quoted(placeOf(path))]), ...deleted]
  return { tree: withEdits(kept, changeLog), changeLog, removed, taken }
}

/** Of a checkout in which nothing may be uncommitted but what an earlier run wrote. */
export const nothingUncommitted = ({ tree }: Checkout): Uncommitted => ({
  tree,
  changeLog: new Map(),
  removed: [],
  taken: [],
})

/** A checkout without the changes that are taken. */
export function othersThan(checkout: Checkout, { changeLog, removed }: Uncommitted): Checkout {
  const taken = new Set([...[...changeLog.keys()].map((path) => placeInRepository(checkout, path)), ...removed])
  return { ...checkout, changed: checkout.changed.filter((path) => !taken.has(path)) }
}
