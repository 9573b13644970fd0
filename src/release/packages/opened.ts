import { afterName } from '../change-log/heading-start.ts'
import { findChangeLog } from '../change-log.ts'
import { normalizeName } from '../project/name.ts'
import type { ChangeLogPlace } from '../settings/values.ts'
import type { Settings } from '../settings.ts'
import type { SourceTree } from '../source-tree.ts'
import { type Package, pathInPackage } from './package.ts'
import { placeFrom } from './settings.ts'
import { packageTree } from './tree.ts'

/** A package seen alone: what reads and edits a project of its own does the same with it. */
export interface OpenedPackage {
  /** Its files, with paths from its folder. */
  readonly tree: SourceTree
  /** Where its change log is, with a path in that tree. */
  readonly changeLog: ChangeLogPlace
}

/**
 * Open one package of a tree.
 *
 * Its change log is where its settings say, else one in its folder, else one that is called by its name, else that of the
 * root, if the sections there are headed with its name.
 *
 * @param settings Of the package. @param root Where the change log of the root is.
 */
export async function openPackage(
  tree: SourceTree,
  own: Package,
  { settings, root }: { readonly settings: Settings; readonly root: ChangeLogPlace },
): Promise<OpenedPackage> {
  const pathOf = (path: string): string => pathInPackage(own, path)
  const changeLog = placeFrom(pathOf, settings.changeLog)
  const borrowed = changeLog.kind === 'path' ? [changeLog.path] : []
  const alone = packageTree(tree, own, borrowed)
  if (changeLog.kind !== 'search') return { tree: alone, changeLog }
  if ((await findChangeLog(alone, changeLog, own.normalizedName)) !== undefined) return { tree: alone, changeLog }
  const elsewhere = namedLog(tree, own) ?? (own.folder === '' ? undefined : await sharedLog(tree, own, root))
  if (elsewhere === undefined) return { tree: alone, changeLog }
  const path = pathOf(elsewhere)
  return { tree: packageTree(tree, own, [path]), changeLog: { kind: 'path', path } }
}

const named =
  /^(?:docs?\/(?:source\/)?)?(?:change[-_]?logs?|changes|history|news|releases?|release[-_]?notes)\/([^/]+)\.(?:md|rst|txt)$/i

/** A change log that stands beside those of other packages: `docs/history/tidy-box.md`. */
function namedLog({ paths }: SourceTree, { normalizedName }: Package): string | undefined {
  return paths.find((path) => {
    const [, name] = named.exec(path) ?? []
    return name !== undefined && normalizeName(name) === normalizedName
  })
}

/** The change log of the root, if every section that it has of a version is headed with the name of the package. */
async function sharedLog(
  tree: SourceTree,
  { normalizedName }: Package,
  place: ChangeLogPlace,
): Promise<string | undefined> {
  const found = await findChangeLog(tree, place, normalizedName)
  const sections = found?.sections.filter(({ versions }) => versions.length > 0) ?? []
  const isNamed = sections.every(({ heading }) => namesIn(heading, normalizedName))
  return sections.length > 0 && isNamed ? found?.path : undefined
}

/** Whether the name stands in a heading, which may begin with a day or a label. */
const namesIn = (heading: string, name: string): boolean =>
  [...heading.matchAll(/(?:^|[\s[(`])(?=[a-z0-9])/gi)].some(
    ({ index, 0: before }) => afterName(heading.slice(index + before.length), name) !== undefined,
  )
