import { expect, test } from '@jest/globals'
import { parseFileName } from '../../../src/distribution/file-name.ts'
import type { Builder, Manifest } from '../../../src/release/manifest.ts'
import { agreedRelease, type BuiltFile, decideCollection } from '../../../src/steps/collect/decide.ts'
import { refusalOf } from '../../refusal-of.ts'

const sha = 'c0'.repeat(20)
const run = { tagName: '3.2.0', sha }
const manifest: Manifest = {
  schema: 1,
  project: 'Tidy.Box',
  isPart: true,
  allowed: ['tests/*'],
  version: '3.2.0',
  tag: '3.2.0',
  tagPrefix: '',
  commit: sha,
  notes: 'Fix it.',
  files: [{ name: 'tidy_box-3.2.0.tar.gz', sizeBytes: 3, sha256: 'a1'.repeat(32) }],
}
const part = (job: string, changes: Partial<Manifest> = {}) => ({
  builder: { job },
  manifest: { ...manifest, ...changes },
})

test('all parts are of one release, whatever their files', () => {
  const { files, isPart, allowed, ...release } = manifest
  const leg = { builder: linux, manifest: { ...manifest, legs: 2 } }
  expect(agreedRelease([part('sdist'), leg], run)).toEqual(release)
  expect(agreedRelease([part('sdist'), part('wheels', { files: [], allowed: [] })], run)).toEqual(release)
})

test.each<[string, Partial<Manifest>, string, string]>([
  ['another tag', { tag: '3.1.0' }, 'version-mismatch', 'wheels has built the tag "3.1.0" at'],
  ['another commit', { commit: 'd1'.repeat(20) }, 'version-mismatch', `but this run is for "3.2.0" at ${sha}.`],
  ['another project', { project: 'tidy-boxes' }, 'artifact-mismatch', '"project" differ'],
  [
    'other notes',
    { notes: 'Break it.' },
    'artifact-mismatch',
    'wheels and sdist do not say the same of the release: "notes"',
  ],
  [
    'one leg as if it were the whole',
    { legs: 2 },
    'legs-incomplete',
    'The job "wheels" has 2 legs, but hands on the artifact of one of them as if it were the whole.',
  ],
  ['one of several packages', { isPackage: true }, 'artifact-mismatch', '"isPackage" differ'],
])('parts are refused: %s', async (_, changes, code, words) => {
  const found = await refusalOf(() => agreedRelease([part('sdist'), part('wheels', changes)], run))
  expect([found.code, found.message]).toEqual([code, expect.stringContaining(words)])
})

test('files of other actions alone do not say what is released', async () => {
  expect(await refusalOf(() => agreedRelease([], run))).toMatchObject({ code: 'build-incomplete' })
})

const built = (name: string, digit: string, builtBy: Builder): BuiltFile => ({
  name,
  fileName: parseFileName(name),
  sizeBytes: 3,
  sha256: digit.repeat(64),
  builtBy,
})
const linux = { job: 'wheels', leg: 0, legs: 2, attempt: 1 }
const windows = { job: 'wheels', leg: 1, legs: 2, attempt: 2 }
const sdist = built('tidy_box-3.2.0.tar.gz', 'a', { job: 'sdist' })
const pure = built('tidy_box-3.2.0-py3-none-any.whl', 'b', linux)
const native = built('tidy_box-3.2.0-cp313-cp313-win_amd64.whl', 'c', windows)

test('files are taken once, in the order of their names', () => {
  const again = { ...pure, builtBy: windows }
  expect(decideCollection([sdist, pure, native, again], manifest, 2)).toEqual({
    files: [native, pure, sdist],
    twice: [{ name: pure.name, builders: [linux, windows] }],
  })
})

test('what one leg found a file to lack is kept, also when another compared nothing', () => {
  const lacking = { last: 'tidy_box-3.1.0-py3-none-any.whl', paths: ['tidy_box/py.typed'], moreCount: 0, remarks: [] }
  const compared = { ...pure, builtBy: windows, lacking }
  for (const parts of [
    [sdist, pure, compared],
    [sdist, compared, pure],
  ]) {
    const { files } = decideCollection(parts, manifest, undefined)
    expect(files.map((file) => file.lacking)).toEqual([lacking, undefined])
  }
})

const other = built('tidy_box-3.2.1-py3-none-any.whl', 'd', windows)

test.each([
  [
    'a wheel of another version',
    [sdist, pure, other],
    undefined,
    'version-mismatch',
    `"${other.name}" of wheels (leg-1 of 2, attempt 2).`,
  ],
  [
    'a wheel of another project',
    [sdist, built('tidy_boxes-3.2.0-py3-none-any.whl', 'b', linux)],
    undefined,
    'version-mismatch',
    'These files are not of Tidy.Box 3.2.0:',
  ],
  [
    'one name with other bytes',
    [sdist, pure, { ...pure, sha256: 'e'.repeat(64), builtBy: windows }],
    undefined,
    'built-twice',
    `sha256:${'b'.repeat(64)} by wheels (leg-0 of 2, attempt 1) and sha256:${'e'.repeat(64)} by wheels (leg-1 of 2, attempt 2).`,
  ],
  [
    'a second sdist',
    [sdist, built('tidy_box-3.2.tar.gz', 'a', linux), pure],
    undefined,
    'build-incomplete',
    '2 source distributions and 1 wheel:',
  ],
  ['no sdist', [pure, native], undefined, 'build-incomplete', '0 source distributions and 2 wheels:'],
  ['no wheel', [sdist], undefined, 'build-incomplete', '1 source distribution and 0 wheels:'],
  [
    'fewer wheels than expected',
    [sdist, pure],
    2,
    'build-incomplete',
    'are needed, and 2 wheels by the input "expect".',
  ],
  [
    'more wheels than expected',
    [sdist, pure, native],
    1,
    'build-incomplete',
    'are needed, and 1 wheel by the input "expect".',
  ],
])('files are refused: %s', async (_, files, expected, code, words) => {
  const found = await refusalOf(() => decideCollection(files, manifest, expected))
  expect([found.code, found.message]).toEqual([code, expect.stringContaining(words)])
})
