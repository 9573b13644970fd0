import { describe, expect, test } from '@jest/globals'
import { parseFileName } from '../../../src/distribution/file-name.ts'
import type { Distribution } from '../../../src/distribution.ts'
import { parseRun } from '../../../src/inputs/run.ts'
import { readTag, type TagName } from '../../../src/release/tag.ts'
import { Secret } from '../../../src/secret.ts'
import { decideTag, listBuilt, type Needed, requireBuilt } from '../../../src/steps/build/decide.ts'
import { refusalOf } from '../../refusal-of.ts'

const run = { ...parseRun({ GITHUB_REPOSITORY: 'example/tidy-box' }, () => {}), tokenRequest: undefined }
const signing = { url: 'https://example.org/idtoken?api-version=2.0', token: new Secret('bearer') }
const inputsOf = (tag: string, tagPrefix = '') => ({
  reading: readTag(tag, tagPrefix),
  run,
  isPublic: true,
})

function tagOf(name: string): TagName {
  const reading = readTag(name, '')
  if (reading.kind !== 'release') throw new Error(`${name} is no tag of a release.`)
  return reading.tag
}

describe('a tag', () => {
  test.each([
    ['3.2.0', '', 'a final version'],
    ['3.2.0rc1', '', 'a pre-release may be published'],
    ['3.2.0.post1', '', 'so may a post-release'],
    ['1!3.2.0', '', 'epochs are part of a version'],
    ['v3.2.0', 'v', 'the prefix that the project asked for'],
    ['2026.07.22', '', 'a spelling that is equal by PEP 440'],
  ])('%s with prefix "%s" is built, as %s', (name, prefix) => {
    expect(decideTag(inputsOf(name, prefix))).toMatchObject({ kind: 'build', tag: { name } })
  })

  test.each([
    ['3.1.x', ''],
    ['wip-types', ''],
    ['release/3.2', ''],
    ['x3.2.0', 'v'],
  ])('%s with prefix "%s" is no version: one sentence, even where nothing may be built', (name, prefix) => {
    const inputs = { ...inputsOf(name, prefix), isPublic: false, run: { ...run, tokenRequest: signing } }
    expect(decideTag(inputs)).toEqual({
      kind: 'quiet',
      sentence: `The tag "${name}" is no version, so there is nothing to build.`,
    })
  })

  test.each([
    ['v3.2.0', '', 'version-not-canonical', 'Delete it, and push the tag "3.2.0".'],
    ['3.2.0', 'v', 'version-not-canonical', 'Delete it, and push the tag "v3.2.0".'],
    ['3.2.0+local', '', 'version-local', expect.anything()],
    ['3.2.0.dev0', '', 'version-development', expect.anything()],
  ])('%s with prefix "%s" is refused as %s', async (name, prefix, code, hint) => {
    expect(await refusalOf(() => decideTag(inputsOf(name, prefix)))).toMatchObject({ code, hint })
  })

  test.each([
    ['a job that could sign', { run: { ...run, tokenRequest: signing } }, 'id-token-in-build'],
    ['a repository that is not public', { isPublic: false }, 'repository-private'],
  ])('is not built in %s', async (_, change, code) => {
    expect(await refusalOf(() => decideTag({ ...inputsOf('3.2.0'), ...change }))).toMatchObject({ code, exitCode: 1 })
  })
})

describe('what a front end left', () => {
  const sdist = 'tidy_box-3.2.0.tar.gz'
  const wheel = 'tidy_box-3.2.0-py3-none-any.whl'
  const linux = 'tidy_box-3.2.0-cp313-cp313-manylinux_2_28_x86_64.whl'

  test.each([
    ['both', [sdist, wheel]],
    ['several wheels', [wheel, sdist, linux]],
    ['the ignore file that uv and build write', [sdist, wheel, '.gitignore']],
  ])('is taken: %s', (_, names) => {
    expect(listBuilt(names, 'project')).toEqual(names.filter((name) => name !== '.gitignore').toSorted())
  })

  test.each([
    ['nothing', [], 'The build left nothing; one source distribution and its wheels are needed.'],
    ['no wheel', [sdist], `The build left "${sdist}"; one source distribution and its wheels are needed.`],
    ['no source distribution', [wheel, '.gitignore'], `The build left "${wheel}"; one source`],
    ['two source distributions', [sdist, 'tidy_box-3.1.0.tar.gz', wheel], `The build left "${sdist}", "tidy_box-3.1.0`],
    ['an egg', [sdist, wheel, 'tidy_box-3.2.0-py3.9.egg'], 'The build left'],
    ['notes', [sdist, wheel, 'notes.txt'], 'The build left'],
  ])('is refused: %s', async (_, names, message) => {
    const error = await refusalOf(() => listBuilt(names, 'project'))
    expect(error.code).toBe('build-incomplete')
    expect(error.message).toContain(message)
  })

  test.each<[kind: Needed, names: string[], words: string]>([
    ['sdist', [sdist], 'what was asked for'],
    ['wheel', [wheel, linux], 'a project may have several wheels of one platform'],
    ['files', [linux], 'other jobs build the rest'],
    ['files', [sdist], 'other jobs build the rest'],
    ['files', [sdist, wheel], 'the whole release'],
  ])('of the kind %s, %j is taken: %s', (kind, names) => {
    expect(listBuilt(names, kind)).toEqual(names.toSorted())
  })

  test.each<[kind: Needed, names: string[], words: string]>([
    ['sdist', [sdist, wheel], 'one source distribution is needed, and nothing else.'],
    ['sdist', [], 'one source distribution is needed, and nothing else.'],
    ['wheel', [sdist, wheel], 'wheels are needed, and nothing else.'],
    ['files', [sdist, 'tidy_box-3.2.tar.gz'], 'a release has one source distribution at most.'],
  ])('of the kind %s, %j is refused: %s', async (kind, names, words) => {
    const { code, message } = await refusalOf(() => listBuilt(names, kind))
    expect([code, message.split('; ')[1]]).toEqual(['build-incomplete', words])
  })
})

describe('what was built', () => {
  const project = {
    name: 'Tidy.Box',
    normalizedName: 'tidy-box',
    version: { kind: 'written', source: { text: '3.2.0', file: 'pyproject.toml', line: 3 } } as const,
    buildRequires: [],
    changesUrl: undefined,
    buildBackend: 'flit_core.buildapi',
  }
  const built = (name: string) => ({ name, fileName: parseFileName(name) }) as unknown as Distribution

  test.each([
    ['tidy_box-3.2.0.tar.gz', '3.2.0'],
    ['tidy_box-3.2.0-py3-none-any.whl', '3.2.0'],
    ['tidy_box-3.2-py3-none-any.whl', '3.2.0'],
  ])('%s fits the tag %s', (name, tag) => {
    expect(() => requireBuilt([built(name)], project, tagOf(tag))).not.toThrow()
  })

  test.each([
    ['tidy_box-3.2.1.tar.gz', 'another version'],
    ['tidy_box-3.2.0.post1.tar.gz', 'a version that begins alike'],
    ['tidy_boxes-3.2.0.tar.gz', 'another project'],
  ])('%s does not: %s', async (name) => {
    const good = built('tidy_box-3.2.0-py3-none-any.whl')
    expect(await refusalOf(() => requireBuilt([good, built(name)], project, tagOf('3.2.0')))).toMatchObject({
      code: 'version-mismatch',
    })
  })
})
