import { describe, expect, test } from '@jest/globals'
import { githubHeadingId, headingId } from '../../src/release/notes/anchor.ts'
import { changesLink } from '../../src/release/notes/changes-link.ts'

describe('the id of a heading', () => {
  test.each([
    ['Version 3.1.3', 'version-3-1-3', 'version-313'],
    ['Version 0.21', 'version-0-21', 'version-021'],
    ['Version 5.4.0 & 5.4.1', 'version-5-4-0-5-4-1', 'version-540--541'],
    ['v2.0 (Yasuzō)', 'v2-0-yasuzo', 'v20-yasuzō'],
    ['0.8.0 - 2024-03-26', '', '080---2024-03-26'],
    ['6.2.4 (2026-07-10)', '', '624-2026-07-10'],
    ['2.0.0rc1', 'rc1', '200rc1'],
    ['snake_case', 'snake-case', 'snake_case'],
  ])('"%s" is "%s" in Sphinx and "%s" at GitHub', (heading, sphinx, github) => {
    expect([headingId(heading), githubHeadingId(heading)]).toEqual([sphinx, github])
  })
})

describe('the address of the section "Version 0.21" of tag v0.21.0', () => {
  const file = 'https://github.com/pallets/quart/blob'
  test.each<[string | undefined, string, string]>([
    ['https://quart.example.org/changes/', 'https://quart.example.org/changes/#version-0-21', 'a page of Sphinx'],
    ['https://quart.example.org/a?b=c', 'https://quart.example.org/a?b=c#version-0-21', 'a query'],
    ['https://quart.example.org/#news', 'https://quart.example.org/#news', 'a place that the project names itself'],
    [`${file}/main/CHANGES.md`, `${file}/main/CHANGES.md#version-021`, 'a file that GitHub renders'],
    [`${file}/main/docs/changes.rst`, `${file}/main/docs/changes.rst#version-021`, 'another of them'],
    [`${file}/main/CHANGES`, `${file}/main/CHANGES`, 'a file that it shows as it is'],
    ['https://github.com/pallets/quart/wiki/Changes', 'https://github.com/pallets/quart/wiki/Changes', 'a wiki'],
    [
      'https://github.com/pallets/quart/releases/',
      `${file}/v0.21.0/docs/my%20changes.md#version-021`,
      'the release pages, on which the reader is',
    ],
    [undefined, `${file}/v0.21.0/docs/my%20changes.md#version-021`, 'no page, but the file at the tag'],
  ])('with %s: %s, for %s', (changesUrl, expected, _) => {
    const place = { repository: 'pallets/quart', tag: 'v0.21.0', path: 'docs/my changes.md', heading: 'Version 0.21' }
    expect(changesLink({ changesUrl, ...place })).toBe(expected)
  })
})

test('without a change log, the address is that of the commits', () => {
  const place = { changesUrl: undefined, repository: 'pallets/quart', tag: 'v0.21.0', path: undefined, heading: '' }
  expect(changesLink(place)).toBe('https://github.com/pallets/quart/commits/v0.21.0')
})
