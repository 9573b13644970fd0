import { expect, test } from '@jest/globals'
import { releaseKindOf } from '../../src/release/release-kind.ts'
import { versionOf } from './version-of.ts'

test.each([
  ['3.1.0', 'feature', 'no fixes yet'],
  ['3.1', 'feature', 'no third number'],
  ['4', 'feature', 'one number'],
  ['1!3.1.0', 'feature', 'an epoch'],
  ['3.1.1', 'fix', 'a fix'],
  ['0.6.0.1', 'fix', 'a fourth number'],
  ['3.1.0.post1', 'fix', 'it fixes the one that it follows'],
  ['3.1.0rc1', 'pre-release', 'of a feature release'],
  ['3.1.1b2', 'pre-release', 'of a fix release'],
])('%s is a %s: %s', (text, kind) => {
  expect(releaseKindOf(versionOf(text))).toBe(kind)
})
