import leven from 'leven'
import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { writtenDay } from '../change-log/date.ts'
import { plainText } from '../change-log/plain-text.ts'
import type { Block, ChangeLog, ReleaseDate, Section } from '../change-log/tree.ts'
import { parseChangeLog } from '../change-log.ts'
import { isSame, keepsOthers } from './change-log-proof.ts'
import { headingStyle } from './heading-style.ts'
import { lineEndOf, linesOf, type Span, withSpans } from './spans.ts'
import { headingSpans, type WrittenHeading, writtenHeading } from './written-heading.ts'

/** A change log with one of its sections. */
export interface SectionPlace {
  readonly changeLog: ChangeLog
  /** The whole file that it was read from. */
  readonly text: string
  /** Index of the section. */
  readonly at: number
}

/** A way to write the date, and the blocks that the section has then. */
interface Candidate {
  readonly spans: readonly Span[]
  readonly blocks: readonly Block[]
}

/**
 * Give a section a release date, in place of what it says of it, or where the change log keeps its dates.
 *
 * @param day `YYYY-MM-DD`
 * @returns The whole file.
 * @throws ReleaseError `change-log-not-editable` if no way of writing it is read back as intended.
 */
export function dateSection(place: SectionPlace, section: Section, day: string): string {
  const { changeLog, text, at } = place
  for (const { spans, blocks } of candidates(place, section, day)) {
    const edited = withSpans(text, spans)
    const after = parseChangeLog(changeLog.path, edited)
    const dated = after.sections[at]
    const isDated = dated?.date.kind === 'dated' && dated.date.date === day
    const isOtherwiseSame = isSame(dated?.versions, section.versions) && isSame(dated?.blocks, blocks)
    if (isDated && isOtherwiseSame && keepsOthers(changeLog, after, at)) return edited
  }
  throw new ReleaseError('change-log-not-editable', {
    message: `The date of the section ${quoted(section.heading)} at line ${section.line} of ${changeLog.path} cannot be edited safely.`,
    hint: `Write ${quoted(`Released ${day}`)} there by hand, commit that, and run the command again.`,
  })
}

/** The headings of all sections but one as they stand in the file, those below it first. */
export function otherHeadings(place: SectionPlace): readonly WrittenHeading[] {
  const lines = linesOf(place.text)
  return othersOf(place).map(({ line }) => writtenHeading(lines, line, place.changeLog.format))
}

/** All sections but one, those below it first. */
export function othersOf({ changeLog: { sections }, at }: SectionPlace): readonly Section[] {
  return [...sections.slice(at + 1), ...sections.slice(0, at)]
}

/** The ways to write the date, the best first. */
function candidates(place: SectionPlace, section: Section, day: string): readonly Candidate[] {
  const { date, blocks, line } = section
  const misspelt = misspeltDate(section)
  if (misspelt !== undefined) {
    const [first] = blocks
    const spans = replacements(place, first?.line ?? line, (text) => text.replace(misspelt, `Released ${day}`))
    return spans.map((span) => ({ spans: [span], blocks: blocks.slice(1) }))
  }
  if (date.kind === 'none') {
    const heading = inHeading(place, section, day)
    return [...(heading === undefined ? [] : [heading]), onOwnLine(place, section, day)].map((spans) => ({
      spans,
      blocks,
    }))
  }
  if (date.line === line) return [{ spans: rewrittenHeading(place, section, withDayInTitle(date, day)), blocks }]
  return replacements(place, date.line, withDayInLine(date, day)).map((span) => ({ spans: [span], blocks }))
}

/** A span for each line of a paragraph that can be rewritten. */
function replacements({ text }: SectionPlace, from: number, rewrite: (line: string) => string): readonly Span[] {
  const lines = linesOf(text).slice(from - 1)
  const end = lines.findIndex((line) => line.text.trim() === '')
  const paragraph = end === -1 ? lines : lines.slice(0, end)
  return paragraph
    .map(({ start, end, text: before }) => ({ start, end, text: rewrite(before), before }))
    .filter((span) => span.text !== span.before)
}

function withDayInLine(date: WrittenDate, day: string): (line: string) => string {
  return (line) => {
    // Markup may stand around it.
    const isWhole = line.includes(date.text)
    return isWhole
      ? line.replace(date.text, () => withDay(date.text, date, day, false))
      : withDay(line, date, day, false)
  }
}

function withDayInTitle(date: WrittenDate, day: string): (title: string) => string {
  return (title) => {
    // The version may look like a day, and stands before it.
    const at = title.lastIndexOf(date.text)
    if (at === -1) return withDay(title, date, day, true)
    return title.slice(0, at) + withDay(date.text, date, day, true) + title.slice(at + date.text.length)
  }
}

function rewrittenHeading(place: SectionPlace, { line }: Section, rewrite: (title: string) => string): readonly Span[] {
  const lines = linesOf(place.text)
  const heading = writtenHeading(lines, line, place.changeLog.format)
  return headingSpans(lines, heading, rewrite(heading.title), otherHeadings(place))
}

function inHeading(place: SectionPlace, section: Section, day: string): readonly Span[] | undefined {
  const { date } = headingStyle(othersOf(place))
  if (date === undefined) return undefined
  return rewrittenHeading(place, section, (title) => `${title}${date.before}${day}${date.after}`)
}

function onOwnLine({ text, changeLog }: SectionPlace, { line }: Section, day: string): readonly Span[] {
  const lines = linesOf(text)
  const { lastLine } = writtenHeading(lines, line, changeLog.format)
  const ending = lineEndOf(text)
  const below = lines[lastLine + 1]?.text.trim() ?? ''
  const at = lines[lastLine]?.end ?? 0
  return [{ start: at, end: at, text: `${ending}${ending}Released ${day}${below === '' ? '' : ending}` }]
}

/** A date of a section that is there, in whatever form. */
type WrittenDate = Exclude<ReleaseDate, { kind: 'none' }>

const unreleased = /\b(?:unreleased|not (?:yet )?released)\b/i

/**
 * The words that say when a section was or will be released, with another day.
 *
 * What is said beside the day stays, but a placeholder is replaced as a whole.
 *
 * @param text The words, or a text around them.
 * @param day `YYYY-MM-DD`
 * @param isInHeading Where a day stands alone; on a line of its own it is `Released YYYY-MM-DD`.
 */
function withDay(text: string, date: WrittenDate, day: string, isInHeading: boolean): string {
  const said = isInHeading ? day : `Released ${day}`
  switch (date.kind) {
    case 'dated':
      return text.replace(writtenDay(text) ?? '', day)
    case 'unreleased':
      return !isInHeading && isOnly(unreleased, text) ? said : text.replace(unreleased, said)
    case 'placeholder':
    case 'malformed':
      return text.replace(date.text, said)
  }
}

/** A first paragraph that means `Unreleased` and has a slip in it, such as `Unlreleased`. */
function misspeltDate({ date, blocks: [first] }: Section): string | undefined {
  if (date.kind !== 'none' || first?.kind !== 'paragraph') return undefined
  const text = plainText(first.inlines).trim()
  return text.length <= 12 && leven(text.toLowerCase(), 'unreleased') <= 2 ? text : undefined
}

// "(Unreleased)" and "Unreleased." say nothing else.
const isOnly = (pattern: RegExp, text: string): boolean => /^[().]*$/.test(text.trim().replace(pattern, ''))
