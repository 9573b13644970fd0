import { ofPackage, ReleaseError } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import { areUndated, releasesBefore } from '../change-log/date-style.ts'
import { parseFile } from '../change-log/parse.ts'
import type { Block, ChangeLog, Section } from '../change-log/tree.ts'
import { parseChangeLog, sectionsOf } from '../change-log.ts'
import { isNear } from '../checks/days.ts'
import { parseVersion, type Version } from '../version.ts'
import { type ChangeLogFile, otherHeadings, othersOf, type SectionPlace } from './change-log-file.ts'
import { isSame, keepsOthers } from './change-log-proof.ts'
import { withCompareLinks } from './compare-links.ts'
import { dateSection } from './date.ts'
import { bareTitle, datedTitle, headingStyleOrDefault } from './heading-style.ts'
import { isTemplate, staysOnTop, withReleaseBelow } from './keep-a-changelog.ts'
import { nextSection } from './next-section.ts'
import { linesOf, withSpans } from './spans.ts'
import { requireUnderstood } from './understood.ts'
import { headingSpans, writtenHeading } from './written-heading.ts'

/** When a version is released. */
export interface ReleaseDay {
  readonly version: Version
  /** `YYYY-MM-DD` */
  readonly day: string
  /** Whether a section without a date stays without one. */
  readonly isOptional: boolean
  /** Which date a section keeps if it has another one: any, one that is near the day, or none. */
  readonly kept: 'any' | 'near' | 'none'
}

/**
 * Date the section of a version, as the last releases are dated. The section `Unreleased` becomes that of the version; in
 * a change log of Keep a Changelog it stays on top, empty, and the links at the end are brought along. A change log that
 * is only begun gets its first section.
 *
 * A pre-release without a section of its own belongs to the section of its base version, which stays as it is.
 *
 * @returns The whole file, which may be unchanged.
 * @throws ReleaseError `change-log-section-missing`, `change-log-section-duplicate`, `change-log-not-understood`,
 *   `change-log-not-editable`
 */
export function releaseSection(file: ChangeLogFile, release: ReleaseDay): string {
  const { path, text, projectName } = file
  const { changeLog, blocks } = parseFile(path, text, projectName)
  const edited = datedIn(file, changeLog, blocks, release)
  const after = parseChangeLog(path, edited, projectName)
  const [section] = sectionsOf(after, release.version)
  const result =
    section === undefined ? edited : withCompareLinks({ ...file, text: edited }, releasesAt(after, section))
  if (result !== text) requireUnderstood(changeLog, blocks)
  return result
}

function datedIn(file: ChangeLogFile, changeLog: ChangeLog, blocks: readonly Block[], release: ReleaseDay): string {
  const { text } = file
  const { version, day, isOptional } = release
  const found = sectionsOf(changeLog, version)
  const [section] = found
  if (found.length > 1) throw duplicate(changeLog, version, found)
  if (section !== undefined) {
    const { date } = section
    const isUsual = isOptional || areUndated(releasesBefore(changeLog.sections, section))
    const stays = date.kind === 'dated' ? isKept(date.date, release) : date.kind === 'none' && isUsual
    if (stays) return text
    return dateSection({ changeLog, text, at: changeLog.sections.indexOf(section) }, section, day)
  }
  if (hasBaseSection(changeLog, version)) return text
  const again = (edited: string): string => {
    const next = { ...file, text: edited }
    return datedIn(next, parseChangeLog(file.path, edited, file.projectName), blocks, { ...release, kept: 'any' })
  }
  // Before it is said that a section is missing: it may be there, and not be read.
  requireUnderstood(changeLog, blocks)
  const at = changeLog.sections.findIndex((each) => each.versions.length === 0 && !isTemplate(each))
  if (at === -1) {
    if (changeLog.sections.length > 0) throw missing(changeLog, version)
    return again(nextSection(file, version, isOptional))
  }
  const place = { changeLog, text, at }
  return again(staysOnTop(place) ? withReleaseBelow(place, version, day) : named(place, release))
}

/** A release and the one before it, as their headings spell them. */
function releasesAt(
  { sections }: ChangeLog,
  section: Section,
): { readonly version: string; readonly before: string | undefined } {
  const [before] = releasesBefore(sections, section)
  const isNewest = sections.find(({ versions }) => versions.length > 0) === section
  return { version: section.spelledVersions[0] ?? '', before: isNewest ? before?.spelledVersions[0] : undefined }
}

function isKept(date: string, { day, kept }: ReleaseDay): boolean {
  switch (kept) {
    case 'any':
      return true
    case 'near':
      return isNear(date, day)
    case 'none':
      return date === day
  }
}

function hasBaseSection(changeLog: ChangeLog, version: Version): boolean {
  const base = version.isPreRelease ? parseVersion(version.base) : undefined
  return base !== undefined && sectionsOf(changeLog, base).length > 0
}

/** The file with the version in the heading of a section that has none, in the words of the other headings. */
function named(place: SectionPlace, { version, day, isOptional }: ReleaseDay): string {
  const { changeLog, text, at } = place
  const { sections, format, path } = changeLog
  const section = sections[at]
  const lines = linesOf(text)
  const heading = writtenHeading(lines, section?.line ?? 0, format)
  const style = headingStyleOrDefault(changeLog, othersOf(place), lines)
  const isDated = !isOptional || style.day !== undefined
  const title = isDated ? datedTitle(version.text, style, day) : bareTitle(version.text, style)
  const edited = withSpans(text, headingSpans(lines, heading, title, otherHeadings(place)))
  const after = parseChangeLog(path, edited, changeLog.projectName)
  const renamed = after.sections[at]
  // The first paragraph may now be read as the date.
  const keepsBlocks = isSame(renamed?.blocks, section?.blocks) || isSame(renamed?.blocks, section?.blocks.slice(1))
  if (keepsBlocks && isSame(renamed?.versions, [version]) && keepsOthers(changeLog, after, at)) return edited
  throw new ReleaseError('change-log-not-editable', {
    message: `The heading ${quoted(section?.heading ?? '')} at line ${section?.line} of ${path} cannot be edited safely.`,
    hint: `Write ${quoted(title)} there by hand, commit that, and run the command again.`,
  })
}

function duplicate({ path }: ChangeLog, version: Version, found: readonly Section[]): ReleaseError {
  const lines = listed(found.map(({ line }) => `${line}`))
  return new ReleaseError('change-log-section-duplicate', {
    message: `${path} has more than one section of version ${quoted(version.text)}, at lines ${lines}.`,
    hint: 'Merge them into one, commit that, and run the command again.',
  })
}

function missing({ path }: ChangeLog, version: Version): ReleaseError {
  const words = `${version.text}${ofPackage}`
  return new ReleaseError('change-log-section-missing', {
    message: `${path} has no section of version ${quoted(version.text)}.`,
    hint: `Add a section ${quoted(`Version ${version.text}`)} with its entries, commit that, and run the command again; \`release-action next ${words}\` adds an empty one, and \`release-action prepare ${words} --edit\` opens the editor on it.`,
  })
}
