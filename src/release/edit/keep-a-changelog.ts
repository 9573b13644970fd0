import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { hasEntries } from '../change-log/entries.ts'
import type { ChangeLog, Section } from '../change-log/tree.ts'
import { parseChangeLog } from '../change-log.ts'
import type { Version } from '../version.ts'
import { othersOf, type SectionPlace } from './change-log-file.ts'
import { isSame } from './change-log-proof.ts'
import { datedTitle, headingStyle, keepAChangelogStyle } from './heading-style.ts'
import { lineEndOf, linesOf, withSpans } from './spans.ts'
import { headingLines, writtenHeading } from './written-heading.ts'

/**
 * Whether a change log keeps `Unreleased` on top for ever, as Keep a Changelog has it: it names that page, has a link for
 * what is not released, or has `[Unreleased]` above versions in brackets.
 */
export function isKeepAChangelog({ changeLog, text }: Pick<SectionPlace, 'changeLog' | 'text'>): boolean {
  if (/\bkeepachangelog\.com\b/i.test(text) || changeLog.targets.has('unreleased')) return true
  const headings = changeLog.sections.map(({ heading }) => heading.startsWith('['))
  return headings.length > 0 && headings.every((isBracketed) => isBracketed) && hasUnreleased(changeLog)
}

/** Whether a section without a version stays on top: that of Keep a Changelog, by its name. */
export const staysOnTop = (place: SectionPlace): boolean =>
  isKeepAChangelog(place) && /^\W*unreleased\b/i.test(place.changeLog.sections[place.at]?.heading ?? '')

/** The heading of what is not released, in brackets if the versions have them. */
export function unnamedTitle({ sections, targets }: ChangeLog): string {
  const newest = sections.find(({ versions }) => versions.length > 0)
  const isPlain = newest !== undefined && !newest.heading.startsWith('[') && !targets.has('unreleased')
  return isPlain ? 'Unreleased' : '[Unreleased]'
}

const hasUnreleased = ({ sections }: ChangeLog): boolean => sections.some(({ versions }) => versions.length === 0)

/** Whether a section without a version is there to be copied: all it has is placeholders. */
export function isTemplate(section: Section): boolean {
  const hasText = section.blocks.some(({ kind }) => kind === 'list' || kind === 'paragraph')
  return section.versions.length === 0 && hasText && !hasEntries(section)
}

/**
 * Give the entries of `Unreleased` a heading of their own below it, so that it is empty.
 *
 * @returns The whole file.
 * @throws ReleaseError `change-log-not-editable`
 */
export function withReleaseBelow(place: SectionPlace, version: Version, day: string): string {
  const { changeLog, text, at } = place
  const { sections, format, path } = changeLog
  const section = sections[at]
  const lines = linesOf(text)
  const heading = writtenHeading(lines, section?.line ?? 0, format)
  const style = headingStyle(changeLog, othersOf(place), lines) ?? keepAChangelogStyle
  const title = datedTitle(version.text, style, day)
  const others = othersOf(place).map(({ line }) => writtenHeading(lines, line, format))
  const ending = lineEndOf(text)
  const end = lines[heading.lastLine]?.end ?? 0
  const added = ['', '', ...headingLines(title, heading, others)].join(ending)
  const edited = withSpans(text, [{ start: end, end, text: added }])
  const after = parseChangeLog(path, edited, changeLog.projectName)
  const [open, released] = [after.sections[at], after.sections[at + 1]]
  const isEmpty = isSame([open?.versions, open?.heading, open?.blocks], [[], section?.heading, []])
  const isMoved = isSame([released?.versions, released?.blocks], [[version], section?.blocks])
  const isLevel = released?.level === section?.level
  const isSameElsewhere = isSame(after.sections.toSpliced(at, 2), sections.toSpliced(at, 1))
  if (isEmpty && isMoved && isLevel && isSameElsewhere && isSame([...after.targets], [...changeLog.targets]))
    return edited
  throw new ReleaseError('change-log-not-editable', {
    message: `The entries below the heading ${quoted(section?.heading ?? '')} at line ${section?.line} of ${path} cannot be moved safely.`,
    hint: `Write ${quoted(title)} above them by hand, commit that, and run the command again.`,
  })
}
