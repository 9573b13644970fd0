import { describe, expect, test } from '@jest/globals'
import type { Problem } from '../../src/errors.ts'
import type { ProjectState } from '../../src/release/checks.ts'
import { type CheckFacts, decideCheck, type RuleResult } from '../../src/release/checks.ts'
import { known, unknown } from '../../src/release/known.ts'
import { defaultSettings, readSettings } from '../../src/release/settings.ts'
import { codesOf, facts, problemsOf, state, withSection } from './check-facts.ts'

const stateWith = (change: Partial<ProjectState>): Partial<CheckFacts> => ({ state: { ...facts().state, ...change } })

const lock = (text: string) => stateWith({ lock: { text, file: 'uv.lock', line: 40 } })
const declared = (text: string) => {
  const own = { text: '3.2.0', file: 'pyproject.toml', line: 3 }
  return stateWith({ declarations: [own, { text, file: 'src/a/__init__.py', line: 5 }] })
}
const milestone = (openItems: number) => known({ title: '3.2.0', url: 'https://github.com/a/b/milestone/9', openItems })
const failing = known({
  failing: [{ name: 'Tests / <b>3.13', conclusion: 'failure', url: 'https://github.com/a/b/runs/1' }],
  running: [],
})
const template = (text: string | undefined) => ({ notesTemplate: { path: 'notes.md', text } })

describe('what else must fit', () => {
  test.each<[string, Partial<CheckFacts>, Problem]>([
    [
      'another version in a second file, as in Flask-Caching 2.4.0',
      declared('3.1.9'),
      {
        code: 'version-sources-differ',
        severity: 'error',
        message: 'src/a/__init__.py has version "3.1.9" at line 5, but pyproject.toml has "3.2.0".',
        hint: 'Write "3.2.0" in src/a/__init__.py too, or remove the version there.',
        file: 'src/a/__init__.py',
        line: 5,
        found: '3.1.9',
        expected: '3.2.0',
      },
    ],
    [
      'the lock of the version before, as in Quart 0.21.0',
      lock('3.2.0.dev0'),
      {
        code: 'lock-version-stale',
        severity: 'warning',
        message: 'uv.lock has the project in version "3.2.0.dev0", but pyproject.toml has "3.2.0".',
        hint: 'Run `uv lock`, and commit what it changes.',
        file: 'uv.lock',
        line: 40,
        found: '3.2.0.dev0',
        expected: '3.2.0',
      },
    ],
    [
      'a milestone that is not done',
      { milestone: milestone(2) },
      {
        code: 'milestone-open-items',
        severity: 'warning',
        message: 'The milestone "3.2.0" has 2 open issues and pull requests: https://github.com/a/b/milestone/9',
        hint: 'Finish them, or move them to a later milestone.',
        found: '2',
      },
    ],
    [
      'a check that has failed',
      { checkRuns: failing },
      {
        code: 'checks-failing',
        severity: 'error',
        message: 'The check "Tests / <b>3.13" of this commit has ended with "failure": https://github.com/a/b/runs/1',
        hint: 'Fix what it found; if it failed by chance, run it again, and then this job.',
        found: 'failure',
      },
    ],
    [
      'a template that is not there',
      template(undefined),
      {
        code: 'notes-template-invalid',
        severity: 'error',
        message: 'The repository has no text file "notes.md", which notes-template names in [tool.release-action].',
        hint: 'Correct the path, which is relative to the root of the repository.',
      },
    ],
  ])('%s', (_, change, problem) => {
    expect(problemsOf(change)).toEqual([problem])
  })

  test.each<[string, Partial<CheckFacts>, readonly string[]]>([
    ['the same version in every file', declared('3.2.0'), []],
    ['the same version in another spelling', declared('3.2'), []],
    [
      'a lock with the normal form',
      { ...lock('3.2.0rc1'), state: { ...state('3.2.0rc1'), lock: undefined } },
      ['error change-log-section-missing'],
    ],
    ['a milestone that is done', { milestone: milestone(0) }, []],
    ['checks that still run', { checkRuns: known({ failing: [], running: ['Tests'] }) }, []],
    ['a status that has failed', { statuses: failing }, ['error checks-failing']],
    ['a template that can be used', template('Words.\n\n{entries}\n'), []],
    ['a template without entries', template('Words.'), ['error notes-template-invalid']],
    ['what GitHub does not tell', { checkRuns: unknown('the token lacks "checks: read"') }, []],
  ])('%s', (_, change, codes) => {
    expect(codesOf(change)).toEqual(codes)
  })
})

