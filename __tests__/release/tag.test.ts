import { expect, test } from '@jest/globals'
import { readNamedTag, readTag, readTagOf, tagNameOf } from '../../src/release/tag.ts'
import { parseVersion } from '../../src/release/version.ts'

test.each([
  ['3.2.0', '', 'a final version'],
  ['3.2.0rc1', '', 'a pre-release may be released'],
  ['3.2', '', 'two numbers are enough'],
  ['1!2.0', '', 'an epoch is accepted'],
  ['1.0.post1', '', 'a post-release'],
  ['v2.2.0', 'v', 'the prefix of the project'],
  ['rel-1.4', 'rel-', 'a longer prefix'],
  ['core-v2.48.0', 'core-v', 'the name of a package'],
])('%j with prefix %j releases a version: %s', (name, prefix) => {
  const version = parseVersion(name.slice(prefix.length))
  expect(readTag(name, prefix)).toEqual({ kind: 'release', tag: { name, prefix, version } })
  expect(version && tagNameOf(version, prefix)).toBe(name)
})

test.each([
  ['words', 'simple-tag', ''],
  ['a branch that ended', '3.1.x', ''],
  ['work in progress', 'wip-types', ''],
  ['a mark in the history', 'pre-changelog-rebase', ''],
  ['the second package of a repository', '5.6.0-Too', ''],
  ['the version of another package', 'core-2.3.0', 'v'],
  ['a word behind a version', '1.2-final', ''],
  ['a second prefix', 'vv1.2.0', 'v'],
  ['nothing', '', ''],
  ['the prefix alone', 'v', 'v'],
  ['a space, which only the interface of GitHub lets through', '1.2.3 ', ''],
  ['a line end', '1.2.3\n', ''],
  ['a shell command', '$(touch /tmp/x)', ''],
  ['a shell command', '`id`', ''],
  ['a shell command', 'a;curl$IFS-evil|sh', ''],
  ['an option of git', '--upload-pack=evil', ''],
  ['an option, almost a version', '-1.0', ''],
  ['a ref pushed as a name', 'refs/tags/1.0', ''],
  ['full-width digits', '１.０', ''],
  ['a bidirectional override', '1.0.0\u202e', ''],
  ['a zero-width space', '1.0.0\u200b', ''],
  ['5,000 characters', '1.'.repeat(2500), ''],
  ['5,000 digits', '1'.repeat(5000), ''],
])('no version: %s', (_, name, prefix) => {
  expect(readTag(name, prefix)).toEqual({ kind: 'not-a-version', name })
})

test.each([
  ['2026.07.22', '', '2026.7.22', 'a day of the calendar'],
  ['v1.2.0', 'v', '1.2.0', 'the zeros of the tag are no part of what it means'],
  ['3.0.1-rc1', '', '3.0.1rc1', 'the form of semver'],
  ['1.2.3-beta1', '', '1.2.3b1', 'the form of semver'],
  ['01.2.3', '', '1.2.3', 'a leading zero'],
  ['0.6.0-RC1', '', '0.6.0rc1', 'upper case'],
  ['1.0-1', '', '1.0.post1', 'a post-release in short'],
  ['v1.0-rc1', 'v', '1.0rc1', 'the prefix stays'],
])('%j with prefix %j releases %s and keeps its name: %s', (name, prefix, text) => {
  expect(readTag(name, prefix)).toEqual({ kind: 'release', tag: { name, prefix, version: parseVersion(text) } })
})

test.each([
  ['v2.2.0', '', '2.2.0', 'the project has no prefix'],
  ['2.2.0', 'v', 'v2.2.0', 'the project has a prefix'],
  ['v.2.3.0', 'v', 'v2.3.0', 'a slip'],
  ['v2026.07.22', '', '2026.07.22', 'the spelling stays'],
])('%j with prefix %j should be %j: %s', (name, prefix, expected) => {
  expect(readTag(name, prefix)).toEqual({ kind: 'other-prefix', name, expected })
})

test.each([
  ['v2.2.0', '', 'v', 'whatever the project sets'],
  ['R-1.7.1', 'v', 'R-', 'capitals'],
  ['core-v2.48.0', 'v', 'core-v', 'another package'],
  ['2026.07.22', 'v', '', 'none'],
])('%j plainly names a version, with prefix %j or not: its own is %j, %s', (name, prefix, own) => {
  expect(readNamedTag(name, prefix)).toMatchObject({ kind: 'release', tag: { name, prefix: own } })
})

test.each<[name: string, text: string, prefix: string | undefined, reason: string]>([
  ['v2026.07.22', '2026.7.22', 'v', 'zeros'],
  ['core-v1.2.0', '1.2', 'core-v', 'another number of zeros'],
  ['1.2', '1.2.0', '', 'no prefix'],
  ['1.2.0', '2.0', undefined, 'the end of a version is not the version'],
  ['v11.2', '1.2', undefined, 'half a number'],
  ['v1.2.1', '1.2', undefined, 'another version'],
  ['v1.2-final', '1.2', undefined, 'something behind it'],
  ['v1.2 ', '1.2', undefined, 'a space'],
  ['a/b v1.2', '1.2', undefined, 'no prefix that tags may have'],
  ['v1.2.dev0', '1.2.dev0', undefined, 'never released'],
  ['v1.2+local', '1.2+local', undefined, 'never released'],
])('%j is a tag of %s: prefix %j, %s', (name, text, prefix) => {
  const version = parseVersion(text)
  if (version === undefined) throw new Error(`no version: ${text}`)
  expect(readTagOf(name, version)).toEqual(
    prefix === undefined ? undefined : { name, prefix, version: parseVersion(name.slice(prefix.length)) },
  )
})

test.each([
  ['1.0+local', 'version-local', 'no index accepts it'],
  ['3.2.0.dev0', 'version-development', 'a state between releases'],
  ['3.2.0.dev', 'version-development', 'the spelling does not matter'],
  ['3.2.0.dev1+g1a2b3c4', 'version-local', 'a version from a build'],
])('%j is never released, by %s: %s', (name, code) => {
  expect(readTag(name, '')).toEqual({ kind: 'not-releasable', name, version: parseVersion(name), code })
})
