import { describe, expect, test } from '@jest/globals'
import {
  decodeStatement,
  encodeStatement,
  onlySubject,
  publishType,
} from '../../../src/attestation/reading/statement.ts'
import { refusalOf } from '../../refusal-of.ts'
import { changed, type Json } from '../../worlds/signing/forms.ts'
import { wheel } from '../../worlds/signing/signed.ts'

const sha256 = wheel.sha256
const good = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: wheel.name, digest: { sha256 } }],
  predicateType: publishType,
  predicate: null,
}
const decode = (statement: Json) => decodeStatement(Buffer.from(JSON.stringify(statement)), 'X')

test('what is signed never changes by a byte', () => {
  const predicate = { b: [1, 'é'], a: null }
  expect(encodeStatement({ subject: wheel, predicateType: publishType, predicate }).toString()).toBe(
    '{"_type":"https://in-toto.io/Statement/v1",' +
      `"subject":[{"name":"${wheel.name}","digest":{"sha256":"${sha256}"}}],` +
      '"predicateType":"https://docs.pypi.org/attestations/publish/v1","predicate":{"b":[1,"é"],"a":null}}',
  )
})

describe('is read', () => {
  const subject = { name: wheel.name, sha256 }
  test.each<[why: string, change: (statement: Json) => void, read: object]>([
    ['a publish attestation', () => {}, {}],
    [
      'the older type',
      (s) => Object.assign(s, { _type: 'https://in-toto.io/Statement/v0.1' }),
      { type: 'https://in-toto.io/Statement/v0.1' },
    ],
    [
      'two files',
      (s) => s.subject.push({ name: 'b', digest: { sha256 } }),
      { subjects: [subject, { name: 'b', sha256 }] },
    ],
    ['more digests of one file', (s) => Object.assign(s.subject[0].digest, { md5: 'x', sha512: 'y' }), {}],
    ['a predicate', (s) => Object.assign(s, { predicate: { a: [] } }), { predicate: { a: [] } }],
    ['no predicate', (s) => delete s.predicate, { predicate: null }],
    ['a type that nobody knows', (s) => Object.assign(s, { predicateType: '' }), { predicateType: '' }],
  ])('%s', (_, change, read) => {
    const statement = { type: good._type, subjects: [subject], predicateType: publishType, predicate: null }
    expect(decode(changed(good, change))).toEqual({ ...statement, ...read })
  })
})

describe('is refused', () => {
  const withDigest = (digest: unknown) => (s: Json) => Object.assign(s.subject[0], { digest })
  const badDigest = (shown: string) =>
    `X speaks of "${wheel.name}" with the SHA-256 ${shown}, not 64 lower-case hex digits.`
  test.each<[why: string, change: (statement: Json) => void, message: string]>([
    [
      'another type',
      (s) => Object.assign(s, { _type: 'https://in-toto.io/Statement/v2' }),
      'X signs a statement whose type is "https://in-toto.io/Statement/v2".',
    ],
    ['no type', (s) => delete s._type, 'X signs a statement whose type is missing.'],
    ['no subject', (s) => Object.assign(s, { subject: [] }), 'X signs a statement about nothing.'],
    [
      'subjects that are no list',
      (s) => Object.assign(s, { subject: { 0: s.subject[0] } }),
      'X signs a statement about nothing.',
    ],
    ['a subject without a name', (s) => delete s.subject[0].name, 'X speaks of a file without a name.'],
    [
      'a subject with an empty name',
      (s) => Object.assign(s.subject[0], { name: '' }),
      'X speaks of a file without a name.',
    ],
    ['a subject that is nothing', (s) => s.subject.push(null), 'X speaks of a file without a name.'],
    ['one file twice', (s) => s.subject.push(s.subject[0]), `X speaks twice of "${wheel.name}".`],
    [
      'one name with two digests',
      (s) => s.subject.push({ name: wheel.name, digest: { sha256: 'b2'.repeat(32) } }),
      `X speaks twice of "${wheel.name}".`,
    ],
    ['no digest', withDigest(undefined), badDigest('missing')],
    [
      'no SHA-256',
      withDigest({ md5: 'd41d8cd98f00b204e9800998ecf8427e', sha1: 'a1'.repeat(20) }),
      badDigest('missing'),
    ],
    ['upper case', withDigest({ sha256: sha256.toUpperCase() }), badDigest(`"${sha256.toUpperCase()}"`)],
    ['a short digest', withDigest({ sha256: sha256.slice(2) }), badDigest(`"${sha256.slice(2)}"`)],
    ['a long digest', withDigest({ sha256: `${sha256}a1` }), badDigest(`"${sha256}a1"`)],
    ['a digest with other letters', withDigest({ sha256: 'g1'.repeat(32) }), badDigest(`"${'g1'.repeat(32)}"`)],
    ['a digest that is a list', withDigest({ sha256: [sha256] }), badDigest(`["${sha256}"]`)],
    ['no predicate type', (s) => delete s.predicateType, 'X signs a statement without a predicate type.'],
  ])('%s', async (_, change, message) => {
    const refusal = await refusalOf(() => decode(changed(good, change)))
    expect({ code: refusal.code, message: refusal.message }).toEqual({ code: 'provenance-malformed', message })
  })

  test.each<[why: string, payload: Buffer, message: string]>([
    [
      'a key twice',
      Buffer.from(JSON.stringify(good).replace('"predicate":', '"_type":"x","predicate":')),
      'The statement of X gives the key "_type" twice in one object.',
    ],
    ['trailing data', Buffer.from(`${JSON.stringify(good)}x`), 'The statement of X is not JSON.'],
    ['a byte order mark', Buffer.from(`\ufeff${JSON.stringify(good)}`), 'The statement of X is not JSON.'],
    [
      'no UTF-8',
      Buffer.from(JSON.stringify(good).replace('null', '"é"'), 'latin1'),
      'The statement of X is not UTF-8.',
    ],
    ['nothing', Buffer.alloc(0), 'The statement of X is not JSON.'],
    ['a list', Buffer.from('[]'), 'X signs a statement whose type is missing.'],
  ])('a payload with %s', async (_, payload, message) => {
    const refusal = await refusalOf(() => decodeStatement(payload, 'X'))
    expect({ code: refusal.code, message: refusal.message }).toEqual({ code: 'provenance-malformed', message })
  })
})

describe('the only subject', () => {
  test('is that of a statement with one', () => {
    expect(onlySubject(decode(good), 'X')).toEqual(wheel)
  })

  test.each<[why: string, change: (statement: Json) => void, message: string]>([
    ['two files', (s) => s.subject.push({ name: 'b', digest: { sha256 } }), 'X speaks of 2 files, not one.'],
    [
      'the older type, which PyPI does not take',
      (s) => Object.assign(s, { _type: 'https://in-toto.io/Statement/v0.1' }),
      'X signs a statement of type "https://in-toto.io/Statement/v0.1", not "https://in-toto.io/Statement/v1".',
    ],
  ])('is refused for %s', async (_, change, message) => {
    const refusal = await refusalOf(() => onlySubject(decode(changed(good, change)), 'X'))
    expect({ code: refusal.code, message: refusal.message }).toEqual({ code: 'provenance-malformed', message })
  })
})
