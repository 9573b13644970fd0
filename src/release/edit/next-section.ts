import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { areUndated } from '../change-log/date-style.ts'
import { parseFile } from '../change-log/parse.ts'
import type { ChangeLog, Section } from '../change-log/tree.ts'
import { parseChangeLog, sectionsOf } from '../change-log.ts'
import { compareVersions, parseVersion, type Version } from '../version.ts'
import type { ChangeLogFile } from './change-log-file.ts'
import { addsOne, isNoPlace, isSame } from './change-log-proof.ts'
import { withCompareLinks } from './compare-links.ts'
import { bareTitle, type HeadingStyle, headingStyleOrDefault, renewed, unreleasedTitle } from './heading-style.ts'
import { isKeepAChangelog, isTemplate, unnamedTitle } from './keep-a-changelog.ts'
import { lineEndOf, linesOf, type Span, type TextLine, withSpans } from './spans.ts'
import { requireUnderstood, seriesAbove } from './understood.ts'
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
 * A change log that keeps a section `Unreleased`, or has one of this version, stays as it is, but for the links at its end;
 * one of Keep a Changelog that has lost it gets it again.
 *
 * @param isOptional Whether sections may be without a date; then one is begun without if the last releases have none.
 * @returns The whole file.
 * @throws ReleaseError `change-log-not-understood`, `change-log-not-editable`
 */
export function nextSection(file: ChangeLogFile, version: Version, isOptional: boolean): string {
  const { path, text, projectName } = file
  const { changeLog, blocks } = parseFile(path, text, projectName)
  const edited = begun(file, changeLog, version, isOptional)
  const [newest, before] = changeLog.sections.filter(
    ({ versions, date }) => versions.length > 0 && date.kind === 'dated',
  )
  const releases = { version: newest?.spelledVersions[0] ?? '', before: before?.spelledVersions[0] }
  const result = newest === undefined ? edited : withCompareLinks({ ...file, text: edited }, releases)
  if (result !== text) requireUnderstood(changeLog, blocks)
  return result
}

function begun(file: ChangeLogFile, changeLog: ChangeLog, version: Version, isOptional: boolean): string {
  const { path, text, projectName } = file
  const { sections } = changeLog
  const isOpen = sections.some((section) => section.versions.length === 0 && !isTemplate(section))
  const base = version.isPreRelease ? parseVersion(version.base) : undefined
  // A pre-release has the section of its base version.
  const hasOwn = [version, base].some((each) => each !== undefined && sectionsOf(changeLog, each).length > 0)
  if (isOpen || hasOwn) return text
  const isUnnamed = isKeepAChangelog({ changeLog, text })
  const found = sections.findIndex(({ versions }) => {
    return versions.length > 0 && (isUnnamed || versions.every((each) => compareVersions(each, version) < 0))
  })
  const at = found === -1 ? sections.length : found
  const isUsual = areUndated(sections.slice(at).filter(({ versions }) => versions.length > 0))
  const isUndated = isUsual || (isOptional && sections.every(({ date }) => date.kind === 'none'))
  const begin: Beginning = isUnnamed ? { kind: 'unnamed' } : { kind: 'version', version, isUndated }
  const edited = withSpans(text, [spanOf({ changeLog, text, at }, begin)])
  const after = parseChangeLog(path, edited, projectName)
  const added = after.sections[at]
  const isEmpty = isSame(added?.versions, isUnnamed ? [] : [version]) && !added?.blocks.some(isNoPlace)
  const isBegun = added?.date.kind === (isUndated && !isUnnamed ? 'none' : 'unreleased')
  const neighbor = sections[at] ?? sections[at - 1]
  const isLevel = neighbor === undefined || added?.level === neighbor.level
  if (isEmpty && isBegun && isLevel && addsOne(changeLog, after, at)) return edited
  const place = sections[at] === undefined ? 'at its end' : `above line ${sections[at].line}`
  throw new ReleaseError('change-log-not-editable', {
    message: `A section of version ${quoted(version.text)} cannot be added safely to ${path} ${place}.`,
    hint: 'Add it by hand, commit that, and run the command again.',
  })
}

