import { describe, expect, test } from '@jest/globals'
import type { Problem } from '../../src/errors.ts'
import type { CheckFacts } from '../../src/release/checks.ts'
import { codesOf, problemsOf, section, state, tagNamed, unreadable } from './check-facts.ts'

describe('the version', () => {
  const place = { file: 'pyproject.toml', line: 3 } as const
  test.each<[string, Partial<CheckFacts>, Partial<Problem>]>([
    [
      'what cannot be read',
      {
        state: { ...state('1', section('1')), project: unreadable('version-not-found') },
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
      'a development version',
      { state: state('3.2.0.dev', section('3.2.0')) },
      {
        code: 'version-development',
        message: 'pyproject.toml has version "3.2.0.dev", a development version, which is never released.',
        hint: 'Write "3.2.0".',
        ...place,
        found: '3.2.0.dev',
        expected: '3.2.0',
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

  test('the zeros of a calendar are a warning', () => {
    expect(problemsOf({ state: state('2026.07.02', section('2026.07.02')) })).toEqual([
      {
        code: 'version-not-canonical',
        severity: 'warning',
        message: 'pyproject.toml has version "2026.07.02", whose normal form is "2026.7.2".',
        hint: 'Files and index have "2026.7.2", and the tag may have either; write it so, or leave it.',
        ...place,
        found: '2026.07.02',
        expected: '2026.7.2',
      },
    ])
  })

  test.each<[string, Partial<CheckFacts>]>([
    ['a pre-release in normal form', { state: state('3.2.0rc1', section('3.2.0rc1')) }],
    ['the version of the tag', { askedTag: tagNamed('3.2.0') }],
    ['the version of the tag with another number of zeros', { askedTag: tagNamed('3.2') }],
    ['one of two versions of a section', { state: state('5.4.1', section('5.4.0 & 5.4.1')) }],
    ['a section with fewer zeros, as Quart 0.21 has it', { state: state('3.2.0', section('3.2')) }],
  ])('accepted: %s', (_, change) => {
    expect(codesOf(change)).toEqual([])
  })
})
