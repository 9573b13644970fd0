import { type DateStyle, dayLike, isSameStyle, mostUsual, styleOf, usualStyles } from '../change-log/date-style.ts'
import type { Section } from '../change-log/tree.ts'
import { othersOf, type SectionPlace } from './change-log-file.ts'
import { linesOf } from './spans.ts'
import { writtenHeading } from './written-heading.ts'

/** How a section has its day on a line of its own. */
export interface LineStyle {
  /** What stands before and behind the day. */
  readonly before: string
  readonly after: string
  /** An example of the day. */
  readonly day: string
  /** Blank lines between the heading and the line. */
  readonly blankLines: number
}

const defaultStyle: LineStyle = { before: 'Released ', after: '', day: '2026-01-01', blankLines: 1 }

/** How the last three releases are dated, those below the section first; `undefined` if none is. */
export function usualStyleAt(place: SectionPlace): DateStyle | undefined {
  return mostUsual(usualStyles(othersOf(place)))
}

/** How the line of a day is written in this change log: as Pallets do, if no section has one. */
export function lineStyleAt(place: SectionPlace): LineStyle {
  const usual = usualStyleAt(place)
  const like = othersOf(place).find((section) => {
    const { date } = section
    return date.kind === 'dated' && usual?.place === 'line' && isSameStyle(styleOf({ ...section, date }), usual)
  })
  return (like && readStyle(place, like, usual?.day ?? '')) ?? defaultStyle
}

/** A line with a day, in this style. */
export const lineWithDay = (style: LineStyle, day: string): string =>
  `${style.before}${dayLike(style.day, day)}${style.after}`

function readStyle({ text, changeLog }: SectionPlace, section: Section, usualDay: string): LineStyle | undefined {
  const { date, line } = section
  if (date.kind !== 'dated') return undefined
  const { day } = styleOf({ ...section, date })
  const lines = linesOf(text)
  const words = lines[date.line - 1]?.text.trimEnd() ?? ''
  const at = words.indexOf(day)
  if (at === -1) return undefined
  const rest = words.slice(at + day.length)
  // A codename is one of that release alone.
  const after = /[\p{L}\p{N}]/u.test(rest.replace(/<[^<>]*>/g, '')) ? (/[*_)\]]+$/.exec(rest)?.[0] ?? '') : rest
  const { lastLine } = writtenHeading(lines, line, changeLog.format)
  return { before: words.slice(0, at), after, day: usualDay, blankLines: blankBelow(lines, lastLine) }
}

function blankBelow(lines: ReturnType<typeof linesOf>, lastLine: number): number {
  const next = lines.slice(lastLine + 1).findIndex((line) => line.text.trim() !== '')
  return Math.max(0, Math.min(next, 2))
}
