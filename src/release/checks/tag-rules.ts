import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import { type History, lastReleasesCount, lastSignedTags, tagsBelow, type VersionTag } from '../history.ts'
import { passesFilter } from '../tag/ref-filter.ts'
import { isSpelledOtherwise } from '../tag/spelling.ts'
import { compareVersions, type Version } from '../version.ts'
import type { CheckFacts, ExistingTag } from './facts.ts'
import { type Finding, notApplicable, notChecked } from './finding.ts'
import { asBefore, habitOfReleases, severityOf } from './habits.ts'
import { tagNameOfRelease, tagNameToPush } from './released-version.ts'
import type { Rule } from './rule.ts'
import { type Subject, withVersion } from './subject.ts'

const noTagYet = notApplicable('the version has no tag on this commit yet')

/** `tag-not-here` and `tag-moved`: the tag of this version exists, and is not on the commit that is judged. */
const tagIsHere: Rule = {
  claim: 'The tag of the version, if there is one, is on this commit',
  find: ({ facts }) => {
    const { existingTag: tag, commit } = facts
    if (tag === undefined) return facts.isShallow ? notChecked('tags were not fetched') : []
    if (tag.commit === commit) return []
    return [tag.isInPullRequest ? tagMoved(tag, commit) : tagNotHere(tag, commit)]
  },
}

function tagMoved({ name, commit: found }: ExistingTag, commit: string) {
  return {
    code: 'tag-moved',
    severity: 'warning',
    message: `The tag ${quoted(name)} is on ${shortened(found)}, but the branch has gone on to ${shortened(commit)}.`,
    hint: 'Leave it so if what came later does not belong to the release; else delete the tag, and push it on the newer commit.',
    found,
    expected: commit,
  } as const
}

function tagNotHere({ name, commit: found }: ExistingTag, commit: string) {
  return {
    code: 'tag-not-here',
    severity: 'error',
    message: `The tag ${quoted(name)} exists, and points at ${shortened(found)}, not at ${shortened(commit)}.`,
    hint: 'Release the next version; or, if this one was never published, delete the tag and push it anew.',
    found,
    expected: commit,
  } as const
}

/** `tag-on-merge-commit`: a merge commit is no commit of the release branch, and what it has nobody has reviewed alone. */
const commitIsNoMerge: Rule = {
  claim: 'The commit is no merge',
  find: ({ facts }) => {
    if (!facts.isMerge) return []
    const habit = habitOfReleases(facts, ({ isMerge }) => isMerge)
    // One or two tags that stand elsewhere show no habit yet: nothing of the release is wrong for it.
    const severity = habit.kind === 'new' && habit.count < lastReleasesCount ? 'warning' : severityOf(habit)
    const message = `The commit ${shortened(facts.commit)} is a merge${asBefore(habit)}: the tag belongs on the last commit of the release branch.`
    const hint = 'Tag that commit before it is merged; rebase the branch if something was merged into it.'
    return [{ code: 'tag-on-merge-commit', severity, message, hint }]
  },
}

/** `tag-lightweight`: such a tag says neither who made it nor when. */
const tagIsAnnotated: Rule = {
  claim: 'The tag is annotated',
  find: aboutTag(({ name, version, isAnnotated, commit }, facts) => {
    if (isAnnotated) return []
    const habit = habitOfReleases(facts, ({ tag }) => !tag.isAnnotated)
    const message = `The tag ${quoted(name)} is lightweight${habit.kind === 'usual' ? asBefore(habit) : ''}: it says neither who made it nor when.`
    const hint = `Make it anew by \`git tag --force --annotate --message "release version ${version.text}" ${name} ${commit}\`.`
    return [{ code: 'tag-lightweight', severity: 'warning', message, hint }]
  }),
}

/** `tag-prefix`, before there is a tag: the next one would not look like the last ones. */
const nextTagIsAlike: Rule = {
  claim: 'The tag to push begins as the last ones do',
  find: withVersion(({ facts, version }) => {
    if (facts.history.kind === 'unknown') return notChecked(facts.history.reason)
    if (facts.existingTag !== undefined) return notApplicable('the version has a tag')
    const earlier = tagsBelow(facts.history.value, version, lastReleasesCount)
    const [last] = earlier
    if (last === undefined) return notApplicable('there is no earlier tag')
    const { prefix } = last
    if (prefix === facts.tagPrefix || earlier.some((tag) => tag.prefix !== prefix)) return []
    const expected = tagNameToPush(facts, version)
    const message = `The last tags begin as ${quoted(last.name)} does, but the tag of version ${quoted(version.text)} would be ${quoted(expected)}.`
    const hint = `Set tag-prefix = ${quoted(prefix)} in [tool.release-action] if tags are to stay so; it holds from the base on.`
    return [{ code: 'tag-prefix', severity: 'warning', message, hint, found: last.name, expected }]
  }),
}