type Beginning =
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'version'; readonly version: Version; readonly isUndated: boolean }

interface Gap {
  readonly changeLog: ChangeLog
  readonly text: string
  /** Index of the section that is to follow; the number of sections for the end of the file. */
  readonly at: number
}

function spanOf({ changeLog, text, at }: Gap, begin: Beginning): Span {
  const { sections, format } = changeLog
  const lines = linesOf(text)
  const followed = [...sections.slice(at), ...sections]
  const [like = plainHeading(changeLog, text), ...others] = followed.map(({ line }) =>
    writtenHeading(lines, line, format),
  )
  const style = headingStyleOrDefault(changeLog, followed, lines)
  const next = sections[at]
  const series =
    begin.kind === 'version' && next !== undefined ? newSeries(changeLog, next, begin.version, lines) : undefined
  const heading = headingLines(titleOf(changeLog, begin, style), like, others)
  const hasLine = begin.kind === 'version' && !begin.isUndated && style.day === undefined
  const section = hasLine ? [...heading, '', 'Unreleased'] : heading
  const body = series === undefined ? section : [...series.lines, '', ...section]
  const ending = lineEndOf(text)
  const start =
    next === undefined ? text.length : (lines[startOf(lines, series?.firstLine ?? like.firstLine)]?.start ?? 0)
  const [, second] = sections
  const neighbor = sections[at + 1] ?? second
  const usual = neighbor === undefined ? usualBlankLines[format] : blankLinesAbove(lines, neighbor.line, format)
  const above = next === undefined ? missingLinesAbove(lines, sections.length === 0 ? 1 : usual) : 0
  const below = next === undefined ? 0 : usual
  return { start, end: start, text: ending.repeat(above) + body.join(ending) + ending.repeat(below + 1) }
}

function titleOf(changeLog: ChangeLog, begin: Beginning, style: HeadingStyle): string {
  switch (begin.kind) {
    case 'unnamed':
      return unnamedTitle(changeLog)
    case 'version':
      return begin.isUndated ? bareTitle(begin.version.text, style) : unreleasedTitle(begin.version.text, style)
  }
}

/** The heading of the series of a version, where the section that follows is the first one below that of another series. */
function newSeries(
  changeLog: ChangeLog,
  next: Section,
  version: Version,
  lines: readonly TextLine[],
): { readonly lines: readonly string[]; readonly firstLine: number } | undefined {
  const [above] = seriesAbove(changeLog, next.line)
  const between = changeLog.sections.filter(({ line }) => above !== undefined && line > above.line && line < next.line)
  if (above === undefined || above.level >= next.level || between.length > 0) return undefined
  const numbers = /\d+(?:\.\d+)*/.exec(above.text)?.[0] ?? ''
  const own = seriesNumbers(version, numbers)
  if (own === numbers) return undefined
  const heading = writtenHeading(lines, above.line, changeLog.format)
  const title = renewed(heading.title, [numbers, own])
  return { lines: headingLines(title, heading, []), firstLine: heading.firstLine }
}

/** As many numbers of a version as a series has. */
function seriesNumbers(version: Version, numbers: string): string {
  const base = version.base.split('.')
  return numbers
    .split('.')
    .map((_, index) => base[index] ?? '0')
    .join('.')
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
  return /^(?:\.\. _[^:]+:|\([^()]+\)=|<a\s[^<>]*>\s*<\/a>)$/.test(lines[above]?.text.trim() ?? '') ? above : firstLine
}

// A title that is underlined in the same way would make the section its neighbor.
function plainHeading({ format, title }: ChangeLog, text: string): WrittenHeading {
  const plain = plainHeadings[format]
  return format === 'rst' && title !== undefined && /^-+$/m.test(text) ? { ...plain, marks: '~' } : plain
}
