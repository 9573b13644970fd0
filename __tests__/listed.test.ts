import { expect, test } from '@jest/globals'
import { listed } from '../src/listed.ts'

test.each<[string, readonly string[], string]>([
  ['nothing', [], ''],
  ['one alone', ['a'], 'a'],
  ['two without a comma', ['a', 'b'], 'a and b'],
  ['three with the serial comma', ['a', 'b', 'c'], 'a, b, and c'],
])('lists %s', (_, texts, expected) => {
  expect(listed(texts)).toBe(expected)
})

test('alternatives are joined by "or"', () => {
  expect(listed(['bash', 'zsh', 'fish'], 'or')).toBe('bash, zsh, or fish')
})
