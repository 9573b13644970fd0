import { expect, test } from '@jest/globals'
import { answerWords } from '../../../src/clients/http/answer-words.ts'
import { Secret } from '../../../src/secret.ts'

const secret = new Secret('eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvOmV4YW1wbGUifQ.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg')

test.each([
  ['{"code":3,"message":"not\\nnow"}', 'not now', 'the message of a JSON answer, on one line'],
  ['{"code":3}', '{"code":3}', 'JSON without a message, as it is'],
  ['no healthy upstream', 'no healthy upstream', 'a text'],
  ['<html><style>p{}</style><h1>502</h1>Bad  Gateway', '502 Bad Gateway', 'what a page shows'],
  ['', '(nothing)', 'no words'],
  ['x '.repeat(400), 'x '.repeat(150), 'the beginning of a long answer'],
  [`bad token ${secret.reveal()}`, 'bad token ***.***.***', 'nothing of what was sent'],
  [`{"message":"bad \\"${secret.reveal().slice(0, 45)}"}`, 'bad "***.***', 'nor of a cut token'],
  ['bad audience "sigstore-of-somebody"', 'bad audience "sigstore-of-somebody"', 'but every other long word'],
])('%j is said as "%s": %s', (body, expected) => {
  expect(answerWords({ body: Buffer.from(body) }, [secret])).toBe(expected)
})
