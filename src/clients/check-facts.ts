import { asksForHabits } from '../release/checks/habits.ts'
import { tagNameToPush, versionToRelease } from '../release/checks/released-version.ts'
import type { CheckFacts, ExistingTag, NotesTemplate, ReferenceDay } from '../release/checks.ts'
import type { History, VersionTag } from '../release/history.ts'
import { type Known, known, unknown } from '../release/known.ts'
import { isRoot } from '../release/packages.ts'
import { reading } from '../release/reading.ts'
import { releaseKindOf } from '../release/release-kind.ts'
import type { Settings } from '../release/settings.ts'
import type { TagPrefix } from '../release/tag/known-prefix.ts'
import { compareVersions, type Version } from '../release/version.ts'
import { pastOf } from './check-facts/past.ts'
import { startingTagsOf } from './check-facts/starting-tags.ts'
import type { GitHistory } from './git/history.ts'
import type { GitDate, TagFacts } from './git/object.ts'
import type { Git } from './git.ts'
import { gatherPastReleases } from './past-releases.ts'
import { changesOf, type GatheredStates } from './release-states.ts'

/** What is judged, beside its states. */
export interface FactsSubject {
  readonly commit: string
  /** Commit that the pull request starts from; `undefined` if none is known. */
  readonly base: string | undefined
  readonly settings: Settings
  /** As an option, an input, or the settings have it; `undefined` if it is to be read from the last tags. */
  readonly tagPrefix: string | undefined
  readonly states: GatheredStates
  /** `undefined` for a checkout that has no history on purpose. */
  readonly history: GitHistory | undefined
  /** `YYYY-MM-DD` */
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
  const { commit, base, settings, states, today } = subject
  const { state, askedTag } = states
  const version = versionToRelease(states)
  const [{ committed, parents }, { prefix, ...past }] = await Promise.all([
    git.commit(commit),
    pastOf(subject, version),
  ])
  const search = { ...subject, version, prefix, past: past.history }
  const tagName = tagNameIn(search)
  const tag = tagName === undefined ? undefined : await git.tag(tagName)
  const notesTemplate = version && (await templateOf(subject, version))
  const noBase = 'the base is not known'
  const facts = {
    commit,
    isMerge: parents.length > 1,
    state,
    ...packageNameIn(states),
    base: states.base,
    settings,
    tagPrefix: prefix.text,
    tagPrefixFrom: prefix.from,
    askedTag,
    existingTag: await existingTagOf(tag, search),
    ...past,
    startingTags: await startingTagsOf(states.tree),
    notesTemplate,
    changes: base === undefined ? unknown(noBase) : known(await changesOf(states)),
    referenceDay: referenceDayOf({ tag: tag?.commit === commit ? tag : undefined, committed, today }),
  }
  return { ...facts, lastReleases: await lastReleasesOf(git, { ...subject, version, parents, facts }) }
}

interface HabitSearch extends FactsSubject {
  readonly version: Version | undefined
  readonly parents: readonly string[]
  readonly facts: Omit<CheckFacts, keyof GitHubFacts | 'lastReleases'>
}

/** What earlier releases did, if this one does something that may be a habit. */
async function lastReleasesOf(git: Git, search: HabitSearch): Promise<CheckFacts['lastReleases']> {
  const { facts, history, version, parents, base } = search
  if (facts.history.kind === 'unknown') return facts.history
  if (history === undefined || version === undefined || !asksForHabits(facts)) return unknown('nothing asks for it')
  const commit = { commit: facts.commit, parents }
  return gatherPastReleases(git, {
    version,
    commit,
    base,
    history,
    past: facts.history.value,
    released: search.states.released,
  })
}

function packageNameIn({ released }: GatheredStates): Pick<CheckFacts, 'packageName'> {
  return released === undefined || isRoot(released.own) ? {} : { packageName: released.own.name }
}

/** A tag on another commit says nothing about this one; without a tag, the next one will have today's day. */
function referenceDayOf({ tag, committed, today }: KnownDays): ReferenceDay {
  if (tag === undefined) return { day: today, of: 'today' }
  const { tagged } = tag
  return tagged === undefined
    ? { day: committed.localDay, of: 'the day of the commit' }
    : { day: tagged.localDay, of: 'the day of the tag' }
}

interface KnownDays {
  readonly tag: TagFacts | undefined
  readonly committed: GitDate
  readonly today: string
}

async function templateOf({ settings, states }: FactsSubject, version: Version): Promise<NotesTemplate | undefined> {
  const path = settings.notesTemplates[releaseKindOf(version)]
  if (path === undefined) return undefined
  const text = await reading(states.tree.read(path))
  return { path, text: text.kind === 'read' ? text.value : undefined }
}

interface TagSearch extends FactsSubject {
  readonly version: Version | undefined
  readonly prefix: TagPrefix
  readonly past: Known<History>
}

/** The name of the tag of the version, in whichever spelling: on the commit, else elsewhere, else the one to push. */
function tagNameIn({ states, version, prefix, past, commit }: TagSearch): string | undefined {
  if (states.askedTag !== undefined || version === undefined) return states.askedTag?.name
  const tags = past.kind === 'known' ? past.value.tags : []
  const own = tags.filter((tag) => compareVersions(tag.version, version) === 0)
  const here = own.filter((tag) => tag.commit === commit)
  const isAlike = (tag: VersionTag): boolean => tag.prefix === prefix.text
  const found = here.find(isAlike) ?? own.find(isAlike) ?? here[0] ?? own[0]
  return found?.name ?? tagNameToPush({ state: states.state, tagPrefix: prefix.text }, version)
}

async function existingTagOf(found: TagFacts | undefined, search: TagSearch): Promise<ExistingTag | undefined> {
  const { commit, base, history, past } = search
  if (found === undefined || found.commit === commit || history === undefined || base === undefined) {
    return found && { name: found.name, commit: found.commit, isInPullRequest: false }
  }
  // Every tag is among the ancestors of the commit, if it is one.
  const isBehind = past.kind === 'known' && past.value.parents.has(found.commit)
  const isInPullRequest = isBehind && !(await history.isAncestor(found.commit, base))
  return { name: found.name, commit: found.commit, isInPullRequest }
}