/** `tag-prefix`: such a tag is refused where a prefix is set. */
const tagHasItsPrefix: Rule = {
  claim: 'The tag begins with the prefix that is set, or as the last ones do',
  find: aboutTag(({ name, prefix, version }, { tagPrefix }) => {
    if (prefix === tagPrefix) return []
    const expected = `${tagPrefix}${name.slice(prefix.length)}`
    const words = prefix === '' ? 'has no prefix' : `begins with ${quoted(prefix)}`
    const message = `The tag ${quoted(name)} ${words}, but the tag of version ${quoted(version.text)} is ${quoted(expected)}.`
    const hint = `Set tag-prefix = ${quoted(prefix)} in [tool.release-action] if all tags are so; else push ${quoted(expected)} in its place.`
    return [{ code: 'tag-prefix', severity: 'warning', message, hint, found: name, expected }]
  }),
}

/** `tag-spelling`: it means the version, but people look for it as the last ones are spelled. */
const tagIsSpelledAlike: Rule = {
  claim: 'The tag spells the version as the last ones do',
  find: withVersion(({ facts, version }) => {
    if (facts.history.kind === 'unknown') return notChecked(facts.history.reason)
    const tag = tagOnCommit(facts, version)
    const earlier = tagsBelow(facts.history.value, version, lastReleasesCount)
    const [last] = earlier
    if (last === undefined) return notApplicable('there is no earlier tag')
    const toPush = tagNameToPush(facts, version)
    const name = tag?.name ?? toPush
    const written = toPush.slice(facts.tagPrefix.length)
    const spelling = tag === undefined ? written : spellingOf(tag)
    if (!isSpelledOtherwise(spelling, written, earlier.map(spellingOf))) return []
    const message = `The tag ${quoted(name)} ${tag === undefined ? 'would spell' : 'spells'} its version otherwise than the last ones, such as ${quoted(last.name)}.`
    const hint = 'Spell the tag as those, with the same numbers, or leave it: equal by PEP 440 is equal.'
    return [{ code: 'tag-spelling', severity: 'warning', message, hint, found: name }]
  }),
}

const spellingOf = ({ name, prefix }: VersionTag): string => name.slice(prefix.length)

/** `tag-unsigned`: only where the maintainers have signed until now, or the project sets it as an error. */
const tagIsSigned: Rule = {
  claim: 'The tag is signed, where the last ones are or the project wants it',
  find: aboutTag((tag, facts, history) => {
    const earlier = lastSignedTags(history, tag.version)
    const isWanted = facts.settings.severities['tag-unsigned'] === 'error'
    if (earlier.length === 0 && !isWanted) return notApplicable('the last 3 tags are not all signed')
    if (tag.isSigned) return []
    const names = listed(earlier.map(({ name }) => quoted(name)))
    const reason = names === '' ? 'which the project sets as an error' : `but ${names} are`
    const message = `The tag ${quoted(tag.name)} is not signed, ${reason}.`
    const hint = `Make it anew by \`git tag --force --sign --message "release version ${tag.version.text}" ${tag.name} ${facts.commit}\`.`
    return [{ code: 'tag-unsigned', severity: 'warning', message, hint }]
  }),
}

/** `tag-starts-nothing`: nobody hears of a push that starts no run. */
const tagStartsRun: Rule = {
  claim: 'The tag starts the workflow of the release',
  find: withVersion(({ facts, version }) => {
    const { startingTags } = facts
    if (startingTags === undefined) return notApplicable('no publish.yaml of this action names the tags that start it')
    const { file, filter } = startingTags
    const name = tagNameOfRelease(facts, version)
    if (passesFilter(filter, name)) return []
    const message = `The tag ${quoted(name)} starts no run of ${file}: on.push.tags there does not match it.`
    const hint = name.includes('/')
      ? "Write `tags: ['**']`, since `*` does not match the `/` of the tag; what counts is the file at the tagged commit."
      : "Write `tags: ['*']`, or push another tag; what counts is the file at the tagged commit."
    return [{ code: 'tag-starts-nothing', severity: 'warning', message, hint, file, found: name }]
  }),
}

/** A rule about the tag of the version on this commit; one with another prefix will do. */
function aboutTag(
  find: (tag: VersionTag, facts: CheckFacts, history: History) => Finding,
): (subject: Subject) => Finding {
  return withVersion(({ facts, version }) => {
    if (facts.history.kind === 'unknown') return notChecked(facts.history.reason)
    const tag = tagOnCommit(facts, version)
    return tag === undefined ? noTagYet : find(tag, facts, facts.history.value)
  })
}

/** The tag of the version on the commit: the one that is judged, else the one with the prefix of the project. */
function tagOnCommit({ askedTag, commit, history, tagPrefix }: CheckFacts, version: Version): VersionTag | undefined {
  if (history.kind === 'unknown') return undefined
  const own = history.value.tags.filter((tag) => tag.commit === commit && compareVersions(tag.version, version) === 0)
  return own.find(({ name }) => name === askedTag?.name) ?? own.find(({ prefix }) => prefix === tagPrefix) ?? own[0]
}

const shortened = (commit: string): string => commit.slice(0, 12)

/** The rules about the tag of the version, and the commit that it is on or would be. */
export const tagRules: readonly Rule[] = [
  tagIsHere,
  commitIsNoMerge,
  nextTagIsAlike,
  tagIsAnnotated,
  tagHasItsPrefix,
  tagIsSpelledAlike,
  tagIsSigned,
  tagStartsRun,
]
