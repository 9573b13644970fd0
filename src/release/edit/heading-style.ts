import { saysOnlyWhen, withoutWeekday, writtenDay } from '../change-log/date.ts'
import { dayLike, haveWeekdays } from '../change-log/date-style.ts'
import type { ChangeLog, Section } from '../change-log/tree.ts'
import { spelledAlike } from '../tag/spelling.ts'
import type { TextLine } from './spans.ts'
import { writtenHeading } from './written-heading.ts'

/** How a change log words the headings of its sections, and where it keeps their dates. */
export interface HeadingStyle {
  /** What stands in the title, in its order. */
  readonly pieces: readonly Piece[]
  /** The version as written there, and the one before it, which an address may compare it with. */
  readonly version: string
  readonly versionBefore: string | undefined
  /** The day as written there; `undefined` if dates have a line of their own. */
  readonly day: string | undefined
}

type Piece = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'version' } | { readonly kind: 'day' }

const text = (words: string): Piece => ({ kind: 'text', text: words })

const defaultStyle: HeadingStyle = {
  pieces: [text('Version '), { kind: 'version' }],
  version: '',
  versionBefore: undefined,
  day: undefined,
}

/** The headings of https://keepachangelog.com. */
export const keepAChangelogStyle: HeadingStyle = {
  pieces: [text('['), { kind: 'version' }, text('] - '), { kind: 'day' }],
  version: '',
  versionBefore: undefined,
  day: '2026-01-01',
}

/**
 * The style of the first section that names one version and nothing else, or that and a date.
 *
 * @param sections Those to be followed first.
 * @param lines Of the whole file.
 */
export function headingStyle(
  changeLog: ChangeLog,
  sections: readonly Section[],
  lines: readonly TextLine[],
): HeadingStyle | undefined {
  for (const section of sections) {
    const { title } = writtenHeading(lines, section.line, changeLog.format)
    const style = styleOf(changeLog, section, title)
    if (style !== undefined) return withUsualDay(style, sections)
  }
  return undefined
}

/** As `headingStyle`, but without the codename of the first section that has a version, or the style of Pallets. */
export function headingStyleOrDefault(
  changeLog: ChangeLog,
  sections: readonly Section[],
  lines: readonly TextLine[],
): HeadingStyle {
  const style = headingStyle(changeLog, sections, lines)
  const named = sections.find(({ spelledVersions }) => spelledVersions.length === 1)
  if (style !== undefined || named === undefined) return style ?? defaultStyle
  const barest = barestStyle(named, writtenHeading(lines, named.line, changeLog.format).title)
  return barest === undefined ? defaultStyle : withUsualDay(barest, sections)
}

/** The day of the week that one release has is not passed on, unless the last three have it. */
const withUsualDay = (style: HeadingStyle, sections: readonly Section[]): HeadingStyle =>
  style.day === undefined || haveWeekdays(sections) ? style : { ...style, day: withoutWeekday(style.day) }

/** The title of a heading with the version alone. */
export function bareTitle(version: string, style: HeadingStyle): string {
  const at = style.pieces.findIndex(({ kind }) => kind === 'day')
  if (at === -1) return written(style, version, '')
  const pieces = style.pieces.flatMap((piece, index): readonly Piece[] => {
    if (piece.kind !== 'text') return piece.kind === 'day' ? [] : [piece]
    if (index === at - 1) return [text(withoutEnd(piece.text))]
    return [index === at + 1 ? text(withoutStart(piece.text)) : piece]
  })
  return written({ ...style, pieces }, version, '').trim()
}

/** The title of a heading with the version and its day, or the version alone if days have a line of their own. */
export function datedTitle(version: string, style: HeadingStyle, day: string): string {
  return style.day === undefined ? bareTitle(version, style) : written(style, version, dayLike(style.day, day))
}

/** The title of a heading of a version that is not released. */
export function unreleasedTitle(version: string, style: HeadingStyle): string {
  if (style.day === undefined) return bareTitle(version, style)
  const at = style.pieces.findIndex(({ kind }) => kind === 'day')
  const before = style.pieces[at - 1]
  const words = before?.kind === 'text' ? before.text : ''
  // "Version 1.0 Released DATE" has no place for another word.
  if (/[a-z][ :]*$/i.test(words)) return `${bareTitle(version, style)} (unreleased)`
  // A sentence may begin after a dash, but not in brackets.
  return written(style, version, words.endsWith('(') ? 'unreleased' : 'Unreleased')
}

function written({ pieces, version: from, versionBefore }: HeadingStyle, version: string, day: string): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'version') return spelledAlike(version, [from])
      if (piece.kind === 'day') return day
      return renewed(piece.text, [from, version], [versionBefore, from])
    })
    .join('')
}

