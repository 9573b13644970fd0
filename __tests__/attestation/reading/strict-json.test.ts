import { describe, expect, test } from '@jest/globals'
import { decodeUtf8, parseJson } from '../../../src/attestation/reading/strict-json.ts'
import { refusalOf } from '../../refusal-of.ts'

const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`

describe('is refused, and the nearest text is read', () => {
  test.each<[why: string, refused: string, message: string, nearest: string]>([
    ['a key twice', '{"a":1,"a":1}', 'X gives the key "a" twice in one object.', '{"a":1,"b":1}'],
    [
      'a key twice, deep',
      '{"a":[{"b":{},"c":1,"b":2}]}',
      'X gives the key "b" twice in one object.',
      '{"a":[{"b":{}},{"b":2}]}',
    ],
    ['an escape in a key', '{"\\u0061":1}', 'X has an escape in the key "\\\\u0061".', '{"a":"\\u0061"}'],
    ['a quote in a key', '{"a\\"":1}', 'X has an escape in the key "a\\\\\\"".', '{"a":"\\""}'],
    [
      'a key twice, after strings full of signs',
      '{"a":"}:{\\\\","a":"\\""}',
      'X gives the key "a" twice in one object.',
      '{"a":"}:{\\\\","b":"\\""}',
    ],
    [
      'a key twice, and once more further in',
      '{"a":{"a":1},"a":2}',
      'X gives the key "a" twice in one object.',
      '{"a":{"a":1},"b":{"a":2}}',
    ],
    ['trailing data', '{"a":1}{', 'X is not JSON.', ' {"a":1}\r\n'],
    ['nothing', '', 'X is not JSON.', 'null'],
    ['a comment', '[1] // one', 'X is not JSON.', '["// one"]'],
    ['a comma too many', '[1,]', 'X is not JSON.', '[1]'],
    ['a byte order mark', '\ufeff[]', 'X is not JSON.', '["\ufeff"]'],
    [
      'an integer beyond 2^53',
      '[9007199254740992]',
      'X holds the number 9007199254740992, which is not exact; large ones are strings.',
      '[9007199254740991, "9007199254740992"]',
    ],
    [
      'a negative one',
      '[-9007199254740992]',
      'X holds the number -9007199254740992, which is not exact; large ones are strings.',
      '[-9007199254740991]',
    ],
    [
      'a number that is infinite here',
      '[1e999]',
      'X holds the number Infinity, which is not exact; large ones are strings.',
      '[1e15, 0.5, -0]',
    ],
    [
      'half of a surrogate pair',
      '["\\ud83d"]',
      'X holds half of a surrogate pair, in "\\ud83d".',
      '["\\ud83d\\ude00"]',
    ],
    [
      'the other half, in a key',
      '{"\\ude00":1}',
      'X holds half of a surrogate pair, in "\\ude00".',
      '{"\ud83d\ude00":1}',
    ],
    ['a prototype', '{"__proto__":{}}', 'X has the key "__proto__".', '{"constructor":{"prototype":{}}, "proto":1}'],
    ['a prototype, escaped and deep', '[{"\\u005f_proto__":1}]', 'X has the key "__proto__".', '["__proto__"]'],
  ])('%s', async (_, refused, message, nearest) => {
    const refusal = await refusalOf(() => parseJson(refused, 'X'))
    expect({ code: refusal.code, message: refusal.message }).toEqual({ code: 'provenance-malformed', message })
    expect(parseJson(nearest, 'X')).toEqual(JSON.parse(nearest))
  })

  test.each<[why: string, refused: string, message: string, nearest: string]>([
    ['65 levels', nested(65), 'X is nested deeper than 64 levels.', nested(64)],
    ['a million levels', nested(1_000_000), 'X is nested deeper than 64 levels.', nested(64)],
    [
      '4 MB',
      `"${' '.repeat(3_999_999)}"`,
      'X has 4000001 characters; at most 4000000 are read.',
      `"${' '.repeat(3_999_998)}"`,
    ],
  ])('%s', async (_, refused, message, nearest) => {
    const refusal = await refusalOf(() => parseJson(refused, 'X'))
    expect({ code: refusal.code, message: refusal.message }).toEqual({ code: 'provenance-too-large', message })
    expect(parseJson(nearest, 'X')).toEqual(JSON.parse(nearest))
  })
})

test('a key that V8 would read wrongly is refused', async () => {
  // After the first text, V8 13.6 reads the key of a quote in the second one as a backslash.
  JSON.parse('{"h":[],"\\\\":0}')
  const refusal = await refusalOf(() => parseJson('{"h":1,"\\"":2}', 'X'))
  expect(refusal.message).toBe('X has an escape in the key "\\\\\\"".')
})

test('a string of a million backslashes and quotes is read in linear time', () => {
  const text = JSON.stringify('\\"'.repeat(900_000))
  expect(parseJson(`{"a":${text}}`, 'X')).toEqual({ a: JSON.parse(text) })
})

describe('bytes', () => {
  test.each<[why: string, refused: readonly number[], nearest: readonly number[], text: string]>([
    ['a byte that begins nothing', [0x61, 0xff], [0x61, 0x62], 'ab'],
    ['a character cut short', [0xc3], [0xc3, 0xa9], 'é'],
    ['a character in more bytes than it needs', [0xc0, 0x80], [0x00], '\0'],
    ['half of a surrogate pair', [0xed, 0xa0, 0xbd], [0xf0, 0x9f, 0x98, 0x80], '😀'],
  ])('%s is refused', async (_, refused, nearest, text) => {
    const refusal = await refusalOf(() => decodeUtf8(Uint8Array.from(refused), 'X'))
    expect({ code: refusal.code, message: refusal.message }).toEqual({
      code: 'provenance-malformed',
      message: 'X is not UTF-8.',
    })
    expect(decodeUtf8(Uint8Array.from(nearest), 'X')).toBe(text)
  })

  test('a byte order mark is kept, for the reader to refuse', () => {
    expect(decodeUtf8(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]), 'X')).toBe('\ufeffa')
  })
})
