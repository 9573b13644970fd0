import type { SourceTree } from '../../src/release/source-tree.ts'

/** A tree of files that exist only as values: path, then text. */
export function treeOf(files: Readonly<Record<string, string>>): SourceTree {
  const texts = new Map(Object.entries(files))
  return { paths: [...texts.keys()].toSorted(), read: (path) => Promise.resolve(texts.get(path)) }
}
