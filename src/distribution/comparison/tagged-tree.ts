import { posix } from 'node:path'
import type { ContainedFile } from '../contents.ts'

/** The files of a commit, by path from the root of the repository: mode, type, and hash, as `git ls-tree` has them. */
export type TreeEntries = ReadonlyMap<string, string>

/** What a source distribution is compared with. */
export interface TaggedTree {
  readonly entries: TreeEntries
  /** Of the project that is built, from the root of the repository: empty, or with a final `/`. */
  readonly folder: string
  /** Why a file that is in no commit is expected: `hatch-vcs writes it`; `undefined` for any other. */
  readonly writerOf: (path: string) => string | undefined
}

/** A file of a source distribution whose bytes are not those of the commit. */
export interface OtherBytes {
  readonly path: string
  /** Mode, type, and hash of the commit's. */
  readonly entry: string
}

/** How the files of a source distribution differ from those of a commit, by name and digest. */
export interface TreeComparison {
  /** How many are the same; a file from another folder of the commit is. */
  readonly sameCount: number
  readonly added: readonly string[]
  readonly changed: readonly OtherBytes[]
  /** What is expected, though it is in no commit, and why. */
  readonly written: readonly { readonly path: string; readonly by: string }[]
  /** Tracked files of the project that are not in it. */
  readonly missing: readonly string[]
}

/** Compare a source distribution with the commit that it was built from. Pure. */
export function compareWithTree(
  files: readonly ContainedFile[],
  { entries, folder, writerOf }: TaggedTree,
): TreeComparison {
  const blobs = new Set([...entries.values()].map(hashOf))
  const added: string[] = []
  const changed: OtherBytes[] = []
  const written: { readonly path: string; readonly by: string }[] = []
  let sameCount = 0
  for (const { path, blob } of files) {
    const entry = entries.get(`${folder}${path}`)
    const by = writerOf(path)
    if (blob !== undefined && (entry === undefined ? blobs.has(blob) : hashOf(entry) === blob)) sameCount += 1
    else if (by !== undefined) written.push({ path, by })
    else if (entry === undefined) added.push(path)
    else changed.push({ path, entry })
  }
  const there = new Set(files.map(({ path }) => `${folder}${path}`))
  const missing = [...entries.keys()].filter((path) => path.startsWith(folder) && !there.has(path))
  return { sameCount, added, changed, written, missing: missing.map((path) => path.slice(folder.length)) }
}

const hashOf = (entry: string): string => entry.slice(entry.lastIndexOf(' ') + 1)

/** What every back end writes: metadata, and what setuptools keeps about them. */
export function isMetadata(path: string): boolean {
  if (path === 'PKG-INFO') return true
  return posix.dirname(path).endsWith('.egg-info') && eggInfo.has(posix.basename(path))
}

// https://setuptools.pypa.io/en/latest/deprecated/python_eggs.html, and what plugins of it add.
const eggInfo: ReadonlySet<string> = new Set([
  'PKG-INFO',
  'SOURCES.txt',
  'dependency_links.txt',
  'entry_points.txt',
  'namespace_packages.txt',
  'not-zip-safe',
  'pbr.json',
  'requires.txt',
  'scm_file_list.json',
  'scm_version.json',
  'top_level.txt',
  'zip-safe',
])
