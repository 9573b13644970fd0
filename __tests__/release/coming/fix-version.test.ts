import { expect, test } from '@jest/globals'
import { nextFixVersion } from '../../../src/release/coming/fix-version.ts'
import { versionOf } from '../version-of.ts'

test.each<[last: string, day: string | undefined, next: string, why: string]>([
  ['3.1.2', undefined, '3.1.3', 'the third number counts fixes'],
  ['3.1.9', undefined, '3.1.10', 'a number, and no digit'],
  ['1.2', undefined, '1.2.1', 'a feature release without a third number'],
  ['5', undefined, '6', 'only one number counts'],
  ['1.2.3.4', undefined, '1.2.3.5', 'the last of four'],
  ['1!2.0.1', undefined, '1!2.0.2', 'an epoch stays'],
  ['3.2.0rc1', undefined, '3.2.0rc2', 'the development version of 3.2.0 comes before it'],
  ['3.2.0a1', undefined, '3.2.0a2', 'of its own kind'],
  ['1!2.0b9', undefined, '1!2.0b10', 'with an epoch'],
  ['3.2.0rc1.post1', undefined, '3.2.0rc2', 'a post-release of a pre-release'],
  ['1.2.0.post1', undefined, '1.2.1', 'a post-release'],
  ['1.2.post1', undefined, '1.2.1', 'a post-release of two numbers'],
  ['26.5.1', '2026-06-01', '26.5.2', 'year, month, and a count of fixes'],
  ['25.3', '2025-10-01', '25.3.1', 'year, and a count of releases'],
  ['2026.7.22', '2026-07-22', '2026.11.30', 'the day is the version'],
  ['2026.7.22', '2026-07-20', '2026.11.30', 'a day near it'],
  ['2026.7.22', undefined, '2026.11.30', 'nothing speaks against a day'],
  ['2026.11.30', undefined, '2026.12.1', 'a second one on this day'],
  ['2026.12.31.1', undefined, '2027.1.1', 'in the future, with a number behind'],
  ['2026.7.2', '2026-09-30', '2026.7.3', 'the third release of July is no day'],
  ['2026.13.1', undefined, '2026.13.2', 'there is no such month'],
  ['2026.2.30', undefined, '2026.2.31', 'there is no such day'],
])('after %s of %s comes %s: %s', (last, day, next) => {
  expect(nextFixVersion({ version: versionOf(last), day }, '2026-11-30').text).toBe(next)
})
