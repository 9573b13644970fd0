import type { ReleaseDate } from './tree.ts'

type DateText = { readonly text: string; readonly line: number }

// No line that says a date is longer; what is longer is not searched.
const longestLine = 200
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const monthFirst = new RegExp(`\\b${month}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(\\d{4})\\b`, 'i')
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}\\.?,? (\\d{4})\\b`, 'i')
// Not the "may" of a sentence.
const dayOfMonth = new RegExp(`\\b${month}\\.? \\d|\\d(?:st|nd|rd|th)? (?:of )?${month}\\b`, 'i')
const placeholder = new RegExp(
  `\\b(?:tb[acd]|to be (?:announced|decided|determined|defined)|yyyy)\\b|^target|(?:\\b${month} |-)x{1,2}\\b|\\?\\?`,
  'i',
)
const numbersOfDay = /(?<![\d.])\d{4}[-/.]\d[-/.\d]*/
const dateStart = new RegExp(
  `^(?:released?:? )?(?:on )?(?:\\d{1,4}[-/.]\\d|\\d{1,2}(?:st|nd|rd|th)? ${month}\\b|${month}\\b)`,
  'i',
)

/**
 * Read the line of a section that says when it was released.
 *
 * A date that is not one of the calendar, or not written so that it has one meaning, is `malformed`, never guessed.
 *
 * @param line Text of the section's first paragraph.
 * @returns `none` if the line is about something else.
 */
export function readDateLine(line: DateText): ReleaseDate {
  const text = line.text.trim().replace(/\s+/g, ' ')
  if (text.length > longestLine || !speaksOfRelease(text)) return { kind: 'none' }
  const date = readDate({ text, line: line.line })
  if (date.kind !== 'none') return date
  // "Released soon" has no date; "Released a new interface for …" is an entry.
  const words = text.split(/\s+/).length
  return /^\(?released?\b/i.test(text) && words <= 4 ? { kind: 'malformed', text, line: line.line } : date
}

/** Read what stands behind the version in a heading: `none` if that is no date. */
export function readHeadingDate({ text, line }: DateText): ReleaseDate {
  const inner = text.replace(/^[-–—:,([ ]+/, '').replace(/[)\]]$/, '')
  const date = readDate({ text: inner, line })
  if (date.kind === 'dated') return { ...date, form: 'heading' }
  // "1.0 (Python 3.0 support)" speaks of something else.
  return date.kind === 'malformed' && !dateStart.test(inner) ? { kind: 'none' } : date
}

/** The part of a date's text that names the day, as written: `2024-03-26`, `July 8th 2013`. */
export function writtenDay(text: string): string | undefined {
  return numbersOfDay.exec(text)?.[0] ?? monthFirst.exec(text)?.[0] ?? dayFirst.exec(text)?.[0]
}

function speaksOfRelease(text: string): boolean {
  if (/^\(?(?:un|not yet )?released?\b|^(?:release )?date\b|^target\b/i.test(text)) return true
  if (/\breleased on\b/i.test(text)) return true
  // A line that is a date and nothing else.
  return (
    /^\d{4}[-/.]\d[-/.\d]*$/.test(text) ||
    (text.split(/\s+/).length <= 4 && (dayOfMonth.test(text) || placeholder.test(text)))
  )
}

function readDate({ text, line }: DateText): ReleaseDate {
  if (/\b(?:unreleased|not (?:yet )?released)\b/i.test(text)) return { kind: 'unreleased', text, line }
  if (placeholder.test(text)) return { kind: 'placeholder', text, line }
  const numbers = numbersOfDay.exec(text)?.[0]
  if (numbers !== undefined) {
    const date = calendarDate(/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/.exec(numbers)?.slice(1))
    if (date === undefined) return { kind: 'malformed', text, line }
    return { kind: 'dated', date, form: text === `Released ${date}` ? 'released' : 'iso', text, line }
  }
  const [, name = '', day, year] = monthFirst.exec(text) ?? swapped(dayFirst.exec(text)) ?? []
  const number = months.indexOf(name.slice(0, 3).toLowerCase()) + 1
  const date = number === 0 ? undefined : calendarDate([year, '', String(number), day])
  if (date !== undefined) return { kind: 'dated', date, form: 'prose', text, line }
  return dayOfMonth.test(text) || /\d[-/.]\d/.test(text) ? { kind: 'malformed', text, line } : { kind: 'none' }
}

const swapped = (match: RegExpExecArray | null): (string | undefined)[] | undefined =>
  match === null ? undefined : ['', match[2], match[1], match[3]]

// The parts: year, separator, month, day.
function calendarDate(parts: readonly (string | undefined)[] | undefined): string | undefined {
  const [year = '', , monthNumber = '', day = ''] = parts ?? []
  const text = `${year}-${monthNumber.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${text}T00:00:00Z`)
  // JavaScript turns 30 February into 1 March.
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : text
}
