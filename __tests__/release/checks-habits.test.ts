import { describe, expect, test } from '@jest/globals'
import type { Problem } from '../../src/errors.ts'
import type { ChangeExtent } from '../../src/release/checks/facts.ts'
import { isAlike } from '../../src/release/checks/habits/file-roles.ts'
import { asksForHabits } from '../../src/release/checks/habits.ts'
import type { CheckFacts, PastRelease } from '../../src/release/checks.ts'
import { lastReleaseTags } from '../../src/release/history.ts'
import { known, unknown } from '../../src/release/known.ts'
import { defaultSettings } from '../../src/release/settings.ts'
import { parseVersion } from '../../src/release/version.ts'
import {
  changed,
  codesOf,
  elsewhere,
  facts,
  here,
  history,
  problemsOf,
  releasesBefore,
  section,
  state,
  tagNamed,
  versionTag,
} from './check-facts.ts'

const merge = { isMerge: true } as const
const changing = (...paths: readonly string[]): Partial<PastRelease> => ({ changes: changed(...paths) })
/** A file of one release, changed so far. */
const partly = (path: string, extent: ChangeExtent): Partial<PastRelease> => ({ changes: [{ path, extent }] })
/** The three releases before, with what each of them did. */
const three = (...[a = {}, b = {}, c = {}]: readonly Partial<PastRelease>[]): Pick<CheckFacts, 'lastReleases'> =>
  releasesBefore(['3.1.2', a], ['3.1.1', b], ['3.1.0', c])
const now = (...paths: readonly string[]): Partial<CheckFacts> => ({ changes: known(changed(...paths)) })
const nowPartly = (path: string, extent: ChangeExtent): Partial<CheckFacts> => ({ changes: known([{ path, extent }]) })
const unreleased = { lastReleases: unknown('a part of the history was not fetched') } as const

const file = 'src/a/b.py'
const versionFile = 'src/a/__init__.py'
const withoutLog = (version: string) => ({ ...state(version), changeLog: { kind: 'read', value: undefined } }) as const

