import { describe, expect, test } from '@jest/globals'
import type { VerifiedDistribution } from '../../../src/attestation.ts'
import { parseFileName } from '../../../src/distribution/file-name.ts'
import { sortAssets } from '../../../src/distribution/release-assets.ts'
import { readTag, type TagName } from '../../../src/release/tag.ts'
import { parseVersion } from '../../../src/release/version.ts'
import { decideUploads } from '../../../src/steps/publish/decide.ts'
import { refusalOf } from '../../refusal-of.ts'

const wheel = 'tidy_box-3.2.0-py3-none-any.whl'
const linux = 'tidy_box-3.2.0-cp313-cp313-manylinux_2_28_x86_64.whl'
const sdist = 'tidy_box-3.2.0.tar.gz'
const lines = 'multiple.intoto.jsonl'

function tagOf(name: string): TagName {
  const reading = readTag(name, '')
  if (reading.kind !== 'release') throw new Error(`${name} is no tag of a release.`)
  return reading.tag
}
const tag = tagOf('3.2.0')
const asNamed = { name: tag.name, read: tag }
const named = (...names: string[]) => names.map((name) => ({ name }))

describe('the assets of a release are', () => {
  test('distributions, provenance, and what a person added', () => {
    const assets = named('poster.pdf', wheel, lines, 'tidy-box-docs.tar.gz', sdist, linux, 'docs.zip')
    expect(sortAssets(assets, asNamed, lines)).toEqual({
      distributions: named(wheel, sdist, linux),
      provenance: { name: lines },
      others: named('poster.pdf', 'tidy-box-docs.tar.gz', 'docs.zip'),
      project: 'tidy-box',
      tag,
      version: tag.version,
    })
  })

  test.each([
    ['no provenance', [wheel, sdist], 'release-asset-missing'],
    ['provenance of another name', [wheel, sdist, 'multiple.intoto.jsonl.1'], 'release-asset-missing'],
    ['no distribution', [lines, 'poster.pdf'], 'release-asset-missing'],
    ['a wheel of another version', [wheel, lines, 'tidy_box-3.1.0-py3-none-any.whl'], 'release-asset-foreign'],
    ['a wheel of another project', [wheel, lines, 'other-3.2.0-py3-none-any.whl'], 'release-asset-foreign'],
    ['a source distribution of another project', [wheel, lines, 'other-3.2.0.tar.gz'], 'release-asset-foreign'],
    ['a second source distribution', [wheel, sdist, lines, 'tidy-box-3.2.0.tar.gz'], 'release-asset-foreign'],
    ['a source distribution in other letters', [wheel, lines, 'Tidy_box-3.2.0.tar.gz'], 'release-asset-foreign'],
    ['a wheel in other letters', [lines, 'Tidy_box-3.2.0-py3-none-any.whl'], 'release-asset-foreign'],
    ['a wheel whose name cannot be read', [wheel, lines, 'tidy_box.whl'], 'release-asset-foreign'],
  ])('refused: %s', async (_, names, code) => {
    expect(await refusalOf(() => sortAssets(named(...names), asNamed, lines))).toMatchObject({ code, exitCode: 1 })
  })
})

describe('a tag whose prefix nobody has set', () => {
  const read = (name: string, ...names: readonly string[]) =>
    sortAssets(named(...names), { name, read: undefined }, lines)

  test.each([
    ['core-v3.2.0', 'core-v', 'a name and the version'],
    ['core-3.2', 'core-', 'the version in other words'],
  ])('%s is %j and the version of the files: %s', (name, prefix) => {
    const version = parseVersion('3.2.0')
    const found = read(name, wheel, sdist, lines)
    expect([found?.tag.name, found?.tag.prefix, found?.version]).toEqual([name, prefix, version])
  })

  test.each([
    ['of a night', 'nightly-2026.11.30', ['poster.pdf']],
    ['that names another version, and holds no provenance', 'core-3.2.1', [wheel]],
  ])('is no release %s', (_, name, names) => {
    expect(read(name, ...names)).toBeUndefined()
  })

  test.each([
    ['the version of no file', 'core-3.2.1', [wheel, lines], 'release-asset-missing'],
    ['the end of the version', 'core-2.0', [wheel, lines], 'release-asset-missing'],
    ['something behind the version', 'core-3.2.0-final', [wheel, lines], 'release-asset-missing'],
    ['no provenance', 'core-3.2.0', [wheel, sdist], 'release-asset-missing'],
    [
      'a file of another version',
      'core-3.2.0',
      [wheel, lines, 'tidy_box-3.1.0-py3-none-any.whl'],
      'release-asset-foreign',
    ],
  ])('refused: %s', async (_, name, names, code) => {
    expect(await refusalOf(() => read(name, ...names))).toMatchObject({ code, exitCode: 1 })
  })
})

describe('what is uploaded', () => {
  const verified = (name: string, sha256 = 'a1'.repeat(32)) =>
    ({ file: { name, sha256, fileName: parseFileName(name), metadata: tag } }) as unknown as VerifiedDistribution
  const onIndex = (...files: (readonly [string, string])[]) =>
    new Map(files.map(([name, sha256]) => [name, { name, sha256 }]))
  const all = [sdist, linux, wheel].map((name) => verified(name))
  const names = (list: readonly VerifiedDistribution[]) => list.map(({ file }) => file.name)

  test.each([
    ['nothing there', [], [linux, wheel, sdist]],
    ['a wheel there', [wheel], [linux, sdist]],
    ['only the source distribution there', [sdist], [linux, wheel]],
    ['all there', [sdist, linux, wheel], []],
  ])('with %s: wheels first, the source distribution last', (_, there, uploads) => {
    const decided = decideUploads(all, onIndex(...there.map((name) => [name, 'a1'.repeat(32)] as const)))
    expect(names(decided)).toEqual(uploads)
  })

  test('nothing, if the index has another file under one of the names', async () => {
    const error = await refusalOf(() => decideUploads(all, onIndex([wheel, 'b2'.repeat(32)])))
    expect(error).toMatchObject({ code: 'index-file-differs', exitCode: 1 })
    expect(error.message).toBe(
      `The index already has other files under the same names:\n  "${wheel}": here sha256:${'a1'.repeat(32)}, there sha256:${'b2'.repeat(32)}`,
    )
  })

  test.each([
    ['tidy_box-3.2.0-py2-none-any.whl', 'index-file-foreign'],
    ['tidy_box-3.2-py2-none-any.whl', 'index-file-foreign'],
    ['tidy_box-3.2.0.zip', undefined],
    ['tidy_box-3.1.0-py3-none-any.whl', undefined],
    ['tidy_box-3.2.0rc1-py3-none-any.whl', undefined],
    ['tidy_box-3.2.0-py2.7.egg', undefined],
  ])('beside %s on the index: %s', async (name, code) => {
    const decide = () => decideUploads(all, onIndex([name, 'c3'.repeat(32)]))
    if (code === undefined) expect(decide()).toHaveLength(3)
    else expect(await refusalOf(decide)).toMatchObject({ code, exitCode: 1 })
  })
})
