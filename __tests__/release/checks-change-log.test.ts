import { describe, expect, test } from '@jest/globals'
import type { Problem } from '../../src/errors.ts'
import type { Section } from '../../src/release/change-log.ts'
import type { CheckFacts } from '../../src/release/checks.ts'
import { unknown } from '../../src/release/known.ts'
import { codesOf, problemsOf, section, state, unreadable, unreleased } from './check-facts.ts'

describe('the section of the change log', () => {
  const file = 'CHANGES.rst'
  const at = (version: string, ...sections: Section[]): Partial<CheckFacts> => ({
    state: state(version, ...sections),
  })
  const withLog = (log: CheckFacts['state']['changeLog']): Partial<CheckFacts> => ({
    state: { ...state('3.2.0'), changeLog: log },
  })

  test.each<[string, Partial<CheckFacts>, Problem]>([
    [
      'no change log',
      withLog({ kind: 'read', value: undefined }),
      {
        code: 'change-log-missing',
        severity: 'error',
        message: 'The repository has no change log that can be found.',
        hint: 'Add CHANGES.md with a section "## Version …" for each release, or name the file by change-log in [tool.release-action]; "none" there means that the project has none.',
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
      'a section that has not got its version yet, as in flask-admin',
      at('2.2.0', section('', { heading: '[unreleased]', versions: [] }), section('2.1.0', { line: 20 })),
      {
        code: 'change-log-section-missing',
        severity: 'error',
        message: 'CHANGES.rst has no section of version "2.2.0", but one that is called "[unreleased]".',
        hint: 'Put its entries, at line 3, below a heading of version "2.2.0", as `release-action prepare 2.2.0` does.',
        file,
        line: 3,
      },
    ],
    [
      'entries that were left above earlier sections, whatever the releases before did',
      {
        ...at('2.2.0', section('', { heading: '[unreleased]', versions: [] }), section('2.1.0', { line: 20 })),
        lastReleases: unknown('tags were not fetched'),
      },
      {
        code: 'change-log-section-missing',
        severity: 'error',
        message: 'CHANGES.rst has no section of version "2.2.0", but one that is called "[unreleased]".',
        hint: 'Put its entries, at line 3, below a heading of version "2.2.0", as `release-action prepare 2.2.0` does.',
        file,
        line: 3,
      },
    ],
    [
      'entries without any version, where the releases before are not known',
      {
        ...at('2.2.0', section('', { heading: '[unreleased]', versions: [] })),
        lastReleases: unknown('tags were not fetched'),
      },
      {
        code: 'change-log-section-missing',
        severity: 'warning',
        message:
          'CHANGES.rst has no section of version "2.2.0" (whether the last releases were so is not checked: tags were not fetched), but one that is called "[unreleased]".',
        hint: 'Put its entries, at line 3, below a heading of version "2.2.0", as `release-action prepare 2.2.0` does.',
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
        message: 'CHANGES.rst has 2 sections of version "3.2.0", at lines 3 and 40.',
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
    [
      'a section below one that is unreleased, as for a fix release that is made from the main branch',
      at('3.2.1', section('3.3.0', { date: unreleased }), section('3.2.1', { line: 20 })),
      {
        code: 'change-log-section-not-first',
        severity: 'warning',
        message: 'The section "Version 3.2.1" of CHANGES.rst stands below "Version 3.3.0".',
        hint: 'Leave it so if the newer version is still in work; else move the section to the top.',
        file,
        line: 20,
      },
    ],
  ])('%s', (_, change, problem) => {
    expect(problemsOf(change)).toEqual([problem])
  })

  test.each<[string, Partial<CheckFacts>]>([
    [
      'a section of its own for a pre-release',
      at('3.2.0rc1', section('3.2.0rc1'), section('3.2.0', { date: unreleased })),
    ],
    ['no entries in the first release', at('0.1.0', section('0.1.0', { blocks: [] }))],
  ])('accepted: %s', (_, change) => {
    expect(codesOf(change)).toEqual([])
  })
})
