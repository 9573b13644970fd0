import { describe, expect, test } from '@jest/globals'
import { parseChangeLog } from '../../src/release/change-log.ts'

function dateOf(text: string, path: string): unknown {
  const [section] = parseChangeLog(path, text).sections
  const date = section?.date
  if (date?.kind === 'dated') return `${date.form} ${date.date}`
  return date?.kind
}

describe('the line of the date', () => {
  test.each([
    ['Released 2026-02-18', 'released 2026-02-18', 'the form of Pallets'],
    ['Released on 2022-03-30', 'iso 2022-03-30', 'flask 2.1.1'],
    ['Released 2016-12-21, codename Punsch', 'iso 2016-12-21', 'flask 0.12'],
    ['2026-04-17', 'iso 2026-04-17', 'flask-caching 2.4.0'],
    ['2013/8/21', 'iso 2013-08-21', 'flask-wtf'],
    ['Released October 5, 2017', 'prose 2017-10-05', 'wtforms'],
    ['Released June 2nd, 2018', 'prose 2018-06-02', 'wtforms 2.2'],
    ['Released on June 14 2013', 'prose 2013-06-14', 'flask-principal'],
    ['Released on May 29th 2011, codename Nevermind', 'prose 2011-05-29', 'werkzeug'],
    ['(bugfix release, released on July 8th 2013)', 'prose 2013-07-08', 'werkzeug'],
    ['Bugfix release, released on December 31st 2010', 'prose 2010-12-31', 'flask 0.6.1'],
    ['Released 3 March 2020', 'prose 2020-03-03', 'day first'],
    ['*Released 2026-02-18*', 'released 2026-02-18', 'emphasis is not text'],
    ['Released 2024-02-29', 'released 2024-02-29', 'a leap year'],
    ['Unreleased', 'unreleased', 'the next version'],
    ['Not yet released', 'unreleased', 'in other words'],
    ['Released TBD', 'placeholder', 'flask-security'],
    ['Target March 2020', 'placeholder', 'flask-security'],
    ['January x, 2021', 'placeholder', 'flask-security'],
    ['Released YYYY-MM-DD', 'placeholder', 'a form to be filled in'],
    ['Released 2024-02010', 'malformed', 'cachelib 0.11.0'],
    ['Released 2026-02-30', 'malformed', 'no such day'],
    ['Released 2023-02-29', 'malformed', 'no leap year'],
    ['Released 2026-13-01', 'malformed', 'no such month'],
    ['August 27. 2022', 'malformed', 'flask-security 5.0.0'],
    ['Released February 30, 2026', 'malformed', 'no such day'],
    ['Released on July 8th', 'malformed', 'no year'],
    ['Released 05/06/2024', 'malformed', 'May or June'],
    ['Released 12024-01-01', 'malformed', 'five digits'],
    ['Released soon', 'unreleased', 'no date at all'],
    ['Released a new interface for everybody who may want 3 of them', 'none', 'an entry'],
    ['Drop support for Python 3.9.', 'none', 'an entry'],
  ])('"%s" is %s: %s', (line, expected) => {
    expect(dateOf(`Version 1.0\n-----------\n\n${line}\n\n- x\n`, 'CHANGES.rst')).toBe(expected)
    expect(dateOf(`## Version 1.0\n\n${line}\n\n- x\n`, 'CHANGES.md')).toBe(expected)
  })

  test.each([
    ['0.8.0 - 2024-03-26', 'heading 2024-03-26', 'flask-session'],
    ['6.2.4 (2026-07-10)', 'heading 2026-07-10', 'croniter'],
    ['0.19.9 2024-11-14', 'heading 2024-11-14', 'quart'],
    ['1.0 (released October 5, 2017)', 'heading 2017-10-05', 'prose'],
    ['6.3.0 (unreleased)', 'unreleased', 'croniter'],
    ['[unreleased]', 'unreleased', 'flask-admin'],
    ['1.0 (TBD)', 'placeholder', 'to be filled in'],
    ['1.0 - 2026-02-30', 'malformed', 'no such day'],
    ['1.0 (Python 3.0 support)', 'none', 'numbers that are no date'],
    ['1.0', 'none', 'nothing'],
  ])('heading "%s" is %s: %s', (heading, expected) => {
    expect(dateOf(`${heading}\n${'-'.repeat(40)}\n\n- x\n`, 'CHANGES.rst')).toBe(expected)
    expect(dateOf(`## ${heading}\n\n- x\n`, 'CHANGES.md')).toBe(expected)
  })

  test('the line is not an entry, and keeps its place', () => {
    const [section] = parseChangeLog('CHANGES.rst', '1.0\n---\n\n.. _one:\n\nReleased 2026-01-02\n\n- x\n').sections
    expect(section?.date).toEqual({
      kind: 'dated',
      date: '2026-01-02',
      form: 'released',
      text: 'Released 2026-01-02',
      line: 6,
    })
    expect(section?.blocks.map(({ kind }) => kind)).toEqual(['target', 'list'])
  })

  test('only what is said first is asked', () => {
    expect(dateOf('1.0\n---\n\nYanked.\n\nReleased 2026-01-02\n', 'CHANGES.rst')).toBe('none')
    expect(dateOf('1.0\n---\n\n- Yanked.\n- Released 2026-01-02\n', 'CHANGES.rst')).toBe('none')
    expect(dateOf('1.0\n---\n\n- Update to 2026-01-02\n', 'CHANGES.rst')).toBe('none')
  })
})
