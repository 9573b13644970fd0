import { dayAfter, daysBetween, isCalendarDay } from '../checks/days.ts'
import { parseVersion, type Version } from '../version.ts'

/** A release, and what is known of its day. */
export interface LastRelease {
  readonly version: Version
  /** `YYYY-MM-DD`; `undefined` if it is not known. */
  readonly day: string | undefined
}

/**
 * The fix version that follows a release, spelled like it: the last number goes up, and `1.2` gets a third.
 *
 * - `3.1.2` → `3.1.3`, `1.2` → `1.2.1`, `5` → `6`, `1.2.3.4` → `1.2.3.5`, `1!2.0.1` → `1!2.0.2`
 * - `3.2.0rc1` → `3.2.0rc2`: a pre-release is followed by the next of its kind, since `3.2.0.dev` comes before it.
 * - `1.2.0.post1` → `1.2.1`
 * - `2026.7.22`, if that is the day of the release, → today, or the day after it if that is later.
 *
 * @param today `YYYY-MM-DD`
 */
export function nextFixVersion({ version, day }: LastRelease, today: string): Version {
  const { text, base } = version
  const [, epoch = '', numbers = ''] = /^(\d+!)?(.*)$/.exec(base) ?? []
  const preRelease = /^(.*(?:a|b|rc))(\d+)/.exec(text)
  if (preRelease !== null) return versionOf(`${preRelease[1]}${Number(preRelease[2]) + 1}`)
  const dayOfVersion = calendarDay(numbers)
  if (dayOfVersion !== undefined && (day === undefined || Math.abs(daysBetween(day, dayOfVersion)) <= mostDaysOff))
    return versionOf(epoch + versionOfDay(today > dayOfVersion ? today : dayAfter(dayOfVersion)))
  const parts = numbers.split('.').map(Number)
  const last = parts.at(-1) ?? 0
  const next = parts.length === 2 ? [...parts, 1] : parts.with(-1, last + 1)
  return versionOf(epoch + next.join('.'))
}

// As far as the date of a change log may be from the day of its tag.
const mostDaysOff = 7

/** The day that the numbers of a version spell: `2026-07-22` of `2026.7.22`, and of `2026.7.22.1`. */
function calendarDay(numbers: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(2\d{3})\.(\d{1,2})\.(\d{1,2})(?:\.\d+)?$/.exec(numbers) ?? []
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDay(written) ? written : undefined
}

const versionOfDay = (day: string): string => day.split('-').map(Number).join('.')

function versionOf(text: string): Version {
  const version = parseVersion(text)
  if (version === undefined) throw new Error(`${text} is no version.`)
  return version
}
