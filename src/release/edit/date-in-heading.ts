import { saidIn, saysOnlyWhen, writtenDay } from '../change-log/date.ts'
import { type DateStyle, dayLike } from '../change-log/date-style.ts'
import type { Block, ReleaseDate, Section } from '../change-log/tree.ts'
import { otherHeadings, othersOf, type SectionPlace } from './change-log-file.ts'
import { bareTitle, datedTitle, headingStyle } from './heading-style.ts'
import { linesOf, type Span } from './spans.ts'
import { headingSpans, writtenHeading } from './written-heading.ts'

/** A way to write the date, and the blocks that the section has then. */
export interface Candidate {
  readonly spans: readonly Span[]
  readonly blocks: readonly Block[]
}

/** What the ways to write a date are made from. */
export interface Dating {
  readonly place: SectionPlace
  readonly section: Section
  /** `YYYY-MM-DD` */
  readonly day: string
  /** How the last releases are dated; `undefined` if there is none. */
  readonly usual: DateStyle | undefined
}

/** A date of a section that is there, in whatever form. */
export type WrittenDate = Exclude<ReleaseDate, { kind: 'none' }>

/** The day as the last releases write it, or like an example of its own. */
export const dayOf = ({ usual, day }: Dating, example = day): string => dayLike(usual?.day ?? example, day)

/** Another day in a title that has one. */
export function dayInHeading(dating: Dating, date: WrittenDate): readonly Candidate[] {
  const own = writtenDay(date.text) ?? ''
  return [retitled(dating, (title) => withLast(title, own, dayOf(dating, own)))]
}

/** The title in the words of the others, if it says nothing but the version and when; else the day behind it. */
export function titleLikeOthers(dating: Dating): readonly Candidate[] {
  const { section, day, usual } = dating
  if (usual?.place === 'line') return []
  const style = styleAt(dating)
  const version = spelledVersion(section)
  const isPlain = section.spelledVersions.length === 1 && saysOnlyWhen(section.beside)
  if (style?.day !== undefined && isPlain) return [retitled(dating, () => datedTitle(version, style, day))]
  return section.date.kind === 'none' ? [retitled(dating, (title) => `${title} (${dayOf(dating)})`)] : []
}

/** A title without its remark, where days have lines of their own. */
export function titleWithoutRemark(dating: Dating): readonly Candidate[] {
  const { section, usual } = dating
  const style = styleAt(dating)
  if (usual?.place !== 'line' || style === undefined || !saysOnlyWhen(section.beside)) return []
  return [retitled(dating, () => bareTitle(spelledVersion(section), style))]
}

/** The remark in a title, replaced where it stands. */
export function remarkInHeading(dating: Dating): readonly Candidate[] {
  const { section } = dating
  const said = saidIn(section.beside) ?? ''
  const [spelled = ''] = section.spelledVersions
  const day = dayOf(dating)
  return [
    retitled(dating, (title) => withLast(title, said, day)),
    retitled(dating, (title) => withLast(title, said, day).replace(/(?<=[([])[-\s]*(?=[)\]])/, day)),
    // "Upcoming 1.0" and "1.0.dev0" have no place for a day.
    retitled(dating, (title) => {
      const named = title.replace(spelled, () => spelledVersion(section))
      const rest = withLast(named, said, '').replace(/\(\s*\)|\[\s*\]/, '')
      return `${rest.replace(/^[\s:,–—-]+|[\s:,–—-]+$/g, '')} (${day})`
    }),
  ]
}

const styleAt = ({ place }: Dating): ReturnType<typeof headingStyle> =>
  headingStyle(place.changeLog, othersOf(place), linesOf(place.text))

/** The version as the heading has it, but for a development version, which is that of the release then. */
function spelledVersion({ versions: [version], spelledVersions: [spelled] }: Section): string {
  const text = version?.text ?? ''
  return spelled === undefined || /dev/i.test(spelled) ? text : spelled
}

function retitled({ place, section }: Dating, rewrite: (title: string) => string): Candidate {
  const lines = linesOf(place.text)
  const heading = writtenHeading(lines, section.line, place.changeLog.format)
  const spans = headingSpans(lines, heading, rewrite(heading.title), otherHeadings(place))
  return { spans, blocks: section.blocks }
}

// The version may look like a day, and stands before it.
function withLast(title: string, words: string, replacement: string): string {
  const at = words === '' ? -1 : title.lastIndexOf(words)
  return at === -1 ? title : title.slice(0, at) + replacement + title.slice(at + words.length)
}
