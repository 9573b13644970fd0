import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { bundleFromJSON } from '@sigstore/bundle'
import { readBundle, requireEnvelope } from '../../../src/attestation/reading/bundle.ts'
import { refusalOf } from '../../refusal-of.ts'
import { changed, formsOf, type Json } from '../../worlds/signing/forms.ts'
import { provenanceOf, signIn, wheel } from '../../worlds/signing/signed.ts'
import { type SigningWorld, startSigning } from '../../worlds/signing.ts'

let world: SigningWorld
let good: Json

beforeAll(async () => {
  world = await startSigning()
  good = formsOf(await signIn(world, provenanceOf(wheel))).bundle
})
afterAll(() => world.close())

const read = (value: Json) => requireEnvelope(readBundle(value, 'X'), 'X')
const entryOf = (bundle: Json): Json => bundle.verificationMaterial.tlogEntries[0]

function withChain(bundle: Json): void {
  const { certificate, ...rest } = bundle.verificationMaterial
  bundle.verificationMaterial = { x509CertificateChain: { certificates: [certificate] }, ...rest }
}

describe('every format is read', () => {
  test.each<[string, (bundle: Json) => void]>([
    ['0.3', () => {}],
    [
      '0.3 as it was spelled at first',
      (bundle) => Object.assign(bundle, { mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.3' }),
    ],
    [
      '0.2',
      (bundle) => {
        withChain(bundle)
        bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.2'
      },
    ],
    [
      '0.1, which needs no proof',
      (bundle) => {
        withChain(bundle)
        delete entryOf(bundle).inclusionProof
        bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1'
      },
    ],
    ['two log entries', (bundle) => bundle.verificationMaterial.tlogEntries.push(entryOf(bundle))],
    [
      'a timestamp',
      (bundle) => {
        bundle.verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [{ signedTimestamp: 'MAA=' }] }
      },
    ],
    [
      'another kind of entry',
      (bundle) => Object.assign(entryOf(bundle).kindVersion, { kind: 'hashedrekord', version: '0.0.2' }),
    ],
    [
      'a time of zero, as of Rekor v2',
      (bundle) => Object.assign(entryOf(bundle), { integratedTime: '0', inclusionPromise: null }),
    ],
    [
      'integers as numbers',
      (bundle) => Object.assign(entryOf(bundle), { logIndex: Number(entryOf(bundle).logIndex ?? 0) }),
    ],
    ['fields that are null', (bundle) => Object.assign(bundle, { messageSignature: null })],
  ])('%s', (_, change) => {
    const bundle = changed(good, change)
    expect(read(bundle)).toEqual(bundleFromJSON(bundle))
  })
})

describe('is refused', () => {
  const checkpoint = { envelope: 'x\n1\nAAAA\n\n' }
  const message = { messageDigest: { algorithm: 'SHA2_256', digest: 'YQ==' }, signature: 'YQ==' }
  const unknown = (path: string) => `X has "${path}", which is unknown there, or not written as a bundle writes it.`
  test.each<[why: string, change: (bundle: Json) => void, message: string]>([
    [
      'a format to come',
      (b) => Object.assign(b, { mediaType: 'application/vnd.dev.sigstore.bundle.v0.4+json' }),
      'X has the media type "application/vnd.dev.sigstore.bundle.v0.4+json", which is no known bundle format.',
    ],
    [
      'a media type that only begins so',
      (b) => Object.assign(b, { mediaType: `${b.mediaType}x` }),
      'X has the media type "application/vnd.dev.sigstore.bundle.v0.3+jsonx", which is no known bundle format.',
    ],
    ['no media type', (b) => delete b.mediaType, 'X is no Sigstore bundle, because of mediaType.'],
    ['no material', (b) => delete b.verificationMaterial, 'X is no Sigstore bundle, because of verificationMaterial.'],
    ['no content', (b) => delete b.dsseEnvelope, 'X is no Sigstore bundle, because of content.'],
    [
      'no certificate',
      (b) => delete b.verificationMaterial.certificate,
      'X is no Sigstore bundle, because of verificationMaterial.content.',
    ],
    ['a chain in format 0.3', withChain, 'X is no Sigstore bundle, because of verificationMaterial.content.$case.'],
    [
      'a key for a certificate',
      (b) => {
        b.verificationMaterial.publicKey = { hint: 'mine' }
        delete b.verificationMaterial.certificate
      },
      'X names a key and holds no certificate.',
    ],
    [
      'a key beside a certificate',
      (b) => Object.assign(b.verificationMaterial, { publicKey: { hint: 'mine' } }),
      unknown('verificationMaterial.certificate'),
    ],
    [
      'no log entry',
      (b) => Object.assign(b.verificationMaterial, { tlogEntries: [] }),
      'X has no entry of a transparency log.',
    ],
    [
      'entries that are no list',
      (b) => Object.assign(b.verificationMaterial, { tlogEntries: { 0: entryOf(b) } }),
      unknown('verificationMaterial.tlogEntries'),
    ],
    [
      'an entry that is nothing',
      (b) => Object.assign(b.verificationMaterial, { tlogEntries: [null] }),
      'X is no Sigstore bundle.',
    ],
    [
      'an entry without proof',
      (b) => delete entryOf(b).inclusionProof,
      'X is no Sigstore bundle, because of verificationMaterial.tlogEntries[0].inclusionProof.',
    ],
    [
      'a negative index',
      (b) => Object.assign(entryOf(b), { logIndex: '-1' }),
      'X has the logIndex "-1" in a log entry.',
    ],
    [
      'an index that is no number',
      (b) => Object.assign(entryOf(b), { logIndex: '1e3' }),
      'X has the logIndex "1e3" in a log entry.',
    ],
    [
      'an index with a zero before it',
      (b) => Object.assign(entryOf(b), { logIndex: '01' }),
      'X has the logIndex "01" in a log entry.',
    ],
    [
      'a time without digits',
      (b) => Object.assign(entryOf(b), { integratedTime: '' }),
      'X has the integratedTime "" in a log entry.',
    ],
    [
      'a size of 2^63',
      (b) => Object.assign(entryOf(b).inclusionProof, { treeSize: '9223372036854775808' }),
      'X has the treeSize "9223372036854775808" in a log entry.',
    ],
    [
      'a proof in another tree than that of the checkpoint',
      (b) => Object.assign(entryOf(b).inclusionProof, { treeSize: '2', checkpoint }),
      'X has a proof in a tree of 2, and a checkpoint of "1".',
    ],
    [
      'a proof of another root than that of the checkpoint',
      (b) => Object.assign(entryOf(b).inclusionProof, { treeSize: '1', rootHash: 'BBBB', checkpoint }),
      'X has a proof of the root BBBB, and a checkpoint of "AAAA".',
    ],
    [
      'an index of a million digits',
      (b) => Object.assign(entryOf(b).inclusionProof, { logIndex: '1'.repeat(1e6) }),
      `X has the proofIndex "${'1'.repeat(79)}… in a log entry.`,
    ],
    [
      'an index that is an object',
      (b) => Object.assign(entryOf(b), { logIndex: {} }),
      unknown('verificationMaterial.tlogEntries.0.logIndex'),
    ],
    [
      'two signatures',
      (b) => b.dsseEnvelope.signatures.push(b.dsseEnvelope.signatures[0]),
      'X is no Sigstore bundle, because of content.dsseEnvelope.signatures.',
    ],
    [
      'no signature',
      (b) => b.dsseEnvelope.signatures.pop(),
      'X is no Sigstore bundle, because of content.dsseEnvelope.signatures.',
    ],
    [
      'a payload of another type',
      (b) => Object.assign(b.dsseEnvelope, { payloadType: 'text/plain' }),
      'X has the payload type "text/plain".',
    ],
    ['an unknown field', (b) => Object.assign(b, { more: 1 }), unknown('more')],
    [
      'an unknown field, deep',
      (b) => Object.assign(b.dsseEnvelope.signatures[0], { cert: 'PEM' }),
      unknown('dsseEnvelope.signatures.0.cert'),
    ],
    [
      'base64 with other characters',
      (b) => Object.assign(b.dsseEnvelope, { payload: `${b.dsseEnvelope.payload}!` }),
      unknown('dsseEnvelope.payload'),
    ],
    [
      'base64 of addresses',
      (b) => Object.assign(entryOf(b).logId, { keyId: '_-_-' }),
      unknown('verificationMaterial.tlogEntries.0.logId.keyId'),
    ],
    [
      'base64 without its padding',
      (b) => Object.assign(entryOf(b).logId, { keyId: 'YQ' }),
      unknown('verificationMaterial.tlogEntries.0.logId.keyId'),
    ],
    [
      'base64 with bits that are lost',
      (b) => Object.assign(entryOf(b).logId, { keyId: 'YR==' }),
      unknown('verificationMaterial.tlogEntries.0.logId.keyId'),
    ],
    ['a number for bytes', (b) => Object.assign(entryOf(b).logId, { keyId: 5 }), 'X is no Sigstore bundle.'],
    ['an envelope beside a message', (b) => Object.assign(b, { messageSignature: message }), unknown('dsseEnvelope')],
  ])('%s', async (_, change, message) => {
    const refusal = await refusalOf(() => read(changed(good, change)))
    expect({ code: refusal.code, message: refusal.message }).toEqual({ code: 'provenance-malformed', message })
  })

  test.each([[null], [undefined], [1], ['x'], [[]], [{}]])('%j', async (value) => {
    expect((await refusalOf(() => read(value))).code).toBe('provenance-malformed')
  })

  test('a message where an envelope belongs', async () => {
    const bundle = changed(good, (b) => {
      b.messageSignature = message
      delete b.dsseEnvelope
    })
    expect(readBundle(bundle, 'X')).toEqual(bundleFromJSON(bundle))
    expect((await refusalOf(() => read(bundle))).message).toBe('X holds no envelope.')
  })
})

test('more entries and timestamps than anybody writes are not compared with each other', async () => {
  const bundle = changed(good, (b) => {
    b.verificationMaterial.tlogEntries = Array(16).fill(entryOf(b))
    b.verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [{ signedTimestamp: 'AAAA' }] }
  })
  expect(await refusalOf(() => read(bundle))).toMatchObject({
    code: 'provenance-too-large',
    message: 'X has 17 log entries and timestamps; at most 16 are read.',
  })
})
