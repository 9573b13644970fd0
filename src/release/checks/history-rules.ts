import { quoted } from '../../quoted.ts'
import { releasesBefore } from '../history.ts'
import { compareVersions } from '../version.ts'
import { notChecked } from './finding.ts'
import type { Rule } from './rule.ts'
import { withVersion } from './subject.ts'

/** `git-shallow`: what was not fetched cannot be judged. */
const historyIsThere: Rule = {
  claim: 'The whole history was fetched',
  find: ({ facts }) => {
    if (!facts.isShallow) return facts.history.kind === 'known' ? [] : notChecked(facts.history.reason)
    const message = 'A part of the history was not fetched, so that no rule about earlier releases can be checked.'
    const hint = 'Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow --tags`.'
    return [{ code: 'git-shallow', severity: 'error', message, hint }]
  },
}

/** `version-not-greater`: by ancestry and PEP 440, never by the clock, which was wrong for whole series of releases. */
const versionIsGreater: Rule = {
  claim: 'The version is greater than the release that it follows',
  find: withVersion(({ facts, project, version }) => {
    if (facts.history.kind === 'unknown') return notChecked(facts.history.reason)
    const { file, line } = (project?.version.kind === 'written' ? project.version.source : project?.version) ?? {}
    const place = file === undefined || line === undefined ? {} : { file, line }
    return releasesBefore(facts.history.value, facts.commit, version)
      .filter((before) => compareVersions(before.version, version) > 0)
      .map((before) => ({
        code: 'version-not-greater',
        severity: 'error',
        message: `The version is ${quoted(version.text)}, but the history of this commit has the release ${quoted(before.name)} already.`,
        hint: `Choose a version greater than ${quoted(before.version.text)}, or correct a slip in it.`,
        ...place,
        found: version.text,
        expected: `> ${before.version.text}`,
      }))
  }),
}

/** `version-already-tagged`: files of two versions cannot come of one commit. */
const commitHasNoOtherTag: Rule = {
  claim: 'The commit has the tag of no other version',
  find: withVersion(({ facts, version }) => {
    if (facts.history.kind === 'unknown') return notChecked(facts.history.reason)
    return facts.history.value.tags
      .filter((tag) => tag.commit === facts.commit && compareVersions(tag.version, version) !== 0)
      .map(({ name }) => ({
        code: 'version-already-tagged',
        severity: 'error',
        message: `The commit has the tag ${quoted(name)}, which is of another version than ${quoted(version.text)}.`,
        hint: `Delete the tag ${quoted(name)} if it is the wrong one; else release ${quoted(version.text)} from a commit of its own.`,
        found: name,
        expected: version.text,
      }))
  }),
}

/** The rules about what was released before. */
export const historyRules: readonly Rule[] = [historyIsThere, versionIsGreater, commitHasNoOtherTag]
