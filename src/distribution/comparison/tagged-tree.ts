import { posix } from 'node:path'
import type { ContainedFile } from '../contents.ts'
import { kindOfFile } from './kinds.ts'

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

/** A file of a source distribution that the commit has under another name only. */
export interface CopiedFile {
  readonly path: string
  /** From the root of the repository; the first, if several have these bytes. */
  readonly of: string
}

/** How the files of a source distribution differ from those of a commit, by name and digest. */
export interface TreeComparison {
  /** How many are the same; what a back end takes from a folder above the project is. */
  readonly sameCount: number
  readonly added: readonly string[]
  /** Bytes that were reviewed as something else, such as data of a test that is packed as a script. */
  readonly copied: readonly CopiedFile[]
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
  // Of files with the same bytes, the first is named.
  const placeOf = new Map([...entries].toReversed().map(([path, entry]) => [hashOf(entry), path]))
  const added: string[] = []
  const copied: CopiedFile[] = []
  const changed: OtherBytes[] = []
  const written: { readonly path: string; readonly by: string }[] = []
  let sameCount = 0
  for (const { path, blob } of files) {
    const entry = entries.get(`${folder}${path}`)
    const by = writerOf(path)
    const isAt = (place: string): boolean => blob !== undefined && hashOf(entries.get(place) ?? '') === blob
    const other = blob === undefined ? undefined : placeOf.get(blob)
    if (entry !== undefined && isAt(`${folder}${path}`)) sameCount += 1
    else if (entry === undefined && (blob === emptyBlob || isFromAbove(path, folder, isAt))) sameCount += 1
    // A setting lets a tool write a new file; it proves nothing of one that was reviewed.
    else if (by !== undefined && (entry === undefined || isMetadata(path))) written.push({ path, by })
    else if (entry !== undefined) changed.push({ path, entry })
    else if (other !== undefined) copied.push({ path, of: other })
    else added.push(path)
  }
  const there = new Set(files.map(({ path }) => `${folder}${path}`))
  const missing = [...entries.keys()].filter((path) => path.startsWith(folder) && !there.has(path))
  return { sameCount, added, copied, changed, written, missing: missing.map((path) => path.slice(folder.length)) }
}

/** What git calls a file without any bytes. */
const emptyBlob = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'

/**
 * Whether a file comes from a folder above: under its own path there, as maturin packs a workspace, or, of a license or a
 * README, under its name, as cargo packs those of a crate.
 */
function isFromAbove(path: string, folder: string, isAt: (place: string) => boolean): boolean {
  const name = posix.basename(path)
  const isPage = kindOfFile(path) === 'license' || /^readme(?:\.(?:md|rst|txt))?$/i.test(name)
  const ofProject = foldersAbove(folder).some((above) => isAt(`${above}${path}`))
  return ofProject || (isPage && foldersAbove(`${folder}${path}`).some((above) => isAt(`${above}${name}`)))
}

/** `a/`, and the root as the empty text, of `a/b/` and of `a/b`. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.replace(/\/$/, '').split('/').slice(0, -1)
  return ['', ...parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)]
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
