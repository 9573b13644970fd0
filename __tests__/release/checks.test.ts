import { describe, expect, test } from '@jest/globals'
import type { ErrorCode, Problem } from '../../src/errors.ts'
import { ReleaseError } from '../../src/errors.ts'
import type { ReleaseDate, Section } from '../../src/release/change-log/index.ts'
import { probableDate } from '../../src/release/checks/days.ts'
import { type CheckFacts, decideCheck } from '../../src/release/checks.ts'
import { parseVersion } from '../../src/release/version.ts'
import { changeLog, dated, elsewhere, facts, here, section, state, tagNamed, unreleased } from './check-facts.ts'

function problemsOf(change: Partial<CheckFacts>): readonly Problem[] {
  const decision = decideCheck(facts(change))
  if (decision.kind === 'not-a-release') throw new Error(decision.reason)
  return decision.problems
}

/** Code and severity of every problem. */
const codesOf = (change: Partial<CheckFacts>): readonly string[] =>
  problemsOf(change).map(({ code, severity }) => `${severity} ${code}`)

/** The facts that differ in the section of the version only. */
const withSection = (change: Partial<Section>, version = '3.2.0'): Partial<CheckFacts> => ({
  state: state(version, section(version, change), section('3.1.0')),
})

const unreadable = (code: ErrorCode) =>
  ({
    kind: 'unreadable',
    error: new ReleaseError(code, { message: 'It is not there.', hint: 'Put it there.' }),
  }) as const

describe('the decision', () => {
  test('a release without a problem is a go, with the tag to push and the section for the release page', () => {
    expect(decideCheck(facts())).toEqual({
      kind: 'go',
      version: parseVersion('3.2.0'),
      tagName: '3.2.0',
      section: section('3.2.0'),
      problems: [],
    })
  })

  test('the tag to push has the prefix of the project', () => {
    expect(decideCheck(facts({ tagPrefix: 'v' }))).toMatchObject({ kind: 'go', tagName: 'v3.2.0' })
  })

  test('warnings do not stop a release', () => {
    expect(decideCheck(facts(withSection({ date: dated('2026-02-23') })))).toMatchObject({
      kind: 'go',
      problems: [{ code: 'change-log-date-off', severity: 'warning' }],
    })
  })

  test('all problems are found at once', () => {
    const sections = [section('3.2.0', { date: unreleased, blocks: [] }), section('3.2.0', { line: 30 })]
    const change = { askedTag: tagNamed('3.2.0'), existingTag: { name: '3.2.0', commit: elsewhere } }
    expect(codesOf({ state: state('3.2.0.dev+x', ...sections), ...change })).toEqual([
      'error version-local',
      'error version-development',
      'error version-mismatch',
      'error change-log-section-duplicate',
      'error change-log-section-empty',
      'error change-log-not-dated',
      'error tag-not-here',
    ])
  })
})

describe('what is no release', () => {
  const plain = state('3.1.0', section('3.1.0'))
  const started = state('3.2.0.dev', section('3.2.0', { date: unreleased }), section('3.1.0'))
  const patched = state('3.2.0.dev', section('3.2.0', { date: unreleased }), section('3.1.1'), section('3.1.0'))
  const broken = { project: unreadable('version-not-found'), changeLog: plain.changeLog }

  test.each<[string, Partial<CheckFacts>, string]>([
    [
      'a change between releases',
      { state: started, base: started },
      'The version is "3.2.0.dev", a development version.',
    ],
    ['the start of a version', { state: started, base: plain }, 'The version is "3.2.0.dev", a development version.'],
    [
      'the merge of a maintenance branch',
      { state: patched, base: started },
      'The version is "3.2.0.dev", a development version.',
    ],
    [
      'a project without development versions',
      { state: plain, base: plain },
      'The version is "3.1.0", as at the base of the pull request, and no section of the change log was dated.',
    ],
    [
      'another spelling of the same version',
      { state: state('3.1', section('3.1.0')), base: plain },
      'The version is "3.1", as at the base of the pull request, and no section of the change log was dated.',
    ],
    [
      'a laptop, between releases',
      { state: started, base: undefined },
      'The version is "3.2.0.dev", a development version.',
    ],
    [
      'a project that never could be read',
      { state: broken, base: broken },
      'The version cannot be read, as at the base of the pull request, and no section of the change log was dated.',
    ],
  ])('%s', (_, change, reason) => {
    expect(decideCheck(facts(change))).toEqual({ kind: 'not-a-release', reason })
  })

  test.each<[string, Partial<CheckFacts>, readonly string[]]>([
    ['the version is changed', {}, []],
    [
      'the version was final before, and its section is dated now',
      { base: state('3.2.0', section('3.2.0', { date: unreleased })) },
      [],
    ],
    [
      'the section is dated, and ".dev" is left',
      { state: state('3.2.0.dev', section('3.2.0'), section('3.1.0')) },
      ['error version-development'],
    ],
    [
      'the section is dated, and the version was forgotten',
      { state: state('3.1.0', section('3.2.0'), section('3.1.0')), base: plain },
      ['error version-mismatch'],
    ],
    [
      'a tag asks for it',
      { state: started, base: started, askedTag: tagNamed('3.2.0') },
      ['error version-development', 'error version-mismatch', 'error change-log-not-dated'],
    ],
    ['a laptop, at a final version', { base: undefined }, []],
    [
      'a laptop, dated with ".dev" left',
      { state: state('3.2.0.dev', section('3.2.0')), base: undefined },
      ['error version-development'],
    ],
    ['a project that could be read before', { state: broken, base: plain }, ['error version-not-found']],
  ])('judged, since %s', (_, change, codes) => {
    expect(codesOf(change)).toEqual(codes)
  })
})

