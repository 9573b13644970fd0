import type { FileChange } from '../facts.ts'
import { type FileKind, kindOfFile } from './file-kinds.ts'

/** What a changed file means for a release, by what it is for and by how much of it differs. */
export type ChangeKind =
  | FileKind
  /** The file that states the version, and not the version alone. */
  | 'version-file'
  /** Comments and docstrings, which nothing runs. */
  | 'words'

/** The kind of a change. That of the version alone is one of `release`. */
export function kindOfChange({ path, pathInPackage = path, extent }: FileChange): ChangeKind {
  const kind = kindOfFile(pathInPackage)
  switch (extent) {
    case 'version':
      return 'release'
    case 'words':
      return kind === 'source' || kind === 'tests' ? 'words' : kind
    case 'beside-version':
      return kind === 'source' ? 'version-file' : kind
    case 'any':
      return kind
  }
}

/** Whether a release that changed one file has shown that releases change the other: then it is of the same kind. */
export function isAlike(now: FileChange, earlier: FileChange): boolean {
  const [kind, before] = [kindOfChange(now), kindOfChange(earlier)]
  // Where a release goes into the source, it may bring tests, which reach nobody who uses the project; outside the folder
  // of its package, they are no more than another file there.
  if (kind === 'tests') {
    const areOutside = before === 'other' && [now, earlier].every((change) => folderOf(change) === '..')
    return areOutside || ['tests', 'source', 'words'].includes(before)
  }
  if (kind !== before) return false
  return (kind !== 'source' && kind !== 'other') || folderOf(now) === folderOf(earlier)
}

/** The part of a repository, or of the package that is released, that a file is in: `src/flask`, `docs`; empty for the root. */
function folderOf({ path, pathInPackage = path }: FileChange): string {
  const folders = pathInPackage.split('/').slice(0, -1)
  return folders.slice(0, /^(?:src|lib|python)$/.test(folders[0] ?? '') ? 2 : 1).join('/')
}
