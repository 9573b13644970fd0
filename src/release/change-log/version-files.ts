import { compareVersions, greatestOf, parseVersion, type Version } from '../version.ts'

/** A file that has the entries of one version. */
export interface VersionFile {
  /** In the repository, with `/`. */
  readonly path: string
  readonly version: Version
}

// In a folder of change logs, a name that is a version with a point in it: `docs/releases/v1.2.0.md`.
const customary =
  /^(?:docs?\/(?:source\/)?)?(?:changes|change[-_]?logs?|history|news|releases?|release[-_]?notes|whats?[-_]?new)\/(?:version[-_ ]?|v)?(\d+(?:\.\d+)+(?:(?:a|b|rc|\.post)\d+)?)\.(?:rst|md|markdown|txt)$/i

/** The files of a tree whose folders and names show that each version has its own. */
export function customaryVersionFiles(paths: readonly string[]): readonly VersionFile[] {
  return paths.flatMap((path) => versionFile(path, customary.exec(path)?.[1]))
}

/** A file with what its name has in the place of a version; none if that is no version. */
export function versionFile(path: string, text: string | undefined): readonly VersionFile[] {
  const version = text === undefined ? undefined : parseVersion(text)
  return version === undefined ? [] : [{ path, version }]
}

/** The file of a version, or of the base version of a pre-release; where there is none, that of the greatest version. */
export function fileOf(files: readonly VersionFile[], version: Version | undefined): VersionFile | undefined {
  const base = version?.isPreRelease ? parseVersion(version.base) : undefined
  const own = [version, base].flatMap((wanted) =>
    wanted === undefined ? [] : files.filter((each) => compareVersions(each.version, wanted) === 0),
  )
  const greatest = greatestOf(files.map((each) => each.version))
  return own[0] ?? files.find((each) => each.version === greatest)
}
