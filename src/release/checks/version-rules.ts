import { quoted } from '../../quoted.ts'
import { isSemVerFile, isStated, statedAs } from '../edit/spelling.ts'
import type { VersionSource } from '../project.ts'
import {
  compareVersions,
  haveSameBase,
  isSameVersion,
  parseVersion,
  releasedAs,
  type Version,
  withoutLeadingZeros,
} from '../version.ts'
import type { CheckFacts } from './facts.ts'
import { type Finding, notApplicable, notChecked } from './finding.ts'
import { newDatedSections } from './not-a-release.ts'
import { tagNameToPush } from './released-version.ts'
import type { Rule } from './rule.ts'
import { withVersion } from './subject.ts'

const unreadable = notChecked('the version of the project cannot be read')

/** `project-not-found`, `version-not-found`, `source-unreadable`: the error of reading the project. */
const projectIsReadable: Rule = {
  claim: 'Name and version of the project can be read',
  find: ({ facts }) => {
    if (facts.state.project.kind === 'read') return []
    return [facts.state.project.error.toProblem()]
  },
}

/** A rule about the version as it is written, which it is not where a tool takes it from the tag. */
function aboutWritten(
  find: (written: VersionSource, declared: Version | undefined, facts: CheckFacts) => Finding,
): Rule['find'] {
  return ({ project, declared, facts }) => {
    if (project === undefined) return unreadable
    switch (project.version.kind) {
      case 'from-tag':
        return notApplicable(`the version comes from the tag, by ${project.version.tool}`)
      case 'written':
        return find(project.version.source, declared, facts)
    }
  }
}

/** `version-not-canonical`: PEP 440 cannot read it, or spells it in another way; zeros of a calendar are a warning. */
const versionIsCanonical: Rule = {
  claim: 'The version is in the normal form of PEP 440',
  find: aboutWritten(({ text, file, line, tuple }, version) => {
    const problem = { code: 'version-not-canonical', severity: 'error', file, line, found: text } as const
    if (version === undefined) {
      const message = `${file} has version ${quoted(text)}, which PEP 440 cannot read.`
      return [{ ...problem, message, hint: 'Write a version such as "3.2.0", or "3.2.0rc1" for a pre-release.' }]
    }
    // These have a code of their own, and no spelling of them is right.
    if (version.isDevelopment || version.isLocal || text === version.text) return []
    // What SemVer or a tuple can say has another form, and the metadata gets the normal one.
    if (isSemVerFile(file) || tuple !== undefined) return []
    const message = `${file} has version ${quoted(text)}, whose normal form is ${quoted(version.text)}.`
    if (withoutLeadingZeros(text) === version.text) {
      const hint = `Files and index have ${quoted(version.text)}, and the tag may have either; write it so, or leave it.`
      return [{ ...problem, severity: 'warning', message, hint, expected: version.text }]
    }
    return [{ ...problem, message, hint: `Write ${quoted(version.text)}.`, expected: version.text }]
  }),
}

/** `version-local`: no index accepts it. */
const versionIsPublic: Rule = {
  claim: 'The version has no local part',
  find: neverReleased('version-local', 'a local version', (version) => version.isLocal),
}

/** `version-development`: `.dev` was left. */
const versionIsNoDevelopment: Rule = {
  claim: 'The version is no development version',
  find: neverReleased('version-development', 'a development version', (version) => version.isDevelopment),
}

function neverReleased(
  code: 'version-local' | 'version-development',
  kind: string,
  applies: (version: Version) => boolean,
): Rule['find'] {
  return aboutWritten(({ text, file, line }, version) => {
    if (version === undefined) return unreadable
    if (!applies(version)) return []
    const expected = releasedAs(version).text
    const message = `${file} has version ${quoted(text)}, ${kind}, which is never released.`
    return [{ code, severity: 'error', message, hint: `Write ${quoted(expected)}.`, file, line, found: text, expected }]
  })
}

