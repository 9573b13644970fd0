import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import type { ChangeLog } from '../change-log/tree.ts'
import { parseChangeLog, sectionsOf } from '../change-log.ts'
import { compareVersions, type Version } from '../version.ts'
import { addsOne, isNoPlace, isSame } from './change-log-proof.ts'
import { headingStyle, titleOf, unreleasedIn } from './heading-style.ts'
import { lineEndOf, linesOf, type Span, type TextLine, withSpans } from './spans.ts'
import { headingLines, type WrittenHeading, writtenHeading } from './written-heading.ts'

/** What a change log looks like where it has no section to follow. */
const plainHeadings = {
  rst: { firstLine: 0, titleLine: 0, lastLine: 1, title: 'x', before: '', after: '', marks: '-' },
  markdown: { firstLine: 0, titleLine: 0, lastLine: 0, title: 'x', before: '## ', after: '', marks: '' },
} as const satisfies Record<ChangeLog['format'], WrittenHeading>
const usualBlankLines = { rst: 2, markdown: 1 } as const

/**
 * Add the section of a version that is begun, above that of the greatest lower version, in the manner of the others.
 *
 * A change log that keeps a section `[unreleased]`, or has one of this version, stays as it is.
 *
 * @param text The whole change log.
 * @param isOptional Whether sections may be without a date; then one is begun without if none has one.
 * @returns The whole file.
 * @throws ReleaseError `change-log-not-editable`
 */
export function nextSection(path: string, text: string, version: Version, isOptional: boolean): string {
  const changeLog = parseChangeLog(path, text)
  const { sections } = changeLog
  const isOpen = sections.some(({ versions }) => versions.length === 0)
  if (isOpen || sectionsOf(changeLog, version).length > 0) return text
  const found = sections.findIndex(({ versions }) => versions.every((each) => compareVersions(each, version) < 0))
  const at = found === -1 ? sections.length : found
  const isUndated = isOptional && sections.every(({ date }) => date.kind === 'none')
  const edited = withSpans(text, [spanOf({ changeLog, text, at }, version, isUndated)])
  const after = parseChangeLog(path, edited)
  const added = after.sections[at]
  const isEmpty = isSame(added?.versions, [version]) && !added?.blocks.some(isNoPlace)
  const isBegun = added?.date.kind === (isUndated ? 'none' : 'unreleased')
  if (isEmpty && isBegun && addsOne(changeLog, after, at)) return edited
  const place = sections[at] === undefined ? 'at its end' : `above line ${sections[at].line}`
  throw new ReleaseError('change-log-not-editable', {
    message: `A section of version ${quoted(version.text)} cannot be added safely to ${path} ${place}.`,
    hint: 'Add it by hand, commit that, and run the command again.',
  })
}

interface Gap {
  readonly changeLog: ChangeLog
  readonly text: string
  /** Index of the section that is to follow; the number of sections for the end of the file. */
  readonly at: number
}

function spanOf({ changeLog, text, at }: Gap, version: Version, isUndated: boolean): Span {
  const { sections, format } = changeLog
  const lines = linesOf(text)
  const followed = [...sections.slice(at), ...sections]
  const [like = plainHeading(changeLog, text), ...others] = followed.map(({ line }) =>
    writtenHeading(lines, line, format),
  )
  const style = headingStyle(followed)
  const heading = headingLines(titleOf(version.text, style, isUndated ? undefined : unreleasedIn(style)), like, others)
  const body = isUndated || style.date !== undefined ? heading : [...heading, '', 'Unreleased']
  const ending = lineEndOf(text)
  const isFollowed = sections[at] !== undefined
  const start = isFollowed ? (lines[startOf(lines, like.firstLine)]?.start ?? 0) : text.length
  const [, second] = sections
  const neighbor = sections[at + 1] ?? second
  const usual = neighbor === undefined ? usualBlankLines[format] : blankLinesAbove(lines, neighbor.line, format)
  const above = isFollowed ? 0 : missingLinesAbove(lines, sections.length === 0 ? 1 : usual)
  const below = isFollowed ? usual : 0
  return { start, end: start, text: ending.repeat(above) + body.join(ending) + ending.repeat(below + 1) }
}

/** The blank lines between a heading and what is above it. */
function blankLinesAbove(lines: readonly TextLine[], line: number, format: ChangeLog['format']): number {
  return blankLinesBefore(lines, startOf(lines, writtenHeading(lines, line, format).firstLine))
}

/** The line ends that a file needs at its end, so that so many blank lines are above what is added. */
function missingLinesAbove(lines: readonly TextLine[], wanted: number): number {
  const blank = blankLinesBefore(lines, lines.length)
  return blank === lines.length ? 0 : Math.max(0, wanted + 1 - blank)
}

function blankLinesBefore(lines: readonly TextLine[], end: number): number {
  const above = lines.slice(0, end).findLastIndex(({ text }) => text.trim() !== '')
  return end - above - 1
}

/** The first line of a heading, or of the named place that belongs to it. */
function startOf(lines: readonly TextLine[], firstLine: number): number {
  let above = firstLine - 1
  while (above >= 0 && lines[above]?.text.trim() === '') above -= 1
  return /^(?:\.\. _[^:]+:|\([^()]+\)=)$/.test(lines[above]?.text.trim() ?? '') ? above : firstLine
}

// A title that is underlined in the same way would make the section its neighbor.
function plainHeading({ format, title }: ChangeLog, text: string): WrittenHeading {
  const plain = plainHeadings[format]
  return format === 'rst' && title !== undefined && /^-+$/m.test(text) ? { ...plain, marks: '~' } : plain
}
