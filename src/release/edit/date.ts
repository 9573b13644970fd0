import leven from 'leven'
import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { saidIn, saysOnlyWhen, writtenDay } from '../change-log/date.ts'
import { type DateStyle, dayLike } from '../change-log/date-style.ts'
import { plainText } from '../change-log/plain-text.ts'
import type { Block, ReleaseDate, Section } from '../change-log/tree.ts'
import { parseChangeLog } from '../change-log.ts'
import { otherHeadings, othersOf, type SectionPlace } from './change-log-file.ts'
import { isSame, keepsOthers } from './change-log-proof.ts'
import { bareTitle, datedTitle, headingStyle } from './heading-style.ts'
import { lineStyleAt, lineWithDay, usualStyleAt } from './line-style.ts'
import { lineEndOf, linesOf, type Span, withSpans } from './spans.ts'
import { headingSpans, writtenHeading } from './written-heading.ts'

/** A way to write the date, and the blocks that the section has then. */
interface Candidate {
  readonly spans: readonly Span[]
  readonly blocks: readonly Block[]
}

/** What the ways to write a date are made from. */
interface Dating {
  readonly place: SectionPlace
  readonly section: Section
  /** `YYYY-MM-DD` */
  readonly day: string
  /** How the last releases are dated; `undefined` if there is none. */
  readonly usual: DateStyle | undefined
}

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
  if (date.kind === 'none') return [...(isInHeading ? inHeading(dating) : []), ...onOwnLine(dating)]
  if (date.kind === 'dated') return date.line === line ? dayInHeading(dating, date) : dayInLine(dating, date)
  if (date.line === line) {
    const moved = usual?.place === 'line' && saysOnlyWhen(section.beside) ? onOwnLineOf(dating) : []
    return [...moved, ...inHeading(dating), ...remarkInHeading(dating)]
  }
  const moved = isInHeading && saysOnlyWhen(date.text) ? fromLineToHeading(dating, date) : []
  return [...moved, ...remarkInLine(dating, date)]
}

/** The day in a title that has one. */
function dayInHeading(dating: Dating, date: WrittenDate): readonly Candidate[] {
  const own = writtenDay(date.text) ?? ''
  return [rewritten(dating, (title) => withLast(title, own, dayOf(dating, own)))]
}

function dayInLine(dating: Dating, date: WrittenDate): readonly Candidate[] {
  const own = writtenDay(date.text) ?? ''
  const spans = replacements(dating.place, date.line, (line) => line.replace(own, () => dayOf(dating, own)))
  return spans.map((span) => ({ spans: [span], blocks: dating.section.blocks }))
}

/** The title in the words of the others, if it says nothing but the version and when. */
function inHeading(dating: Dating): readonly Candidate[] {
  const { place, section, day, usual } = dating
  const { changeLog, text } = place
  if (usual?.place === 'line') return []
  const style = headingStyle(changeLog, othersOf(place), linesOf(text))
  const version = section.versions[0]
  const [spelled, another] = section.spelledVersions
  const isPlain = saysOnlyWhen(section.beside) && another === undefined
  const name = version !== undefined && section.date.kind === 'unreleased' && version.text !== spelled
  if (style?.day !== undefined && isPlain && spelled !== undefined && version !== undefined) {
    const isDevelopment = name && /dev/i.test(spelled)
    return [rewritten(dating, () => datedTitle(isDevelopment ? version.text : spelled, style, day))]
  }
  return section.date.kind === 'none' ? [rewritten(dating, (title) => `${title} (${dayOf(dating)})`)] : []
}

/** The remark in a title, replaced where it stands. */
function remarkInHeading(dating: Dating): readonly Candidate[] {
  const { section } = dating
  const said = saidIn(section.beside) ?? ''
  const [spelled = ''] = section.spelledVersions
  const version = section.versions[0]?.text ?? ''
  const day = dayOf(dating)
  const isDevelopment = /dev/i.test(spelled)
  return [
    rewritten(dating, (title) => withLast(title, said, day)),
    rewritten(dating, (title) => withLast(title, said, day).replace(/(?<=[([])[-\s]*(?=[)\]])/, day)),
    // "Upcoming 1.0" and "1.0.dev0" have no place for a day.
    rewritten(dating, (title) => {
      const named = isDevelopment ? title.replace(spelled, () => version) : title
      const from = said === '' ? -1 : named.indexOf(said)
      const rest =
        from === -1 ? named : (named.slice(0, from) + named.slice(from + said.length)).replace(/\(\s*\)|\[\s*\]/, '')
      return `${rest.replace(/^[\s:,–—-]+|[\s:,–—-]+$/g, '')} (${day})`
    }),
  ]
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
  return inHeading({ ...dating, section: { ...dating.section, date: { kind: 'none' } } }).map(({ spans, blocks }) => ({
    spans: [...spans, removed],
    blocks,
  }))
}

/** A title without its remark, and the day on a line of its own. */
function onOwnLineOf(dating: Dating): readonly Candidate[] {
  const { place, section } = dating
  const style = headingStyle(place.changeLog, othersOf(place), linesOf(place.text))
  const [version] = section.versions
  if (style === undefined || version === undefined) return []
  const [spelled = version.text] = section.spelledVersions
  const title = rewritten(dating, () => bareTitle(/dev/i.test(spelled) ? version.text : spelled, style))
  return onOwnLine(dating).map(({ spans, blocks }) => ({ spans: [...title.spans, ...spans], blocks }))
}

function onOwnLine({ place, section, day }: Dating): readonly Candidate[] {
  const { text, changeLog } = place
  const lines = linesOf(text)
  const style = lineStyleAt(place)
  const { lastLine } = writtenHeading(lines, section.line, changeLog.format)
  const ending = lineEndOf(text)
  const below = lines[lastLine + 1]?.text.trim() ?? ''
  const at = lines[lastLine]?.end ?? 0
  const words = `${ending.repeat(style.blankLines + 1)}${lineWithDay(style, day)}${below === '' ? '' : ending}`
  return [{ spans: [{ start: at, end: at, text: words }], blocks: section.blocks }]
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

function rewritten({ place, section }: Dating, rewrite: (title: string) => string): Candidate {
  const lines = linesOf(place.text)
  const heading = writtenHeading(lines, section.line, place.changeLog.format)
  const spans = headingSpans(lines, heading, rewrite(heading.title), otherHeadings(place))
  return { spans, blocks: section.blocks }
}

function withLast(title: string, words: string, replacement: string): string {
  const at = words === '' ? -1 : title.lastIndexOf(words)
  return at === -1 ? title : title.slice(0, at) + replacement + title.slice(at + words.length)
}

/** The day as the last releases write it, or as the section did. */
const dayOf = ({ usual, day }: Dating, own = day): string => dayLike(usual?.day ?? own, day)

const released = (dating: Dating): string => `Released ${dayOf(dating)}`

/** A date of a section that is there, in whatever form. */
type WrittenDate = Exclude<ReleaseDate, { kind: 'none' }>

/** A first paragraph that means `Unreleased` and has a slip in it, such as `Unlreleased`. */
function misspeltDate({ date, blocks: [first] }: Section): string | undefined {
  if (date.kind !== 'none' || first?.kind !== 'paragraph') return undefined
  const text = plainText(first.inlines).trim()
  return text.length <= 12 && leven(text.toLowerCase(), 'unreleased') <= 2 ? text : undefined
}
