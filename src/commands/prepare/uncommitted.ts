import { isAbsent, textInFolder } from '../../clients/git/working-tree.ts'
import { quoted } from '../../quoted.ts'
import { changeLogPathOf, type Edits, withEdits } from '../../release/edit.ts'
import { isInPlace } from '../../release/fragments/tool.ts'
import { findFragmentTool } from '../../release/fragments/tree-fragments.ts'
import type { SourceTree } from '../../release/source-tree.ts'
import type { Checkout } from '../checkout.ts'

/** What of a checkout is in no commit, and may be a part of the release. */
export interface Uncommitted {
  /** The files of the commit, with those changes. */
  readonly tree: SourceTree
  /** The change log as it lies in the folder, if it is changed. */
  readonly changeLog: Edits
  /** Fragments of the change log that are gone. */
  readonly removed: readonly string[]
  /** What of that goes into the commit, for people. */
  readonly taken: readonly string[]
}

/**
 * Read what a person or a tool did to the change log and has not committed.
 *
 * @throws ReleaseError `source-unreadable`
 */
export async function readUncommitted({ root, tree, settings, changed }: Checkout): Promise<Uncommitted> {
  const tool = changed.length === 0 ? undefined : await findFragmentTool(tree)
  const removed: string[] = []
  for (const path of changed)
    if (tool !== undefined && isInPlace(tool.takes, path) && (await isAbsent(root, path))) removed.push(path)
  const kept = { ...tree, paths: tree.paths.filter((path) => !removed.includes(path)) }
  const path = changed.length === 0 ? undefined : await changeLogPathOf(kept, settings)
  const deleted = removed.map((each) => `${quoted(each)} (deleted)`)
  if (path === undefined || !changed.includes(path))
    return { tree: kept, changeLog: new Map(), removed, taken: deleted }
  const text = (await textInFolder(root, path)) ?? ''
  // Nobody means to lose all of it: an editor or a full disk did.
  const isLost = text.trim() === ''
  const changeLog: Edits = new Map([[path, isLost ? ((await tree.read(path)) ?? '') : text]])
  const taken = [...(isLost ? [] : [quoted(path)]), ...deleted]
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
export function othersThan({ changed, ...checkout }: Checkout, { changeLog, removed }: Uncommitted): Checkout {
  return { ...checkout, changed: changed.filter((path) => !changeLog.has(path) && !removed.includes(path)) }
}
