import leven from 'leven'
import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { saidIn, saysOnlyWhen, writtenDay } from '../change-log/date.ts'
import { dayLike } from '../change-log/date-style.ts'
import { plainText } from '../change-log/plain-text.ts'
import type { Section } from '../change-log/tree.ts'
import { parseChangeLog } from '../change-log.ts'
import type { SectionPlace } from './change-log-file.ts'
import { isSame, keepsOthers } from './change-log-proof.ts'
import {
  type Candidate,
  type Dating,
  dayInHeading,
  dayOf,
  remarkInHeading,
  titleLikeOthers,
  titleWithoutRemark,
  type WrittenDate,
} from './date-in-heading.ts'
import { lineStyleAt, lineWithDay, usualStyleAt } from './line-style.ts'
import { lineEndOf, linesOf, type Span, withSpans } from './spans.ts'
import { writtenHeading } from './written-heading.ts'

/**
 * Give a section a release date, in place of what it says of it, where and how the last releases have theirs.
 *
 * @param day `YYYY-MM-DD`
 * @returns The whole file.
 * @throws ReleaseError `change-log-not-editable` if no way of writing it is read back as intended.
 */
export function dateSection(place: SectionPlace, section: Section, day: string): string {
  const { changeLog, text, at } = place
  const usual = usualStyleAt(place)
  for (const { spans, blocks } of candidates({ place, section, day, usual })) {
    const edited = withSpans(text, spans)
    const after = parseChangeLog(changeLog.path, edited, changeLog.projectName)
    const dated = after.sections[at]
    const isDated = dated?.date.kind === 'dated' && dated.date.date === day && hasOneDay(dated.date.text)
    const isOtherwiseSame = isSame(dated?.versions, section.versions) && isSame(dated?.blocks, blocks)
    if (isDated && isOtherwiseSame && keepsOthers(changeLog, after, at)) return edited
  }
  const said = usual === undefined ? `Released ${day}` : `${usual.before}${dayLike(usual.day, day)}`
  throw new ReleaseError('change-log-not-editable', {
    message: `The date of the section ${quoted(section.heading)} at line ${section.line} of ${changeLog.path} cannot be edited safely.`,
    hint: `Write ${quoted(said)} there by hand, commit that, and run the command again.`,
  })
}

function hasOneDay(words: string): boolean {
  return writtenDay(words.replace(writtenDay(words) ?? '', '')) === undefined
}

/** The ways to write the date, the best first. */
function candidates(dating: Dating): readonly Candidate[] {
  const { section, usual } = dating
  const { date, blocks, line } = section
  const isInHeading = usual?.place === 'heading'
  const misspelt = misspeltDate(section)
  if (misspelt !== undefined) {
    const [first] = blocks
    const lines = replacements(dating.place, first?.line ?? line, (text) => text.replace(misspelt, released(dating)))
    return lines.map((span) => ({ spans: [span], blocks: blocks.slice(1) }))
  }
  if (date.kind === 'none') return [...(isInHeading ? titleLikeOthers(dating) : []), onOwnLine(dating)]
  if (date.kind === 'dated') return date.line === line ? dayInHeading(dating, date) : dayInLine(dating, date)
  if (date.line === line) {
    const moved = titleWithoutRemark(dating).map((title) => together(title, onOwnLine(dating)))
    // A link of its own leads where the new release will be.
    const ways = [titleLikeOthers(dating), remarkInHeading(dating)]
    return [...moved, ...(hasAddress(dating) ? ways.toReversed() : ways).flat()]
  }
  const moved = isInHeading && saysOnlyWhen(date.text) ? fromLineToHeading(dating, date) : []
  return [...moved, ...remarkInLine(dating, date)]
}

function hasAddress({ place, section }: Dating): boolean {
  return writtenHeading(linesOf(place.text), section.line, place.changeLog.format).title.includes('://')
}

function dayInLine(dating: Dating, date: WrittenDate): readonly Candidate[] {
  const own = writtenDay(date.text) ?? ''
  const spans = replacements(dating.place, date.line, (line) => line.replace(own, () => dayOf(dating, own)))
  return spans.map((span) => ({ spans: [span], blocks: dating.section.blocks }))
}

/** The remark of a line, replaced by the day as lines of this change log have it. */
function remarkInLine(dating: Dating, date: WrittenDate): readonly Candidate[] {
  const { place, section, day } = dating
  const { blocks } = section
  const isWhole = saysOnlyWhen(date.text) || date.kind !== 'unreleased'
  const said = isWhole ? date.text : (saidIn(date.text) ?? date.text)
  const line = linesOf(place.text)[date.line - 1]
  const indent = /^\s*/.exec(line?.text ?? '')?.[0] ?? ''
  const whole = indent + lineWithDay(lineStyleAt(place), day).trimStart() + (/\s*$/.exec(line?.text ?? '')?.[0] ?? '')
  const spans = line !== undefined && isWhole ? [{ start: line.start, end: line.end, text: whole }] : []
  const inPlace = replacements(place, date.line, (words) => words.replace(said, () => released(dating)))
  return [...spans, ...inPlace].map((span) => ({ spans: [span], blocks }))
}

/** The title with the day, without the line that says that it is not released. */
function fromLineToHeading(dating: Dating, date: WrittenDate): readonly Candidate[] {
  const lines = linesOf(dating.place.text)
  const index = date.line - 1
  const next = lines[index + 1]
  // One blank line stays between what is above and what is below.
  const behind = next !== undefined && next.text.trim() === '' ? lines[index + 2] : next
  const start = lines[index]?.start
  if (start === undefined) return []
  const removed = { start, end: behind?.start ?? dating.place.text.length, text: '' }
  const bare: Dating = { ...dating, section: { ...dating.section, date: { kind: 'none' } } }
  return titleLikeOthers(bare).map((title) => together(title, { spans: [removed], blocks: title.blocks }))
}

function onOwnLine({ place, section, day }: Dating): Candidate {
  const { text, changeLog } = place
  const lines = linesOf(text)
  const style = lineStyleAt(place)
  const { lastLine } = writtenHeading(lines, section.line, changeLog.format)
  const ending = lineEndOf(text)
  const below = lines[lastLine + 1]?.text.trim() ?? ''
  const at = lines[lastLine]?.end ?? 0
  const words = `${ending.repeat(style.blankLines + 1)}${lineWithDay(style, day)}${below === '' ? '' : ending}`
  return { spans: [{ start: at, end: at, text: words }], blocks: section.blocks }
}

const together = (one: Candidate, other: Candidate): Candidate => ({
  spans: [...one.spans, ...other.spans],
  blocks: other.blocks,
})

/** A span for each line of a paragraph that can be rewritten. */
function replacements({ text }: SectionPlace, from: number, rewrite: (line: string) => string): readonly Span[] {
  const lines = linesOf(text).slice(from - 1)
  const end = lines.findIndex((line) => line.text.trim() === '')
  const paragraph = end === -1 ? lines : lines.slice(0, end)
  return paragraph
    .map(({ start, end, text: before }) => ({ start, end, text: rewrite(before), before }))
    .filter((span) => span.text !== span.before)
}

const released = (dating: Dating): string => `Released ${dayOf(dating)}`

/** A first paragraph that means `Unreleased` and has a slip in it, such as `Unlreleased`. */
function misspeltDate({ date, blocks: [first] }: Section): string | undefined {
  if (date.kind !== 'none' || first?.kind !== 'paragraph') return undefined
  const text = plainText(first.inlines).trim()
  return text.length <= 12 && leven(text.toLowerCase(), 'unreleased') <= 2 ? text : undefined
}
