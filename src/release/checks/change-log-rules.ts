import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import { hasEntries } from '../change-log/entries.ts'
import { plainText } from '../change-log/plain-text.ts'
import type { ChangeLog, Section } from '../change-log/tree.ts'
import { changeLogMissing } from '../change-log.ts'
import { gatheringHint, isWithoutSome, notGathered } from '../fragments/gathering.ts'
import { writesSection } from '../fragments/tree-fragments.ts'
import { unknown } from '../known.ts'
import { compareVersions, type Version } from '../version.ts'
import type { CheckFacts } from './facts.ts'
import { notApplicable, notChecked } from './finding.ts'
import { asBefore, changeLogBefore, type Habit, habitOfReleases, sectionsBelow, severityOf } from './habits.ts'
import type { Rule } from './rule.ts'
import { chooseSection, noSection, withSection, withVersion } from './subject.ts'

/** `change-log-missing`, or the error of reading it. */
const changeLogExists: Rule = {
  claim: 'The project has a change log',
  find: ({ facts, changeLog }) => {
    const { state, settings } = facts
    if (state.changeLog.kind === 'unreadable') return [state.changeLog.error.toProblem()]
    if (settings.changeLog.kind === 'none') return noSection(facts)
    if (changeLog !== undefined) return []
    const { fragments } = state
    if (fragments?.tool.name === 'reno' || (fragments?.waiting.length ?? 0) > 0) return noSection(facts)
    const { message, hint } = changeLogMissing(settings.changeLog, state.likelyChangeLogs)
    const problem = { code: 'change-log-missing', hint } as const
    // A file that the project names itself is no habit.
    if (settings.changeLog.kind === 'path') return [{ ...problem, severity: 'error', message }]
    const before = facts.base === undefined ? unknown('the base is not known') : changeLogBefore(facts)
    if (before.kind === 'unknown')
      return [
        { ...problem, severity: 'warning', message: `${message} Whether it had one is not checked: ${before.reason}.` },
      ]
    if (before.value !== undefined) return [{ ...problem, severity: 'error', message }]
    return [{ ...problem, severity: 'warning', message: `${message} It had none before this release either.` }]
  },
}

/** `change-log-fragments`: what they say would be missing in the notes of the release. */
const fragmentsAreGathered: Rule = {
  claim: 'No fragment is left out of the change log',
  find: withVersion(({ version, choice, facts }) => {
    const { fragments } = facts.state
    if (facts.settings.changeLog.kind === 'none') return noSection(facts)
    if (fragments === undefined || !writesSection(fragments.tool))
      return notApplicable('no tool writes the change log from fragments')
    const [file] = fragments.waiting
    if (file === undefined) return []
    const hasSection = choice.kind !== 'none'
    const severity = isWithoutSome(fragments, version, hasSection) ? 'error' : 'warning'
    const said = notGathered(fragments, version, hasSection)
    return [{ code: 'change-log-fragments', severity, ...said, file }]
  }),
}

/** `change-log-section-missing`: neither the version nor, for a pre-release, its base version has a section. */
const sectionExists: Rule = {
  claim: 'The change log has a section of the version',
  find: withVersion(({ version, changeLog, choice, facts }) => {
    if (changeLog === undefined) return noSection(facts)
    if (choice.kind !== 'none') return []
    const { fragments } = facts.state
    if (fragments !== undefined && fragments.waiting.length > 0) return notChecked('its fragments are not gathered yet')
    const unnamed = changeLog.sections.find((section) => section.versions.length === 0 && hasEntries(section))
    const problem = { code: 'change-log-section-missing', file: changeLog.path } as const
    const habit = habitWithoutSection(facts)
    const missing = `${changeLog.path} has no section of version ${quoted(version.text)}`
    const found = `${missing}${asBefore(habit)}`
    const severity = severityOf(habit)
    if (unnamed !== undefined) {
      const { heading, line } = unnamed
      // Entries above the sections of earlier versions were left there, whatever the history is.
      const isLeft = habit.kind === 'unknown' && sectionsBelow(changeLog, version).length > 0
      const named = facts.packageName === undefined ? '' : ` --package ${facts.packageName}`
      const message = `${isLeft ? missing : found}, but one that is called ${quoted(heading)}.`
      const hint = `Put its entries, at line ${line}, below a heading of version ${quoted(version.text)}, as \`release-action prepare ${version.text}${named}\` does.`
      return [{ ...problem, severity: isLeft ? 'error' : severity, message, hint, line }]
    }
    const nearest = nearestSection(changeLog, version)
    const rest = nearest === undefined ? '.' : `; the nearest is ${quoted(nearest.heading)} at line ${nearest.line}.`
    const isWritten = fragments !== undefined && fragments.tool.name !== 'folder' && writesSection(fragments.tool)
    const hint = isWritten
      ? gatheringHint(fragments, version)
      : `Add a section ${quoted(`Version ${version.text}`)} with its entries and the line "Released YYYY-MM-DD".`
    return [{ ...problem, severity, message: `${found}${rest}`, hint }]
  }),
}

