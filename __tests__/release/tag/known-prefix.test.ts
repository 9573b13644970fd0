import { expect, test } from '@jest/globals'
import { sharedPrefix, tagPrefixOf } from '../../../src/release/tag/known-prefix.ts'
import { parseVersion } from '../../../src/release/version.ts'

test.each<[prefix: string | undefined, version: string, tags: string, reason: string]>([
  ['v', '1.3.0', 'v1.0.0 v1.1.0 v1.2.0', 'all share it'],
  ['', '1.3.0', '1.0.0 1.1.0 1.2.0', 'that there is none is known too'],
  [undefined, '0.1.0', '', 'there is no tag yet'],
  ['v', '1.3.0', '0.1 0.2 v1.0.0 v1.1.0 v1.2.0', 'older ones were without, as of Flask-WTF'],
  [undefined, '1.3.0', 'v1.0.0 v1.1.0 1.2.0', 'the last three differ'],
  ['', '1.8', 'rel-1.3 rel-1.4 1.5 1.6 1.7', 'the habit changed, as of Blinker'],
  ['rel-', '1.4.1', 'rel-1.2 rel-1.3 rel-1.4 1.5 1.6', 'tags of greater versions tell nothing of a fix'],
  ['release-', '1.2', 'release-1.1', 'one tag is a habit'],
  ['v', '1.2.0', 'v1.1.0 1.2.0', 'the tag of the version itself tells nothing'],
  ['v', '0.9', 'v1.0 v1.1', 'there is none below, but there are some'],
  ['example-', '1.2', 'example-1.0 example-1.1', 'a word that is not usual, where all have it'],
  ['v', '2026.11.30', 'v2026.10.01 nightly-2026.11.28 nightly-2026.11.29', 'releases beside other tags with numbers'],
  [undefined, '1.3', 'core-1.1 core-1.2 extra-1.2', 'the tags of two packages'],
  ['v', '1.3.0', 'v1.2.0 3.1.x pre-changelog-rebase wip', 'names that are no version'],
  ['R-', '1.7.2', 'R-1.7.0 R-1.7.1', 'capitals'],
  ['v', '1.3.0', 'v1.2.0rc1 v1.2.0 v1.3.0rc1', 'pre-releases count'],
])('prefix %j for %s after [%s]: %s', (prefix, version, tags) => {
  expect(sharedPrefix(tags.split(' '), parseVersion(version))).toBe(prefix)
})

test('without a version the greatest of all count', () => {
  expect(sharedPrefix(['0.9', 'v1.0', 'v1.1', 'v1.2'], undefined)).toBe('v')
})

test('what is set goes first', () => {
  const tags = ['v1.0', 'v1.1']
  expect(tagPrefixOf('', tags, undefined)).toEqual({ text: '', from: 'set' })
  expect(tagPrefixOf(undefined, tags, undefined)).toEqual({ text: 'v', from: 'last-tags' })
  expect(tagPrefixOf(undefined, [], undefined)).toEqual({ text: '', from: 'nothing' })
})
