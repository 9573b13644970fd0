import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { compareVersions, haveSameBase, parseVersion, seriesOf, type Version } from '../../src/release/version.ts'
import { oraclePython } from '../oracles.ts'
import { versionOf } from './version-of.ts'

type Judged = Version & { readonly rank: number }

const script = fileURLToPath(new URL('packaging_versions.py', import.meta.url))

/** What Python's `packaging` says of each text; `null` if it is no version. */
function packagingReads(texts: readonly string[]): readonly (Judged | null)[] {
  const input = JSON.stringify(texts)
  return JSON.parse(execFileSync(oraclePython(), [script], { input, encoding: 'utf8' }))
}

/** Every spelling of one part of a version beside every spelling of the others. */
function spellings(): readonly string[] {
  const parts = [
    ['', '0!', '1!', '02!'],
    ['1', '1.0', '1.0.0', '01.2', '1.10', '2024.1.15'],
    ['', 'a1', '-alpha.1', '_beta', 'rc', 'C2', 'preview3', '-pre-4', '.RC01'],
    ['', '.post1', '-1', '-0', 'post', 'rev2', '.r3'],
    ['', '.dev', 'dev0', '-dev_3', '.DEV20240101123456'],
  ]
  const publicTexts = parts.reduce((texts, endings) => texts.flatMap((text) => endings.map((ending) => text + ending)))
  const locals = ['+abc', '+a.b', '+1e5', '+0x10', '+01', '+Ubuntu-1_2', '+1.2', '+1.10', '+1.a', '+a.1', '+z']
  return [
    ...publicTexts,
    ...locals.flatMap((local) => ['1.0', '1.0.0', '1.0rc1.post2.dev3'].map((text) => text + local)),
  ]
}

const texts = [...spellings(), 'v1.0', 'V2.0rc1', ' 1.0\t', '1.0\n', '1.0.0.0', '0', '0.0']

describe('as Python packaging reads them', () => {
  const judged = packagingReads(texts)

  test('normal form, base, and kinds of thousands of spellings', () => {
    const expected = judged.map((facts) => {
      if (facts === null) return undefined
      const { rank: _, ...version } = facts
      return version
    })
    expect(texts.length).toBeGreaterThan(7000)
    expect(texts.map(parseVersion)).toEqual(expected)
  })

  test('order of thousands of spellings', () => {
    const read = judged.map((facts, index) => ({ version: versionOf(texts[index] ?? ''), rank: facts?.rank ?? -1 }))
    const sorted = read.toSorted((a, b) => compareVersions(a.version, b.version))
    expect(sorted.map(({ rank }) => rank)).toEqual(sorted.map(({ rank }) => rank).toSorted((a, b) => a - b))
    const wrong = sorted.slice(1).filter((one, index) => {
      const before = sorted[index]
      const isEqual = before !== undefined && compareVersions(before.version, one.version) === 0
      return isEqual !== (before?.rank === one.rank)
    })
    expect(wrong).toEqual([])
  })

  test.each([
    ['a branch that ended', '3.1.x'],
    ['a branch', 'wip-types'],
    ['nothing', ''],
    ['a separator without a number', '1.0-'],
    ['a local part without a segment', '1.0+'],
    ['an empty local segment', '1.0+a..b'],
    ['a space inside', '1.0 .0'],
    ['two pre-releases', '1.0alpha1beta2'],
    ['the word of another world', '1.2.3-SNAPSHOT'],
    ['a full-width digit', '１.0'],
    ['a bidirectional override', '1.0\u202e'],
    ['a zero-width space', '1.0\u200b'],
    ['a shell command', '$(id)'],
  ])('no version: %s', (_, text) => {
    expect([parseVersion(text), packagingReads([text])]).toEqual([undefined, [null]])
  })
})

test.each([
  ['more than 128 characters', `1${'.0'.repeat(100)}`],
  ['a number that JavaScript would round', '1.1234567890123456'],
  ['a long s, which Python takes for an s', '1.0po\u017ft1'],
])('refused though packaging reads it: %s', (_, text) => {
  expect(parseVersion(text)).toBeUndefined()
  expect(packagingReads([text])).not.toEqual([null])
})

test.each([
  ['3.2.dev0', '3.2.0rc1', true, 'both lead to 3.2'],
  ['3.2.0', '3.2', true, 'a final zero means nothing'],
  ['3.2.1', '3.2', false, 'another fix release'],
  ['1!3.2', '3.2', false, 'another epoch'],
])('%s and %s have the same base: %s, as %s', (one, other, expected) => {
  expect(haveSameBase(versionOf(one), versionOf(other))).toBe(expected)
})

test.each([
  ['3.2.1', '3.2', 'a fix'],
  ['3.2.0rc1', '3.2', 'a pre-release'],
  ['3.2', '3.2', 'no third number'],
  ['3', '3.0', 'one number'],
  ['3.2.0.post1', '3.2', 'a post-release'],
  ['2024.11.3', '2024.11', 'a year'],
  ['1!3.2.1', '1!3.2', 'another epoch is another series'],
])('%s is of the series %s: %s', (text, series) => {
  expect(seriesOf(versionOf(text))).toBe(series)
})