/** Whether the last releases had no section either, or none that can be read. */
function habitWithoutSection(facts: CheckFacts): Habit {
  const before = changeLogBefore(facts)
  if (before.kind === 'unknown') return before
  return habitOfReleases(facts, ({ tag }) => chooseSection(before.value, tag.version).kind === 'none')
}

/** `change-log-base-section`: the entries of a pre-release stand under the final release that it leads to. */
const sectionIsOwn: Rule = {
  claim: 'The section is of this very version',
  find: withSection(({ version, changeLog, choice }) => {
    if (choice.kind !== 'base') return []
    const { heading, line } = choice.section
    const message = `${changeLog.path} has no section of version ${quoted(version.text)}, so the section ${quoted(heading)} is used.`
    const hint = `Leave it so, or add a section ${quoted(`Version ${version.text}`)} for this pre-release alone.`
    return [{ code: 'change-log-base-section', severity: 'warning', message, hint, file: changeLog.path, line }]
  }),
}

/** `change-log-section-duplicate`: nobody could say which one holds. */
const sectionIsOnlyOne: Rule = {
  claim: 'The version has only one section',
  find: withSection(({ version, changeLog, choice }) => {
    if (choice.kind !== 'own' || choice.all.length === 1) return []
    const lines = listed(choice.all.map(({ line }) => `${line}`))
    const message = `${changeLog.path} has ${choice.all.length} sections of version ${quoted(version.text)}, at lines ${lines}.`
    const { line } = choice.all[1] ?? choice.section
    const problem = { code: 'change-log-section-duplicate', severity: 'error', file: changeLog.path, line } as const
    return [{ ...problem, message, hint: 'Merge them into one.' }]
  }),
}

/** `change-log-section-empty`: a release that changes nothing needs an entry that says so, unless it is the first. */
const sectionHasEntries: Rule = {
  claim: 'The section has entries',
  find: withSection(({ changeLog, choice }) => {
    if (changeLog.sections.filter(({ versions }) => versions.length > 0).length === 1) return []
    const { section } = choice
    if (hasEntries(section)) return []
    const { heading, line, endedBy } = section
    const problem = { code: 'change-log-section-empty', severity: 'error', file: changeLog.path, line } as const
    const message = `The section ${quoted(heading)} of ${changeLog.path} has no entries`
    if (endedBy === undefined || endedBy.kind !== 'unread') {
      return [
        { ...problem, message: `${message}.`, hint: 'Write at least one entry that says what changes for users.' },
      ]
    }
    const end = `${quoted(endedBy.text)} at line ${endedBy.line}`
    const hint =
      'Move that heading one level below if it is a part of the section; else write at least one entry above it.'
    return [{ ...problem, message: `${message}: it ends at the heading ${end}, which is not below its level.`, hint }]
  }),
}

/** `change-log-group-level`: "## Added" below "## 1.2.0" is a slip, since it reads as the end of the section. */
const groupsAreBelow: Rule = {
  claim: 'The groups of entries stand below the level of the version',
  find: withSection(({ changeLog, choice }) => {
    const { heading, groupsOnItsLevel } = choice.section
    const [first] = groupsOnItsLevel
    if (first === undefined) return []
    const groups = groupsOnItsLevel.map(({ inlines, line }) => `${quoted(plainText(inlines))} at line ${line}`)
    const verb = groups.length === 1 ? 'stands' : 'stand'
    const message = `In ${changeLog.path}, ${listed(groups)} ${verb} on the level of ${quoted(heading)}, and count as part of it.`
    const hint = 'Put each of these headings one level below that of the version.'
    const problem = { code: 'change-log-group-level', severity: 'warning', file: changeLog.path } as const
    return [{ ...problem, message, hint, line: first.line }]
  }),
}

/** `change-log-section-not-first`: right for a fix release that is made beside a newer version, else a slip. */
const sectionIsFirst: Rule = {
  claim: 'The section is the first one',
  find: withSection(({ changeLog, choice }) => {
    const { section } = choice
    // Keep a Changelog: "Unreleased" stays on top, and is empty at a release.
    const first = changeLog.sections.find((each) => each === section || each.versions.length > 0 || hasEntries(each))
    if (first === undefined || first === section) return []
    const message = `The section ${quoted(section.heading)} of ${changeLog.path} stands below ${quoted(first.heading)}.`
    const hint = 'Leave it so if the newer version is still in work; else move the section to the top.'
    const problem = { code: 'change-log-section-not-first', severity: 'warning', line: section.line } as const
    return [{ ...problem, message, hint, file: changeLog.path }]
  }),
}

/** The section of the greatest version below, else of the smallest above. */
function nearestSection(changeLog: ChangeLog, version: Version): Section | undefined {
  const all = changeLog.sections
    .flatMap((section) => section.versions.map((found) => ({ section, found })))
    .toSorted((a, b) => compareVersions(a.found, b.found))
  const below = all.findLast(({ found }) => compareVersions(found, version) < 0)
  return (below ?? all[0])?.section
}

/** The rules about which section of the change log belongs to the version, and what is in it. */
export const changeLogRules: readonly Rule[] = [
  changeLogExists,
  fragmentsAreGathered,
  sectionExists,
  sectionIsOwn,
  sectionIsOnlyOne,
  sectionHasEntries,
  groupsAreBelow,
  sectionIsFirst,
]
