import { isDeepStrictEqual } from 'node:util'
import { AnsweredObject, jsonIn } from '../http/answered-object.ts'
import { type Remote, Unreadable } from '../http/attempt.ts'
import { exchange } from '../http/exchange.ts'
import { type Envelope, type LogProof, sha256 } from './envelope.ts'
import type { LogAddress } from './rekor.ts'

const keyDetails = 'PKIX_ECDSA_P256_SHA_256'

/** A log of version 2, and who dates what it holds: its entries have no time of their own. */
export interface DatedLog extends LogAddress {
  readonly timestampAuthority: { readonly remote: Remote; readonly url: string }
}

/**
 * Have an envelope dated, and enter it in Rekor, version 2: as `hashedrekord` 0.0.2 of what its signature covers, which
 * is all that this version takes since June 2026.
 *
 * @returns `undefined` if the log has the entry already, after a lost answer: its server takes entries and shows none, so
 *   the statement must be signed anew.
 * @throws ReleaseError with the remotes' codes
 * @see https://github.com/sigstore/rekor-tiles/blob/main/api/proto/rekor/v2/rekor_service.proto
 */
export async function enterInRekorV2(log: DatedLog, envelope: Envelope): Promise<LogProof | undefined> {
  // First the time: nothing that cannot be dated shall stand in a public log for good.
  const timestamp = await timestampOf(log, envelope)
  const digest = envelope.signedDigest.toString('base64')
  const verifier = { keyDetails, x509Certificate: { rawBytes: envelope.certificate.raw.toString('base64') } }
  const signature = { content: envelope.signature.toString('base64'), verifier }
  const entry = await exchange(log.remote, {
    request: {
      method: 'POST',
      url: `${log.url}/api/v2/log/entries`,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify({ hashedRekordRequestV002: { digest, signature } })),
    },
    // Nothing is entered twice: the log answers 409 to what it has.
    isSafe: true,
    statuses: [200, 201, 409],
    read: (response) => {
      if (response.status === 409) return undefined
      const answer = AnsweredObject.in(response)
      const body = jsonIn({ body: Buffer.from(answer.text('canonicalizedBody'), 'base64') })
      const spec = { hashedRekordV002: { data: { algorithm: 'SHA2_256', digest }, signature } }
      if (isDeepStrictEqual(body, { apiVersion: '0.0.2', kind: 'hashedrekord', spec })) return answer.toJSON()
      throw new Unreadable('an entry of another envelope.')
    },
  })
  return entry === undefined ? undefined : { entry, timestamps: [timestamp] }
}

/**
 * A timestamp of the signature. Without a nonce: the signature is new, so no old timestamp can be of it.
 *
 * @returns The response of RFC 3161, DER in base64.
 */
function timestampOf({ timestampAuthority: { remote, url } }: DatedLog, { signature }: Envelope): Promise<string> {
  const query = { artifactHash: sha256(signature).toString('base64'), hashAlgorithm: 'sha256' }
  return exchange(remote, {
    request: {
      method: 'POST',
      url: `${url}/api/v1/timestamp`,
      // No "accept": the real server answers "application/json" with an empty 500.
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify(query)),
    },
    isSafe: true,
    statuses: [200, 201],
    read: ({ body }) => {
      if (body[0] === derSequence) return body.toString('base64')
      throw new Unreadable('no timestamp.')
    },
  })
}

const derSequence = 0x30
