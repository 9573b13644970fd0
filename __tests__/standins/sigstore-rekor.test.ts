import { createPublicKey, generateKeyPairSync, sign, verify, X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { canonicalJson } from '../../src/standins/sigstore/json.ts'
import { leafHash } from '../../src/standins/sigstore/merkle-tree.ts'
import { readProposedEntry } from '../../src/standins/sigstore/proposed-entry.ts'
import { withShared } from '../shared.ts'
import { payloadType, type SigningWorld, startSigning } from '../worlds/signing.ts'
import { jsonOf, readTranscripts, recordedShape, servedShape, transcriptOf } from './sigstore-transcripts.ts'

let world: SigningWorld
beforeAll(async () => {
  world = await startSigning()
})
afterAll(() => world.close())

interface Proposal {
  readonly apiVersion: string
  readonly kind: string
  readonly spec: { readonly proposedContent: { readonly envelope: string; readonly verifiers: readonly string[] } }
}

interface Entry {
  readonly body: string
  readonly integratedTime: number
  readonly logID: string
  readonly logIndex: number
  readonly verification: { readonly signedEntryTimestamp: string; readonly inclusionProof: { checkpoint: string } }
}

type Sent = RequestInit & { readonly path?: string }

/** The verifier as a plain public key instead of a certificate. */
function publicKeyOf(verifier: string): string {
  const { publicKey } = new X509Certificate(Buffer.from(verifier, 'base64'))
  return Buffer.from(publicKey.export({ type: 'spki', format: 'pem' })).toString('base64')
}

/** A proposal's content with a payload of our own, signed with a new key. */
function signedContent(payload: Buffer): Proposal['spec']['proposedContent'] {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const head = `DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `
  const sig = sign('sha256', Buffer.concat([Buffer.from(head), payload]), privateKey).toString('base64')
  const envelope = { payloadType, payload: payload.toString('base64'), signatures: [{ sig }] }
  const pem = Buffer.from(publicKey.export({ type: 'spki', format: 'pem' }))
  return { envelope: JSON.stringify(envelope), verifiers: [pem.toString('base64')] }
}

const entries = '/api/v1/log/entries'
const notServed: Readonly<Record<string, readonly string[]>> = {
  'kinds that PyPI does not take': [
    'success: hashedrekord 0.0.1',
    'hashedrekord: signature that does not fit the hash',
    'hashedrekord: hash too short',
    'success: intoto 0.0.2',
  ],
  'reading that no client of ours does': [
    'log information',
    'public key',
    'consistency proof with lastSize over the tree',
    'retrieve by logIndexes',
    'search index (no index storage runs here)',
  ],
  'answers are JSON whatever is asked for': ['Accept application/yaml', 'Accept text/html'],
  'a limit of the recorded server’s own configuration': ['body over --max_request_body_size (10 MiB here)'],
}

withShared('Rekor’s answers beside the recorded ones', (folder) => {
  const transcripts = readTranscripts(folder, 'rekor')
  const find = (name: string) => transcriptOf(transcripts, name)
  const first = find('success: dsse 0.0.1, certificate as verifier')
  const recorded = jsonOf(first.request.body) as Proposal
  const { envelope, verifiers } = recorded.spec.proposedContent
  const [uuid, entry] = Object.entries(jsonOf(first.response.body) as Record<string, Entry>)[0] ?? ['', undefined]

  const post = (body: unknown, type = 'application/json'): Sent => ({
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const proposal = (change: object) => ({ ...recorded, spec: { proposedContent: { envelope, verifiers, ...change } } })
  const content = (change: object): Sent => post(proposal(change))
  const spaced = (width: number) => JSON.stringify(JSON.parse(envelope), undefined, width)
  const withSignatures = (signatures: readonly object[]) => JSON.stringify({ ...JSON.parse(envelope), signatures })
  const plainKey = [publicKeyOf(verifiers[0] ?? '')]
  const held = () => world.sigstore.entries[0]

  // In this order, on one log: each line finds what the lines above it left.
  const served: Readonly<Record<string, () => Sent>> = {
    'success: dsse 0.0.1, certificate as verifier': () => post(recorded),
    'duplicate: the same entry again': () => post(recorded),
    "duplicate with the envelope's JSON spaced differently": () => content({ envelope: spaced(1) }),
    'the same envelope with another verifier (plain public key)': () => content({ verifiers: plainKey }),
    "follow the 409's Location (GET)": () => ({ path: `${entries}/${held()?.uuid}` }),
    'entry by log index': () => ({ path: `${entries}?logIndex=${held()?.logIndex}` }),
    'entry by UUID without the tree prefix': () => ({ path: `${entries}/${held()?.uuid.slice(16)}` }),
    'entry that is not there': () => ({ path: `${entries}/${'0'.repeat(64)}` }),
    'log index that is not there': () => ({ path: `${entries}?logIndex=999999` }),
    'log index that is no number': () => ({ path: `${entries}?logIndex=x` }),
    'UUID that is none': () => ({ path: `${entries}/xyz` }),
    'success: plain public key as verifier (Rekor checks no certificate chain, no validity time)': () =>
      content({ envelope: spaced(2), verifiers: plainKey }),
    'success: Content-Type with charset': () =>
      post(proposal({ envelope: spaced(3) }), 'application/json; charset=utf-8'),
    'success: Accept */*': () => content({ envelope: spaced(4) }),
    'success: Accept left out': () => content({ envelope: spaced(5) }),
    'success: chunked request body, no Content-Length': () => {
      const body = new Blob([JSON.stringify(proposal({ envelope: spaced(6) }))]).stream()
      return { ...post(recorded), body, duplex: 'half' }
    },
    'Content-Type left out': () => ({ method: 'POST', body: Buffer.from(JSON.stringify(recorded)) }),
    'Content-Type text/plain': () => post(recorded, 'text/plain'),
    'malformed JSON': () => post('{"kind":'),
    'empty body': () => post(''),
    'JSON null': () => post('null'),
    'empty object': () => post('{}'),
    'unknown kind': () => post({ ...recorded, kind: 'surprise' }),
    'unknown apiVersion': () => post({ ...recorded, apiVersion: '9.9.9' }),
    'no spec': () => post({ apiVersion: '0.0.1', kind: 'dsse' }),
    'unknown field beside kind': () => post({ ...proposal({ envelope: spaced(7) }), surprise: 1 }),
    'unknown field in spec': () => {
      const proposed = proposal({ envelope: spaced(8) })
      return post({ ...proposed, spec: { ...proposed.spec, surprise: 1 } })
    },
    'no verifiers': () => content({ verifiers: [] }),
    'verifier that is no PEM': () => content({ verifiers: ['YWJj'] }),
    'envelope that is no JSON': () => content({ envelope: 'abc' }),
    'envelope without signatures': () => content({ envelope: withSignatures([]) }),
    'envelope signature that does not fit': () => content({ envelope: withSignatures([{ sig: 'MAA=' }]) }),
    'envelope as object instead of string': () => content({ envelope: JSON.parse(envelope) }),
    'success: payload of 1 MiB': () => content(signedContent(Buffer.alloc(1024 * 1024, 'A'))),
    'unknown path': () => ({ path: '/api/v1/nothing' }),
    'method that is not there': () => ({ method: 'DELETE', path: entries }),
  }

  test('every recorded case is served, or left out for a reason', () => {
    const named = [...Object.keys(served), ...Object.values(notServed).flat()]
    expect(named.sort()).toEqual(transcripts.map((transcript) => transcript.case).sort())
  })

  describe('on one log, in this order:', () => {
    test.each(Object.entries(served))('%s', async (name, send) => {
      const { path = entries, ...sent } = send()
      const response = await fetch(`${world.urls.rekor}${path}`, sent)
      expect(await servedShape(response)).toEqual(recordedShape(find(name)))
    })
  })

  describe('what the real log signed holds for our reading of it too:', () => {
    const published = jsonOf(find('public key').response.body) as string
    const key = createPublicKey(published)

    test('the body that is kept of a proposal, byte by byte', () => {
      expect(readProposedEntry(JSON.stringify(recorded)).toString('base64')).toBe(entry?.body)
    })

    test('the leaf hash, which is the id', () => {
      expect(leafHash(Buffer.from(entry?.body ?? '', 'base64')).toString('hex')).toBe(uuid.slice(16))
    })

    test('the signed entry timestamp', () => {
      const { verification, ...promised } = entry ?? ({} as Entry)
      const signature = Buffer.from(verification.signedEntryTimestamp, 'base64')
      expect(verify('sha256', Buffer.from(canonicalJson(promised)), key, signature)).toBe(true)
      const otherIndex = canonicalJson({ ...promised, logIndex: promised.logIndex + 1 })
      expect(verify('sha256', Buffer.from(otherIndex), key, signature)).toBe(false)
    })

    test('the checkpoint', () => {
      const [note = '', signatures = ''] = entry?.verification.inclusionProof.checkpoint.split('\n\n') ?? []
      const signature = Buffer.from(signatures.trim().split(' ')[2] ?? '', 'base64')
      expect(signature.subarray(0, 4).toString('hex')).toBe(entry?.logID.slice(0, 8))
      expect(verify('sha256', Buffer.from(`${note}\n`), key, signature.subarray(4))).toBe(true)
    })
  })
})
