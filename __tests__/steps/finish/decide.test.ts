import { expect, test } from '@jest/globals'
import { parseVersion, type Version } from '../../../src/release/version.ts'
import { decideFinish, type FinishFacts } from '../../../src/steps/finish/decide.ts'

function version(text: string): Version {
  const found = parseVersion(text)
  if (found === undefined) throw new Error(`${text} is no version.`)
  return found
}

const file = {
  name: 'tidy_box-3.2.0.tar.gz',
  sizeBytes: 1,
  sha256: 'a1'.repeat(32),
  indexSha256: 'a1'.repeat(32),
  isAttested: true,
}
const pullRequest = { number: 5, isMerged: true, headCommit: 'f'.repeat(40), isOwn: true, base: 'stable' }
const finished: FinishFacts = {
  project: 'tidy-box',
  version: version('3.2.0'),
  tag: 'v3.2.0',
  indexName: 'PyPI',
  indexPage: 'https://pypi.org/project/tidy-box/3.2.0/',
  releasePage: 'https://github.com/example/tidy-box/releases/tag/v3.2.0',
  files: [file],
  pullRequest,
  isInBase: true,
  latestTag: 'v3.2.0',
  greater: undefined,
}

test('a finished release leaves nothing', () => {
  expect(decideFinish(finished)).toEqual({
    done: [
      'tidy-box 3.2.0 is on PyPI (https://pypi.org/project/tidy-box/3.2.0/): 1 file, each with the digest of the release page.',
      'PyPI serves build provenance and publish attestation of every file.',
      'The release page of 3.2.0 (https://github.com/example/tidy-box/releases/tag/v3.2.0) is published.',
      '#5 is merged: "stable" holds the tagged commit.',
    ],
    left: [],
  })
})

const greater = version('4.0.0')
test.each<[string, Partial<FinishFacts>, readonly string[]]>([
  [
    'a file that the index lacks',
    { files: [file, { ...file, name: 'a.whl', indexSha256: undefined, isAttested: false }] },
    [
      'tidy-box 3.2.0 is not complete on PyPI: "a.whl" (missing). Run the job "publish" again.',
      'PyPI does not serve both attestations of "a.whl"; it takes none later.',
    ],
  ],
  [
    'a file that the index has otherwise',
    { files: [{ ...file, indexSha256: 'b2'.repeat(32) }] },
    ['tidy-box 3.2.0 is not complete on PyPI: "tidy_box-3.2.0.tar.gz" (another file). Run the job "publish" again.'],
  ],
  [
    'an older series that took "latest"',
    { greater, latestTag: 'v3.2.0' },
    [
      'The release page of 3.2.0 (https://github.com/example/tidy-box/releases/tag/v3.2.0) took "latest" from 4.0.0, which is greater: edit the release of 4.0.0, and set it as the latest.',
    ],
  ],
  ['an older series that did not', { greater, latestTag: 'v4.0.0' }, []],
  ['no latest release at all', { latestTag: undefined }, []],
  [
    'a pull request that is open',
    { isInBase: false, pullRequest: { ...pullRequest, isMerged: false } },
    ['Merge #5 with a merge commit, so that "stable" holds the tagged commit.'],
  ],
  [
    'a pull request that was squashed',
    { isInBase: false },
    ['#5 was squashed or rebased: "stable" does not hold the tagged commit. Merge the tag "v3.2.0" into "stable".'],
  ],
  ['no pull request', { pullRequest: undefined, isInBase: false }, []],
])('%s', (_, change, left) => {
  const decision = decideFinish({ ...finished, ...change })
  expect(decision.left).toEqual(left)
  expect(decision.done.length + decision.left.length).toBe(4)
})
