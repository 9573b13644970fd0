import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type StandInServer, serve } from '../../src/standins/server.ts'
import { withShared } from '../shared.ts'
import { createSigstoreVersion2 } from '../worlds/sigstore-v2/index.ts'
import { readTranscripts, recordedShape, servedShape, transcriptOf } from './sigstore-transcripts.ts'

let server: StandInServer
beforeAll(async () => {
  server = await serve('timestampAuthority', (await createSigstoreVersion2(() => new Date())).timestampAuthority)
})
afterAll(() => server.close())

type Sent = RequestInit & { readonly path?: string }

const path = '/api/v1/timestamp'
const derType = { 'content-type': 'application/timestamp-query' }
const jsonType = { 'content-type': 'application/json' }
const hash = createHash('sha256').update('a signature').digest('base64')

withShared('the timestamp authority’s answers beside the recorded ones', (folder) => {
  const transcripts = readTranscripts(folder, 'tsa')
  const find = (name: string) => transcriptOf(transcripts, name)
  /** The recorded query itself, in DER. */
  const query = (name: string, headers: Readonly<Record<string, string>> = derType): Sent => {
    const { body } = find(name).request
    if (body === undefined || !('base64' in body)) throw new Error(`${name} has no query in DER`)
    return { method: 'POST', headers, body: Buffer.from(body.base64, 'base64') }
  }
  const post = (body: string | Buffer, headers = derType): Sent => ({ method: 'POST', headers, body })

  const served: Readonly<Record<string, (name: string) => Sent>> = {
    'success: DER query, SHA-256, certReq': query,
    'success: DER query without certReq and nonce': query,
    'success: Accept application/timestamp-reply': (name) =>
      query(name, { ...derType, accept: 'application/timestamp-reply' }),
    'success: Accept */*': query,
    'success: chunked request body, no Content-Length': (name) => {
      const sent = query(name)
      return { ...sent, body: new Blob([sent.body as Buffer<ArrayBuffer>]).stream(), duplex: 'half' }
    },
    'success: SHA-512': query,
    'Accept application/json': (name) => query(name, { ...derType, accept: 'application/json' }),
    'success: JSON query': () =>
      post(
        JSON.stringify({ artifactHash: hash, hashAlgorithm: 'sha256', certificates: true, nonce: 123456789 }),
        jsonType,
      ),
    'SHA-1': query,
    'policy that is not accepted': query,
    'query that is no DER': () => post('abc'),
    'empty body': () => post(''),
    'Content-Type left out': (name) => query(name, {}),
    'Content-Type application/octet-stream': (name) => query(name, { 'content-type': 'application/octet-stream' }),
    'malformed JSON': () => post('{', jsonType),
    'JSON without a hash': () => post('{}', jsonType),
    'body over 1 MiB': () => post('A'.repeat(2 * 1024 * 1024)),
    'certificate chain': () => ({ path: `${path}/certchain` }),
    'certificate chain, Accept application/json': () => ({
      path: `${path}/certchain`,
      headers: { accept: 'application/json' },
    }),
    'GET where only POST is': () => ({}),
  }

  test('every recorded case is served', () => {
    expect(Object.keys(served).sort()).toEqual(transcripts.map((transcript) => transcript.case).sort())
  })

  describe('each in the recorded form:', () => {
    test.each(Object.entries(served))('%s', async (name, make) => {
      const { path: asked = path, ...sent } = make(name)
      const response = await fetch(`${server.url}${asked}`, sent)
      expect(ownChain(await servedShape(response))).toEqual(ownChain(recordedShape(find(name))))
    })
  })
})

// Three certificates there, two here.
const ownChain = (shape: unknown) =>
  JSON.parse(JSON.stringify(shape).replace(/"certificate chain[^"]*"/, '"certificates"'))
