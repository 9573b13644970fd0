import { ReleaseError } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import type { ChangeLog, Section } from '../change-log/tree.ts'
import { parseChangeLog, sectionsOf } from '../change-log.ts'
import { isNear } from '../checks/days.ts'
import { parseVersion, type Version } from '../version.ts'
import { isSame, keepsOthers } from './change-log-proof.ts'
import { dateSection, otherHeadings, othersOf, type SectionPlace } from './date.ts'
import { headingStyle, titleOf } from './heading-style.ts'
import { linesOf, withSpans } from './spans.ts'
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
 * Date the section of a version. The section `[unreleased]` becomes that of the version.
 *
 * A pre-release without a section of its own belongs to the section of its base version, which stays as it is.
 *
 * @param text The whole change log.
 * @returns The whole file, which may be unchanged.
 * @throws ReleaseError `change-log-section-missing`, `change-log-section-duplicate`, `change-log-not-editable`
 */
export function releaseSection(path: string, text: string, release: ReleaseDay): string {
  const { version, day, isOptional } = release
  const changeLog = parseChangeLog(path, text)
  const found = sectionsOf(changeLog, version)
  const [section] = found
  if (found.length > 1) throw duplicate(changeLog, version, found)
  if (section === undefined) {
    if (hasBaseSection(changeLog, version)) return text
    const at = changeLog.sections.findIndex(({ versions }) => versions.length === 0)
    if (at === -1) throw missing(changeLog, version)
    return releaseSection(path, named({ changeLog, text, at }, release), { ...release, kept: 'any' })
  }
  const { date } = section
  const stays = date.kind === 'dated' ? isKept(date.date, release) : date.kind === 'none' && isOptional
  if (stays) return text
  return dateSection({ changeLog, text, at: changeLog.sections.indexOf(section) }, section, day)
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
function named(place: SectionPlace, { version, day }: ReleaseDay): string {
  const { changeLog, text, at } = place
  const { sections, format, path } = changeLog
  const section = sections[at]
  const lines = linesOf(text)
  const heading = writtenHeading(lines, section?.line ?? 0, format)
  const title = titleOf(version.text, headingStyle(othersOf(place)), day)
  const edited = withSpans(text, headingSpans(lines, heading, title, otherHeadings(place)))
  const after = parseChangeLog(path, edited)
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
  return new ReleaseError('change-log-section-missing', {
    message: `${path} has no section of version ${quoted(version.text)}.`,
    hint: `Add a section ${quoted(`Version ${version.text}`)} with its entries, commit that, and run the command again; \`release-action next ${version.text}\` adds an empty one.`,
  })
}
