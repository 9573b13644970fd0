import { posix } from 'node:path'
import { type VersionFile, versionFile } from '../change-log/version-files.ts'
import { fitsGlob } from './name-glob.ts'

/** A tool that gathers fragments, as far as a release needs to know it. */
export interface FragmentTool {
  /** `folder` if no tool is known, but a customary folder is there. */
  readonly name: 'towncrier' | 'scriv' | 'changie' | 'reno' | 'folder'
  /** What it takes into the change log, and deletes. */
  readonly takes: readonly FragmentPlace[]
  /** What it writes for each version or each change, and keeps. */
  readonly keeps: readonly FragmentPlace[]
  /** The change log that it writes; `undefined` if its configuration does not say one. */
  readonly changeLog: string | undefined
  /** Words that it may write before a version, beside the name of the project. */
  readonly titles: readonly string[]
  /** What stands before a version in the names of what it keeps: empty, or `v`. */
  readonly versionPrefix: string
}

/** Some of the files of one folder, without those of the folders below it. */
export interface FragmentPlace {
  /** Ends with `/`; empty for the root of the repository. */
  readonly folder: string
  readonly taken: TakenNames
  /** Globs of names in lower case that are never taken. */
  readonly ignored: readonly string[]
}

export type TakenNames =
  /** `12.feature`, `12.feature.rst`, `12.feature.1.md`; `any` is any text behind the type. */
  | { readonly kind: 'types'; readonly types: readonly string[]; readonly endings: readonly string[] | 'any' }
  /** `lid.md` */
  | { readonly kind: 'endings'; readonly endings: readonly string[] }
  /** A version between two texts: `NEWS-1.2.0.rst`. */
  | { readonly kind: 'versions'; readonly before: string; readonly after: string }

/** Whether a path is that of a file in one of these places. */
export const isInPlace = (places: readonly FragmentPlace[], path: string): boolean =>
  places.some((place) => holds(place, path))

function holds({ folder, taken, ignored }: FragmentPlace, path: string): boolean {
  if (!path.startsWith(folder)) return false
  const name = path.slice(folder.length)
  const lower = name.toLowerCase()
  if (name.includes('/') || ignored.some((glob) => fitsGlob(lower, glob))) return false
  switch (taken.kind) {
    case 'types': {
      // The last part that is a type, as towncrier looks for it; a number may follow.
      const parts = name.split('.')
      const at = parts.findLastIndex((part, index) => index > 0 && taken.types.includes(part))
      const rest = parts.slice(at + 1).filter((part, index) => index > 0 || !/^\d+$/.test(part))
      if (at === -1 || taken.endings === 'any') return at !== -1
      return rest.length === 0 || taken.endings.includes(`.${rest.join('.')}`)
    }
    case 'endings':
      return taken.endings.some((ending) => name.endsWith(ending) && name !== ending)
    case 'versions':
      return versionFile(path, versionText(name, taken)).length > 0
  }
}

/** What a name has between the two texts, if that begins as versions do. */
function versionText(name: string, { before, after }: Extract<TakenNames, { kind: 'versions' }>): string | undefined {
  const text = name.slice(before.length, name.length - after.length)
  return name === `${before}${text}${after}` && /^\d/.test(text) ? text : undefined
}

/** The files that a tool has written, each for one version. */
export function versionFilesOf({ keeps }: FragmentTool, paths: readonly string[]): readonly VersionFile[] {
  return keeps.flatMap(({ folder, taken }) => {
    if (taken.kind !== 'versions') return []
    const own = paths.filter((path) => path.startsWith(folder) && !path.slice(folder.length).includes('/'))
    return own.flatMap((path) => versionFile(path, versionText(path.slice(folder.length), taken)))
  })
}

/** A folder of a configuration as the beginning of paths; `undefined` if it leads out of the repository. */
export function folderOf(written: string): string | undefined {
  const path = pathOf(written)
  return path === undefined || path === '' ? path : `${path}/`
}

// PATH_MAX of Linux; a longer text names no file, and would take long to be put in order.
const longestPath = 4096

/** A path of a configuration, relative to the root of the repository; `undefined` if it leads out of it. */
export function pathOf(written: string): string | undefined {
  if (written.length > longestPath) return undefined
  const path = posix.normalize(written).replace(/\/$/, '')
  if (path.startsWith('/') || path === '..' || path.startsWith('../')) return undefined
  return path === '.' ? '' : path
}
