import { expect, test } from '@jest/globals'
import { parseChangeLog } from '../../src/release/change-log.ts'
import { decideCheck } from '../../src/release/checks.ts'
import { type CorpusRelease, corpusReleases } from '../release/corpus.ts'
import { withShared } from '../shared.ts'
import { factsOf, lastReleasesOf, stateBefore } from './corpus-facts.ts'

/** Our code for each name of the corpus, which ends at its first colon. */
const ourCodes: Readonly<Record<string, string>> = {
  version: 'version-mismatch',
  'second-version-differs': 'version-sources-differ',
  'not-greater-than-ancestor': 'version-not-greater',
  'commit-has-another-version-tag': 'version-already-tagged',
  'no-heading': 'change-log-section-missing',
  'pre-release-under-base-heading': 'change-log-base-section',
  'no-date': 'change-log-not-dated',
  'date-off': 'change-log-date-off',
  'date-format': 'change-log-date-format',
  'heading-not-first': 'change-log-section-not-first',
  'uv.lock-self-version': 'lock-version-stale',
  'other-files': 'unexpected-files',
  'lightweight-tag': 'tag-lightweight',
  'tag-prefix': 'tag-prefix',
  'merge-commit-tagged': 'tag-on-merge-commit',
}

/**
 * Releases whose tag is on a merge, which is no error any more: behind each of them the three before it, those in brackets
 * on an ordinary commit.
 */
const merges: readonly string[] = [
  'pallets/flask 2.0.0rc1: 1.1.4 1.1.3 (1.1.2)',
  'pallets/flask 2.0.0rc2: 2.0.0rc1 1.1.4 1.1.3',
  'pallets/flask 2.0.0: 2.0.0rc2 2.0.0rc1 1.1.4',
  'pallets/flask 1.1.4: 1.1.3 (1.1.2) (1.1.1)',
  'pallets/flask 2.0.1: 2.0.0 2.0.0rc2 2.0.0rc1',
  'pallets/flask 2.0.2: 2.0.1 2.0.0 2.0.0rc2',
  'pallets/flask 2.0.3: 2.0.2 2.0.1 2.0.0',
  'pallets/flask 2.1.0: 2.0.3 2.0.2 2.0.1',
  'pallets/flask 2.1.1: 2.1.0 2.0.3 2.0.2',
  'pallets/flask 2.1.2: 2.1.1 2.1.0 2.0.3',
  'pallets/flask 2.1.3: 2.1.2 2.1.1 2.1.0',
  'pallets/flask 2.2.0: 2.1.3 2.1.2 2.1.1',
  'pallets/flask 2.2.1: 2.2.0 2.1.3 2.1.2',
  'pallets/flask 2.2.2: 2.2.1 2.2.0 2.1.3',
  'pallets/itsdangerous 2.0.0: 2.0.0rc2 (2.0.0rc1) (2.0.0a1)',
  'pallets/itsdangerous 2.0.1: 2.0.0 2.0.0rc2 (2.0.0rc1)',
  'pallets/itsdangerous 2.1.0: 2.0.1 2.0.0 2.0.0rc2',
  'pallets/itsdangerous 2.1.1: 2.1.0 2.0.1 2.0.0',
  'pallets/itsdangerous 2.1.2: 2.1.1 2.1.0 2.0.1',
  'pallets/jinja 3.0.0rc2: 3.0.0rc1 (3.0.0a1) (2.11.3)',
  'pallets/jinja 3.0.0: 3.0.0rc2 3.0.0rc1 (3.0.0a1)',
  'pallets/jinja 3.0.1: 3.0.0 3.0.0rc2 3.0.0rc1',
  'pallets/jinja 3.0.2: 3.0.1 3.0.0 3.0.0rc2',
  'pallets/jinja 3.0.3: 3.0.2 3.0.1 3.0.0',
  'pallets/jinja 3.1.0: 3.0.3 3.0.2 3.0.1',
  'pallets/jinja 3.1.1: 3.1.0 3.0.3 3.0.2',
  'pallets/jinja 3.1.2: 3.1.1 3.1.0 3.0.3',
  'pallets/markupsafe 2.0.0: 2.0.0rc2 (2.0.0rc1) (2.0.0a1)',
  'pallets/markupsafe 2.0.1: 2.0.0 2.0.0rc2 (2.0.0rc1)',
  'pallets/markupsafe 2.1.0: 2.0.1 2.0.0 2.0.0rc2',
  // The corpus begins with it, so that nobody knows what is usual.
  'pallets-eco/blinker 1.5: (rel-1.4)',
  // The corpus has only two before it.
  'pallets-eco/wtforms 2.3.0: (2.2.1) (2.2)',
  'pallets-eco/wtforms 2.3.1: 2.3.0 (2.2.1) (2.2)',
  'pallets-eco/wtforms 2.3.2: 2.3.1 2.3.0 (2.2.1)',
]