describe('what one of the last three releases did is a warning, and what none did an error', () => {
  test.each<[string, Partial<CheckFacts>, Pick<CheckFacts, 'lastReleases'>, readonly string[]]>([
    ['a merge, as all three', merge, three(merge, merge, merge), ['warning tag-on-merge-commit']],
    ['a merge, as the oldest', merge, three({}, {}, merge), ['warning tag-on-merge-commit']],
    ['a merge, as none', merge, three(), ['error tag-on-merge-commit']],
    ['a merge after two others only', merge, releasesBefore(['3.1.1'], ['3.1.0']), ['warning tag-on-merge-commit']],
    ['a merge, and no history', merge, unreleased, ['warning tag-on-merge-commit']],
    ['source, as one', now(file), three({}, changing('src/a/c.py')), ['warning unexpected-files']],
    ['source, as none', now(file), three(changing('tests/b.py'), changing('docs/a.rst')), ['error unexpected-files']],
    ['source of another package', now(file), three(changing('src/b/c.py')), ['error unexpected-files']],
    [
      'source of two packages, one of them usual',
      now(file, 'src/b/c.py'),
      three(changing('src/b/d.py')),
      ['error unexpected-files', 'warning unexpected-files'],
    ],
    ['source, where docstrings were changed', now(file), three(partly(file, 'words')), ['error unexpected-files']],
    ['source in the first release', now(file), releasesBefore(), ['error unexpected-files']],
    [
      'source, as the only release before',
      now(file),
      releasesBefore(['3.1.0', changing(file)]),
      ['warning unexpected-files'],
    ],
    ['source, and no history', now(file), unreleased, ['warning unexpected-files']],
    ['tests, as one', now('tests/a.py'), three({}, changing('b/tests/c.py')), ['warning unexpected-files']],
    ['tests, where source came along', now('tests/a.py'), three(changing(file)), ['warning unexpected-files']],
    ['tests, as none', now('tests/a.py'), three(changing('docs/a.rst')), ['error unexpected-files']],
    ['a file at the root, as one', now('MANIFEST.in'), three(changing('Dockerfile')), ['warning unexpected-files']],
    ['a file at the root, as none', now('MANIFEST.in'), three(changing('a/b.json')), ['error unexpected-files']],
    ['other files, as one', now('share/1.dat'), three(changing('share/2.dat')), ['warning unexpected-files']],
    ['docstrings, for the first time', nowPartly(file, 'words'), three(), ['warning unexpected-files']],
    ['translations, for the first time', now('a/de.po', 'a/a.pot'), three(), ['warning unexpected-files']],
    ['documentation, for the first time', now('docs/a.rst'), three(), ['warning unexpected-files']],
    [
      'more where the version is, as one',
      nowPartly(versionFile, 'beside-version'),
      three(partly('a/__init__.py', 'beside-version')),
      ['warning unexpected-files'],
    ],
    [
      'more where the version is, as none',
      nowPartly(versionFile, 'beside-version'),
      three(partly(versionFile, 'version'), changing(file)),
      ['error unexpected-files'],
    ],
    ['a workflow', now('.github/workflows/a.yaml'), three(), ['warning unexpected-workflow-files']],
    [
      'no section, as one',
      { state: state('3.2.0', section('3.1.2')), base: state('3.1.2', section('3.1.2')) },
      three(),
      ['warning change-log-section-missing'],
    ],
    [
      'no section, as none',
      { state: state('3.2.0'), base: state('3.1.2', ...['3.1.2', '3.1.1', '3.1.0'].map((each) => section(each))) },
      three(),
      ['error change-log-section-missing'],
    ],
    [
      'no section, as none, in a clone that does not know the base',
      { state: state('3.2.0', ...['3.1.2', '3.1.1', '3.1.0'].map((each) => section(each))), base: undefined },
      three(),
      ['error change-log-section-missing'],
    ],
    [
      'no section in the first release',
      { state: state('3.2.0'), base: state('3.2.0.dev') },
      releasesBefore(),
      ['error change-log-section-missing'],
    ],
    ['no section, and no history', { state: state('3.2.0') }, unreleased, ['warning change-log-section-missing']],
    [
      'no change log, as before',
      { state: withoutLog('3.2.0'), base: withoutLog('3.1.2') },
      three(),
      ['warning change-log-missing'],
    ],
    ['no change log any more', { state: withoutLog('3.2.0') }, three(), ['error change-log-missing']],
    [
      'no change log where the project names one',
      {
        state: withoutLog('3.2.0'),
        base: withoutLog('3.1.2'),
        settings: { ...defaultSettings, changeLog: { kind: 'path', path: 'doc/a.rst' } },
      },
      three(),
      ['error change-log-missing'],
    ],
    [
      'no change log, and no base',
      { state: withoutLog('3.2.0'), base: undefined, askedTag: tagNamed('3.2.0') },
      three(),
      ['warning change-log-missing'],
    ],
    [
      'a lightweight tag, as all three',
      { history: history([versionTag('3.2.0', { isAnnotated: false })], here) },
      three(),
      ['warning tag-lightweight'],
    ],
  ])('%s', (_, change, releases, expected) => {
    expect(codesOf({ ...change, ...releases })).toEqual(expected)
  })

  const hint =
    'Move the change to a pull request of its own; what belongs to every release is named by allow-files in [tool.release-action].'

  test.each<[string, Partial<CheckFacts>, Partial<Problem>]>([
    [
      'all three are named',
      { ...merge, ...three(merge, merge, merge) },
      {
        message:
          'The commit aaaaaaaaaaaa is a merge, as in the last 3 releases ("3.1.2", "3.1.1", and "3.1.0"): the tag belongs on the last commit of the release branch.',
        hint: 'Tag that commit before it is merged; rebase the branch if something was merged into it.',
      },
    ],
    [
      'two of three are',
      { ...now(file), ...three(changing(file), {}, changing('src/a/c.py')) },
      {
        message: `The release changes source code: "${file}", as in 2 of the last 3 releases ("3.1.2" and "3.1.0").`,
        hint,
      },
    ],
    [
      'the only one is',
      { ...now('docs/a.rst'), ...releasesBefore(['3.1.0', changing('docs/b.rst')]) },
      { message: 'The release changes documentation: "docs/a.rst", as in the last release ("3.1.0").', hint },
    ],
    [
      'what cannot be known is said',
      { ...now(file), ...unreleased },
      {
        message: `The release changes source code: "${file}" (whether the last releases were so is not checked: a part of the history was not fetched).`,
        hint,
      },
    ],
    [
      'further lines',
      { ...nowPartly(versionFile, 'beside-version'), ...three() },
      { message: `The release changes more than the version where it is stated: "${versionFile}".`, hint },
    ],
    [
      'docstrings',
      { ...nowPartly(file, 'words'), ...three() },
      {
        message: `The release changes comments, docstrings, or another version in source code, and no more of it: "${file}".`,
        hint,
      },
    ],
    [
      'sections without a date are named by their headings',
      {
        state: state('3.2.0', section('3.2.0', { date: { kind: 'none' } })),
        base: state('3.1.2', section('3.1.2', { date: { kind: 'none' } }), section('3.1.1')),
      },
      {
        message:
          'The section "Version 3.2.0" of CHANGES.rst has no date, as in 1 of the last 2 releases ("Version 3.1.2").',
        hint: 'Write "Released 2026-02-18" below the heading, or leave it so, which change-log-date = "optional" in [tool.release-action] says for good.',
      },
    ],
    [
      'a lightweight tag',
      {
        history: history([versionTag('3.2.0', { isAnnotated: false })], here),
        ...three({ tag: versionTag('3.1.2', { isAnnotated: false, commit: elsewhere }) }),
      },
      {
        message:
          'The tag "3.2.0" is lightweight, as in 1 of the last 3 releases ("3.1.2"): it says neither who made it nor when.',
      },
    ],
    [
      'no change log',
      { state: withoutLog('3.2.0'), base: withoutLog('3.1.2') },
      { message: 'The repository has no change log that can be found. It had none before this release either.' },
    ],
  ])('in one line: %s', (_, change, wanted) => {
    expect(problemsOf(change)).toEqual([expect.objectContaining(wanted)])
  })
})