/** `version-mismatch`: the tag, or a section that was dated for this release, names another version. */
const versionsAgree: Rule = {
  claim: 'The version is that of the tag, or of the section that was dated',
  find: aboutWritten(({ text, file, line }, version, facts) => {
    if (version === undefined) return unreadable
    const problem = { code: 'version-mismatch', severity: 'error', file, line, found: text } as const
    const tag = facts.askedTag
    if (tag !== undefined) {
      if (compareVersions(tag.version, version) === 0) return []
      const message = `The tag is ${quoted(tag.name)}, but ${file} has version ${quoted(text)}.`
      const hint = `Set the version to ${quoted(tag.version.text)}, and tag that commit; or delete the tag, and push ${quoted(tagNameToPush(facts, version))}.`
      return [{ ...problem, message, hint, expected: tag.version.text }]
    }
    const sections = newDatedSections(facts)
    if (sections.some(({ versions }) => versions.some((other) => haveSameBase(other, version)))) return []
    const [dated] = sections
    const announced = dated?.versions[0]
    if (announced === undefined) return []
    const message = `The change log dates the section ${quoted(dated?.heading ?? '')}, but ${file} has version ${quoted(text)}.`
    const hint = `Set the version to ${quoted(announced.text)}.`
    return [{ ...problem, message, hint, expected: announced.text }]
  }),
}

/** `version-sources-differ`: each place is right for somebody who reads it alone. */
const sourcesAgree: Rule = {
  claim: 'Every file that declares the version has the same',
  find: aboutWritten((version, _, facts) => {
    return facts.state.declarations
      .filter(({ text }) => !isSameVersion(text, version.text))
      .map(({ text, file, line }) => ({
        code: 'version-sources-differ',
        severity: 'error',
        message: `${file} has version ${quoted(text)} at line ${line}, but ${version.file} has ${quoted(version.text)}.`,
        hint: `Write ${quoted(version.text)} in ${file} too, or remove the version there.`,
        file,
        line,
        found: text,
        expected: version.text,
      }))
  }),
}

/** `version-sources-differ`, of those who only repeat the version: one that stayed at an earlier one was forgotten. */
const bystandersAgree: Rule = {
  claim: 'No file beside the project states an earlier version',
  find: withVersion(({ facts, version }) => {
    const declared = new Set(facts.state.declarations.map(({ file, line }) => `${file}:${line}`))
    const log = facts.state.changeLog.kind === 'read' ? facts.state.changeLog.value : undefined
    const tags = facts.history.kind === 'known' ? facts.history.value.tags : []
    const earlier = [...tags.map((tag) => tag.version), ...(log?.sections.flatMap(({ versions }) => versions) ?? [])]
    return facts.state.bystanders
      .filter((each) => !isStated(each, version) && earlier.some((other) => isStated(each, other)))
      .filter(({ file, line }) => !declared.has(`${file}:${line}`))
      .map((each) => {
        const { text, file, line } = each
        const expected = statedAs(each, version) ?? version.text
        const message = `${file} has version ${quoted(text)} at line ${line}, which is an earlier one than ${quoted(version.text)}.`
        const hint = `Write ${quoted(expected)} there, or remove it.`
        return { code: 'version-sources-differ', severity: 'warning', message, hint, file, line, found: text, expected }
      })
  }),
}

/** `lock-version-stale`: uv writes the normal form, so versions are compared and not texts. */
const lockIsFresh: Rule = {
  claim: 'The entry of the project in uv.lock has the version',
  find: aboutWritten((version, _, facts) => {
    const { lock } = facts.state
    if (lock === undefined) return notApplicable('there is no uv.lock with a version of the project')
    if (isSameVersion(lock.text, version.text)) return []
    const { text, file, line } = lock
    const expected = parseVersion(version.text)?.text ?? version.text
    const message = `${file} has the project in version ${quoted(text)}, but ${version.file} has ${quoted(version.text)}.`
    const problem = { code: 'lock-version-stale', severity: 'warning', file, line, found: text, expected } as const
    return [{ ...problem, message, hint: 'Run `uv lock`, and commit what it changes.' }]
  }),
}

/** The rules about the version that the project declares, and the other places that have it. */
export const versionRules: readonly Rule[] = [
  projectIsReadable,
  versionIsCanonical,
  versionIsPublic,
  versionIsNoDevelopment,
  versionsAgree,
  sourcesAgree,
  bystandersAgree,
  lockIsFresh,
]
