import { describe, expect, test } from '@jest/globals'
import { matchesPatterns, passesFilter } from '../../../src/release/tag/ref-filter.ts'

describe('matchesPatterns', () => {
  test.each([
    [['*'], '3.2.0', true, 'any name without a slash'],
    [['*'], 'a/b', false, 'a slash ends it'],
    [['**'], 'a/b', true, 'two do not end there'],
    [['[0-9]+.[0-9]+.[0-9]+'], '3.12.0', true, 'a class, repeated'],
    [['[0-9]+.[0-9]+.[0-9]+'], '3x12x0', false, 'a dot is a dot'],
    [['v?[0-9].*'], '3.2.0', true, 'a question mark makes the one before it optional'],
    [['*', '!*-rc*'], '3.0-rc1', false, 'a later exclamation mark takes out'],
    [['!*-rc*', '*'], '3.0-rc1', true, 'and a later pattern lets in again'],
    [['3.2'], '3.2.0', false, 'the whole name has to fit'],
    [['\\*'], '*', true, 'a backslash takes the next literally'],
    [['v[0-9'], 'v[0-9', true, 'a bracket that is not closed is one'],
    [['+1'], '+1', true, 'nothing stands before a sign that repeats it'],
    [['v[[]'], 'v[', true, 'a bracket may be in a class'],
    [['[1-35]'], '5', true, 'a range, and one more'],
    [['[1-35]'], '4', false, 'between them'],
    [['**/v*'], 'a/b/v1', true, 'a slash is in what two stars match'],
    [['a+'], 'aaa', true, 'at least once'],
    [['a+'], '', false, 'never is too few'],
    [[], '3.2.0', false, 'no pattern lets anything in'],
  ])('%j lets %s in: %s, since %s', (patterns, name, isIn) => {
    expect(matchesPatterns(patterns, name)).toBe(isIn)
  })
})

test.each<[string[] | undefined, string[] | undefined, boolean, string]>([
  [undefined, undefined, true, 'no key'],
  [['*'], undefined, true, 'patterns that let in'],
  [undefined, ['3.*'], false, 'patterns that leave out'],
  [['*'], ['3.*'], false, 'GitHub refuses both; what is left out stays out'],
])('tags %j, tags-ignore %j: %s, as %s', (only, ignore, isIn) => {
  expect(passesFilter({ only, ignore }, '3.2.0')).toBe(isIn)
})

test('stars that could be shared out in any way are not tried one after the other', () => {
  const pattern = `${'*a'.repeat(2000)}b`
  expect(matchesPatterns([pattern], 'a'.repeat(4000))).toBe(false)
})
