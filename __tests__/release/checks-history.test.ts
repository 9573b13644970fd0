import { describe, expect, test } from '@jest/globals'
import type { CheckFacts } from '../../src/release/checks.ts'
import { unknown } from '../../src/release/known.ts'
import { codesOf, elsewhere, here, history, problemsOf, section, state, versionTag } from './check-facts.ts'
import { writtenVersion } from './tree-of.ts'

/** A commit before the one that is judged, and one before that. */
const [before, earlier] = ['c'.repeat(40), 'd'.repeat(40)] as const

const releasing = (version: string, ...tags: readonly (readonly [name: string, commit: string])[]) => ({
  state: state(version, section(version)),
  base: state(`${version}.dev`),
  history: history(
    tags.map(([name, commit]) => versionTag(name, { commit })),
    here,
    before,
    earlier,
  ),
})

describe('a version that is not greater', () => {
  test.each<[string, Partial<CheckFacts>, string]>([
    ['than the one before it', releasing('3.2.0', ['3.2.1', before]), '3.2.1'],
    ['than the one before, in another series', releasing('3.2.0', ['3.3.0', before]), '3.3.0'],
    ['since it is the pre-release of it', releasing('3.2.0rc1', ['3.2.0', before]), '3.2.0'],
    ['than one with a prefix', releasing('3.2.0', ['v3.2.1', before]), 'v3.2.1'],
    [
      'than an older tag of its series, behind a newer series',
      releasing('3.2.0', ['4.0.0', before], ['3.2.1', earlier]),
      '3.2.1',
    ],
  ])('%s', (_, change, name) => {
    const version = name.replace('v', '')
    const found = change.state?.project.kind === 'read' ? writtenVersion(change.state.project.value.version).text : ''
    expect(problemsOf(change)).toEqual([
      {
        code: 'version-not-greater',
        severity: 'error',
        message: `The version is "${found}", but the history of this commit has the release "${name}" already.`,
        hint: `Choose a version greater than "${version}", or correct a slip in it.`,
        file: 'pyproject.toml',
        line: 3,
        found,
        expected: `> ${version}`,
      },
    ])
  })

  test.each<[string, Partial<CheckFacts>]>([
    ['a fix of an older series, as Flask 2.2.5 after 2.3.2', releasing('2.2.5', ['2.3.2', before], ['2.2.4', earlier])],
    ['a release on another line of history, as Werkzeug 2.3.8 after 3.0.1', releasing('2.3.8', ['3.0.1', elsewhere])],
    ['the first release', releasing('0.1.0')],
    ['a gap', releasing('3.2.4', ['3.2.1', before])],
    ['a final release after its pre-release', releasing('3.2.0', ['3.2.0rc1', before])],
    ['a tag that is no version', releasing('3.2.0', ['9.9', elsewhere])],
    [
      'what was tagged by mistake long before the one before',
      releasing('0.8.1', ['0.8.0', before], ['R-1.7.1', earlier]),
    ],
    ['the same version, tagged on a commit before: `tag-not-here` judges that', releasing('3.2.0', ['3.2.0', before])],
    ['the same version with fewer zeros, which is judged there too', releasing('3.2.0', ['3.2', before])],
  ])('accepted: %s', (_, change) => {
    expect(codesOf(change)).toEqual([])
  })

  test('two lines of history that were merged are both looked at', () => {
    const tags = [versionTag('3.2.0', { commit: before }), versionTag('3.2.5', { commit: earlier })]
    const merged = new Map([[here, [before, earlier]]])
    const change = { ...releasing('3.2.1'), history: { kind: 'known', value: { tags, parents: merged } } } as const
    expect(problemsOf(change).map(({ expected }) => expected)).toEqual(['> 3.2.5'])
  })
})

describe('another version tag on the commit', () => {
  test('is refused, as the two versions on one commit of WTForms', () => {
    expect(problemsOf(releasing('3.2.0', ['3.1.9', here]))).toEqual([
      {
        code: 'version-already-tagged',
        severity: 'error',
        message: 'The commit has the tag "3.1.9", which is of another version than "3.2.0".',
        hint: 'Delete the tag "3.1.9" if it is the wrong one; else release "3.2.0" from a commit of its own.',
        found: '3.1.9',
        expected: '3.2.0',
      },
    ])
  })

  test('of the same version in another spelling is another matter', () => {
    expect(codesOf(releasing('3.2.0', ['v3.2.0', here]))).toEqual(['warning tag-prefix'])
  })
})

describe('a history that was not fetched', () => {
  test('is a problem of its own, and the rules over it are not checked', () => {
    const change = { history: unknown('a part of the history was not fetched'), isShallow: true }
    expect(problemsOf(change)).toEqual([
      {
        code: 'git-shallow',
        severity: 'error',
        message: 'A part of the history was not fetched, so that no rule about earlier releases can be checked.',
        hint: 'Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow --tags`.',
      },
    ])
  })

  test('leaves nothing to judge if the base is not known either', () => {
    const change = { history: unknown('a part of the history was not fetched'), isShallow: true, base: undefined }
    expect(codesOf({ ...change, referenceDay: { day: '2020-01-01', of: 'today' } })).toEqual(['error git-shallow'])
  })

  test('is none where the job needs no history', () => {
    expect(codesOf({ history: unknown('this checkout has no history') })).toEqual([])
  })
})
