import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { compareVersions, parseVersion, type Version } from '../../src/release/version.ts'
import { oraclePython } from '../oracles.ts'
import { versionOf } from '../release/version-of.ts'
import { noVersions, refusedVersions } from '../release/version-texts.ts'

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
})

test('what is no version here is none there', () => {
  expect(packagingReads(noVersions.map(([, text]) => text))).toEqual(noVersions.map(() => null))
})

test('what is refused here alone is a version there', () => {
  expect(packagingReads(refusedVersions.map(([, text]) => text))).not.toContain(null)
})
