import type { CheckFacts, ExistingTag, NotesTemplate } from '../release/checks/facts.ts'
import { type History, versionTagOf } from '../release/history.ts'
import { type Known, known, unknown } from '../release/known.ts'
import { reading } from '../release/reading.ts'
import { releaseKindOf } from '../release/release-kind.ts'
import type { Settings } from '../release/settings.ts'
import { tagNameOf } from '../release/tag.ts'
import { parseVersion, type Version } from '../release/version.ts'
import type { Git } from './git.ts'
import type { GitHistory } from './git-history.ts'
import { changesOf, type GatheredStates } from './release-states.ts'

/** What is judged, beside its states. */
export interface FactsSubject {
  readonly commit: string
  /** Commit that the pull request starts from; `undefined` if none is known. */
  readonly base: string | undefined
  readonly settings: Settings
  readonly tagPrefix: string
  readonly states: GatheredStates
  /** `undefined` for a checkout that has no history on purpose. */
  readonly history: GitHistory | undefined
  /** `YYYY-MM-DD`, for a commit whose day is not known. */
  readonly today: string
}

/** What only GitHub knows. */
export type GitHubFacts = Pick<CheckFacts, 'milestone' | 'checkRuns' | 'statuses'>

/** The facts of GitHub for a judgement that asks nobody; `reason` is as in `Known`. */
export const unknownGitHubFacts = (reason: string): GitHubFacts => ({
  milestone: unknown(reason),
  checkRuns: unknown(reason),
  statuses: unknown(reason),
})

/**
 * Gather from a clone all that `decideCheck` needs. No server is asked.
 *
 * @throws ReleaseError `git-failed`, `tag-not-a-commit`
 */
export async function gatherCheckFacts(git: Git, subject: FactsSubject): Promise<Omit<CheckFacts, keyof GitHubFacts>> {
  const { commit, base, settings, tagPrefix, states, today } = subject
  const { state, askedTag } = states
  const version = state.project.kind === 'read' ? parseVersion(state.project.value.version.text) : undefined
  const tagName = askedTag?.name ?? (version === undefined ? undefined : tagNameOf(version, tagPrefix))
  const [tag, { committed, parents }, past] = await Promise.all([
    tagName === undefined ? undefined : git.tag(tagName),
    git.commit(commit),
    historyOf(subject),
  ])
  const notesTemplate = version && (await templateOf(subject, version))
  const noBase = 'the base is not known (it can be named by --base)'
  return {
    commit,
    isMerge: parents.length > 1,
    state,
    base: states.base,
    settings,
    tagPrefix,
    askedTag,
    existingTag: tag === undefined ? undefined : await placed(tag, subject),
    ...past,
    notesTemplate,
    changes: base === undefined ? unknown(noBase) : known(await changesOf(states)),
    // The day of a tag on another commit says nothing about this one.
    days: { tag: tag?.commit === commit ? tag.tagged?.localDay : undefined, commit: committed.localDay, today },
  }
}

async function templateOf({ settings, states }: FactsSubject, version: Version): Promise<NotesTemplate | undefined> {
  const path = settings.notesTemplates[releaseKindOf(version)]
  if (path === undefined) return undefined
  const text = await reading(states.tree.read(path))
  return { path, text: text.kind === 'read' ? text.value : undefined }
}

/** Whether a tag that is not on the commit is behind it in the same pull request. */
async function placed(
  { name, commit }: { readonly name: string; readonly commit: string },
  subject: FactsSubject,
): Promise<ExistingTag> {
  const { history, base } = subject
  if (commit === subject.commit || history === undefined || base === undefined) {
    return { name, commit, isInPullRequest: false }
  }
  const isBehind = (await history.isAncestor(commit, subject.commit)) && !(await history.isAncestor(commit, base))
  return { name, commit, isInPullRequest: isBehind }
}

async function historyOf({
  history,
  commit,
  tagPrefix,
}: FactsSubject): Promise<{ readonly history: Known<History>; readonly isShallow: boolean }> {
  if (history === undefined) return { history: unknown('this checkout has no history'), isShallow: false }
  const [isShallow, refs, parents] = await Promise.all([history.isShallow(), history.tags(), history.ancestors(commit)])
  if (isShallow) return { history: unknown('a part of the history was not fetched'), isShallow }
  const tags = refs.flatMap((ref) => versionTagOf(ref, tagPrefix) ?? [])
  return { history: known({ tags, parents }), isShallow }
}
