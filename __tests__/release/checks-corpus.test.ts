import { expect, test } from '@jest/globals'
import { findChangeLog, parseChangeLog } from '../../src/release/change-log/index.ts'
import { type CheckFacts, decideCheck } from '../../src/release/checks.ts'
import { readProject } from '../../src/release/project.ts'
import { reading } from '../../src/release/reading.ts'
import { readTag } from '../../src/release/tag.ts'
import { withShared } from '../shared.ts'
import { type CorpusRelease, corpusReleases, filesOf } from './corpus.ts'
import { treeOf } from './tree-of.ts'

const ourCodes: Readonly<Record<string, string>> = {
  version: 'version-mismatch',
  'no-heading': 'change-log-section-missing',
  'no-date': 'change-log-not-dated',
  'date-off': 'change-log-date-off',
  'date-format': 'change-log-date-format',
  'pre-release-under-base-heading': 'change-log-base-section',
}

/** What the corpus expects, as far as the rules exist: the others look at files, ancestry, and kinds of tags. */
function expected(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => ourCodes[name.split(':')[0] ?? ''] ?? []).toSorted()
}

function factsOf(release: CorpusRelease): CheckFacts {
  const prefix = release.tag.startsWith('v') ? 'v' : ''
  const tag = readTag(release.tag, prefix)
  const [, file = '', text = ''] = / @ (.*?) = ([^ ]*)/.exec(release.version_sources[0] ?? '') ?? []
  const [, changeLogText] = Object.entries(filesOf(release, 'after')).find(([path]) => path === release.changelog) ?? []
  const changeLog = changeLogText === undefined ? undefined : parseChangeLog(release.changelog ?? '', changeLogText)
  const version = { text, file, line: 1 }
  const project = { name: 'a', normalizedName: 'a', version, buildBackend: '', buildRequires: [] }
  return {
    commit: release.commit,
    state: { project: { kind: 'read', value: project }, changeLog: { kind: 'read', value: changeLog } },
    base: undefined,
    tagPrefix: prefix,
    askedTag: tag.kind === 'release' ? tag.tag : undefined,
    existingTag: { name: release.tag, commit: release.commit },
    days: { tag: release.tag_date?.slice(0, 10), commit: release.commit_date.slice(0, 10), today: '1970-01-01' },
  }
}

/** Where we differ, each with the reason. */
const differences = [
  // Its setup.cfg has "3.0.0.a1", which the corpus compares as a version only.
  'pallets-eco/wtforms 3.0.0a1: error version-not-canonical is ours',
]

function compared(release: CorpusRelease): readonly string[] {
  const decision = decideCheck(factsOf(release))
  const problems = decision.kind === 'not-a-release' ? [] : decision.problems
  return (['error', 'warning'] as const).flatMap((severity) => {
    const wanted = expected(release[`expected_${severity}s`])
    const found = problems.filter((problem) => problem.severity === severity).map(({ code }): string => code)
    const sentence = (whose: string) => (code: string) =>
      `${release.repo} ${release.tag}: ${severity} ${code} is ${whose}`
    return [
      ...found.filter((code) => !wanted.includes(code)).map(sentence('ours')),
      ...wanted.filter((code) => !found.includes(code)).map(sentence('theirs')),
    ]
  })
}

withShared('verdicts on the releases in the corpus', (sharedFolder) => {
  test('every release is judged as the corpus expects, but for the differences with a reason', () => {
    const releases = corpusReleases(sharedFolder)
    expect(releases).toHaveLength(153)
    expect(releases.flatMap(compared)).toEqual(differences)
  })

  test('a pull request that changes nothing is no release, whatever the project looks like', () => {
    const kinds = corpusReleases(sharedFolder).map((release) => {
      const facts = factsOf(release)
      return decideCheck({ ...facts, askedTag: undefined, base: facts.state }).kind
    })
    expect(new Set(kinds)).toEqual(new Set(['not-a-release']))
  })

  test('the pull request of every release whose version the corpus has is seen as one', async () => {
    const releases = corpusReleases(sharedFolder)
    const kinds = releases.map(async (release) => {
      const files = filesOf(release, 'before')
      const project = await reading(readProject(treeOf(files)))
      const changeLog = await reading(findChangeLog(treeOf(files)))
      if (project.kind === 'unreadable') return project.error.code
      return decideCheck({ ...factsOf(release), askedTag: undefined, base: { project, changeLog } }).kind
    })
    const groups = Map.groupBy(await Promise.all(kinds), (kind) => kind)
    expect(Object.fromEntries([...groups].map(([kind, { length }]) => [kind, length]))).toEqual({
      go: 38,
      'no-go': 7,
      // The version stood in a Python file, which the corpus does not have.
      'version-not-found': 108,
    })
  })
})
