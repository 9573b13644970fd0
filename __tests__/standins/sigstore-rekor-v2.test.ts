import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type StandInServer, serve } from '../../src/standins/server.ts'
import { withShared } from '../shared.ts'
import { hashedEntryBody } from '../worlds/sigstore-v2/hashed-entry.ts'
import { createSigstoreVersion2 } from '../worlds/sigstore-v2/index.ts'
import { jsonOf, readTranscripts, recordedShape, servedShape, transcriptOf } from './sigstore-transcripts.ts'

let server: StandInServer
beforeAll(async () => {
  server = await serve('rekorV2', (await createSigstoreVersion2(() => new Date())).rekorV2)
})
afterAll(() => server.close())

interface Request {
  readonly hashedRekordRequestV002: {
    readonly digest: string
    readonly signature: {
      readonly content: string
      readonly verifier: { readonly x509Certificate: { readonly rawBytes: string }; readonly keyDetails: string }
    }
  }
}

const entries = '/api/v2/log/entries'
const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const spki = (key: KeyObject) => key.export({ type: 'spki', format: 'der' }).toString('base64')

const notServed: Readonly<Record<string, readonly string[]>> = {
  'keys other than P-256': ['success: P-384 certificate, SHA-384', 'P-384 certificate with SHA-256'],
  'spelling that no client of ours uses': ['success: field names in snake_case'],
  'texts of a JSON library that vary between its builds': ['unknown field', 'keyDetails that is no enum value'],
  'what is for operators': ['health'],
}

type Sent = RequestInit & { readonly path?: string }

/** A request of a plain key for the hash of something of our own. */
function ofKey(something: string, change: object = {}): object {
  const signature = {
    content: sign('sha256', Buffer.from(something), keys.privateKey).toString('base64'),
    verifier: { publicKey: { rawBytes: spki(keys.publicKey) }, keyDetails: 'PKIX_ECDSA_P256_SHA_256' },
    ...change,
  }
  return { hashedRekordRequestV002: { digest: createHash('sha256').update(something).digest('base64'), signature } }
}

withShared('Rekor’s answers, version 2, beside the recorded ones', (folder) => {
  const transcripts = readTranscripts(folder, 'rekorV2')
  const find = (name: string) => transcriptOf(transcripts, name)
  const first = find('success: DSSE envelope as hashedrekord 0.0.2, X.509 verifier')
  const recorded = jsonOf(first.request.body) as Request
  const { digest, signature } = recorded.hashedRekordRequestV002
  const { verifier } = signature

  const post = (body: unknown): Sent => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const changedVerifier = (change: object) =>
    post({ hashedRekordRequestV002: { digest, signature: { ...signature, verifier: { ...verifier, ...change } } } })
  const { x509Certificate } = verifier
  const pem = Buffer.from(`-----BEGIN CERTIFICATE-----\n${x509Certificate.rawBytes}\n-----END CERTIFICATE-----\n`)

  // In this order, on one log: each line finds what the lines above it left.
  const served: Readonly<Record<string, () => Sent>> = {
    'success: DSSE envelope as hashedrekord 0.0.2, X.509 verifier': () => post(recorded),
    'duplicate: the same entry again': () => post(recorded),
    'success: the same payload signed anew': () => post(ofKey('a payload')),
    'success: publicKey verifier': () => post(ofKey('another payload')),
    'success: Content-Type left out': () => ({ method: 'POST', body: Buffer.from(JSON.stringify(ofKey('3'))) }),
    'success: chunked request body, no Content-Length': () => {
      const body = new Blob([JSON.stringify(ofKey('4'))]).stream()
      return { ...post(''), body, duplex: 'half' }
    },
    'dsseRequestV002 (taken out of the server in 2.3)': () => post({ dsseRequestV002: { verifiers: [verifier] } }),
    'malformed JSON': () => post('{"hashed'),
    'empty body': () => post(''),
    'empty object': () => post('{}'),
    'no verifier': () => post(ofKey('5', { verifier: undefined })),
    'verifier without keyDetails': () => changedVerifier({ keyDetails: undefined }),
    'keyDetails of another algorithm than the key': () => changedVerifier({ keyDetails: 'PKIX_ED25519' }),
    'certificate as base64 of its PEM': () =>
      changedVerifier({ x509Certificate: { rawBytes: pem.toString('base64') } }),
    'signature that does not fit': () =>
      post({ hashedRekordRequestV002: { digest: Buffer.alloc(32).toString('base64'), signature } }),
    'digest of the wrong length': () => post({ hashedRekordRequestV002: { digest: 'AAAA', signature } }),
    'body over --max-request-body-size (4 MiB)': () => post(' '.repeat(4 * 1024 * 1024 + 1)),
    'checkpoint from the write server': () => ({ path: '/api/v2/checkpoint' }),
    'GET where only POST is': () => ({}),
    'a v1 path': () => ({ ...post('{}'), path: '/api/v1/log/entries' }),
  }

  test('every recorded case is served, or left out for a reason', () => {
    const named = [...Object.keys(served), ...Object.values(notServed).flat()]
    expect(named.sort()).toEqual(transcripts.map((transcript) => transcript.case).sort())
  })

  describe('on one log, in this order:', () => {
    test.each(Object.entries(served))('%s', async (name, send) => {
      const { path = entries, ...sent } = send()
      const response = await fetch(`${server.url}${path}`, sent)
      expect(ownIndex(await servedShape(response))).toEqual(ownIndex(recordedShape(find(name))))
    })
  })

  test('the body that is kept of a recorded request, byte by byte', () => {
    const kept = jsonOf(first.response.body) as { readonly canonicalizedBody: string }
    expect(hashedEntryBody(JSON.stringify(recorded)).toString('base64')).toBe(kept.canonicalizedBody)
  })
})

// The real log held two entries more when it was recorded.
const ownIndex = (shape: unknown) =>
  JSON.parse(
    JSON.stringify(shape)
      .replace(/with index \d+/, 'with index N')
      .replace(/"x-log-index":"\d+"/, '"x-log-index":"N"'),
  )
