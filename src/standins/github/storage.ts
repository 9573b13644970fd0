import { compress } from 'snappyjs'
import { answerRange } from '../byte-range.ts'
import type { StandInRequest, StandInResponse } from '../server.ts'
import type { Addresses } from './repository.ts'
import type { GitHubState } from './state.ts'
import { stableHex } from './views/identifiers.ts'

/** What is kept outside the API. */
export type StoredKind = 'assets' | 'attestations'

// As the real ones: whoever asks later gets another address.
const lifetimeMs = 5 * 60_000

/** The pre-signed address of stored bytes, for some minutes: who has it needs no token. */
export function storedAddress({ storage }: Addresses, kind: StoredKind, id: number, now: Date): string {
  const end = new Date(now.getTime() + lifetimeMs).toISOString()
  return `${storage}/${kind}/${id}?se=${encodeURIComponent(end)}&sig=${signatureOf(kind, String(id), end)}`
}

const signatureOf = (kind: string, id: string, end: string): string => stableHex(`storage ${kind} ${id} ${end}`)

/**
 * Answer for the blob store behind the API; `undefined` if the path is not below `/storage/`.
 *
 * Like the real one it refuses a request that is both pre-signed and bears a token.
 */
export function answerStorage(state: GitHubState, request: StandInRequest): StandInResponse | undefined {
  const [, root, kind = '', id = ''] = request.url.pathname.split('/')
  if (root !== 'storage') return undefined
  if (request.headers.authorization !== undefined) {
    return blobRefusal(
      400,
      'InvalidAuthenticationInfo',
      'Authentication information is not given in the correct format.',
    )
  }
  const end = request.url.searchParams.get('se') ?? ''
  const isSigned = request.url.searchParams.get('sig') === signatureOf(kind, id, end)
  if (!isSigned || Date.parse(end) <= state.options.now().getTime()) {
    return blobRefusal(403, 'AuthenticationFailed', 'Server failed to authenticate the request.')
  }
  const stored = kind === 'assets' ? storedAsset(state, request, Number(id)) : storedBundle(state, Number(id))
  return stored ?? blobRefusal(404, 'BlobNotFound', 'The specified blob does not exist.')
}

function storedAsset(state: GitHubState, request: StandInRequest, id: number): StandInResponse | undefined {
  const asset = state.releases.findAsset(id)
  if (asset === undefined) return undefined
  const disposition = `attachment; filename=${asset.name}`
  const etag = `"0x${stableHex(`etag ${id}`).slice(0, 15).toUpperCase()}"`
  const headers = { 'content-type': asset.contentType, 'content-disposition': disposition, etag }
  return answerRange(request, { status: 200, headers, body: asset.bytes })
}

function storedBundle(state: GitHubState, id: number): StandInResponse | undefined {
  const record = state.attestations.find((attestation) => attestation.id === id)
  if (record === undefined) return undefined
  const body = compress(Buffer.from(JSON.stringify(record.bundle)))
  return { status: 200, headers: { 'content-type': 'application/x-snappy' }, body }
}

function blobRefusal(status: number, code: string, message: string): StandInResponse {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`
  return { status, headers: { 'content-type': 'application/xml', 'x-ms-error-code': code }, body }
}
