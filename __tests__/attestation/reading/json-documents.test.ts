import { expect, test } from '@jest/globals'
import { jsonDocuments } from '../../../src/attestation/reading/json-documents.ts'
import { refusalOf } from '../../refusal-of.ts'

test.each<[why: string, text: string, documents: readonly (readonly [unknown, string])[]]>([
  ['nothing', '', []],
  ['blank lines', '\ufeff\r\n \t\n', []],
  ['one object', '{"a":1}', [[{ a: 1 }, 'x']]],
  ['one object and blank lines', '\n{"a":1}\r\n\r\n', [[{ a: 1 }, 'x']]],
  ['one printed object', '\ufeff{\r\n\r\n  "a": 1\r\n}\r\n', [[{ a: 1 }, 'x']]],
  ['a printed list', '[\n  1,\n  2\n]\n', [[[1, 2], 'x']]],
  [
    'lines',
    '{"a":1}\n{"b":2}',
    [
      [{ a: 1 }, 'Line 1 of x'],
      [{ b: 2 }, 'Line 2 of x'],
    ],
  ],
  [
    'lines with mark, CRLF, and blanks',
    '\ufeff\r\n1\r\n\r\n2\r\n',
    [
      [1, 'Line 2 of x'],
      [2, 'Line 4 of x'],
    ],
  ],
])('%s', (_, text, documents) => {
  expect([...jsonDocuments(text, 'x')].map(({ value, place }) => [value, place])).toEqual(documents)
})

const line = `"${' '.repeat(100_000)}"\n`

test.each<[why: string, text: string, code: string, message: string]>([
  ['garbage on a later line', '{}\n\nx\n', 'provenance-malformed', 'Line 3 of x is not JSON.'],
  ['garbage on the first line', 'x\n{}\n', 'provenance-malformed', 'x is not JSON.'],
  ['two documents on one line', '{}{}\n', 'provenance-malformed', 'x is not JSON.'],
  ['two printed documents', '{\n}\n{\n}\n', 'provenance-malformed', 'x is not JSON.'],
  ['a mark that is not the first character', '1\n\ufeff2\n', 'provenance-malformed', 'Line 2 of x is not JSON.'],
  ['a blank that is none of JSON', '1\n\u00a0\n', 'provenance-malformed', 'Line 2 of x is not JSON.'],
  ['a key twice', '{}\n{"a":1,"a":1}\n', 'provenance-malformed', 'Line 2 of x gives the key "a" twice in one object.'],
  [
    'a line of 10 MB',
    `${line}"${' '.repeat(1e7)}"`,
    'provenance-too-large',
    'Line 2 of x has 10000002 characters; at most 4000000 are read.',
  ],
  [
    'such a line first',
    `"${' '.repeat(1e7)}"\n${line}`,
    'provenance-too-large',
    'Line 1 of x has 10000002 characters; at most 4000000 are read.',
  ],
  [
    'a file of 64 MB',
    line.repeat(641),
    'provenance-too-large',
    'x has 64101923 characters; at most 64000000 are read.',
  ],
])('%s is refused', async (_, text, code, message) => {
  const refusal = await refusalOf(() => Array.from(jsonDocuments(text, 'x')))
  expect({ code: refusal.code, message: refusal.message }).toEqual({ code, message })
})

test('nearly as much is read: 639 lines', () => {
  expect([...jsonDocuments(line.repeat(639), 'x')]).toHaveLength(639)
})

test('only what is asked for is read', () => {
  const documents = jsonDocuments('1\n2\ngarbage\n', 'x')
  expect([documents.next().value, documents.next().value]).toEqual([
    { value: 1, place: 'Line 1 of x' },
    { value: 2, place: 'Line 2 of x' },
  ])
})