/** A text with versions replaced by others at once, also where they are spelled for an anchor: `v1-2-0`. */
export function renewed(words: string, ...pairs: readonly (readonly [string | undefined, string])[]): string {
  const spelled = pairs.flatMap(([from, to]) => {
    if (from === undefined || from === '') return []
    return [[from, to] as const, [from.replaceAll('.', '-'), to.replaceAll('.', '-')] as const]
  })
  if (spelled.length === 0) return words
  const pattern = spelled.map(([from]) => escaped(from)).join('|')
  // Two dots or more divide: "1.1.0...1.2.0".
  return words.replace(new RegExp(`(?<!\\d|\\d\\.)(?:${pattern})(?!\\d|[.-]\\d)`, 'g'), (found) => {
    return spelled.find(([from]) => from === found)?.[1] ?? found
  })
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const withoutEnd = (words: string): string =>
  words.replace(
    /(?:<[a-z]+>)?[\s([–—:,|/·-]*(?:(?:released|published|dated)(?: on)?:? *)?(?:<[a-z]+>)?[\s([–—:,|/·-]*$/i,
    '',
  )
const withoutStart = (words: string): string => words.replace(/^(?:<\/[a-z]+>)?[\s)\]–—:,|/·-]*(?:<\/[a-z]+>)?/i, '')

/** The style of a heading without all that is said of its version alone, such as a codename. */
function barestStyle(
  { spelledVersions: [version = ''], date, line }: Section,
  title: string,
): HeadingStyle | undefined {
  const at = positionOf(title, version, 0)
  if (at === -1 || version === '') return undefined
  const [closing = ''] = /^[\])*_`]*/.exec(title.slice(at + version.length)) ?? []
  const pieces = [text(title.slice(0, at)), { kind: 'version' } as const, text(closing)]
  const bare: HeadingStyle = { pieces, version, versionBefore: undefined, day: undefined }
  const day = date.kind === 'dated' && date.line === line ? writtenDay(date.text) : undefined
  const dayAt = day === undefined ? -1 : dayPosition(title, day, at, version.length)
  if (day === undefined || dayAt < at) return bare
  const [closer = ''] = /^[)\]]/.exec(title.slice(dayAt + day.length)) ?? []
  const [divider = ''] = /(?: [–—|/·-]|[:,])? $/.exec(title.slice(0, dayAt)) ?? []
  const opener = closer === '' ? divider || ' - ' : closer === ')' ? ' (' : ' ['
  return { ...bare, pieces: [...pieces, text(opener), { kind: 'day' }, text(closer)], day }
}

function styleOf({ sections }: ChangeLog, section: Section, title: string): HeadingStyle | undefined {
  const { spelledVersions, date, line, beside } = section
  const [version = '', another] = spelledVersions
  if (another !== undefined || version === '' || !saysOnlyWhen(beside)) return undefined
  const isDated = date.kind === 'dated' && date.line === line
  if (!isDated && date.kind !== 'none' && date.line === line) return undefined
  const day = isDated ? writtenDay(date.text) : undefined
  const at = positionOf(title, version, 0)
  const dayAt = day === undefined ? -1 : dayPosition(title, day, at, version.length)
  if (at === -1 || (isDated && dayAt === -1)) return undefined
  const marks = [
    { at, length: version.length, kind: 'version' as const },
    ...(dayAt === -1 ? [] : [{ at: dayAt, length: day?.length ?? 0, kind: 'day' as const }]),
  ].toSorted((a, b) => a.at - b.at)
  const pieces: Piece[] = []
  let end = 0
  for (const mark of marks) {
    pieces.push(text(title.slice(end, mark.at)), { kind: mark.kind })
    end = mark.at + mark.length
  }
  pieces.push(text(title.slice(end)))
  const versionBefore = comparedWith(title, version) ?? sections[sections.indexOf(section) + 1]?.spelledVersions[0]
  return { pieces, version, versionBefore, day }
}

/** The version before in an address that compares it with a version: `compare/v1.1.0...v1.2.0`. */
function comparedWith(title: string, version: string): string | undefined {
  const [before, after] = title.split('...', 2)
  if (after === undefined || !after.replace(/^\D{0,20}/, '').startsWith(version)) return undefined
  return /\d[^/\s]*$/.exec(before?.slice(-longestVersion) ?? '')?.[0]
}

const longestVersion = 40

function positionOf(title: string, version: string, from: number): number {
  const at = title.indexOf(version, from)
  if (at === -1) return -1
  const isWhole = !/[\d.]/.test(title[at - 1] ?? '') && !/\d/.test(title[at + version.length] ?? '')
  return isWhole ? at : positionOf(title, version, at + 1)
}

// The version may look like a day.
function dayPosition(title: string, day: string, versionAt: number, length: number): number {
  const last = title.lastIndexOf(day)
  return last >= versionAt && last < versionAt + length ? title.indexOf(day) : last
}
