import { isDeepStrictEqual } from 'node:util'
import { AnsweredObject, jsonIn } from '../http/answered-object.ts'
import { askOnce, type Remote, Unreadable } from '../http/attempt.ts'
import { exchange } from '../http/exchange.ts'
import type { HttpResponse } from '../http/send.ts'
import { type Envelope, envelopeJson, type LogProof, sha256 } from './envelope.ts'

/** Where a log is. */
export interface LogAddress {
  readonly remote: Remote
  readonly url: string
}

const entriesPath = '/api/v1/log/entries'
// Tree id and leaf hash, or the leaf hash alone.
const uuidForm = /^([0-9a-f]{16})?[0-9a-f]{64}$/
const leafPrefix = Buffer.from([0]) // RFC 6962, section 2.1

/**
 * Enter an envelope in Rekor, version 1, as `dsse` 0.0.1: the one kind that PyPI can date.
 *
 * The same bytes are sent each time, and an entry that is there already is fetched: no envelope is entered twice.
 *
 * @throws ReleaseError with the remote's code
 * @see https://github.com/sigstore/rekor/blob/main/openapi.yaml
 */
export async function enterInRekor(log: LogAddress, envelope: Envelope): Promise<LogProof> {
  const content = JSON.stringify(envelopeJson(envelope))
  const expected = loggedBody(content, envelope)
  const verifiers = [verifierOf(envelope)]
  const proposal = { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent: { envelope: content, verifiers } } }
  const answer = await exchange<Entered>(log.remote, {
    request: {
      method: 'POST',
      url: `${log.url}${entriesPath}`,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify(proposal)),
    },
    statuses: [201, 409],
    read: (response) =>
      response.status === 409 ? { kind: 'there', uuid: uuidOf(response) } : readEntry(response, expected),
    // The id of an entry is its hash. What is not found is sent again: then it may be there all the same, which is a 409.
    lookUp: (end) =>
      askOnce(log.remote, { ...reading(log, leafHashOf(expected)), read: (one) => readEntry(one, expected) }, end),
  })
  const { entry } = answer.kind === 'entry' ? answer : await fetchEntry(log, answer.uuid, expected)
  return { entry, timestamps: [] }
}

interface EntryFound {
  readonly kind: 'entry'
  /** As a bundle has it. */
  readonly entry: object
}
type Entered = EntryFound | { readonly kind: 'there'; readonly uuid: string }

function fetchEntry(log: LogAddress, uuid: string, expected: object): Promise<EntryFound> {
  return exchange(log.remote, {
    ...reading(log, uuid),
    statuses: [200, 404],
    read: (response) => {
      // A log that is behind knows of an entry before it can show it.
      if (response.status === 404) throw new Unreadable('it said before that the entry is there.')
      return readEntry(response, expected)
    },
  })
}

function reading({ url }: LogAddress, uuid: string) {
  const request = { method: 'GET', url: `${url}${entriesPath}/${uuid}`, headers: { accept: 'application/json' } }
  return { request, statuses: [200] }
}

function uuidOf({ headers }: HttpResponse): string {
  const uuid = headers.location?.split('/').at(-1) ?? ''
  if (uuidForm.test(uuid)) return uuid
  throw new Unreadable('not where the entry is that is there already.')
}

/** What the log keeps of a proposal; its members are in the order of canonical JSON, which is what is hashed. */
function loggedBody(content: string, envelope: Envelope): object {
  const { payload, signature } = envelope
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: { algorithm: 'sha256', value: sha256(content).toString('hex') },
      payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
      signatures: [{ signature: signature.toString('base64'), verifier: verifierOf(envelope) }],
    },
  }
}

/** The certificate as this version of the log writes it: PEM, in base64. */
function verifierOf({ certificate }: Envelope): string {
  return Buffer.from(certificate.toString()).toString('base64')
}

function leafHashOf(body: object): string {
  return sha256(Buffer.concat([leafPrefix, Buffer.from(JSON.stringify(body))])).toString('hex')
}

function readEntry(response: HttpResponse, expected: object): EntryFound {
  const answer = AnsweredObject.in(response)
  const [uuid = 'the entry', ...more] = answer.names
  if (more.length > 0) throw new Unreadable('more than one entry.')
  const entry = answer.object(uuid)
  const body = entry.text('body')
  if (!isDeepStrictEqual(jsonIn({ body: Buffer.from(body, 'base64') }), expected)) {
    throw new Unreadable('an entry of another envelope.')
  }
  return { kind: 'entry', entry: inBundle(entry, body) }
}

/** An entry as the log's own API tells it, in the form of a bundle. */
function inBundle(entry: AnsweredObject, canonicalizedBody: string): object {
  const verification = entry.object('verification')
  const proof = verification.object('inclusionProof')
  return {
    logIndex: String(entry.number('logIndex')),
    logId: { keyId: fromHex(entry.text('logID')) },
    kindVersion: { kind: 'dsse', version: '0.0.1' },
    integratedTime: String(entry.number('integratedTime')),
    inclusionPromise: { signedEntryTimestamp: verification.text('signedEntryTimestamp') },
    inclusionProof: {
      logIndex: String(proof.number('logIndex')),
      rootHash: fromHex(proof.text('rootHash')),
      treeSize: String(proof.number('treeSize')),
      hashes: proof.texts('hashes').map(fromHex),
      checkpoint: { envelope: proof.text('checkpoint') },
    },
    canonicalizedBody,
  }
}

function fromHex(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64')
}