describe('the version', () => {
  const place = { file: 'pyproject.toml', line: 3 } as const
  test.each<[string, Partial<CheckFacts>, Partial<Problem>]>([
    [
      'what cannot be read',
      {
        state: {
          project: unreadable('version-not-found'),
          changeLog: { kind: 'read', value: changeLog(section('1')) },
        },
      },
      { code: 'version-not-found', message: 'It is not there.', hint: 'Put it there.' },
    ],
    [
      'no version at all',
      { state: state('soon') },
      {
        code: 'version-not-canonical',
        message: 'pyproject.toml has version "soon", which PEP 440 cannot read.',
        hint: 'Write a version such as "3.2.0", or "3.2.0rc1" for a pre-release.',
        ...place,
        found: 'soon',
      },
    ],
    [
      'another spelling',
      { state: state('3.2.0-RC1', section('3.2.0rc1')) },
      {
        code: 'version-not-canonical',
        message: 'pyproject.toml has version "3.2.0-RC1", whose normal form is "3.2.0rc1".',
        hint: 'Write "3.2.0rc1".',
        ...place,
        found: '3.2.0-RC1',
        expected: '3.2.0rc1',
      },
    ],
    [
      'a local version',
      { state: state('3.2.0+mine', section('3.2.0+mine')) },
      {
        code: 'version-local',
        message: 'pyproject.toml has version "3.2.0+mine", a local version, which is never released.',
        hint: 'Write "3.2.0".',
        ...place,
        found: '3.2.0+mine',
        expected: '3.2.0',
      },
    ],
    [
      'another version than the tag',
      { askedTag: tagNamed('v3.2.1', 'v'), tagPrefix: 'v', state: state('3.2.0', section('3.2.1')) },
      {
        code: 'version-mismatch',
        message: 'The tag is "v3.2.1", but pyproject.toml has version "3.2.0".',
        hint: 'Set the version to "3.2.1", and tag that commit; or delete the tag, and push "v3.2.0".',
        ...place,
        found: '3.2.0',
        expected: '3.2.1',
      },
    ],
    [
      'the version of the tag with another number of zeros, by which the files would be named',
      { askedTag: tagNamed('3.2'), state: state('3.2.0', section('3.2')) },
      {
        code: 'version-mismatch',
        message: 'The tag is "3.2", but pyproject.toml has version "3.2.0".',
        hint: 'Set the version to "3.2", and tag that commit; or delete the tag, and push "3.2.0".',
        ...place,
        found: '3.2.0',
        expected: '3.2',
      },
    ],
    [
      'another version than the section that was dated',
      { state: state('3.1.0', section('3.2.0'), section('3.1.0')), base: state('3.1.0', section('3.1.0')) },
      {
        code: 'version-mismatch',
        message: 'The change log dates the section "Version 3.2.0", but pyproject.toml has version "3.1.0".',
        hint: 'Set the version to "3.2.0".',
        ...place,
        found: '3.1.0',
        expected: '3.2.0',
      },
    ],
  ])('refused: %s', (_, change, problem) => {
    expect(problemsOf(change)[0]).toEqual({ severity: 'error', ...problem })
  })

  test.each<[string, Partial<CheckFacts>]>([
    ['a pre-release in normal form', { state: state('3.2.0rc1', section('3.2.0rc1')) }],
    ['the version of the tag', { askedTag: tagNamed('3.2.0') }],
    ['one of two versions of a section', { state: state('5.4.1', section('5.4.0 & 5.4.1')) }],
    ['a section with fewer zeros, as Quart 0.21 has it', { state: state('3.2.0', section('3.2')) }],
  ])('accepted: %s', (_, change) => {
    expect(codesOf(change)).toEqual([])
  })
})

