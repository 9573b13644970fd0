import { expect, test } from '@jest/globals'
import { greaterFinal } from '../../src/release/series.ts'
import { versionOf } from './version-of.ts'

test.each<[string, string, string, string | undefined, string]>([
  ['3.1.4', '', '3.2.0 3.1.3', '3.2.0', 'a fix of an older series'],
  ['3.1.4', '', '3.2.0 3.10.0 3.9.0', '3.10.0', 'numbers are compared, not letters'],
  ['3.2.0', '', '3.1.3', undefined, 'the greatest of all'],
  ['3.2.0', '', '3.2', undefined, 'the same version in other words'],
  ['3.2.0', '', '', undefined, 'the first release'],
  ['3.2.0', '', '4.0.0rc1', undefined, 'a pre-release is never the latest'],
  ['3.2.0', '', '3.2.0.post1', '3.2.0.post1', 'a post-release is greater'],
  ['3.2.0', '', '1!1.0', '1!1.0', 'an epoch is greater than everything before'],
  ['3.2.0rc1', '', '4.0.0', undefined, 'a pre-release asks for nothing'],
  ['3.2.0', '', 'nightly 2026 docs-5.0', '2026', 'other tags say nothing, a year is a version'],
  ['3.2.0', 'v', 'v4.0.0', 'v4.0.0', 'the prefix of the project'],
])('%s with prefix "%s" among %s: %s (%s)', (own, prefix, tags, greatest) => {
  const releases = tags.split(' ').map((tag) => ({ tag, isDraft: false }))
  expect(greaterFinal(versionOf(own), prefix, releases)?.text).toBe(greatest?.replace(/^v/, ''))
})

test('a draft is not out', () => {
  expect(greaterFinal(versionOf('3.1.4'), '', [{ tag: '3.2.0', isDraft: true }])).toBeUndefined()
})
