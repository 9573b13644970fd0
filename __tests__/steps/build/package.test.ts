import { expect, test } from '@jest/globals'
import { Git } from '../../../src/clients/git.ts'
import { settingsAt } from '../../../src/clients/release-states.ts'
import type { BuildInputs } from '../../../src/inputs.ts'
import { taggedPackage } from '../../../src/steps/build/package.ts'
import { newClone } from '../../worlds/clone.ts'

const named = (name: string, version: string) =>
  `[project]\nname = "${name}"\n${version}\n\n[build-system]\nrequires = ["hatchling", "hatch-vcs"]\nbuild-backend = "hatchling.build"\n`
const fromTag = 'dynamic = ["version"]\n[tool.hatch.version]\nsource = "vcs"'
const members = '\n[tool.uv.workspace]\nmembers = ["packages/*"]\n'

/** What a tag means in a workspace, as the name of its package, the kind of its reading, and the version. */
async function meaningOf(root: string, member: string, tagName: string, others: readonly string[] = []) {
  const clone = newClone()
  clone.write('pyproject.toml', root)
  clone.write('packages/lid/pyproject.toml', member)
  clone.git(['add', '.'])
  clone.git(['commit', '--quiet', '--message', 'release'])
  for (const tag of [tagName, ...others]) clone.git(['tag', tag])
  const sha = clone.git(['rev-parse', 'HEAD'])
  const environment = { PATH: process.env.PATH ?? '' }
  const git = new Git(clone.directory, environment)
  const run = { workspace: clone.directory, sha }
  const inputs = { tagName, tagPrefix: '', packageName: undefined, environment, run } as unknown as BuildInputs
  const found = await taggedPackage(git, inputs, (await settingsAt(git, sha)).settings)
  if (found.kind === 'single') return [found.kind]
  const { reading, released } = found
  return [released?.own.name, reading.kind, reading.kind === 'release' ? reading.tag.version.text : undefined]
}

const written = named('tidy', 'version = "1.2.0"')

test.each<[reason: string, root: string, tag: string, others: string[], meaning: unknown[]]>([
  ['a bare version is the root', named('tidy', fromTag), '1.2.0', [], ['tidy', 'release', '1.2.0']],
  ['a member is told by its name', named('tidy', fromTag), 'tidy-lid-2.0', [], ['tidy-lid', 'release', '2.0']],
  [
    'a night is no release of the root',
    named('tidy', fromTag),
    'nightly-2026.11.30',
    [],
    ['tidy', 'not-a-version', undefined],
  ],
  ['nor where the root has a version', written, 'nightly-2026.11.30', [], ['tidy', 'not-a-version', undefined]],
  ['another prefix before the very version', written, 'greeting-1.2.0', [], ['tidy', 'release', '1.2.0']],
  ['a prefix that the others have', named('tidy', fromTag), 'core-1.2.0', ['core-1.1.0'], ['tidy', 'release', '1.2.0']],
])('a tag in a workspace whose root is a project: %s', async (_, root, tag, others, meaning) => {
  expect(await meaningOf(root + members, named('tidy-lid', fromTag), tag, others)).toEqual(meaning)
})
