import { createHash } from 'node:crypto'
import { answerRange } from '../../byte-range.ts'
import type { StandInRequest } from '../../server.ts'
import type { Answer } from '../context.ts'
import { page } from '../page.ts'
import { filesOf, type IndexFile } from '../state.ts'

/** The address of a file: it holds the file's digest, so what it names never changes. */
export function fileUrl(origin: string, file: IndexFile): string {
  return `${origin}/files/${pathOf(file)}`
}

/** @returns SHA-256 of the METADATA served beside a wheel, `undefined` for an sdist. */
export function metadataDigest({ metadata }: IndexFile): string | undefined {
  return metadata === undefined ? undefined : createHash('sha256').update(metadata).digest('hex')
}

/** `GET /files/…`: the bytes of a file, or with `.metadata` behind its name the METADATA of a wheel (PEP 658). */
export const answerFile: Answer = ({ state }, request, [path = '']) => {
  for (const file of [...state.projects.values()].flatMap(filesOf)) {
    if (path === pathOf(file)) return bytesOf(request, file.bytes)
    if (path === `${pathOf(file)}.metadata` && file.metadata !== undefined) return bytesOf(request, file.metadata)
  }
  return page(request, 404, '')
}

function pathOf({ digests: { blake2b256 }, name }: IndexFile): string {
  return `${blake2b256.slice(0, 2)}/${blake2b256.slice(2, 4)}/${blake2b256.slice(4)}/${name}`
}

function bytesOf(request: StandInRequest, body: Buffer) {
  const headers = {
    'content-type': 'application/octet-stream',
    'cache-control': 'max-age=365000000, immutable, public',
    // The address holds the digest, so that the bytes never change.
    etag: `"${createHash('md5').update(body).digest('hex')}"`,
  }
  return answerRange(request, { status: 200, headers, body })
}
