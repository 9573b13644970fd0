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
 * month and day exchanged, if that is near; else the reference day itself.
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
  return candidates.find((candidate) => isNear(candidate, day)) ?? day
}
