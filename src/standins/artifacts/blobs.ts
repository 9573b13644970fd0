import { createHash } from 'node:crypto'
import type { StandInRequest, StandInResponse } from '../server.ts'
import type { ArtifactState, ArtifactUpload } from './state.ts'

const folder = '/artifact-blobs/'

/** The pre-signed address of an artifact's bytes: who has it needs no token. */
export function blobAddress(origin: string, id: number, access: 'read' | 'write'): string {
  return `${origin}${folder}${id}?sp=${access}&sig=${signatureOf(id, access)}`
}

const signatureOf = (id: number, access: string): string =>
  createHash('sha256').update(`artifact ${id} ${access}`).digest('hex')

/**
 * Answer for the blob store behind the service; `undefined` for any other path.
 *
 * @see https://learn.microsoft.com/rest/api/storageservices/put-block-list
 */
export function answerBlob(state: ArtifactState, request: StandInRequest): StandInResponse | undefined {
  const { pathname, searchParams } = request.url
  if (!pathname.startsWith(folder)) return undefined
  const id = Number(pathname.slice(folder.length))
  const access = request.method === 'PUT' ? 'write' : 'read'
  if (request.headers.authorization !== undefined) return refusal(400, 'InvalidAuthenticationInfo')
  if (searchParams.get('sig') !== signatureOf(id, access)) return refusal(403, 'AuthenticationFailed')
  if (request.method === 'GET') return download(state, id)
  const upload = state.uploads.get(id)
  if (upload === undefined) return refusal(404, 'BlobNotFound')
  switch (searchParams.get('comp')) {
    case 'block':
      return putBlock(upload, searchParams.get('blockid') ?? '', request)
    case 'blocklist':
      return putBlockList(upload, request, state.now())
    default:
      return refusal(400, 'UnsupportedQueryParameter')
  }
}

function putBlock(upload: ArtifactUpload, blockId: string, { body }: StandInRequest): StandInResponse {
  upload.blocks.set(blockId, body)
  return { status: 201, headers: blobHeaders(upload.id) }
}

/** Makes the blob: its blocks in the order of the list. */
function putBlockList(upload: ArtifactUpload, { body, headers }: StandInRequest, now: Date): StandInResponse {
  const ids = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = '']) => id)
  const blocks = ids.flatMap((id) => upload.blocks.get(id) ?? [])
  if (blocks.length !== ids.length) return refusal(400, 'InvalidBlockList')
  const contentType = String(headers['x-ms-blob-content-type'] ?? 'application/octet-stream')
  upload.blob = { bytes: Buffer.concat(blocks), contentType }
  const made = { etag: `"${upload.id}"`, 'last-modified': now.toUTCString() }
  return { status: 201, headers: { ...made, ...blobHeaders(upload.id) } }
}

function download({ artifacts }: ArtifactState, id: number): StandInResponse {
  const artifact = artifacts.find((one) => one.id === id)
  if (artifact === undefined) return refusal(404, 'BlobNotFound')
  const { name, contentType, bytes } = artifact
  const file = contentType === 'application/zip' ? `${name}.zip` : name
  const disposition = `attachment; filename="${file}"; filename*=UTF-8''${encodeURIComponent(file)}`
  return {
    status: 200,
    headers: { 'content-type': contentType, 'content-disposition': disposition, ...blobHeaders(id) },
    body: bytes,
  }
}

const blobHeaders = (id: number) => ({ 'x-ms-request-id': `artifact-${id}`, 'x-ms-version': '2026-10-06' })

function refusal(status: number, code: string): StandInResponse {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`
  return { status, headers: { 'content-type': 'application/xml', 'x-ms-error-code': code }, body }
}
