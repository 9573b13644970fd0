import { createHash, X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type SigningWorld, startSigning } from '../worlds/signing.ts'

// What sigstore-python, and so PyPI, demands beyond what sigstore-js and cosign look at.

interface Log {
  readonly baseUrl: string
  readonly hashAlgorithm: string
  readonly publicKey: { readonly rawBytes: string; readonly validFor: { readonly start: string } }
  readonly logId: { readonly keyId: string }
}

interface Root {
  readonly mediaType: string
  readonly tlogs: readonly [Log]
  readonly ctlogs: readonly [Log]
  readonly certificateAuthorities: readonly [
    {
      readonly subject: object
      readonly certChain: { readonly certificates: readonly { readonly rawBytes: string }[] }
      readonly validFor: { readonly start: string }
    },
  ]
}

interface Entry {
  readonly logIndex: string
  readonly logId: { readonly keyId: string }
  readonly kindVersion: object
  readonly integratedTime: string
  readonly inclusionPromise: { readonly signedEntryTimestamp: string }
  readonly inclusionProof: {
    readonly logIndex: string
    readonly rootHash: string
    readonly treeSize: string
    readonly hashes: readonly string[]
    readonly checkpoint: { readonly envelope: string }
  }
  readonly canonicalizedBody: string
}

interface Bundle {
  readonly verificationMaterial: { readonly certificate: { rawBytes: string }; readonly tlogEntries: readonly [Entry] }
  readonly dsseEnvelope: { readonly payload: string; readonly signatures: readonly [{ readonly sig: string }] }
}

let world: SigningWorld
let root: Root
let bundle: Bundle
let entry: Entry
let certificate: X509Certificate

beforeAll(async () => {
  world = await startSigning()
  root = world.sigstore.trustedRoot as Root
  bundle = (await world.sign({ name: 'tidy_box-3.2.0.tar.gz', content: 'the source distribution' })) as Bundle
  entry = bundle.verificationMaterial.tlogEntries[0]
  certificate = new X509Certificate(Buffer.from(bundle.verificationMaterial.certificate.rawBytes, 'base64'))
})
afterAll(() => world.close())

const keysOf = (value: object) => Object.keys(value).sort()
const keyId = (log: Log) => createHash('sha256').update(Buffer.from(log.publicKey.rawBytes, 'base64')).digest('base64')
const checkpoint = () => entry.inclusionProof.checkpoint.envelope.split('\n')
const body = () => JSON.parse(Buffer.from(entry.canonicalizedBody, 'base64').toString())
const hexOf = (base64 = '') => Buffer.from(base64, 'base64').toString('hex')
const pemInBase64 = () => {
  const lines = certificate.raw.toString('base64').match(/.{1,64}/g) ?? []
  return btoa(`-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`)
}
const logMembers = ['baseUrl', 'hashAlgorithm', 'logId', 'publicKey']
const isYearOld = (start: string) => Date.now() - Date.parse(start) > 364 * 24 * 60 * 60 * 1000

describe('the trusted root', () => {
  test.each<[string, () => unknown, unknown]>([
    [
      'its media type is the one of version 0.1, and no other spelling',
      () => root.mediaType,
      'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    ],
    [
      'no unknown members',
      () => keysOf(root),
      ['certificateAuthorities', 'ctlogs', 'mediaType', 'timestampAuthorities', 'tlogs'],
    ],
    ['a transparency log with all members', () => root.tlogs.map(keysOf), [logMembers]],
    ['a certificate transparency log with all members', () => root.ctlogs.map(keysOf), [logMembers]],
    [
      'log ids are computed from the keys',
      () => [...root.tlogs, ...root.ctlogs].map((log) => log.logId.keyId === keyId(log)),
      [true, true],
    ],
    [
      'an authority with subject',
      () => root.certificateAuthorities.map(({ subject }) => keysOf(subject)),
      [['commonName', 'organization']],
    ],
    [
      'the chain ends in a self-signed root',
      () => {
        const last = root.certificateAuthorities[0].certChain.certificates.at(-1)
        const authority = new X509Certificate(Buffer.from(last?.rawBytes ?? '', 'base64'))
        return authority.verify(authority.publicKey) && authority.checkIssued(authority) && authority.ca
      },
      true,
    ],
    [
      'everything held long before the first signature',
      () => [...root.tlogs, ...root.ctlogs].map((log) => isYearOld(log.publicKey.validFor.start)),
      [true, true],
    ],
    ['the authority too', () => isYearOld(root.certificateAuthorities[0].validFor.start), true],
  ])('%s', (_demand, found, expected) => expect(found()).toEqual(expected))
})

describe('the entry of the log', () => {
  test.each<[string, () => unknown, unknown]>([
    ['the one kind with an integrated time', () => entry.kindVersion, { kind: 'dsse', version: '0.0.1' }],
    [
      'no unknown members',
      () => keysOf(entry),
      ['canonicalizedBody', 'inclusionPromise', 'inclusionProof', 'integratedTime', 'kindVersion', 'logId', 'logIndex'],
    ],
    [
      'the proof has all members',
      () => keysOf(entry.inclusionProof),
      ['checkpoint', 'hashes', 'logIndex', 'rootHash', 'treeSize'],
    ],
    [
      'all 64-bit numbers are text, none is left out, and the proof has the index in the tree',
      () => [entry.logIndex, entry.inclusionProof.logIndex, entry.inclusionProof.treeSize],
      ['1001', '1', '2'],
    ],
    [
      'the integrated time is within the life of the certificate',
      () => {
        const at = Number(entry.integratedTime) * 1000
        return certificate.validFromDate.getTime() <= at && at <= certificate.validToDate.getTime()
      },
      true,
    ],
    ['the log is the trusted one', () => entry.logId.keyId === root.tlogs[0].logId.keyId, true],
    ['the checkpoint has one blank line', () => checkpoint().filter((line) => line === '').length, 2],
    [
      'the blank line comes before the signatures, the other at the end',
      () => [checkpoint()[3], checkpoint().at(-1)],
      ['', ''],
    ],
    [
      'the origin is host and tree',
      () => checkpoint()[0],
      expect.stringMatching(/^rekor\.rehearsal\.localhost - \d+$/),
    ],
    ['its size is that of the proof', () => checkpoint()[1] === entry.inclusionProof.treeSize, true],
    ['its root is that of the proof', () => checkpoint()[2] === entry.inclusionProof.rootHash, true],
    [
      'its signer is the host of the log',
      () => root.tlogs[0].baseUrl === `https://${checkpoint()[4]?.split(' ')[1]}`,
      true,
    ],
    [
      'its key hint is the start of the log id',
      () => hexOf(checkpoint()[4]?.split(' ')[2]).slice(0, 8) === hexOf(entry.logId.keyId).slice(0, 8),
      true,
    ],
    [
      'the logged signature is that of the envelope, and its verifier the certificate, as PEM in lines of 64 with a final newline',
      () =>
        JSON.stringify(body().spec.signatures) ===
        JSON.stringify([{ signature: bundle.dsseEnvelope.signatures[0].sig, verifier: pemInBase64() }]),
      true,
    ],
    [
      'the logged digest is that of the payload',
      () =>
        body().spec.payloadHash.value ===
        createHash('sha256').update(Buffer.from(bundle.dsseEnvelope.payload, 'base64')).digest('hex'),
      true,
    ],
  ])('%s', (_demand, found, expected) => expect(found()).toEqual(expected))
})
