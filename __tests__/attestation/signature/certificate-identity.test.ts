import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { identityOf } from '../../../src/attestation/signature/certificate-identity.ts'
import { refusalOf } from '../../refusal-of.ts'

const { publicKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const usage = { oid: { id: [2, 5, 29, 37] }, value: Buffer.from('300a06082b06010505070303', 'hex') }
const issuer = (value: Buffer) => ({ oid: { id: [1, 3, 6, 1, 4, 1, 57264, 1, 8] }, value })
const subject = (value: Buffer) => ({ oid: { id: [2, 5, 29, 17] }, value })
const identity = (...oids: ReturnType<typeof issuer>[]) => identityOf({ key, identity: { oids } })
const issuerOf = (value: Buffer) => identity(usage, issuer(value)).issuer
/** A GeneralName below a SEQUENCE. */
const name = (tag: number, text: string) => Buffer.from([tag, text.length, ...Buffer.from(text)])
const sanOf = (...names: readonly Buffer[]) => {
  const content = Buffer.concat(names)
  return identity(usage, subject(Buffer.concat([Buffer.of(0x30, content.length), content]))).san
}

test.each<[string, Buffer, string]>([
  ['a text', Buffer.from('\u000c\u0002ab'), 'ab'],
  ['a text of 128 bytes', Buffer.concat([Buffer.of(0x0c, 0x81, 0x80), Buffer.alloc(128, 'a')]), 'a'.repeat(128)],
  ['a byte order mark, which is part of a text', Buffer.from('\u000c\u0004\ufeffa'), '\ufeffa'],
  ['an empty text', Buffer.of(0x0c, 0), ''],
])('%s is read', (_, value, text) => {
  expect(issuerOf(value)).toBe(text)
})

test.each<[string, Buffer, string]>([
  ['nothing', Buffer.alloc(0), " in another form than Fulcio's"],
  ['another type', Buffer.from('\u0013\u0002ab'), " in another form than Fulcio's"],
  ['a length that is cut off', Buffer.of(0x0c, 0x82, 0x01), " in another form than Fulcio's"],
  ['a length that DER writes shorter', Buffer.from([0x0c, 0x81, 2, 0x61, 0x62]), ' with a wrong length'],
  ['more than its length', Buffer.from('\u000c\u0001ab'), ' with a wrong length'],
  ['what is no UTF-8', Buffer.of(0x0c, 1, 0x80), ', which is not UTF-8'],
])('%s is refused', async (_, value, what) => {
  const { code, message } = await refusalOf(() => issuerOf(value))
  expect({ code, message }).toEqual({
    code: 'provenance-malformed',
    message: `The signing certificate has the extension 1.3.6.1.4.1.57264.1.8${what}.`,
  })
})

test('a subject is one address of a workflow, or of mail', () => {
  expect(sanOf(name(0x86, 'https://example.com/a'))).toBe('https://example.com/a')
  expect(sanOf(name(0x81, 'octocat@example.com'))).toBe('octocat@example.com')
})

test.each<[string, () => unknown, string]>([
  [
    'a subject of two names',
    () => sanOf(name(0x86, 'https://a'), name(0x86, 'https://b')),
    'has the extension 2.5.29.17 with a wrong length',
  ],
  [
    'a subject that is a host',
    () => sanOf(name(0x82, 'example.com')),
    "has the extension 2.5.29.17 in another form than Fulcio's",
  ],
  [
    'mail that reads as a workflow',
    () => sanOf(name(0x81, 'https://github.com/o/r/x@y')),
    'has an address of mail that reads as another one',
  ],
  [
    'a certificate for servers',
    () => identity({ ...usage, value: Buffer.from('300a06082b06010505070301', 'hex') }),
    'is not for signing code',
  ],
  ['a certificate for anything', () => identity(), 'is not for signing code'],
])('%s is refused', async (_, read, what) => {
  const { code, message } = await refusalOf(read)
  expect({ code, message }).toEqual({ code: 'provenance-malformed', message: `The signing certificate ${what}.` })
})
