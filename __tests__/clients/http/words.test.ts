import { expect, test } from '@jest/globals'
import { serverWords } from '../../../src/clients/http/words.ts'
import { Secret } from '../../../src/secret.ts'

const secret = new Secret('eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvOmV4YW1wbGUifQ.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg')

test.each([
  ['{"code":3,"message":"not\\nnow"}', 'not now', 'the message of a JSON answer, on one line'],
  ['{"code":3}', '{"code":3}', 'JSON without a message, as it is'],
  ['no healthy upstream', 'no healthy upstream', 'a text'],
  ['<html><style>p{}</style><h1>502</h1>Bad  Gateway', '502 Bad Gateway', 'what a page shows'],
  [
    '{"message":"The server could not comply.","code":"400 File too large.","title":"Bad Request"}',
    'File too large.',
    'the reason of the index, which repeats the status in front of it',
  ],
  [
    '{"message":"Validation Failed","errors":[{"code":"custom"}]}',
    'Validation Failed [{"code":"custom"}]',
    'of GitHub',
  ],
  ['{"message":" ","code":""}', '{"message":" ","code":""}', 'JSON without a word in it, as it is'],
  ['400 Bad Request', '400 Bad Request', 'a text with a status in it, which is its own'],
  ['', '(nothing)', 'no words'],
  ['x '.repeat(400), 'x '.repeat(150), 'the beginning of a long answer'],
  [JSON.stringify({ message: 'x '.repeat(700) }), 'x '.repeat(500), 'more of a long message, which explains'],
  [`bad token ${secret.reveal()}`, 'bad token ***', 'nothing of what was sent'],
  [`{"message":"bad \\"${secret.reveal().slice(0, 45)}"}`, 'bad "***.***', 'nor of a cut token'],
  ['bad audience "sigstore-of-somebody"', 'bad audience "sigstore-of-somebody"', 'but every other long word'],
])('%j is said as "%s": %s', (body, expected) => {
  expect(serverWords({ status: 400, body: Buffer.from(body) }, [secret.reveal()])).toBe(expected)
})
