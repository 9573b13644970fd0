import type { SourceTree } from '../source-tree.ts'

/** The files that an edit changes: path, then the whole new text. */
export type Edits = ReadonlyMap<string, string>

/** A tree in which some files have another text. */
export function withEdits(tree: SourceTree, edits: Edits): SourceTree {
  return {
    paths: tree.paths,
    read: async (path) => (tree.paths.includes(path) ? (edits.get(path) ?? (await tree.read(path))) : undefined),
  }
}