describe('settings', () => {
  const set = (change: Partial<CheckFacts['settings']>) => ({ settings: { ...defaultSettings, ...change } })

  test('those of the commit are refused with their line, whatever is in force', () => {
    const settings = readSettings('[tool.release-action]\nchange-lgo = "a"\n')
    expect(problemsOf(stateWith({ settings }))).toMatchObject([{ code: 'configuration-invalid', line: 2 }])
  })

  test.each<[string, Partial<CheckFacts>, readonly string[]]>([
    [
      'no change log',
      { ...stateWith({ changeLog: { kind: 'read', value: undefined } }), ...set({ changeLog: { kind: 'none' } }) },
      [],
    ],
    [
      'a change log that is not there',
      {
        ...stateWith({ changeLog: { kind: 'read', value: undefined } }),
        ...set({ changeLog: { kind: 'path', path: 'doc/a.rst' } }),
      },
      ['error change-log-missing'],
    ],
    ['no date', { ...withSection({ date: { kind: 'none' } }), ...set({ changeLogDate: 'optional' }) }, []],
    [
      'no date, but a placeholder was left',
      {
        ...withSection({ date: { kind: 'unreleased', text: 'Unreleased', line: 5 } }),
        ...set({ changeLogDate: 'optional' }),
      },
      ['error change-log-not-dated'],
    ],
    ['a code that is off', { milestone: milestone(2), ...set({ severities: { 'milestone-open-items': 'off' } }) }, []],
    [
      'a code that counts more',
      { milestone: milestone(2), ...set({ severities: { 'milestone-open-items': 'error' } }) },
      ['error milestone-open-items'],
    ],
    [
      'a code that counts less',
      { checkRuns: failing, ...set({ severities: { 'checks-failing': 'warning' } }) },
      ['warning checks-failing'],
    ],
  ])('%s', (_, change, codes) => {
    expect(codesOf(change)).toEqual(codes)
  })
})

describe('the table of rules', () => {
  function rulesOf(change: Partial<CheckFacts>): readonly RuleResult[] {
    const decision = decideCheck(facts(change))
    if (decision.kind === 'not-a-release') throw new Error(decision.reason)
    return decision.rules
  }

  test('nothing that was not looked at is shown as passed', () => {
    const reason = 'the token lacks "checks: read"'
    const offline = unknown(reason)
    const results = rulesOf({ checkRuns: offline, statuses: offline, milestone: offline, changes: offline })
    expect(results.filter(({ result }) => result === 'not-checked')).toEqual([
      { claim: 'Only files that a release touches are changed', result: 'not-checked', reason },
      { claim: 'No workflow file is changed', result: 'not-checked', reason },
      { claim: 'The milestone of the version has nothing open', result: 'not-checked', reason },
      { claim: 'No check of the commit has failed at GitHub', result: 'not-checked', reason },
      { claim: 'No status of the commit is a failure at GitHub', result: 'not-checked', reason },
    ])
  })

  test('every rule is in it once, with what came of it', () => {
    const results = rulesOf({ milestone: milestone(1), checkRuns: failing })
    expect(new Set(results.map(({ claim }) => claim)).size).toBe(results.length)
    expect(Object.groupBy(results, ({ result }) => result).error).toEqual([
      { claim: 'No check of the commit has failed at GitHub', result: 'error' },
    ])
    expect(Object.groupBy(results, ({ result }) => result).warning).toEqual([
      { claim: 'The milestone of the version has nothing open', result: 'warning' },
    ])
  })

  test('a project that cannot be read leaves no rule about its version passed', () => {
    const broken = { ...state('soon'), changeLog: facts().state.changeLog }
    const passed = rulesOf({ state: broken }).filter(({ result }) => result === 'passed')
    expect(passed.map(({ claim }) => claim)).not.toContain('The version has no local part')
  })
})
