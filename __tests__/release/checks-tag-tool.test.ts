import { describe, expect, test } from '@jest/globals'
import { type CheckFacts, decideCheck, type ProjectState } from '../../src/release/checks.ts'
import type { VersionFromTag } from '../../src/release/project.ts'
import {
  codesOf,
  dated,
  elsewhere,
  facts,
  history,
  problemsOf,
  section,
  state,
  tagNamed,
  unreleased,
  versionTag,
} from './check-facts.ts'

const seenByV = { kind: 'pattern', where: '[a]', pattern: '^v(.*)$', globs: [], passesOver: true } as const
const anyTag = { kind: 'pattern', where: '[a]', pattern: '^v?(.*)$', globs: [], passesOver: false } as const

/** A state whose version comes from the tag. */
function fromTag(
  tags: VersionFromTag['tags'],
  ...sections: Parameters<typeof state> extends [string, ...infer S] ? S : never
) {
  const { project, ...others } = state('', ...sections)
  if (project.kind !== 'read') throw new Error('the state has a project')
  const version = { kind: 'from-tag', tool: 'a-tool', file: 'pyproject.toml', line: 8, tags } as const
  return {
    ...others,
    declarations: [],
    project: { ...project, value: { ...project.value, version } },
  } satisfies ProjectState
}

const older = section('1.1.0', { line: 20, date: dated('2025-11-11') })
const base = fromTag(anyTag, section('1.2.0', { date: unreleased }), older)
const release = (tags: VersionFromTag['tags']) => ({ state: fromTag(tags, section('1.2.0'), older), base })

test('a release is the dated section, and its version', () => {
  expect(decideCheck(facts(release(anyTag)))).toMatchObject({
    kind: 'go',
    version: { text: '1.2.0' },
    tagName: '1.2.0',
  })
})

test('a release without a change log is the tag that is asked for', () => {
  const without = { ...fromTag(anyTag), changeLog: { kind: 'read', value: undefined } } as const
  const change = { state: without, base: without, askedTag: tagNamed('1.2.0') }
  const settings = { ...facts().settings, changeLog: { kind: 'none' } as const }
  expect(decideCheck(facts({ ...change, settings }))).toMatchObject({ kind: 'go', version: { text: '1.2.0' } })
})

test.each<[string, Partial<CheckFacts>]>([
  ['nothing was dated', { state: base, base }],
  ['nothing was dated, and there is no base', { state: base, base: undefined }],
  ['there is no change log', { state: fromTag(anyTag), base: fromTag(anyTag) }],
])('no release: %s', (_, change) => {
  expect(decideCheck(facts(change))).toEqual({
    kind: 'not-a-release',
    reason: 'The version comes from the tag (a-tool), and no section of the change log was dated.',
    problems: [],
  })
})

test('without a base, the newest section tells', () => {
  expect(decideCheck(facts({ ...release(anyTag), base: undefined }))).toMatchObject({
    kind: 'go',
    version: { text: '1.2.0' },
  })
})

test('rules about a written version have nothing to check', () => {
  const decision = decideCheck(facts(release(anyTag)))
  const skipped =
    decision.kind === 'not-a-release' ? [] : decision.rules.filter(({ reason }) => reason?.includes('a-tool'))
  expect(skipped.map(({ claim, result }) => `${result}: ${claim}`)).toEqual([
    'not-applicable: The version is in the normal form of PEP 440',
    'not-applicable: The version has no local part',
    'not-applicable: The version is no development version',
    'not-applicable: The version is that of the tag, or of the section that was dated',
    'not-applicable: Every file that declares the version has the same',
    'not-applicable: The entry of the project in uv.lock has the version',
  ])
})

describe('tag-not-seen', () => {
  const problem = { code: 'tag-not-seen', severity: 'error', file: 'pyproject.toml', line: 8 }
  const lastTags = { history: history([versionTag('v1.1.0', { commit: elsewhere })]) }

  test.each<[string, Partial<CheckFacts>, object]>([
    [
      'a tag without the v that the tool wants',
      release(seenByV),
      {
        message: 'a-tool takes the tag "1.2.0" for no version at all, not for "1.2.0".',
        hint: 'Push the tag "v1.2.0" in its place, with tag-prefix = "v" in [tool.release-action].',
        found: '1.2.0',
      },
    ],
    [
      'a tag that was pushed, although the prefix is set',
      { ...release(seenByV), tagPrefix: 'v', askedTag: tagNamed('1.2.0') },
      {
        message: 'a-tool takes the tag "1.2.0" for no version at all, not for "1.2.0".',
        hint: 'Push the tag "v1.2.0" in its place.',
        found: '1.2.0',
      },
    ],
    [
      'a pattern that cuts the version',
      release({ ...anyTag, pattern: '^(\\d+)' }),
      {
        message: 'a-tool takes the tag "1.2.0" for version "1", not for "1.2.0".',
        hint: 'Correct the pattern of the tool, so that it reads the tags of the project.',
        found: '1.2.0',
      },
    ],
  ])('%s', (_, change, words) => {
    expect(problemsOf(change)).toContainEqual({ ...problem, ...words })
  })

  test.each<[string, Partial<CheckFacts>]>([
    ['a tag that the tool reads', release(anyTag)],
    ['with the prefix that it wants', { ...release(seenByV), tagPrefix: 'v', ...lastTags }],
    ['another spelling of the same version', { ...release({ ...anyTag, pattern: '^(\\d+\\.\\d+)' }) }],
  ])('not: %s', (_, change) => {
    expect(codesOf(change)).toEqual([])
  })

  test('what only code could tell is proved later', () => {
    const decision = decideCheck(facts(release({ kind: 'unknown', reason: 'setup.py says more' })))
    const rule =
      decision.kind === 'not-a-release' ? undefined : decision.rules.find(({ claim }) => claim.startsWith('The tool'))
    expect([decision.kind, rule?.result, rule?.reason]).toEqual([
      'go',
      'not-checked',
      'proved at button 2: setup.py says more',
    ])
  })
})
