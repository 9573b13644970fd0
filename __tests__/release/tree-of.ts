import type { SourceTree } from '../../src/release/source-tree.ts'

/** A project as paths and texts. */
export type ProjectFiles = Readonly<Record<string, string>>

/** A tree of files that exist only as values: path, then text. */
export function treeOf(files: ProjectFiles): SourceTree {
  const texts = new Map(Object.entries(files))
  return { paths: [...texts.keys()].toSorted(), read: (path) => Promise.resolve(texts.get(path)) }
}
