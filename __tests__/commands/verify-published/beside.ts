import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { lines, type Page, sdist, wheel } from '../../worlds/release/page.ts'
import { publishedRelease } from '../../worlds/release/shared.ts'
import type { Release } from '../../worlds/release.ts'
import { folderOf, servicesOf, summaryOf, trusting, verify } from '../../worlds/verify-run.ts'

let release: Release
let page: Page
beforeAll(async () => {
  const shared = await publishedRelease()
  release = shared.release
  page = shared.page
})

const options = () => ['--owner-repo', 'example/example-greeting', ...trusting(release)]
const one = [0, 'verified', ['verified'], []]
const both = [0, 'verified', ['verified', 'verified'], []]

test('provenance among the files is provenance, as where the shell names everything', async () => {
  const folder = folderOf(page)
  expect(await summaryOf([wheel, sdist, lines, ...options()], { folder })).toEqual(both)
  expect(await summaryOf([lines, ...options()], { folder })).toEqual([2, 'input-invalid'])
})

test('what lies beside a file, and is no provenance of it, is warned of', async () => {
  const folder = folderOf(page, { 'train.jsonl': '{"loss": 1}\n' })
  expect(await summaryOf([wheel, ...options()], { folder })).toEqual([
    0,
    'verified',
    ['verified'],
    ['provenance-malformed (warning)'],
  ])
  const filed = folderOf(page, { [`${wheel}.publish.attestation`]: '{}' })
  expect(await summaryOf([wheel, ...options()], { folder: filed })).toEqual([
    1,
    'refused',
    ['refused'],
    ['provenance-malformed'],
  ])
})

test('what has such a name, and is no file, is left alone', async () => {
  const folder = folderOf(page)
  mkdirSync(join(folder, 'a.jsonl'))
  symlinkSync('/nowhere', join(folder, 'b.jsonl'))
  expect(await summaryOf([wheel, ...options()], { folder })).toEqual(one)
  const { output } = await verify(['.', ...options()], { folder })
  expect(output).toContain(
    '  Left alone: "a.jsonl", which leads to no file that can be read.\n  Left alone: "b.jsonl", which leads to no file that can be read.\n',
  )
})

test('provenance that is named and speaks of nothing here is said', async () => {
  const folder = folderOf(page, { 'empty.jsonl': '' })
  writeFileSync(join(folder, 'other.whl'), 'x')
  const { output } = await verify(['other.whl', '--provenance', 'empty.jsonl', '--provenance', lines, ...options()], {
    folder,
  })
  expect(output).toContain('  empty.jsonl holds no attestation.\n')
  expect(output).toContain(`  ${lines} speaks of none of these files: it names "${wheel}" and "${sdist}".\n`)
})

test.each([['tidy.zip'], ['TIDY.WHL'], ['tidy.tgz'], ['tidy-1.0.TAR.GZ']])(
  '%s could be installed, and is not judged',
  async (name) => {
    const folder = folderOf(page, { [name]: 'x' })
    const warned = [0, 'verified', ['verified', 'verified'], ['not-judged (warning)']]
    expect(await summaryOf(['.', ...options()], { folder })).toEqual(warned)
    page.drop(name, Buffer.from('x'))
    const services = servicesOf(release)
    expect(await summaryOf(['example/example-greeting@1.2.0', ...trusting(release)], { services })).toEqual(warned)
    page.remove(name)
  },
)
