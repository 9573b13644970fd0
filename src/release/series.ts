import { isCustomary, partsAfter } from './tag.ts'
import { compareVersions, greatestOf, parseVersion, type Version } from './version.ts'

/** A release page, as far as its order matters. */
export interface ReleasedTag {
  readonly tag: string
  readonly isDraft: boolean
}

/**
 * The greatest published final version, if it is greater than this one.
 *
 * @returns `undefined` if this release is the greatest, or a pre-release, which is never the latest.
 */
export function greaterFinal(own: Version, tagPrefix: string, releases: readonly ReleasedTag[]): Version | undefined {
  if (own.isPreRelease) return undefined
  const finals = releases.flatMap(({ tag, isDraft }): Version[] => {
    const version = versionOfTag(tag, tagPrefix)
    return isDraft || version === undefined || version.isPreRelease ? [] : [version]
  })
  const greatest = greatestOf(finals)
  return greatest !== undefined && compareVersions(greatest, own) > 0 ? greatest : undefined
}

/**
 * The version that a tag means, in whichever spelling: a project may have changed its prefix. A prefix that names something
 * may be that of one of several packages, and then other tags are of others.
 */
function versionOfTag(tag: string, prefix: string): Version | undefined {
  if (!isCustomary(prefix)) return partsAfter(tag, prefix)?.version
  return parseVersion(tag) ?? (tag.startsWith(prefix) ? parseVersion(tag.slice(prefix.length)) : undefined)
}
