import type { ChangeLog } from '../change-log/tree.ts'
import type { Span, TextLine } from './spans.ts'

/** The heading of a section as it stands in the file. Lines are counted from 0. */
export interface WrittenHeading {
  /** The line above the title if there is one, else the title's. */
  readonly firstLine: number
  readonly titleLine: number
  /** The line below the title if there is one, else the title's. */
  readonly lastLine: number
  readonly title: string
  /** What stands around the title in its line: `## `, and perhaps ` ##`. */
  readonly before: string
  readonly after: string
  /** The line below the title, and the same above it if `firstLine` is another line; empty without one. */
  readonly marks: string
}

/**
 * Find what belongs to a heading.
 *
 * @param line Of the title, from 1, as the parser gives it.
 */
export function writtenHeading(lines: readonly TextLine[], line: number, format: ChangeLog['format']): WrittenHeading {
  const titleLine = line - 1
  const { before, title, after } = divided(lines[titleLine]?.text ?? '', format)
  const below = lines[titleLine + 1]?.text.trim() ?? ''
  const marks = !before.includes('#') && isMarks(below) ? below : ''
  const isOverlined = format === 'rst' && marks !== '' && lines[titleLine - 1]?.text.trim() === marks
  return {
    firstLine: isOverlined ? titleLine - 1 : titleLine,
    titleLine,
    lastLine: marks === '' ? titleLine : titleLine + 1,
    title,
    before,
    after,
    marks,
  }
}

/**
 * The lines of a heading with another title, marked like a heading that is there.
 *
 * @param others The nearest first; they tell whether all marks have one length.
 */
export function headingLines(
  title: string,
  like: WrittenHeading,
  others: readonly WrittenHeading[],
): readonly string[] {
  const marks = marksFor(title, like, others)
  const isOverlined = like.firstLine !== like.titleLine
  const text = `${like.before}${title}${like.after}`.trimEnd()
  return [...(isOverlined ? [marks] : []), text, ...(marks === '' ? [] : [marks])]
}

/**
 * The spans that give a heading another title, and marks of the length that this needs.
 *
 * @param others As in `headingLines`.
 */
export function headingSpans(
  lines: readonly TextLine[],
  heading: WrittenHeading,
  title: string,
  others: readonly WrittenHeading[],
): readonly Span[] {
  const start = (lines[heading.titleLine]?.start ?? 0) + heading.before.length
  const marks = marksFor(title, heading, others)
  const marked = [heading.firstLine, heading.lastLine].filter((line) => line !== heading.titleLine)
  return [
    { start, end: start + heading.title.length, text: title },
    ...marked.map((line): Span => {
      const at = (lines[line]?.start ?? 0) + (lines[line]?.text.indexOf(heading.marks) ?? 0)
      return { start: at, end: at + heading.marks.length, text: marks }
    }),
  ]
}

function divided(
  text: string,
  format: ChangeLog['format'],
): { readonly before: string; readonly title: string; readonly after: string } {
  const marks = format === 'markdown' ? /^ {0,3}#{1,6}[ \t]+/.exec(text)?.[0] : undefined
  const before = marks ?? text.slice(0, text.length - text.trimStart().length)
  const rest = text.slice(before.length).trimEnd()
  const title = marks === undefined ? rest : withoutClosingMarks(rest)
  return { before, title, after: text.slice(before.length + title.length) }
}

// In Markdown, a heading may end with marks that a space divides from it.
function withoutClosingMarks(text: string): string {
  let end = text.length
  while (text[end - 1] === '#') end -= 1
  return /[ \t]/.test(text[end - 1] ?? '') ? text.slice(0, end).trimEnd() : text
}

/**
 * The line below a title: as long as the title or longer by as much as those of others are, or of the same length below
 * every heading. One that follows no rule stays if it is long enough.
 */
function marksFor(title: string, like: WrittenHeading, others: readonly WrittenHeading[]): string {
  const { marks } = like
  const excess = excessOf(like)
  const isFixed = others.find((other) => other.title.length !== like.title.length)?.marks === marks
  const isRule = excess === 0 || others.length === 0 || others.some((other) => excessOf(other) === excess)
  const length = isFixed || !isRule ? marks.length : title.length + excess
  const shortest = excess < 0 && isRule ? 1 : title.length
  return marks.slice(0, 1).repeat(Math.max(length, shortest))
}

const excessOf = ({ marks, title }: WrittenHeading): number => marks.length - title.length

// One punctuation character, repeated.
const isMarks = (text: string): boolean => /^([!-/:-@[-`{-~])\1*$/.test(text)
