import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { identityOf } from '../../src/attestation/identity.ts'
import { refusalOf } from '../refusal-of.ts'

const { publicKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const issuerOf = (value: Buffer): string | undefined =>
  identityOf({ key, identity: { oids: [{ oid: { id: [1, 3, 6, 1, 4, 1, 57264, 1, 8] }, value }] } }).issuer

test.each<[string, Buffer, string]>([
  ['a text', Buffer.from('\u000c\u0002ab'), 'ab'],
  ['a text of 128 bytes', Buffer.concat([Buffer.of(0x0c, 0x81, 0x80), Buffer.alloc(128, 'a')]), 'a'.repeat(128)],
  ['a byte order mark, which is part of a text', Buffer.from('\u000c\u0004\ufeffa'), '\ufeffa'],
  ['an empty text', Buffer.of(0x0c, 0), ''],
])('%s is read', (_, value, text) => {
  expect(issuerOf(value)).toBe(text)
})

test.each<[string, Buffer, string]>([
  ['nothing', Buffer.alloc(0), ', which is no UTF8String'],
  ['another type', Buffer.from('\u0013\u0002ab'), ', which is no UTF8String'],
  ['a length that is cut off', Buffer.of(0x0c, 0x82, 0x01), ', which is no UTF8String'],
  ['more than its length', Buffer.from('\u000c\u0001ab'), ' with a wrong length'],
  ['what is no UTF-8', Buffer.of(0x0c, 1, 0x80), ', which is not UTF-8'],
])('%s is refused', async (_, value, what) => {
  const { code, message } = await refusalOf(() => issuerOf(value))
  expect({ code, message }).toEqual({
    code: 'provenance-malformed',
    message: `The signing certificate has the extension 1.3.6.1.4.1.57264.1.8${what}.`,
  })
})
