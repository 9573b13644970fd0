import type { ReleaseStates } from '../../release/checks.ts'
import { type History, type TagRef, versionTagOf } from '../../release/history.ts'
import { type Known, known, unknown } from '../../release/known.ts'
import { leadingPrefix, packageOfTag } from '../../release/packages.ts'
import { type TagPrefix, tagPrefixOf } from '../../release/tag/known-prefix.ts'
import { isCustomary } from '../../release/tag.ts'
import type { Version } from '../../release/version.ts'
import type { GitHistory } from '../git/history.ts'

/** A commit whose past is looked at. */
export interface PastSubject {
  readonly commit: string
  /** `undefined` for a checkout that has no history on purpose. */
  readonly history: GitHistory | undefined
  /** As it is set; `undefined` if it is to be read from the last tags. */
  readonly tagPrefix: string | undefined
  readonly states: ReleaseStates
}

interface Past {
  readonly history: Known<History>
  /** Whether a part of the history was not fetched. */
  readonly isShallow: boolean
  readonly prefix: TagPrefix
}

/**
 * The releases that a project has had, as far as a commit can know them.
 *
 * @param version The one that is released.
 * @throws ReleaseError `git-failed`
 */
export async function pastOf(subject: PastSubject, version: Version | undefined): Promise<Past> {
  const { history, commit, tagPrefix, states } = subject
  const prefixAmong = (refs: readonly TagRef[]): TagPrefix =>
    tagPrefixOf(
      tagPrefix,
      refs.map(({ name }) => name),
      version,
    )
  if (history === undefined)
    return { history: unknown('this checkout has no history'), isShallow: false, prefix: prefixAmong([]) }
  const [isShallow, all] = await Promise.all([history.isShallow(), history.tags()])
  const refs = all.filter(({ name }) => isOfProject(name, subject))
  const prefix = prefixAmong(refs)
  if (isShallow) return { history: unknown('a part of the history was not fetched'), isShallow, prefix }
  const asked = states.askedTag === undefined ? [] : [states.askedTag.prefix]
  // Where a name is set before the version, a bare version is that of another package.
  const isNamed = prefix.from === 'set' && !isCustomary(prefix.text)
  const tags = refs
    .flatMap((ref) => versionTagOf(ref, prefix.text, ...asked) ?? [])
    .filter((tag) => !isNamed || !isCustomary(tag.prefix))
  // Without any release before this one, it does not matter what the commit came from.
  const parents = tags.length === 0 ? new Map<string, never[]>() : await history.ancestors(commit)
  return { history: known({ tags, parents }), isShallow, prefix }
}

/**
 * Whether a tag may be of a release of the project.
 *
 * Where a tag such as `1.2.0` is judged, one with a name before its version is of something else, unless the name is that of
 * the project: `nightly-2026.11.30`.
 */
function isOfProject(name: string, { states: { askedTag, state }, tagPrefix }: PastSubject): boolean {
  const prefix = leadingPrefix(name) ?? ''
  if (askedTag === undefined || !isCustomary(askedTag.prefix) || isCustomary(prefix) || prefix === tagPrefix)
    return true
  if (state.project.kind === 'unreadable') return false
  const { normalizedName } = state.project.value
  return packageOfTag(name, [{ normalizedName, folder: '', tagPrefix }]) !== undefined
}