describe('which releases are the last ones', () => {
  const tags = ['3.0.0', 'v2.9', '3.1.0rc1', '3.1.0.dev1', '3.1.0', 'v3.1.0', '3.2.0'].map((name) =>
    versionTag(name, { commit: `commit of ${name}` }),
  )

  test.each<[string, readonly string[], readonly string[], string]>([
    ['3.2.0', [], ['3.1.0', '3.1.0rc1', '3.0.0'], 'one tag of a version, and none of development'],
    ['3.2.0', ['commit of 3.1.0rc1'], ['3.1.0', '3.0.0', 'v2.9'], 'no tag of the branch that is judged'],
    ['3.1.0', [], ['3.1.0rc1', '3.0.0', 'v2.9'], 'not those of greater versions'],
    ['2.9', [], [], 'the first release'],
  ])('before %s, with the commits %j: %j, %s', (text, own, expected) => {
    const version = parseVersion(text)
    if (version === undefined) throw new Error(text)
    const last = lastReleaseTags({ tags, parents: new Map() }, version, new Set(own))
    expect(last.map(({ name }) => name)).toEqual(expected)
  })
})

describe('files that are of one kind to a habit', () => {
  test.each([
    ['src/a/b.py', 'src/a/c/d.py', true, 'below one package'],
    ['src/a/b.py', 'src/c/d.py', false, 'two packages below src'],
    ['a/b.py', 'a/c.js', true, 'one folder'],
    ['a.py', 'b.py', true, 'modules at the root'],
    ['a.py', 'a/b.py', false, 'a module and a package'],
    ['a/locale/de.po', 'b/c.pot', true, 'catalogs, wherever they are'],
    ['tests/a.py', 'a/tests/b.py', true, 'tests, wherever they are'],
    ['docs/a.rst', 'README.md', true, 'documentation'],
    ['docs/a.rst', 'docs/a.py', true, 'what builds it'],
    ['a/b.json', 'a/c.toml', true, 'other files of one folder'],
    ['a/b.json', 'b/c.json', false, 'other files of two'],
    ['tests/a.py', 'src/a/b.py', true, 'tests come with source'],
    ['src/a/b.py', 'tests/a.py', false, 'source does not come with tests'],
    ['../tests/a.py', '../tests/b.py', true, 'tests outside the folder of a package'],
    ['../tests/a.py', '../HISTORY.md', true, 'which are no more than another file there'],
    ['../tests/a.py', 'data/b.json', false, 'but more than one inside'],
    ['tests/a.py', '../HISTORY.md', false, 'as its own are'],
  ])('%s and then %s: %s, %s', (path, earlier, isSame) => {
    expect(isAlike({ path, extent: 'any' }, { path: earlier, extent: 'any' })).toBe(isSame)
  })
})

test.each<[string, Partial<CheckFacts>, boolean]>([
  ['nothing beside the version', { changes: known([{ path: versionFile, extent: 'version' }]) }, false],
  ['a merge', merge, true],
  ['a file more', now(file), true],
  ['no section', { state: state('3.2.0') }, true],
  ['a lightweight tag', { history: history([versionTag('3.2.0', { isAnnotated: false })], here) }, true],
])('the last releases are looked at only where something asks for them: %s', (_, change, isAsking) => {
  expect(asksForHabits(facts(change))).toBe(isAsking)
})
