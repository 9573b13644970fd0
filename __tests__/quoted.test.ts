import { expect, test } from '@jest/globals'
import { quoted, quotedJson } from '../src/quoted.ts'

test.each([
  ['what can be seen stays', '3.2.0', '"3.2.0"'],
  ['a bidirectional override is shown', '1.0\u202e', '"1.0\\u{202e}"'],
  ['a line end does not start a command of the runner', '1.0\n::error::x', '"1.0\\u{a}::error::x"'],
  ['one character is one code point', '😀', '"\\u{1f600}"'],
  ['the rest is counted', 'x'.repeat(5000), `"${'x'.repeat(100)}…" (and 4900 characters more)`],
])('in a message, %s', (_, text, expected) => {
  expect(quoted(text)).toBe(expected)
})

test.each([
  ['a text', 'a "b"', '"a \\"b\\""'],
  ['a list', [1, null, 'a'], '[1,null,"a"]'],
  ['nothing', undefined, 'missing'],
  ['what cannot be seen', 'a\u202eb', '"a\\u{202e}b"'],
  ['a long one', 'x'.repeat(5000), `"${'x'.repeat(79)}…`],
])('as JSON in a message, %s', (_, value, expected) => {
  expect(quotedJson(value)).toBe(expected)
})
