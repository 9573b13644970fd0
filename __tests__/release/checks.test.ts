import { describe, expect, test } from '@jest/globals'
import { type CheckFacts, decideCheck } from '../../src/release/checks.ts'
import { readSettings } from '../../src/release/settings.ts'
import { parseVersion } from '../../src/release/version.ts'
import {
  codesOf,
  dated,
  elsewhere,
  facts,
  section,
  state,
  tagNamed,
  unreadable,
  unreleased,
  withSection,
} from './check-facts.ts'

describe('the decision', () => {
  test('a release without a problem is a go, with the tag to push and the section for the release page', () => {
    expect(decideCheck(facts())).toMatchObject({
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
    const change = {
      askedTag: tagNamed('3.2.0'),
      existingTag: { name: '3.2.0', commit: elsewhere, isInPullRequest: false },
    }
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
  const broken = { ...plain, project: unreadable('version-not-found') }

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
    expect(decideCheck(facts(change))).toEqual({ kind: 'not-a-release', reason, problems: [] })
  })

  test.each<[string, Partial<CheckFacts>]>([
    ['renames its change log', { state: plain, base: { ...plain, changeLog: { kind: 'read', value: undefined } } }],
    ['makes its version readable', { state: plain, base: { ...plain, project: unreadable('version-not-found') } }],
  ])('a pull request that %s', (_, change) => {
    expect(decideCheck(facts(change)).kind).toBe('not-a-release')
  })

  test('one that brings settings that cannot be used says so, and only then', () => {
    const bad = { ...plain, settings: readSettings('[tool.release-action]\nalow-files = []\n') }
    const problemsOf = (base: typeof plain) => {
      const decision = decideCheck(facts({ state: bad, base }))
      return decision.problems.map(({ code, line }) => `${decision.kind}: ${code} ${line}`)
    }
    expect([problemsOf(plain), problemsOf(bad)]).toEqual([['not-a-release: configuration-invalid 2'], []])
  })

  test.each<[string, Partial<CheckFacts>, readonly string[]]>([
    ['the version is changed', {}, []],
    [
      'the version is changed, and a later section is dated as well',
      {
        state: state('3.1.1', section('3.2.0'), section('3.1.1', { line: 30 })),
        base: state('3.1.0', section('3.1.0')),
      },
      ['warning change-log-section-not-first'],
    ],
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
      ['error version-mismatch', 'warning change-log-section-not-first'],
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
