import { remarkIn, remarkOf, remarkTextIn } from './release-words.ts'
import type { ReleaseDate } from './tree.ts'

type DateText = { readonly text: string; readonly line: number }

// No line that says a date is longer; what is longer is not searched.
const longestLine = 200
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const ordinal = '(?:st|nd|rd|th)?'
const monthFirst = new RegExp(`\\b${month}\\.?[ -](\\d{1,2})${ordinal}(?:, ?|[ -])(\\d{4})\\b`, 'i')
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:${ordinal}|\\.)(?: of)?[ -]${month}\\.?,?[ -](\\d{4})\\b`, 'i')
const yearFirst = new RegExp(`\\b(\\d{4})[ -]${month}\\.?[ -](\\d{1,2})${ordinal}\\b`, 'i')
// Not the "may" of a sentence.
const dayOfMonth = new RegExp(`\\b${month}\\.? \\d|\\d(?:st|nd|rd|th)? (?:of )?${month}\\b`, 'i')
const noDay = new RegExp(`^(?:\\d{4}(?:[-/.]\\d{1,2})?|${month}\\.?,? \\d{4})$`, 'i')
const numbersOfDay = /(?<![\d.])\d{4}[-/.]\d[-/.\d]*/
const dateStart = new RegExp(
  `^(?:(?:released?|published|dated):? )?(?:on )?(?:\\d{1,4}[-/.]\\d|\\d{1,2}(?:st|nd|rd|th)? ${month}\\b|${month}\\b|\\d{4}$)`,
  'i',
)
// ":Date:", "Release date:", and what else may stand before the day.
const lead =
  /^:?(?:release[ds]?|published|publi(?:sh|cation)|date|dated|status|state)(?:[ -](?:date|day|on))?(?:[: ] ?(?:on )?|$)/i
const speaks = /^:?(?:(?:un|not yet )?released?|published|(?:release |publication )?dated?|target)\b/i
const picture = /^(?::[a-z0-9_+-]+: |\p{Extended_Pictographic}\u{fe0f}? ?)(?=\P{L}{0,3}[\p{L}\d])/u
const tags = /<\/?[a-z][a-z0-9]*(?: [^<>]*)?\/?>/gi
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'
const weekdayBefore = new RegExp(`\\b${weekday}[.,]? $`, 'i')
const weekdayBehind = `,? ${weekday}(?=$|[)\\]*_<.,])`
const wholeNumbers = new RegExp(`^(?:${weekday},? )?\\d{4}[-/.]\\d[-/.\\d]*(?:[T ]\\d\\d:\\d\\d\\S*(?: UTC)?)?$`, 'i')

/**
 * Read the line of a section that says when it was released.
 *
 * A date that is not one of the calendar, or not written so that it has one meaning, is `malformed`, never guessed.
 *
 * @param line Text of the section's first paragraph, quote, field, or tag of HTML.
 * @returns `none` if the line is about something else.
 */
export function readDateLine(line: DateText): ReleaseDate {
  const text = line.text.trim().replace(/\s+/g, ' ')
  if (text.length > longestLine) return { kind: 'none' }
  const said = unwrapped(text.replace(picture, '')) || text
  const remark = remarkOf(said.replace(lead, '') || said)
  if (remark !== undefined) return { kind: remark, text, line: line.line }
  if (!speaksOfRelease(said)) return { kind: 'none' }
  const date = readDate({ text, line: line.line })
  if (date.kind !== 'none') return date
  // "Released soon" has no date; "Released a new interface for …" is an entry.
  const words = said.split(/\s+/).length
  return /^released?\b/i.test(said) && words <= 4 ? { kind: 'malformed', text, line: line.line } : date
}

/** Read what stands beside the version in a heading: `none` if that is no date. */
export function readHeadingDate({ text, line }: DateText): ReleaseDate {
  const remark = remarkIn(text)
  const inner = text.replace(/^[-–—:,([ ]+/, '').replace(/[)\]]$/, '')
  if (remark !== undefined) return { kind: remark, text: inner || text, line }
  const date = readDate({ text: inner, line })
  if (date.kind === 'dated') return { ...date, form: 'heading' }
  // "1.0 (Python 3.0 support)" speaks of something else.
  return date.kind === 'malformed' && !dateStart.test(inner) ? { kind: 'none' } : date
}

/** The part of a date's text that names the day, as written: `2024-03-26`, `July 8th 2013`, `Friday, 1 May 2026`. */
export function writtenDay(text: string): string | undefined {
  const found = [numbersOfDay, monthFirst, dayFirst, yearFirst].map((pattern) => pattern.exec(text)?.[0])
  const day = found.find((each) => each !== undefined)
  if (day === undefined) return undefined
  const at = text.indexOf(day)
  const before = weekdayBefore.exec(text.slice(0, at))?.[0] ?? ''
  const behind = new RegExp(`^${weekdayBehind}`, 'i').exec(text.slice(at + day.length))?.[0] ?? ''
  return `${before}${day}${behind}`
}

/** A written day without the day of the week. */
export const withoutWeekday = (written: string): string =>
  written.replace(new RegExp(`^${weekday}[.,]? |${weekdayBehind}$`, 'gi'), '')

/** The first part of words that says when, or that it is not said yet: a day, a month, or a remark. */
export function saidIn(words: string): string | undefined {
  return remarkTextIn(words) ?? writtenDay(words) ?? someDay.exec(words)?.[0]
}

/** Whether words say when and nothing else. */
export function saysOnlyWhen(words: string): boolean {
  let rest = words
  for (let part = 0; part < mostParts; part += 1) {
    const said = saidIn(rest)
    if (said === undefined || said === '') break
    rest = rest.replace(said, ' ')
  }
  return !/[\p{L}\p{N}]/u.test(rest.replace(lead, '').replace(leadWords, ''))
}

// "unreleased, planned for March 2027"
const mostParts = 3
const leadWords = new RegExp(
  `\\b(?:released?|published|dated|date|on|in|for|by|early|late|mid|q[1-4]|${month})\\b`,
  'gi',
)
const someDay = new RegExp(`\\b(?:${month}\\.?,? \\d{4}|\\d[-/.\\d]*)`, 'i')

/** The text without the signs and tags that may stand around it. */
function unwrapped(text: string): string {
  return text.replace(tags, '').replace(/^[\s([<>*_~"'–—-]+|[\s)\]<>*_~"':.,–—-]+$/g, '')
}

function speaksOfRelease(said: string): boolean {
  if (speaks.test(said) || /\breleased on\b/i.test(said)) return true
  // A line that is a date and nothing else.
  if (wholeNumbers.test(said) || noDay.test(said)) return true
  return said.split(/\s+/).length <= 4 && (dayOfMonth.test(said) || writtenDay(said) !== undefined)
}

function readDate({ text, line }: DateText): ReleaseDate {
  const remark = remarkIn(text)
  if (remark !== undefined) return { kind: remark, text, line }
  const numbers = numbersOfDay.exec(text)?.[0]
  if (numbers !== undefined) {
    const date = calendarDate(/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/.exec(numbers)?.slice(1))
    if (date === undefined) return { kind: 'malformed', text, line }
    return { kind: 'dated', date, form: text === `Released ${date}` ? 'released' : 'iso', text, line }
  }
  const [year, name = '', day] = namedDay(text)
  const number = months.indexOf(name.slice(0, 3).toLowerCase()) + 1
  const date = number === 0 ? undefined : calendarDate([year, '', String(number), day])
  if (date !== undefined) return { kind: 'dated', date, form: 'prose', text, line }
  const isNear = dayOfMonth.test(text) || noDay.test(unwrapped(text)) || /\d[-/]\d|\d\.\d{1,2}\.\d{4}\b/.test(text)
  return isNear ? { kind: 'malformed', text, line } : { kind: 'none' }
}

/** Year, name of the month, and day. */
function namedDay(text: string): readonly (string | undefined)[] {
  const monthly = monthFirst.exec(text)
  if (monthly !== null) return [monthly[3], monthly[1], monthly[2]]
  const daily = dayFirst.exec(text)
  if (daily !== null) return [daily[3], daily[2], daily[1]]
  const yearly = yearFirst.exec(text)
  return yearly === null ? [] : [yearly[1], yearly[2], yearly[3]]
}

// The parts: year, separator, month, day.
function calendarDate(parts: readonly (string | undefined)[] | undefined): string | undefined {
  const [year = '', , monthNumber = '', day = ''] = parts ?? []
  const text = `${year}-${monthNumber.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${text}T00:00:00Z`)
  // JavaScript turns 30 February into 1 March.
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : text
}
