import { expect, test } from '@jest/globals'
import { haveSameBase, parseVersion, seriesOf } from '../../src/release/version.ts'
import { versionOf } from './version-of.ts'
import { noVersions, refusedVersions } from './version-texts.ts'

// How thousands of spellings are read and ordered is compared with Python's `packaging`: conformance/packaging-versions.test.ts.

test.each(noVersions)('no version: %s', (_, text) => {
  expect(parseVersion(text)).toBeUndefined()
})

test.each(refusedVersions)('refused though packaging reads it: %s', (_, text) => {
  expect(parseVersion(text)).toBeUndefined()
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