/** Releases that change foreign files, which is no error any more, with those of the three before that did so too. */
const foreign: readonly (readonly [release: string, why: string])[] = [
  ['pallets-eco/flask-admin v1.5.5', 'tests, where 1.5.4 changed source'],
  ['pallets-eco/flask-admin v1.5.7', 'tests, as v1.5.5'],
  ['pallets-eco/wtforms 2.3.0', 'translations'],
  ['pallets-eco/wtforms 2.3.1', 'translations'],
]

const becomesWarning = (release: string, code: string): readonly string[] => [
  `${release}: error ${code} is theirs`,
  `${release}: warning ${code} is ours`,
]

/** Where we differ, each with the reason. */
const differences: readonly string[] = [
  ...merges.flatMap((line) => becomesWarning(line.split(':')[0] ?? '', 'tag-on-merge-commit')),
  ...foreign.flatMap(([release]) => becomesWarning(release, 'unexpected-files')),
  // The three releases before are dated in the same form.
  ...['0.12.3', '1.0', '0.12.4', '1.0.1', '1.0.2', '0.12.5'].map(
    (tag) => `pallets/flask ${tag}: warning change-log-date-format is theirs`,
  ),
  // It changes .gitignore beside the files of a release: a file of a tool, which reaches no user.
  ...becomesWarning('pallets-eco/blinker 1.5', 'unexpected-files'),
  ...['v1.5.2', 'v1.5.3', '1.5.4', 'v1.5.5', 'v1.5.6', 'v1.5.7', 'v1.5.8', 'v1.6.0', 'v1.6.1', 'v2.0.0', 'v2.0.1']
    .concat(['v2.0.2', 'v2.1.0', 'v2.2.0'])
    // No section has a date, so it is a habit.
    .flatMap((tag) => becomesWarning(`pallets-eco/flask-admin ${tag}`, 'change-log-not-dated')),
  // The three releases before are dated in the same form.
  'pallets-eco/wtforms 2.2.1: warning change-log-date-format is theirs',
  // Its setup.cfg has "3.0.0.a1", which the corpus compares as a version only.
  'pallets-eco/wtforms 3.0.0a1: error version-not-canonical is ours',
]

async function compared(release: CorpusRelease, all: readonly CorpusRelease[]): Promise<readonly string[]> {
  const decision = decideCheck(await factsOf(release, all))
  const problems = decision.kind === 'not-a-release' ? [] : decision.problems
  return (['error', 'warning'] as const).flatMap((severity) => {
    const wanted = release[`expected_${severity}s`].map((name) => ourCodes[name.split(':')[0] ?? ''] ?? name)
    const found = problems
      .filter((problem) => problem.severity === severity)
      // The corpus counts workflow files among those of tools.
      .map(({ code }) => (code === 'unexpected-workflow-files' ? 'unexpected-files' : code))
    const sentence = (whose: string) => (code: string) =>
      `${release.repo} ${release.tag}: ${severity} ${code} is ${whose}`
    return [
      ...new Set([
        ...found.filter((code) => !wanted.includes(code)).map(sentence('ours')),
        ...wanted.filter((code) => !found.some((each) => each === code)).map(sentence('theirs')),
      ]),
    ]
  })
}

