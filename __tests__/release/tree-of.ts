import type { ProjectVersion, VersionSource } from '../../src/release/project.ts'
import type { SourceTree } from '../../src/release/source-tree.ts'

/** A project as paths and texts. */
export type ProjectFiles = Readonly<Record<string, string>>

/** A tree of files that exist only as values: path, then text. */
export function treeOf(files: ProjectFiles): SourceTree {
  const texts = new Map(Object.entries(files))
  return { paths: [...texts.keys()].toSorted(), read: (path) => Promise.resolve(texts.get(path)) }
}

/** Where a version is written that is written somewhere. */
export function writtenVersion(version: ProjectVersion): VersionSource {
  if (version.kind === 'written') return version.source
  throw new Error(`The version comes from the tag, by ${version.tool}.`)
}
