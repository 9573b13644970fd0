import 'reflect-metadata'
import { webcrypto, X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { X509CertificateGenerator } from '@peculiar/x509'
import { readRawEnvelope } from '../../../src/attestation/reading/raw-envelope.ts'
import { refusalOf } from '../../refusal-of.ts'
import { changed, formsOf, type Json } from '../../worlds/signing/forms.ts'
import { provenanceOf, signIn, wheel } from '../../worlds/signing/signed.ts'
import { type SigningWorld, startSigning } from '../../worlds/signing.ts'

let world: SigningWorld
let good: Json
let otherKinds: Readonly<Record<'p256' | 'ed25519', string>>

beforeAll(async () => {
  otherKinds = {
    p256: await selfSigned({ name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }),
    ed25519: await selfSigned({ name: 'Ed25519' }),
  }
  world = await startSigning()
  good = formsOf(await signIn(world, provenanceOf(wheel))).envelope
})
afterAll(() => world.close())

async function selfSigned(algorithm: {
  readonly name: string
  readonly namedCurve?: string
  readonly hash?: string
}): Promise<string> {
  const keys = (await webcrypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])) as webcrypto.CryptoKeyPair
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=other',
    keys,
    signingAlgorithm: algorithm,
  })
  return new X509Certificate(Buffer.from(certificate.rawData)).toString()
}

const stateOf = (change: (envelope: Json) => void): string => readRawEnvelope(changed(good, change), 'X').state

test('an envelope is read with its certificate, and is never better than needs-log', () => {
  const [{ sig, cert }] = good.signatures
  expect(readRawEnvelope(good, 'X')).toEqual({
    payload: Buffer.from(good.payload, 'base64'),
    signature: Buffer.from(sig, 'base64'),
    certificate: new X509Certificate(cert).raw,
    state: 'needs-log',
  })
})

describe('the signature is checked against the certificate', () => {
  const flip = (text: string, at: number): string => {
    const bytes = Buffer.from(text, 'base64')
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    return bytes.toString('base64')
  }
  test.each<[why: string, change: (envelope: Json) => void, state: string]>([
    ['as it was signed', () => {}, 'needs-log'],
    ['without the empty key id', (e) => delete e.signatures[0].keyid, 'needs-log'],
    ['another payload', (e) => Object.assign(e, { payload: flip(e.payload, 3) }), 'bad-signature'],
    [
      'another signature',
      (e) => Object.assign(e.signatures[0], { sig: flip(e.signatures[0].sig, 20) }),
      'bad-signature',
    ],
    ['a signature that is none', (e) => Object.assign(e.signatures[0], { sig: 'MAA=' }), 'bad-signature'],
    ['another certificate', (e) => Object.assign(e.signatures[0], { cert: otherKinds.p256 }), 'bad-signature'],
    [
      'a key that signs without a digest',
      (e) => Object.assign(e.signatures[0], { cert: otherKinds.ed25519 }),
      'bad-signature',
    ],
  ])('%s', (_, change, state) => {
    expect(stateOf(change)).toBe(state)
  })
})

describe('is refused', () => {
  test.each<[why: string, change: (envelope: Json) => void, message: string]>([
    [
      'another payload type',
      (e) => Object.assign(e, { payloadType: 'application/json' }),
      'X has the payload type "application/json".',
    ],
    ['no signature', (e) => e.signatures.pop(), 'X has 0 signatures, not one.'],
    ['two signatures', (e) => e.signatures.push(e.signatures[0]), 'X has 2 signatures, not one.'],
    ['a signature that is nothing', (e) => Object.assign(e, { signatures: [null] }), 'X is no envelope.'],
    ['an unknown field', (e) => Object.assign(e, { more: '' }), 'X holds "more", which no envelope has.'],
    [
      'an unknown field of the signature',
      (e) => Object.assign(e.signatures[0], { more: '' }),
      'X holds "more", which no envelope has.',
    ],
    [
      'a key beside the certificate',
      (e) => Object.assign(e.signatures[0], { keyid: 'mine' }),
      'X names a key beside its certificate.',
    ],
    ['no payload', (e) => delete e.payload, 'X has a payload that is not in base64.'],
    [
      'a payload in base64 of addresses',
      (e) => Object.assign(e, { payload: '_-_-' }),
      'X has a payload that is not in base64.',
    ],
    [
      'a signature without padding',
      (e) => Object.assign(e.signatures[0], { sig: 'YQ' }),
      'X has a signature that is not in base64.',
    ],
    ['no certificate', (e) => delete e.signatures[0].cert, 'X holds a certificate that cannot be read.'],
    [
      'two certificates',
      (e) => Object.assign(e.signatures[0], { cert: e.signatures[0].cert.repeat(2) }),
      'X holds more than one certificate, or other text beside it.',
    ],
    [
      'text before the certificate',
      (e) => Object.assign(e.signatures[0], { cert: `x\n${e.signatures[0].cert}` }),
      'X holds more than one certificate, or other text beside it.',
    ],
  ])('%s', async (_, change, message) => {
    const refusal = await refusalOf(() => readRawEnvelope(changed(good, change), 'X'))
    expect({ code: refusal.code, message: refusal.message }).toEqual({ code: 'provenance-malformed', message })
  })
})
