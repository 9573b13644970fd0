import { describe, expect, test } from '@jest/globals'
import type { Problem } from '../../src/errors.ts'
import type { CheckFacts } from '../../src/release/checks.ts'
import type { VersionTag } from '../../src/release/history.ts'
import {
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

const tagged = (
  name: string,
  change: Partial<VersionTag> = {},
  ...others: readonly VersionTag[]
): Partial<CheckFacts> => ({
  history: history([versionTag(name, change), ...others], here),
})

const tagAt = (commit: string, isInPullRequest: boolean): Partial<CheckFacts> => ({
  existingTag: { name: '3.2.0', commit, isInPullRequest },
})

const startedBy = (change: Partial<CheckFacts>, ...only: readonly string[]): Partial<CheckFacts> => ({
  startingTags: { file: '.github/workflows/publish.yaml', filter: { only, ignore: undefined } },
  ...change,
})

const signed = ['3.1.2', '3.1.1', '3.1.0'].map((name) => versionTag(name, { commit: elsewhere }))
const [newest, ...older] = signed
const calendar = ['2026.06.12', '2026.05.01'].map((name) => versionTag(name, { commit: elsewhere }))

describe('the tag', () => {
  test.each<[string, Partial<CheckFacts>, Problem]>([
    [
      'on another commit is refused',
      tagAt(elsewhere, false),
      {
        code: 'tag-not-here',
        severity: 'error',
        message: 'The tag "3.2.0" exists, and points at bbbbbbbbbbbb, not at aaaaaaaaaaaa.',
        hint: 'Release the next version; or, if this one was never published, delete the tag and push it anew.',
        found: elsewhere,
        expected: here,
      },
    ],
    [
      'on an earlier commit of the pull request is a warning, as with cachelib 0.15.1',
      tagAt(elsewhere, true),
      {
        code: 'tag-moved',
        severity: 'warning',
        message: 'The tag "3.2.0" is on bbbbbbbbbbbb, but the branch has gone on to aaaaaaaaaaaa.',
        hint: 'Leave it so if what came later does not belong to the release; else delete the tag, and push it on the newer commit.',
        found: elsewhere,
        expected: here,
      },
    ],
    [
      'that is lightweight is a warning',
      tagged('3.2.0', { isAnnotated: false, isSigned: false }),
      {
        code: 'tag-lightweight',
        severity: 'warning',
        message: 'The tag "3.2.0" is lightweight: it says neither who made it nor when.',
        hint: `Make it anew by \`git tag --force --annotate --message "release version 3.2.0" 3.2.0 ${here}\`.`,
      },
    ],
    [
      'with a prefix that is not set is a warning, and the right one is named',
      tagged('v3.2.0'),
      {
        code: 'tag-prefix',
        severity: 'warning',
        message: 'The tag "v3.2.0" begins with "v", but the tag of version "3.2.0" is "3.2.0".',
        hint: 'Set tag-prefix = "v" in [tool.release-action] if all tags are so; else push "3.2.0" in its place.',
        found: 'v3.2.0',
        expected: '3.2.0',
      },
    ],
    [
      'without the prefix that is set is a warning',
      { ...tagged('3.2.0'), tagPrefix: 'v' },
      {
        code: 'tag-prefix',
        severity: 'warning',
        message: 'The tag "3.2.0" has no prefix, but the tag of version "3.2.0" is "v3.2.0".',
        hint: 'Set tag-prefix = "" in [tool.release-action] if all tags are so; else push "v3.2.0" in its place.',
        found: '3.2.0',
        expected: 'v3.2.0',
      },
    ],
    [
      'in another spelling than the last ones is a warning',
      { ...tagged('3.2', {}, ...signed), askedTag: tagNamed('3.2') },
      {
        code: 'tag-spelling',
        severity: 'warning',
        message: 'The tag "3.2" spells its version otherwise than the last ones, such as "3.1.2".',
        hint: 'Spell the tag as those, with the same numbers, or leave it: equal by PEP 440 is equal.',
        found: '3.2',
      },
    ],
    [
      'without a signature is a warning where the last three have one',
      tagged('3.2.0', { isSigned: false }, ...signed),
      {
        code: 'tag-unsigned',
        severity: 'warning',
        message: 'The tag "3.2.0" is not signed, but "3.1.2", "3.1.1", and "3.1.0" are.',
        hint: `Make it anew by \`git tag --force --sign --message "release version 3.2.0" 3.2.0 ${here}\`.`,
      },
    ],
    [
      'that would not look like the last ones is a warning before it is made, as for Flask-Admin without settings',
      {
        history: history(
          ['v3.1.0', 'v3.0.0'].map((name) => versionTag(name, { commit: elsewhere })),
          here,
        ),
      },
      {
        code: 'tag-prefix',
        severity: 'warning',
        message: 'The last tags begin as "v3.1.0" does, but the tag of version "3.2.0" would be "3.2.0".',
        hint: 'Set tag-prefix = "v" in [tool.release-action] if tags are to stay so; it holds from the base on.',
        found: 'v3.1.0',
        expected: '3.2.0',
      },
    ],
    [
      'with a slash, which the pattern of the workflow does not match',
      startedBy({ tagPrefix: 'core/' }, '*'),
      {
        code: 'tag-starts-nothing',
        severity: 'warning',
        message:
          'The tag "core/3.2.0" starts no run of .github/workflows/publish.yaml: on.push.tags there does not match it.',
        hint: "Write `tags: ['**']`, since `*` does not match the `/` of the tag; what counts is the file at the tagged commit.",
        file: '.github/workflows/publish.yaml',
        found: 'core/3.2.0',
      },
    ],
    [
      'that the workflow does not take',
      startedBy({}, 'v*'),
      {
        code: 'tag-starts-nothing',
        severity: 'warning',
        message:
          'The tag "3.2.0" starts no run of .github/workflows/publish.yaml: on.push.tags there does not match it.',
        hint: "Write `tags: ['*']`, or push another tag; what counts is the file at the tagged commit.",
        file: '.github/workflows/publish.yaml',
        found: '3.2.0',
      },
    ],
    [
      'would be on a merge commit',
      { isMerge: true, ...releasesBefore(['3.1.2'], ['3.1.1'], ['3.1.0']) },
      {
        code: 'tag-on-merge-commit',
        severity: 'error',
        message: 'The commit aaaaaaaaaaaa is a merge: the tag belongs on the last commit of the release branch.',
        hint: 'Tag that commit before it is merged; rebase the branch if something was merged into it.',
      },
    ],
  ])('%s', (_, change, problem) => {
    expect(problemsOf(change)).toEqual([problem])
  })

  test.each<[string, Partial<CheckFacts>]>([
    ['on this commit', { ...tagAt(here, false), ...tagged('3.2.0') }],
    ['that is not there yet', {}],
    ['that starts the workflow', startedBy({}, '*')],
    ['with a slash, which two stars match', startedBy({ tagPrefix: 'core/' }, '**')],
    [
      'that is not there yet, after tags of both kinds',
      {
        history: history(
          ['v3.1.0', '3.0.0'].map((name) => versionTag(name, { commit: elsewhere })),
          here,
        ),
      },
    ],
    ['with the prefix that is set', { ...tagged('v3.2.0'), tagPrefix: 'v' }],
    ['with the prefix of the last ones', { ...tagged('v3.2.0'), tagPrefix: 'v', tagPrefixFrom: 'last-tags' }],
    ['in any spelling where it is the first', { ...tagged('3.2'), askedTag: tagNamed('3.2') }],
    [
      'with the zeros of a calendar, as the file and the last ones',
      {
        ...tagged('2026.07.02', {}, ...calendar),
        state: state('2026.7.2', section('2026.07.02')),
      },
    ],
    ['twice, once as it should be, as Flask-WTF 0.14.3', tagged('3.2.0', {}, versionTag('v3.2.0'))],
    [
      'without a signature, where one of the last three has none',
      tagged('3.2.0', { isSigned: false }, ...older, { ...versionTag('3.1.2'), commit: elsewhere, isSigned: false }),
    ],
    ['without a signature, where there are only two before', tagged('3.2.0', { isSigned: false }, ...older)],
    ['with a signature, as the last ones', tagged('3.2.0', {}, ...older, ...(newest ? [newest] : []))],
  ])('accepted: %s', (_, change) => {
    expect(codesOf({ base: facts().base, ...change })).toEqual([])
  })
})
