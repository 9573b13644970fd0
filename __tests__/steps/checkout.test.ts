import { expect, test } from '@jest/globals'
import type { BuildInputs } from '../../src/inputs.ts'
import { readTag } from '../../src/release/tag.ts'
import { buildTag } from '../../src/steps/build/tag.ts'
import { silent } from '../../src/voice.ts'
import { refusalOf } from '../refusal-of.ts'
import { newClone, newFolder } from '../worlds/clone.ts'

const reading = readTag('1.0.0', '')
if (reading.kind !== 'release') throw new Error('1.0.0 is a version')
const { tag } = reading

const clone = newClone()
clone.write('pyproject.toml', '[project]\nname = "tidy-box"\nversion = "1.0.1"\n')
clone.git(['add', '.'])
clone.git(['commit', '--quiet', '--message', 'release version 1.0.0'])
const sha = clone.git(['rev-parse', 'HEAD'])

const surroundings = {
  openNetwork: () => Promise.reject(new Error('nobody is asked')),
  now: new Date(),
  voice: silent,
}

/** What the step reads before it builds anything. */
function inputs(commit: string): BuildInputs {
  const run = { workspace: clone.directory, sha: commit, temporaryFolder: newFolder(), repository: { fullName: 'o/n' } }
  return { step: 'build', tagPrefix: '', environment: { PATH: process.env.PATH }, run } as unknown as BuildInputs
}

test('a checkout of the commit is judged by its release', async () => {
  clone.write('untracked.txt', 'a build may leave files beside')
  const report = await buildTag(inputs(sha), tag, surroundings)
  // Whether the project has ever had a change log was seen on the pull request.
  expect(report.problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'error version-mismatch',
    'warning change-log-missing',
  ])
})

test('a checkout of another commit is refused', async () => {
  await expect(buildTag(inputs('f'.repeat(40)), tag, surroundings)).rejects.toMatchObject({ code: 'tag-not-here' })
})

test('a checkout whose tracked files were changed is refused', async () => {
  clone.write('pyproject.toml', '[project]\nname = "tidy-box"\nversion = "1.0.0"\n# by a step before\n')
  expect(await refusalOf(() => buildTag(inputs(sha), tag, surroundings))).toMatchObject({
    code: 'checkout-changed',
    message: 'The checkout of "1.0.0" has changes in "pyproject.toml", which are in no commit.',
  })
})

test('a checkout without the tag that is the version is refused, before anything is built', async () => {
  const other = newClone()
  other.write(
    'pyproject.toml',
    '[project]\nname = "tidy-box"\ndynamic = ["version"]\n[tool.setuptools_scm]\n[tool.release-action]\nchange-log = "none"\n',
  )
  other.git(['add', '.'])
  other.git(['commit', '--quiet', '--message', 'begin'])
  const commit = other.git(['rev-parse', 'HEAD'])
  const { run, ...rest } = inputs(commit)
  const refused = () => buildTag({ ...rest, run: { ...run, workspace: other.directory } }, tag, surroundings)
  expect(await refusalOf(refused)).toMatchObject({
    code: 'tag-not-found',
    hint: expect.stringMatching(
      /^Give actions\/checkout `ref: \$\{\{ github\.ref }}`, or `fetch-tags: true`, and run .+ again\.$/,
    ),
  })
  other.git(['tag', '--annotate', '--message', '1.0.0', '1.0.0'])
  other.git(['tag', '--annotate', '--message', '1.1.0', '1.1.0'], { date: '2040-01-01T00:00:00Z' })
  expect(await refusalOf(refused)).toMatchObject({
    code: 'version-already-tagged',
    message: 'The commit has the tag "1.1.0" too, which setuptools-scm takes before "1.0.0".',
  })
})
