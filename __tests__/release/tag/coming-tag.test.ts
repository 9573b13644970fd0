import { expect, test } from '@jest/globals'
import { comingTagName } from '../../../src/release/tag/coming-tag.ts'
import { parseVersion } from '../../../src/release/version.ts'

test.each<[name: string, version: string, tags: string, written: string | undefined, reason: string]>([
  ['v1.3.0', '1.3.0', 'v1.2.0', '1.3.0.dev', 'the prefix of the last tags'],
  ['1.3.0', '1.3.0', '', '1.3.0.dev', 'the first tag'],
  ['2026.11.01', '2026.11.1', '2026.10.02', '2026.07.22', 'the zeros of the file'],
  [
    'v2026.11.01',
    '2026.11.1',
    'v2026.07.02 v2026.10.12',
    undefined,
    'the zeros of the tags, where no file has the version',
  ],
  ['2026.11.1', '2026.11.1', '2026.07.02', '2026.7.2', 'the file goes first'],
])('%s for %s after [%s], written %j: %s', (name, text, tags, written) => {
  const version = parseVersion(text)
  if (version === undefined) throw new Error(`no version: ${text}`)
  const tagNames = tags.split(' ').filter((tag) => tag !== '')
  expect(comingTagName(version, { prefix: undefined, tagNames, written })).toBe(name)
})
