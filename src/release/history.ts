import { customaryPrefix, partsAfter } from './tag.ts'
import { compareVersions, seriesOf, type Version } from './version.ts'

/** A tag as the repository has it. */
export interface TagRef {
  /** Without `refs/tags/`. */
  readonly name: string
  /** The commit that it leads to. */
  readonly commit: string
  readonly isAnnotated: boolean
  readonly isSigned: boolean
}

/** A tag that means a version. */
export interface VersionTag extends TagRef {
  readonly version: Version
  /** What stands before the version: empty, `v`, `rel-`. */
  readonly prefix: string
}

/** What of the past matters to a release. */
export interface History {
  /** Every tag of the repository that means a version. */
  readonly tags: readonly VersionTag[]
  /**
   * The commit that is judged and its ancestors, as far as refs lead to them or branches meet there: each with the
   * nearest such ancestors.
   */
  readonly parents: ReadonlyMap<string, readonly string[]>
}

/**
 * What the name of a tag means in the history of a project, in whichever spelling: a project may have changed its own.
 *
 * @param prefixes What the project sets or is known for, and what was asked for, beside those that are customary.
 * @returns `undefined` for tags that are no version, such as `3.1.x` and `wip-types`.
 */
export function versionTagOf(ref: TagRef, ...prefixes: readonly string[]): VersionTag | undefined {
  const longestFirst = prefixes.toSorted((a, b) => b.length - a.length)
  for (const prefix of [...longestFirst, customaryPrefix(ref.name)]) {
    const parts = partsAfter(ref.name, prefix)
    if (parts !== undefined) return { ...ref, ...parts }
  }
  return undefined
}

/**
 * The releases that a version follows: the nearest among its ancestors, one for each line of history.
 *
 * Those of its own series count, so that 2.2.5 may follow 2.3.0; if there are none, those of any series.
 *
 * @param commit The commit of the version; tags on it do not count.
 */
export function releasesBefore({ tags, parents }: History, commit: string, version: Version): readonly VersionTag[] {
  const others = tags.filter((tag) => compareVersions(tag.version, version) !== 0)
  const series = others.filter((tag) => seriesOf(tag.version) === seriesOf(version))
  const own = nearestTags({ tags: series, parents }, commit)
  return own.length > 0 ? own : nearestTags({ tags: others, parents }, commit)
}

/** The tags of the greatest versions below one, the greatest first. */
export function tagsBelow({ tags }: History, version: Version, count: number): readonly VersionTag[] {
  return tags
    .filter((tag) => compareVersions(tag.version, version) < 0)
    .toSorted((a, b) => compareVersions(b.version, a.version))
    .slice(0, count)
}

/** What this many releases did is what a project does. */
export const lastReleasesCount = 3

/** The tags of the last three releases before a version, if there are three, and all of them are signed; else none. */
export function lastSignedTags(history: History, version: Version): readonly VersionTag[] {
  const earlier = tagsBelow(history, version, lastReleasesCount)
  return earlier.length === lastReleasesCount && earlier.every(({ isSigned }) => isSigned) ? earlier : []
}

/**
 * The tags of the last releases before a version: the greatest versions below it, one tag for each, the greatest first.
 *
 * @param own Commits whose tags do not count: a branch that is judged is no example for itself.
 */
export function lastReleaseTags(history: History, version: Version, own: ReadonlySet<string>): readonly VersionTag[] {
  const last: VersionTag[] = []
  for (const tag of tagsBelow(history, version, history.tags.length)) {
    if (last.length === lastReleasesCount) break
    const isAnother = last.every((other) => compareVersions(other.version, tag.version) !== 0)
    if (isAnother && !tag.version.isDevelopment && !own.has(tag.commit)) last.push(tag)
  }
  return last
}

/** The nearest tags among the ancestors of a commit, those of one commit for each line of history. */
export function nearestTags({ tags, parents }: History, commit: string): readonly VersionTag[] {
  const byCommit = Map.groupBy(tags, (tag) => tag.commit)
  const found: VersionTag[] = []
  const seen = new Set([commit])
  const waiting = [...(parents.get(commit) ?? [])]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    const here = byCommit.get(at)
    if (here === undefined) waiting.push(...(parents.get(at) ?? []))
    else found.push(...here)
  }
  return found
}
