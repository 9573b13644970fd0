import { lastReleasesCount } from '../history.ts'
import { withoutWeekday, writtenDay } from './date.ts'
import type { ReleaseDate, Section } from './tree.ts'

/** How a section says its day. */
export interface DateStyle {
  readonly place: 'heading' | 'line'
  /** The words before the day if it has a line of its own: `Released `. */
  readonly before: string
  /** The day as written: `2026-01-05`, `5th January, 2026`. */
  readonly day: string
}

type Dated = Section & { readonly date: Extract<ReleaseDate, { kind: 'dated' }> }

/** The last releases before a section: those below it in the file, the nearest first. */
export function releasesBefore(sections: readonly Section[], section: Section): readonly Section[] {
  const at = sections.indexOf(section)
  return sections.slice(at + 1).filter(({ versions, date }) => versions.length > 0 && date.kind !== 'unreleased')
}

/** Whether the last three releases that have a date say the day of the week too. */
export function haveWeekdays(before: readonly Section[]): boolean {
  const styles = usualStyles(before)
  return styles.length > 0 && styles.every(({ day }) => withoutWeekday(day) !== day)
}

/** The styles of the last three releases that have a date, the nearest first. */
export function usualStyles(before: readonly Section[]): readonly DateStyle[] {
  const dated = before.filter((section): section is Dated => section.date.kind === 'dated')
  return dated.slice(0, lastReleasesCount).map(styleOf)
}

/** Whether the last three releases have no date, and there is one at least. */
export function areUndated(before: readonly Section[]): boolean {
  return before.length > 0 && before.slice(0, lastReleasesCount).every(({ date }) => date.kind === 'none')
}

/** The style of a section that has a date. */
export function styleOf({ date, line }: Dated): DateStyle {
  const day = writtenDay(date.text) ?? date.date
  const place = date.line === line ? 'heading' : 'line'
  return { place, before: place === 'heading' ? '' : date.text.slice(0, date.text.indexOf(day)), day }
}

/** Whether two styles differ in nothing that a reader would see as another form. */
export function isSameStyle(one: DateStyle, other: DateStyle): boolean {
  return one.place === other.place && one.before === other.before && shapeOf(one.day) === shapeOf(other.day)
}

/** The style that most of these have; of two that are as frequent, the one that comes first. */
export function mostUsual(styles: readonly DateStyle[]): DateStyle | undefined {
  const count = (style: DateStyle): number => styles.filter((other) => isSameStyle(style, other)).length
  return styles.toSorted((a, b) => count(b) - count(a))[0]
}

// Numbers and names of months change from one day to the next.
const shapeOf = (day: string): string =>
  day
    .replace(/\d+(?:st|nd|rd|th)/gi, '1th')
    .replace(/\d+/g, '1')
    .replace(/\p{L}{3,}\.?/gu, 'May')

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

// As `getUTCDay` counts them.
const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/**
 * A day written like another one.
 *
 * @param example `2026-01-05`, `2013/8/21`, `5th January, 2026`, `Jan. 5, 2026`, `Mon, 5 Jan 2026`.
 * @param day `YYYY-MM-DD`
 */
export function dayLike(example: string, day: string): string {
  const bare = withoutWeekday(example)
  const weekday = weekdayNames[new Date(day).getUTCDay()] ?? ''
  const [before = '', behind = ''] = example.split(bare)
  const [first, last] = [before, behind].map((part) =>
    part.replace(/\p{L}+/u, (found) => nameLike(found, weekday, weekdayNames)),
  )
  return `${first}${bareDayLike(bare, day)}${last}`
}

function bareDayLike(example: string, day: string): string {
  const [year = '', month = '', number = ''] = day.split('-')
  const numbers = /^\d{4}([-/.])(\d{1,2})\1(\d{1,2})/.exec(example)
  if (numbers !== null) {
    const [, separator = '-', ...written] = numbers
    const isPadded = written.every(({ length }) => length === 2)
    return [year, ...[month, number].map((part) => (isPadded ? part : String(Number(part))))].join(separator)
  }
  const name = monthNames[Number(month) - 1] ?? ''
  return example.replace(/\p{L}{3,}|\d+(?:st|nd|rd|th)?/giu, (part) => {
    if (/^\p{L}/u.test(part)) return nameLike(part, name, monthNames)
    if (/^\d{4}$/.test(part)) return year
    const text = part.startsWith('0') ? number : String(Number(number))
    return /\D/.test(part) ? `${text}${ordinalOf(Number(number))}` : text
  })
}

function nameLike(example: string, name: string, names: readonly string[]): string {
  // "May" may be either.
  const isWhole = names.some((each) => each.toLowerCase() === example.toLowerCase())
  const text = isWhole ? name : name.slice(0, 3)
  if (example === example.toLowerCase()) return text.toLowerCase()
  return example === example.toUpperCase() ? text.toUpperCase() : text
}

function ordinalOf(number: number): string {
  if (number > 10 && number < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
}