withShared('verdicts on the releases in the corpus', (sharedFolder) => {
  const releases = corpusReleases(sharedFolder)

  test('every release is judged as the corpus expects, but for the differences with a reason', async () => {
    expect(releases).toHaveLength(153)
    const found = await Promise.all(releases.map((release) => compared(release, releases)))
    expect(found.flat().toSorted()).toEqual(differences.toSorted())
  })

  test('a release without a date that is no error any more comes after three without one', () => {
    const habits = releases.filter(({ expected_errors }) => expected_errors.includes('no-date:none'))
    const undated = habits.map(({ changelog, texts, tag }) => {
      const { sections } = parseChangeLog(changelog ?? '', texts[changelog ?? '']?.after ?? '')
      const at = sections.findIndex(({ versions: [version] }) => tag.endsWith(version?.text ?? ' '))
      const four = sections.slice(at, at + 4).filter(({ date }) => date.kind === 'none')
      return four.map(({ heading }) => heading).join(', ')
    })
    // The release, and the three before it.
    expect(undated).toEqual([
      '1.5.2, 1.5.1, 1.5.0, 1.4.2',
      '1.5.3, 1.5.2, 1.5.1, 1.5.0',
      '1.5.4, 1.5.3, 1.5.2, 1.5.1',
      '1.5.5, 1.5.4, 1.5.3, 1.5.2',
      '1.5.6, 1.5.5, 1.5.4, 1.5.3',
      '1.5.7, 1.5.6, 1.5.5, 1.5.4',
      '1.5.8, 1.5.7, 1.5.6, 1.5.5',
      '1.6.0, 1.5.8, 1.5.7, 1.5.6',
      '1.6.1, 1.6.0, 1.5.8, 1.5.7',
      '2.0.0, 1.6.1, 1.6.0, 1.5.8',
      '2.0.1, 2.0.0, 1.6.1, 1.6.0',
      '2.0.2, 2.0.1, 2.0.0, 1.6.1',
      '2.1.0, 2.0.2, 2.0.1, 2.0.0',
      '2.2.0, 2.1.0, 2.0.2, 2.0.1',
    ])
  })

  test('a tag on a merge that is no error any more comes after at least one other', async () => {
    const tagged = releases.filter(({ expected_errors }) => expected_errors.includes('merge-commit-tagged'))
    const after = tagged.flatMap((release) => {
      const before = lastReleasesOf(release, releases)
      const names = before.map(({ tag, isMerge }) => (isMerge ? tag.name : `(${tag.name})`))
      const isDeparture = before.length === 3 && before.every(({ isMerge }) => !isMerge)
      return isDeparture ? [] : [`${release.repo} ${release.tag}: ${names.join(' ')}`]
    })
    expect(tagged).toHaveLength(40)
    expect(after).toEqual(merges)
  })

  test('since 2023, the releases of Pallets have two errors, and both were slips', async () => {
    const pallets = ['pallets/flask', 'pallets/jinja', 'pallets/markupsafe', 'pallets/itsdangerous']
    const since2023 = releases.filter(({ repo, commit_date }) => pallets.includes(repo) && commit_date >= '2023')
    const errors = since2023.map(async (release) => {
      const decision = decideCheck(await factsOf(release, releases))
      const problems = decision.kind === 'not-a-release' ? [] : decision.problems
      return problems
        .filter(({ severity }) => severity === 'error')
        .map(({ message, expected }) => `${release.repo} ${release.tag}: ${message} ${expected}`)
    })
    expect(since2023).toHaveLength(27)
    expect((await Promise.all(errors)).flat()).toEqual([
      'pallets/flask 2.3.2: The section "Version 2.3.2" of CHANGES.rst is dated 2022-05-01, 365 days before the day of the tag, 2023-05-01. 2023-05-01',
      'pallets/markupsafe 3.0.0: The section "Version 3.0.0" of CHANGES.rst is dated 2024-08-07, 61 days before the day of the tag, 2024-10-07. 2024-10-07',
    ])
  })

  test('a pull request that changes nothing is no release, whatever the project looks like', async () => {
    const kinds = releases.map(async (release) => {
      const facts = await factsOf(release, releases)
      return decideCheck({ ...facts, askedTag: undefined, base: facts.state }).kind
    })
    expect(new Set(await Promise.all(kinds))).toEqual(new Set(['not-a-release']))
  })

  test('the pull request of every release whose version the corpus has is seen as one', async () => {
    const kinds = releases.map(async (release) => {
      const base = await stateBefore(release)
      if (base.project.kind === 'unreadable') return base.project.error.code
      return decideCheck({ ...(await factsOf(release, releases)), askedTag: undefined, base }).kind
    })
    const groups = Map.groupBy(await Promise.all(kinds), (kind) => kind)
    expect(Object.fromEntries([...groups].map(([kind, { length }]) => [kind, length]))).toEqual({
      go: 42,
      'no-go': 3,
      // The version stood in a Python file, which the corpus does not have.
      'version-not-found': 108,
    })
  })
})
