import { describe, expect, test } from '@jest/globals'
import { builderWords, type Manifest, parseManifest, serializeManifest } from '../../src/release/manifest.ts'
import { refusalOf } from '../refusal-of.ts'

const wheel = { name: 'tidy_box-3.2.0-py3-none-any.whl', sizeBytes: 1000, sha256: 'a1'.repeat(32) }
const sdist = { name: 'tidy_box-3.2.0.tar.gz', sizeBytes: 900, sha256: 'b2'.repeat(32) }
const manifest: Manifest = {
  schema: 1,
  project: 'Tidy.Box',
  version: '3.2.0',
  tag: 'v3.2.0',
  tagPrefix: 'v',
  commit: '7ab5c0fd46a4a0f9c5ff6cf2c1d4eaa3ef1b0b4c',
  notes: 'Notes – with “quotes”,\nand lines.',
  files: [wheel, sdist],
}

test('what is written is read again', () => {
  expect(parseManifest(serializeManifest(manifest))).toEqual(manifest)
})

test('so is a part, and who built each file of a collection', () => {
  const part = { ...manifest, isPart: true, allowed: ['tests/*.pem'], legs: 3 } as const
  expect(parseManifest(serializeManifest(part))).toEqual(part)
  const builtBy = { job: 'wheels', leg: 1, legs: 3, attempt: 2 }
  const collected = {
    ...manifest,
    files: [
      { ...wheel, builtBy },
      { ...sdist, builtBy: { job: 'sdist' } },
    ],
  }
  expect(parseManifest(serializeManifest(collected))).toEqual(collected)
  expect(collected.files.map((file) => builderWords(file.builtBy))).toEqual(['wheels (leg-1 of 3, attempt 2)', 'sdist'])
})

test('equal manifests are equal bytes, in whichever order their files came', () => {
  const { files, ...rest } = manifest
  expect(serializeManifest({ files: files.toReversed(), ...rest })).toBe(serializeManifest(manifest))
})

test('what is not part of a manifest is not handed on', () => {
  const text = JSON.stringify({ ...manifest, files: [{ ...wheel, path: '/etc/passwd' }], more: 1 })
  expect(parseManifest(text)).toEqual({ ...manifest, files: [wheel] })
})

describe('refused', () => {
  test.each<[string, object, string]>([
    ['a later form', { schema: 2 }, '"schema" is 2, not 1'],
    ['no project', { project: undefined }, '"project" is missing'],
    ['a project that leaves its folder', { project: '../box' }, '"project" is "../box"'],
    ['a version with a space', { version: '3.2 0' }, '"version" is "3.2 0"'],
    ['a short commit', { commit: '7ab5c0f' }, '"commit" is "7ab5c0f"'],
    ['a tag of another version', { tag: 'v3.2.1' }, 'the tag "v3.2.1" is not "v" and "3.2.0"'],
    ['a tag without the prefix', { tag: '3.2.0' }, 'the tag "3.2.0" is not "v" and "3.2.0"'],
    ['notes longer than a release page takes', { notes: 'x'.repeat(125_001) }, '"notes" is "xxx'],
    ['no files', { files: [] }, '"files" is not a list of files'],
    ['files by name only', { files: ['tidy_box-3.2.0.tar.gz'] }, '"files" has "tidy_box-3.2.0.tar.gz"'],
    ['a file that leaves its folder', { files: [{ ...wheel, name: '../a.whl' }] }, '"files" has {"name":"../a.whl"'],
    ['a hidden file', { files: [{ ...wheel, name: '.pypirc' }] }, '"files" has {"name":".pypirc"'],
    ['an empty file', { files: [{ ...wheel, sizeBytes: 0 }] }, '"files" has {"name"'],
    ['half a byte', { files: [{ ...wheel, sizeBytes: 1.5 }] }, '"files" has {"name"'],
    ['a digest in capitals', { files: [{ ...wheel, sha256: 'A1'.repeat(32) }] }, '"files" has {"name"'],
    ['a builder without a job', { files: [{ ...wheel, builtBy: { leg: 1 } }] }, '"files" has {"name"'],
    ['a builder that is no key', { files: [{ ...wheel, builtBy: { job: 'a b' } }] }, '"files" has {"name"'],
    ['a leg that is no number', { files: [{ ...wheel, builtBy: { job: 'a', leg: '1' } }] }, '"files" has {"name"'],
    ['what is allowed, but no list', { allowed: 'tests/*' }, '"allowed" is "tests/*"'],
    ['what is allowed, but no texts', { allowed: [1] }, '"allowed" is [1]'],
    ['a matrix of one leg', { legs: 1 }, '"legs" is 1'],
    ['a file twice', { files: [wheel, { ...sdist, name: wheel.name }] }, '"files" names a file twice'],
  ])('%s', async (_, change, complaint) => {
    const { code, exitCode, message } = await refusalOf(() => parseManifest(JSON.stringify({ ...manifest, ...change })))
    expect({ code, exitCode }).toEqual({ code: 'manifest-invalid', exitCode: 1 })
    expect(message).toContain(complaint)
  })

  test.each([
    ['no JSON', '{', 'it is not JSON'],
    ['a list', '[]', '"project" is missing'],
    ['null', 'null', '"project" is missing'],
    ['keys of the prototype', '{"__proto__": {"project": "a"}}', '"project" is missing'],
  ])('%s', async (_, text, complaint) => {
    expect((await refusalOf(() => parseManifest(text))).message).toContain(complaint)
  })

  test('all that is wrong is said at once', async () => {
    const { message } = await refusalOf(() => parseManifest(JSON.stringify({ ...manifest, commit: '', version: '' })))
    expect(message).toBe(
      'release-manifest.json of the build job cannot be used: "version" is ""; "commit" is ""; the tag "v3.2.0" is not "v" and "".',
    )
  })
})
