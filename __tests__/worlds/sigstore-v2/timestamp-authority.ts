import { sign } from 'node:crypto'
import type { Handler, StandInRequest, StandInResponse } from '../../../src/standins/server.ts'
import { neverCached } from '../../../src/standins/sigstore/headers.ts'
import { methodRefused, Refusal } from '../../../src/standins/sigstore/refusal.ts'
import { grantTimestamp } from './timestamp.ts'
import type { TimestampChain } from './timestamp-chain.ts'
import { readDerQuery, readJsonQuery } from './timestamp-query.ts'

const path = '/api/v1/timestamp'
const reply = { ...neverCached, 'content-type': 'application/timestamp-reply' }
const json = { ...neverCached, 'content-type': 'application/json' }
const chainHeaders = {
  'cache-control': 'max-age=86400, immutable',
  'content-type': 'application/pem-certificate-chain',
  vary: 'Origin',
}
const maxBodyBytes = 1024 * 1024 // The recorded server's own limit.

/**
 * Sigstore's timestamp authority: queries in DER or JSON, responses of RFC 3161.
 *
 * @see https://github.com/sigstore/timestamp-authority/blob/main/openapi.yaml
 */
export function createTimestampAuthority(chain: TimestampChain, now: () => Date): Handler {
  const signer = {
    certificate: chain.leaf,
    sign: (bytes: Uint8Array) => sign('sha256', bytes, chain.privateKey),
  }
  const date = (request: StandInRequest): StandInResponse => {
    const query = queryOf(request)
    // As recorded: no encoder for this type.
    if (request.headers.accept === 'application/json') return { status: 500, headers: json, body: '' }
    return { status: 200, headers: reply, body: grantTimestamp(query, now(), signer) }
  }
  return (request) => {
    const { method, url } = request
    try {
      if (url.pathname === `${path}/certchain`) return chainOf(chain, request)
      if (url.pathname !== path) throw new Refusal(404, 404, `path ${url.pathname} was not found`)
      if (method === 'POST') return date(request)
      throw methodRefused(method, ['POST'])
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { status, code, message } = error
      return { status, headers: headersOf(error), body: JSON.stringify({ code, message }) }
    }
  }
}

function queryOf({ headers, body }: StandInRequest) {
  if (body.length === 0) throw new Refusal(422, 602, 'request in body is required')
  const type = headers['content-type'] ?? 'application/octet-stream'
  if (type !== 'application/timestamp-query' && type !== 'application/json') {
    const allowed = '[application/timestamp-query application/json]'
    throw new Refusal(415, 415, `unsupported media type "${type}", only ${allowed} are allowed`)
  }
  if (body.length > maxBodyBytes) throw new Refusal(400, 400, 'Error generating timestamp response')
  return type === 'application/json' ? readJsonQuery(body.toString()) : readDerQuery(body)
}

function chainOf({ pem }: TimestampChain, { headers }: StandInRequest): StandInResponse {
  const noEncoder = { 'content-type': 'application/json', vary: 'Origin' }
  if (headers.accept === 'application/json') return { status: 500, headers: noEncoder, body: '' }
  return { status: 200, headers: chainHeaders, body: pem }
}

/** Errors of the authority itself have the label of a response, those of its framework the right one. */
function headersOf({ status, headers }: Refusal): Readonly<Record<string, string>> {
  if (status === 400) return reply
  return status === 405 ? { 'content-type': 'application/json', vary: 'Origin', ...headers } : json
}
