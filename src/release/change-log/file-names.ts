import { customaryVersionFiles } from './version-files.ts'

// The root first, then the folders in which projects keep their documentation.
const folders = ['', 'docs/', 'doc/', 'docs/source/', 'doc/source/'] as const
const names = [
  'changes',
  'changelog',
  'change-log',
  'change_log',
  'history',
  'news',
  'releases',
  'release-notes',
  'release_notes',
  'releasenotes',
] as const
const endings = ['.rst', '.md', '', '.txt', '.markdown'] as const

const wanted = folders.flatMap((folder) => names.flatMap((name) => endings.map((ending) => folder + name + ending)))
const isWanted = new Set(wanted)

/** The paths at which change logs are looked for, the first to be asked first. Case does not count. */
export function changeLogPaths(paths: readonly string[]): readonly string[] {
  const found = Map.groupBy(paths, (path) => path.toLowerCase())
  return wanted.flatMap((path) => found.get(path) ?? [])
}

/** Whether a file is called as change logs are, or as one of a single version is. */
export const isChangeLogPath = (path: string): boolean =>
  isWanted.has(path.toLowerCase()) || customaryVersionFiles([path]).length > 0

const likely =
  /(?:^|[^a-z])(?:changes|change[-_ ]?log|history|news|release[-_ ]?notes|releases|what'?s[-_ ]?new)(?:[^a-z]|$)/i
const ofText = /(?:^|\/)[^./]*$|\.(?:rst|md|markdown|txt)$/i
const elsewhere =
  /(?:^|\/)(?:tests?|testing|vendor|_vendor|third_party|node_modules|\.[^/]+|changelog\.d|newsfragments|fragments)\//i
const mostShown = 5

/** Files that may be the change log, though they are not where it is looked for: those nearest to the root. */
export function likelyChangeLogs(paths: readonly string[]): readonly string[] {
  const depth = (path: string): number => path.split('/').length
  const found = paths.filter((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return likely.test(name) && ofText.test(path) && !elsewhere.test(path)
  })
  return found.toSorted((a, b) => depth(a) - depth(b)).slice(0, mostShown)
}
