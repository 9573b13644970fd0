import type { Problem } from '../../errors.ts'
import type { ReleaseDate, Section } from '../change-log/tree.ts'
import { quoted } from '../quoted.ts'
import { daysBetween, isNear, probableDate } from './days.ts'
import type { ReferenceDays } from './facts.ts'
import type { Rule, Subject } from './subject.ts'

// Further off than this was a slip in every release of the corpus.
const toleratedDays = 7

interface DatedPlace {
  readonly file: string
  readonly section: Section
  readonly date: ReleaseDate
}

/** `change-log-not-dated`: a pre-release may stay without a date. */
const sectionIsDated: Rule = (subject) => {
  const place = placeOf(subject)
  if (place === undefined || place.date.kind === 'dated') return []
  const { file, section, date } = place
  const severity = subject.version?.isPreRelease ? 'warning' : 'error'
  const message = `The section ${quoted(section.heading)} of ${file} ${whatIsThere(date)}.`
  const hint = `Write "Released ${referenceDay(subject.facts.days).day}" below the heading.`
  const line = date.kind === 'none' ? section.line : date.line
  return [{ code: 'change-log-not-dated', severity, message, hint, file, line }]
}

function whatIsThere(date: Exclude<ReleaseDate, { kind: 'dated' }>): string {
  switch (date.kind) {
    case 'unreleased':
      return `still says ${quoted(date.text)}`
    case 'placeholder':
      return `says ${quoted(date.text)} in place of a date`
    case 'malformed':
      return `says ${quoted(date.text)}, which is no day of the calendar`
    case 'none':
      return 'has no date'
  }
}

/** `change-log-date-off`: the date and the day of the tag are too far apart. */
const dateIsNear: Rule = (subject) => {
  const place = placeOf(subject)
  if (place?.date.kind !== 'dated') return []
  const { date, line } = place.date
  const { day, of } = referenceDay(subject.facts.days)
  if (isNear(date, day)) return []
  const offset = daysBetween(day, date)
  const expected = probableDate(date, day)
  const distance = `${Math.abs(offset)} days ${offset < 0 ? 'before' : 'after'} ${of}, ${day}`
  return [
    {
      code: 'change-log-date-off',
      severity: Math.abs(offset) <= toleratedDays ? 'warning' : 'error',
      message: `The section ${quoted(place.section.heading)} of ${place.file} is dated ${date}, ${distance}.`,
      hint: `Write "Released ${expected}", which is probably meant.`,
      file: place.file,
      line,
      found: date,
      expected,
    },
  ]
}

/** `change-log-date-format`: not exactly `Released YYYY-MM-DD`. */
const dateIsPlain: Rule = (subject) => {
  const place = placeOf(subject)
  if (place?.date.kind !== 'dated' || place.date.form === 'released') return []
  const { date, line, text } = place.date
  const expected = `Released ${date}`
  const problem: Problem = {
    code: 'change-log-date-format',
    severity: 'warning',
    message: `The section ${quoted(place.section.heading)} of ${place.file} is dated by ${quoted(text)}.`,
    hint: `Write "${expected}" on a line of its own below the heading.`,
    file: place.file,
    line,
    found: text,
    expected,
  }
  return [problem]
}

/** The date that is judged: that of the version's own section. A base section is dated by the final release. */
function placeOf({ changeLog, choice }: Subject): DatedPlace | undefined {
  if (changeLog === undefined || choice.kind !== 'own') return undefined
  return { file: changeLog.path, section: choice.section, date: choice.section.date }
}

function referenceDay({ tag, commit, today }: ReferenceDays): { readonly day: string; readonly of: string } {
  if (tag !== undefined) return { day: tag, of: 'the day of the tag' }
  return commit === undefined ? { day: today, of: 'today' } : { day: commit, of: 'the day of the commit' }
}

/** The rules about the date of the version's section. */
export const dateRules: readonly Rule[] = [sectionIsDated, dateIsNear, dateIsPlain]
