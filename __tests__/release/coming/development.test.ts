import { expect, test } from '@jest/globals'
import { developmentAfter, suffixOf } from '../../../src/release/coming/development.ts'

test.each<[before: readonly (string | undefined)[], written: string, why: string]>([
  [['2.1.1.dev0', '2.1.0.dev0', '2.0.1.dev0'], '.dev0', 'as in all of them'],
  [['3.1.3.dev', '3.1.2.dev0', '3.1.1.dev0'], '.dev', 'the last one counts'],
  [['2.0.1.dev0', '2.0.0rc2', '2.0.0rc1'], '.dev0', 'pre-releases follow one another'],
  [['1.9.0', '1.8.1.dev0', '1.8.0.dev0'], '.dev0', 'it was forgotten once'],
  [['3.0.0a2', '3.0.0a1', '3.0.0.dev0'], '.dev', 'one of three is no habit'],
  [['3.0.1', '3.0.0', '2.0.1'], 'none', 'nobody writes one'],
  [['3.0.1', '3.0.0'], '.dev', 'of two releases there is no habit'],
  [[undefined, '3.0.1', undefined, '3.0.0', '2.0.1'], 'none', 'three are known'],
  [[undefined, '2.1.0.dev0'], '.dev0', 'what is not known does not count'],
  [[], '.dev', 'the first release'],
])('after %j it is written with %s: %s', (before, expected) => {
  const development = developmentAfter(before)
  expect(development.kind === 'none' ? 'none' : development.suffix).toBe(expected)
})

test.each<[text: string, suffix: string | undefined, why: string]>([
  ['3.2.0.dev', '.dev', 'as Pallets write it'],
  ['3.2.0.dev0', '.dev0', 'the normal form'],
  ['3.2.0.dev7', '.dev0', 'a new count begins'],
  ['3.2.0-dev', '-dev', 'with another sign'],
  ['3.2dev', 'dev', 'without one'],
  ['3.2.0rc1.dev0', '.dev0', 'of a pre-release'],
  ['3.2.0', undefined, 'a release'],
  ['3.2.0+dev', undefined, 'a local version'],
  ['unknown', undefined, 'no version'],
])('what makes %s a development version is %j: %s', (text, suffix) => {
  expect(suffixOf(text)).toBe(suffix)
})