describe('the section of the change log', () => {
  const file = 'CHANGES.rst'
  const at = (version: string, ...sections: Section[]): Partial<CheckFacts> => ({
    state: state(version, ...sections),
  })
  const withLog = (log: CheckFacts['state']['changeLog']): Partial<CheckFacts> => ({
    state: { project: state('3.2.0').project, changeLog: log },
  })

  test.each<[string, Partial<CheckFacts>, Problem]>([
    [
      'no change log',
      withLog({ kind: 'read', value: undefined }),
      {
        code: 'change-log-missing',
        severity: 'error',
        message: 'The repository has no change log that can be found.',
        hint: 'Add CHANGES.md with a section "## Version …" for each release.',
      },
    ],
    [
      'a change log that cannot be read',
      withLog(unreadable('source-unreadable')),
      { code: 'source-unreadable', severity: 'error', message: 'It is not there.', hint: 'Put it there.' },
    ],
    [
      'no section: 3.1.10 is not 3.1.1',
      { ...at('3.1.1', section('3.1.10'), section('3.1.0', { line: 20 })), base: state('3.1.0', section('3.1.10')) },
      {
        code: 'change-log-section-missing',
        severity: 'error',
        message: 'CHANGES.rst has no section of version "3.1.1"; the nearest is "Version 3.1.0" at line 20.',
        hint: 'Add a section "Version 3.1.1" with its entries and the line "Released YYYY-MM-DD".',
        file,
      },
    ],
    [
      'no section at all',
      at('3.2.0'),
      {
        code: 'change-log-section-missing',
        severity: 'error',
        message: 'CHANGES.rst has no section of version "3.2.0".',
        hint: 'Add a section "Version 3.2.0" with its entries and the line "Released YYYY-MM-DD".',
        file,
      },
    ],
    [
      'the section of the final release, for a pre-release',
      at('3.2.0rc1', section('3.2.0', { date: unreleased })),
      {
        code: 'change-log-base-section',
        severity: 'warning',
        message: 'CHANGES.rst has no section of version "3.2.0rc1", so the section "Version 3.2.0" is used.',
        hint: 'Leave it so, or add a section "Version 3.2.0rc1" for this pre-release alone.',
        file,
        line: 3,
      },
    ],
    [
      'two sections',
      at('3.2.0', section('3.2.0'), section('3.1.0', { line: 20 }), section('3.2', { line: 40 })),
      {
        code: 'change-log-section-duplicate',
        severity: 'error',
        message: 'CHANGES.rst has 2 sections of version "3.2.0", at lines 3, 40.',
        hint: 'Merge them into one.',
        file,
        line: 40,
      },
    ],
    [
      'no entries, but a comment',
      at('3.2.0', section('3.2.0', { blocks: [{ kind: 'comment', line: 6, text: 'todo' }] }), section('3.1.0')),
      {
        code: 'change-log-section-empty',
        severity: 'error',
        message: 'The section "Version 3.2.0" of CHANGES.rst has no entries.',
        hint: 'Write at least one entry that says what changes for users.',
        file,
        line: 3,
      },
    ],
  ])('%s', (_, change, problem) => {
    expect(problemsOf(change)).toEqual([problem])
  })

  test.each<[string, Partial<CheckFacts>]>([
    ['a section below one that is unreleased', at('3.2.1', section('3.3.0', { date: unreleased }), section('3.2.1'))],
    [
      'a section of its own for a pre-release',
      at('3.2.0rc1', section('3.2.0rc1'), section('3.2.0', { date: unreleased })),
    ],
    ['no entries in the first release', at('0.1.0', section('0.1.0', { blocks: [] }))],
  ])('accepted: %s', (_, change) => {
    expect(codesOf(change)).toEqual([])
  })
})

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

  test.each<[string, CheckFacts['days'], readonly string[]]>([
    [
      'the tag, where there is one',
      { tag: '2026-03-18', commit: '2026-02-18', today: '2026-02-18' },
      ['error change-log-date-off'],
    ],
    ['the commit, before there is a tag', { tag: undefined, commit: '2026-02-18', today: '2026-03-18' }, []],
    [
      'today, without either',
      { tag: undefined, commit: undefined, today: '2026-03-18' },
      ['error change-log-date-off'],
    ],
  ])('the day that counts is that of %s', (_, days, codes) => {
    expect(codesOf({ days })).toEqual(codes)
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

describe('the tag', () => {
  test('at another commit is refused', () => {
    expect(problemsOf({ existingTag: { name: '3.2.0', commit: elsewhere } })).toEqual([
      {
        code: 'tag-not-here',
        severity: 'error',
        message: 'The tag "3.2.0" exists, and points at bbbbbbbb, not at aaaaaaaa.',
        hint: 'Release the next version; or, if this one was never published, delete the tag and push it anew.',
        found: elsewhere,
        expected: here,
      },
    ])
  })

  test.each<[string, Partial<CheckFacts>]>([
    ['at this commit', { existingTag: { name: '3.2.0', commit: here } }],
    ['not there yet', {}],
  ])('%s is accepted', (_, change) => {
    expect(codesOf(change)).toEqual([])
  })
})
