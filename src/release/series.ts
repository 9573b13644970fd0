import { readTag } from './tag.ts'
import { compareVersions, type Version } from './version.ts'

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
    const reading = readTag(tag, tagPrefix)
    return isDraft || reading.kind !== 'release' || reading.tag.version.isPreRelease ? [] : [reading.tag.version]
  })
  const greatest = finals.toSorted(compareVersions).at(-1)
  return greatest !== undefined && compareVersions(greatest, own) > 0 ? greatest : undefined
}
