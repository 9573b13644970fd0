import type { ChangeLog, Section } from '../change-log/tree.ts'
import { quoted } from '../quoted.ts'
import { compareVersions, type Version } from '../version.ts'
import type { Rule } from './subject.ts'

/** `change-log-missing`, or the error of reading it. */
const changeLogExists: Rule = ({ facts, changeLog }) => {
  const { changeLog: found } = facts.state
  if (found.kind === 'unreadable') {
    const { code, message, hint } = found.error
    return [{ code, severity: 'error', message, hint }]
  }
  if (changeLog !== undefined) return []
  const message = 'The repository has no change log that can be found.'
  const hint = 'Add CHANGES.md with a section "## Version …" for each release.'
  return [{ code: 'change-log-missing', severity: 'error', message, hint }]
}

/** `change-log-section-missing`: neither the version nor, for a pre-release, its base version has a section. */
const sectionExists: Rule = ({ version, changeLog, choice }) => {
  if (version === undefined || changeLog === undefined || choice.kind !== 'none') return []
  const nearest = nearestSection(changeLog, version)
  const rest = nearest === undefined ? '.' : `; the nearest is ${quoted(nearest.heading)} at line ${nearest.line}.`
  const message = `${changeLog.path} has no section of version "${version.text}"${rest}`
  const hint = `Add a section "Version ${version.text}" with its entries and the line "Released YYYY-MM-DD".`
  return [{ code: 'change-log-section-missing', severity: 'error', message, hint, file: changeLog.path }]
}

/** `change-log-base-section`: the entries of a pre-release stand under the final release that it leads to. */
const sectionIsOwn: Rule = ({ version, changeLog, choice }) => {
  if (version === undefined || changeLog === undefined || choice.kind !== 'base') return []
  const { heading, line } = choice.section
  return [
    {
      code: 'change-log-base-section',
      severity: 'warning',
      message: `${changeLog.path} has no section of version "${version.text}", so the section ${quoted(heading)} is used.`,
      hint: `Leave it so, or add a section "Version ${version.text}" for this pre-release alone.`,
      file: changeLog.path,
      line,
    },
  ]
}

/** `change-log-section-duplicate`: nobody could say which one holds. */
const sectionIsOnlyOne: Rule = ({ version, changeLog, choice }) => {
  if (version === undefined || changeLog === undefined || choice.kind !== 'own' || choice.all.length === 1) return []
  const lines = choice.all.map(({ line }) => line).join(', ')
  const message = `${changeLog.path} has ${choice.all.length} sections of version "${version.text}", at lines ${lines}.`
  const hint = 'Merge them into one.'
  const { line } = choice.all[1] ?? choice.section
  return [{ code: 'change-log-section-duplicate', severity: 'error', message, hint, file: changeLog.path, line }]
}

/** `change-log-section-empty`: a release that changes nothing needs an entry that says so, unless it is the first. */
const sectionHasEntries: Rule = ({ changeLog, choice }) => {
  if (changeLog === undefined || choice.kind === 'none' || changeLog.sections.length === 1) return []
  const { heading, line, blocks } = choice.section
  if (blocks.some(({ kind }) => kind !== 'comment' && kind !== 'target' && kind !== 'rule')) return []
  const message = `The section ${quoted(heading)} of ${changeLog.path} has no entries.`
  const hint = 'Write at least one entry that says what changes for users.'
  return [{ code: 'change-log-section-empty', severity: 'error', message, hint, file: changeLog.path, line }]
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
  sectionExists,
  sectionIsOwn,
  sectionIsOnlyOne,
  sectionHasEntries,
]
