const dayMs = 24 * 60 * 60 * 1000

// Maintainers write tomorrow or the planned day; what is further off was a slip in every release of the corpus.
const daysBefore = 1
const daysAfter = 3

/** Whether a release date needs no word: from one day before the reference day to three days after it. */
export function isNear(date: string, day: string): boolean {
  const offset = daysBetween(day, date)
  return offset >= -daysBefore && offset <= daysAfter
}

/** Days from one day to another, both `YYYY-MM-DD`; negative if the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs
}

/**
 * The date that a wrong one probably means: with the year, the month, or month and year of the reference day, or with
 * month and day exchanged, whichever is nearest; if none of them is near, the reference day itself.
 *
 * @param date `YYYY-MM-DD`, as is `day`.
 */
export function probableDate(date: string, day: string): string {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-')
  const [dayYear = '', dayMonth = ''] = day.split('-')
  const candidates = [
    `${dayYear}-${month}-${dayOfMonth}`,
    `${year}-${dayMonth}-${dayOfMonth}`,
    `${year}-${dayOfMonth}-${month}`,
    `${dayYear}-${dayMonth}-${dayOfMonth}`,
  ]
  const near = candidates.filter((candidate) => isCalendarDay(candidate) && isNear(candidate, day))
  const distance = (candidate: string) => Math.abs(daysBetween(day, candidate))
  return near.toSorted((a, b) => distance(a) - distance(b))[0] ?? day
}

/** The day after one, both `YYYY-MM-DD`. */
export const dayAfter = (day: string): string => new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10)

/** Whether a text of the form `YYYY-MM-DD` is a day: JavaScript takes 31 February for 3 March. */
export function isCalendarDay(text: string): boolean {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
