import { describe, expect, test } from '@jest/globals'
import type { ReleaseDate } from '../../src/release/change-log.ts'
import { probableDate } from '../../src/release/checks/days.ts'
import { codesOf, dated, problemsOf, unreleased, withSection } from './check-facts.ts'

describe('the date', () => {
  test.each<[string, ReleaseDate, number, string]>([
    ['unreleased', unreleased, 5, 'still says "Unreleased"'],
    [
      'a placeholder',
      { kind: 'placeholder', text: 'Released TBD', line: 5 },
      5,
      'says "Released TBD" in place of a date',
    ],
    [
      'no day',
      { kind: 'malformed', text: 'Released 2026-02-30', line: 5 },
      5,
      'says "Released 2026-02-30", which is no day of the calendar',
    ],
    ['nothing', { kind: 'none' }, 3, 'has no date'],
  ])('missing: %s', (_, date, line, words) => {
    const problem = {
      code: 'change-log-not-dated',
      message: `The section "Version 3.2.0" of CHANGES.rst ${words}.`,
      hint: 'Write "Released 2026-02-18" below the heading.',
      file: 'CHANGES.rst',
      line,
    }
    expect(problemsOf(withSection({ date }))).toEqual([{ severity: 'error', ...problem }])
    expect(codesOf(withSection({ date }, '3.2.0rc1'))).toEqual(['warning change-log-not-dated'])
  })

  test.each([
    ['2026-02-10', 'error', 'eight days before'],
    ['2026-02-11', 'warning', 'seven days before'],
    ['2026-02-16', 'warning', 'two days before'],
    ['2026-02-17', 'silent', 'the day before, in another time zone'],
    ['2026-02-18', 'silent', 'the day'],
    ['2026-02-21', 'silent', 'three days after, the planned day of click 8.5.0'],
    ['2026-02-22', 'warning', 'four days after'],
    ['2026-02-25', 'warning', 'seven days after'],
    ['2026-02-26', 'error', 'eight days after'],
    ['2025-02-18', 'error', 'the year before'],
  ])('%s is %s, %s', (date, severity) => {
    const expected = severity === 'silent' ? [] : [`${severity} change-log-date-off`]
    expect(codesOf(withSection({ date: dated(date) }))).toEqual(expected)
  })

  test('a date that is off says what is probably meant', () => {
    expect(problemsOf(withSection({ date: dated('2025-02-18') }))).toEqual([
      {
        code: 'change-log-date-off',
        severity: 'error',
        message:
          'The section "Version 3.2.0" of CHANGES.rst is dated 2025-02-18, 365 days before the day of the commit, 2026-02-18.',
        hint: 'Write "Released 2026-02-18", which is probably meant.',
        file: 'CHANGES.rst',
        line: 5,
        found: '2025-02-18',
        expected: '2026-02-18',
      },
    ])
  })

  test.each(['the day of the tag', 'the day of the commit', 'today'] as const)(
    'the day that counts may be %s',
    (of) => {
      const [problem] = problemsOf({ referenceDay: { day: '2026-03-18', of } })
      expect(problem?.message).toContain(`28 days before ${of}, 2026-03-18.`)
    },
  )

  test('a date in the heading is to be written there', () => {
    const heading = '3.2.0 (unreleased)'
    const date = { kind: 'unreleased', text: '(unreleased)', line: 3 } as const
    expect(problemsOf(withSection({ heading, date }))[0]?.hint).toBe(
      'Write 2026-02-18 in the place of "(unreleased)" in the heading.',
    )
  })

  test.each([
    ['2022-05-01', '2023-05-01', '2023-05-01', 'the year of Flask 2.3.2'],
    ['2024-08-07', '2024-10-07', '2024-10-07', 'the month of MarkupSafe 3.0.0'],
    ['2026-03-04', '2026-04-03', '2026-04-03', 'month and day exchanged'],
    ['2025-03-19', '2026-02-18', '2026-02-19', 'month and year'],
    ['2019-10-24', '2019-10-04', '2019-10-04', 'a slip like that of Jinja 2.10.3: no one knows'],
    ['2026-01-31', '2026-02-28', '2026-02-28', 'a day that the month does not have'],
  ])('%s at %s probably means %s: %s', (date, day, expected) => {
    expect(probableDate(date, day)).toBe(expected)
  })

  test.each<['iso' | 'prose' | 'heading', string]>([
    ['iso', 'Released on 2026-02-18'],
    ['prose', 'Released February 18th, 2026'],
    ['heading', '2026-02-18'],
  ])('another form, %s, is a warning', (form, text) => {
    expect(problemsOf(withSection({ date: dated('2026-02-18', form, text) }))).toEqual([
      {
        code: 'change-log-date-format',
        severity: 'warning',
        message: `The section "Version 3.2.0" of CHANGES.rst is dated by "${text}".`,
        hint: 'Write "Released 2026-02-18" on a line of its own below the heading.',
        file: 'CHANGES.rst',
        line: 5,
        found: text,
        expected: 'Released 2026-02-18',
      },
    ])
  })
})
