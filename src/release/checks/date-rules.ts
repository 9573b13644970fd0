import { quoted } from '../../quoted.ts'
import { dayLike, isSameStyle, mostUsual, styleOf, usualStyles } from '../change-log/date-style.ts'
import type { ReleaseDate, Section } from '../change-log/tree.ts'
import { type Known, known } from '../known.ts'
import type { Version } from '../version.ts'
import { daysBetween, isNear, probableDate } from './days.ts'
import type { CheckFacts } from './facts.ts'
import { type Finding, notApplicable } from './finding.ts'
import { asBefore, changeLogBefore, type Habit, habitOf, sectionsBelow, severityOf } from './habits.ts'
import type { Rule } from './rule.ts'
import { withSection } from './subject.ts'

// Further off than this was a slip in every release of the corpus.
const toleratedDays = 7

/** A rule about the date of the version's own section: that of a base section is set by the final release. */
function withDate(find: (place: DatedPlace) => Finding): Rule['find'] {
  return withSection(({ changeLog, choice, facts, version }) => {
    if (choice.kind === 'base') return notApplicable('the section is dated by the final release')
    const { section } = choice
    const log = changeLogBefore(facts)
    const before = log.kind === 'known' ? known(sectionsBelow(log.value, version)) : log
    return find({ file: changeLog.path, section, date: section.date, facts, version, before })
  })
}

interface DatedPlace {
  readonly file: string
  readonly section: Section
  readonly date: ReleaseDate
  readonly facts: CheckFacts
  readonly version: Version
  /** The releases before this one, the greatest first, as the base tells of them. */
  readonly before: Known<readonly Section[]>
}

const noDate = notApplicable('the section has no date')

/** `change-log-not-dated`: a pre-release may stay without a date. */
const sectionIsDated: Rule = {
  claim: 'The section has a release date',
  find: withDate(({ file, section, date, facts, version, before }) => {
    if (date.kind === 'dated') return []
    if (date.kind === 'none' && facts.settings.changeLogDate === 'optional') {
      return notApplicable('the project sets change-log-date = "optional"')
    }
    const { day } = facts.referenceDay
    const problem = { code: 'change-log-not-dated', file } as const
    const message = `The section ${quoted(section.heading)} of ${file} ${whatIsThere(date)}`
    if (date.kind === 'none') {
      const habit = habitWithoutDate(before)
      const severity = version.isPreRelease ? 'warning' : severityOf(habit)
      const write = `Write ${quoted(`Released ${day}`)} below the heading`
      const hint =
        habit.kind === 'new'
          ? `${write}.`
          : `${write}, or leave it so, which change-log-date = "optional" in [tool.release-action] says for good.`
      return [{ ...problem, severity, message: `${message}${asBefore(habit)}.`, hint, line: section.line }]
    }
    const { line } = date
    const severity = version.isPreRelease ? 'warning' : 'error'
    const hint =
      line === section.line
        ? `Write ${day} in the place of ${quoted(date.text)} in the heading.`
        : `Write ${quoted(`Released ${day}`)} below the heading.`
    return [{ ...problem, severity, message: `${message}.`, hint, line }]
  }),
}

/** Whether the sections of the last releases have no date either. */
function habitWithoutDate(before: DatedPlace['before']): Habit {
  if (before.kind === 'unknown') return before
  return habitOf(known(before.value.map(({ heading, date }) => ({ name: heading, isDone: date.kind === 'none' }))))
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
const dateIsNear: Rule = {
  claim: 'The release date is near the day of the tag',
  find: withDate(({ file, section, date: found, facts }) => {
    if (found.kind !== 'dated') return noDate
    const { date, line } = found
    const { day, of } = facts.referenceDay
    if (isNear(date, day)) return []
    const offset = daysBetween(day, date)
    const expected = probableDate(date, day)
    const distance = `${Math.abs(offset)} days ${offset < 0 ? 'before' : 'after'} ${of}, ${day}`
    const severity = Math.abs(offset) <= toleratedDays ? 'warning' : 'error'
    const message = `The section ${quoted(section.heading)} of ${file} is dated ${date}, ${distance}.`
    const hint = `Write ${quoted(`Released ${expected}`)}, which is probably meant.`
    return [{ code: 'change-log-date-off', severity, message, hint, file, line, found: date, expected }]
  }),
}

/** `change-log-date-format`: neither `Released YYYY-MM-DD` nor as the last three releases are dated. */
const dateIsUsual: Rule = {
  claim: 'The release date is written as those before, or as "Released YYYY-MM-DD"',
  find: withDate(({ file, section, date: found, before }) => {
    if (found.kind !== 'dated') return noDate
    const usual = before.kind === 'known' ? usualStyles(before.value) : []
    const own = styleOf({ ...section, date: found })
    const style = mostUsual(usual)
    if (found.form === 'released' || style === undefined || usual.some((each) => isSameStyle(each, own))) return []
    const { date, line, text } = found
    const expected = `${style.before}${dayLike(style.day, date)}`
    const message = `The section ${quoted(section.heading)} of ${file} is dated by ${quoted(text)}.`
    const place =
      style.place === 'heading' ? 'in the heading, as in those before' : 'on a line of its own below the heading'
    const problem = { code: 'change-log-date-format', severity: 'warning', found: text, expected } as const
    return [{ ...problem, message, hint: `Write ${quoted(expected)} ${place}.`, file, line }]
  }),
}

/** The rules about the date of the version's section. */
export const dateRules: readonly Rule[] = [sectionIsDated, dateIsNear, dateIsUsual]
