import { lastReleasesCount } from '../history.ts'
import { customaryPrefix, partsOfTag } from '../tag.ts'
import { compareVersions, type Version } from '../version.ts'

/** What the tags of a project begin with, and how that is known. */
export interface TagPrefix {
  readonly text: string
  /** `set` by the project or whoever asks; `last-tags` share it; `nothing` says it, and then it is empty. */
  readonly from: 'set' | 'last-tags' | 'nothing'
}

/**
 * The prefix of a project's tags: what is set goes first, else what the last release tags share.
 *
 * @param set By an option or input, else by the settings.
 * @param tagNames Every tag of the project in the repository, without `refs/tags/`.
 * @param version The version that is released; tags of it tell nothing.
 */
export function tagPrefixOf(
  set: string | undefined,
  tagNames: readonly string[],
  version: Version | undefined,
): TagPrefix {
  if (set !== undefined) return { text: set, from: 'set' }
  const shared = sharedPrefix(tagNames, version)
  return shared === undefined ? { text: '', from: 'nothing' } : { text: shared, from: 'last-tags' }
}

/**
 * The prefix that the last release tags share: the three of the greatest versions below this one, else those of any.
 *
 * Names such as `nightly-2026.11.30` count only where no tag is a bare version, or begins as versions usually do.
 *
 * @returns `undefined` if they differ, or there are none.
 */
export function sharedPrefix(tagNames: readonly string[], version: Version | undefined): string | undefined {
  const named = tagNames.flatMap((name) => {
    const parts = partsOfTag(name)
    return parts === undefined ? [] : [{ ...parts, isUsual: customaryPrefix(name) === parts.prefix }]
  })
  const others = version === undefined ? named : named.filter((tag) => compareVersions(tag.version, version) !== 0)
  const usual = others.filter(({ isUsual }) => isUsual)
  const counted = usual.length > 0 ? usual : others
  const below = version === undefined ? [] : counted.filter((tag) => compareVersions(tag.version, version) < 0)
  const last = (below.length > 0 ? below : counted)
    .toSorted((a, b) => compareVersions(b.version, a.version))
    .slice(0, lastReleasesCount)
  const prefix = last[0]?.prefix
  return last.every((tag) => tag.prefix === prefix) ? prefix : undefined
}
