import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Attestation } from '../../attestation/reading/pep740.ts'
import type { VerifiedDistribution } from '../../attestation.ts'
import { uploadFields } from '../../distribution/upload-form.ts'
import type { ByteSource } from '../../distribution.ts'
import { type ErrorCode, ReleaseError, theRun } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import type { Secret } from '../../secret.ts'
import { type Refused, type Remote, Unreadable } from '../http/attempt.ts'
import { exchange } from '../http/exchange.ts'
import type { Network } from '../http/network.ts'
import { fileTimeLimits, type HttpResponse, type StreamedBody } from '../http/send.ts'
import { type IndexOptions, indexRemote } from './remote.ts'

/** One file on its way to the index. */
export interface Upload {
  readonly verified: VerifiedDistribution
  /** Every attestation goes with the file: the index takes none later. */
  readonly attestations: readonly Attestation[]
  /** The same open bytes that were verified. */
  readonly bytes: ByteSource
}

/** The legacy upload API of an index. */
export class IndexUpload {
  readonly #address: string
  readonly #remote: Remote

  constructor(options: IndexOptions, network: Network) {
    this.#address = options.upload
    this.#remote = { ...indexRemote(options, network, 'publish'), refusal }
  }

  /**
   * Upload one file with its attestations. An identical file that the index already has is accepted by it, and nothing changes.
   *
   * @param isThere Asked after an unclear answer, before anything is sent again: whether the index shows the file.
   * @throws ReleaseError `index-token-refused`, `index-token-expired`, `index-file-refused` with the index's words, `index-failed`,
   *   `artifact-mismatch` if the bytes changed since they were verified; the message names the file.
   * @see https://docs.pypi.org/api/upload/
   */
  async upload(upload: Upload, token: Secret, isThere: () => Promise<boolean>): Promise<void> {
    const { name } = upload.verified.file
    const boundary = `release-action-${randomBytes(16).toString('hex')}`
    try {
      await exchange<true>(this.#remote, {
        request: {
          method: 'POST',
          url: this.#address,
          headers: {
            // Without it the index answers a page.
            accept: 'application/json;q=0.9, text/plain;q=0.8, text/html;q=0.7',
            authorization: `Basic ${Buffer.from(`__token__:${token.reveal()}`).toString('base64')}`,
            'content-type': `multipart/form-data; boundary=${boundary}`,
          },
          body: multipart(upload, boundary),
          timeLimits: fileTimeLimits,
        },
        statuses: [200],
        read: requireNoPage,
        lookUp: async () => ((await isThere()) ? true : undefined),
        secrets: [token],
      })
    } catch (error) {
      throw error instanceof ReleaseError ? notUploaded(name, error) : error
    }
  }
}

/** The index was asked for JSON: a page is of somebody between, and the file may be nowhere. */
function requireNoPage({ body }: HttpResponse): true {
  if (/^\s*</.test(body.toString('utf8', 0, 100))) throw new Unreadable('a page.')
  return true
}

/** These name the file themselves. */
const naming: readonly ErrorCode[] = ['artifact-mismatch', 'index-file-differs']

function notUploaded(name: string, error: ReleaseError): ReleaseError {
  if (naming.includes(error.code)) return error
  return error.with({ message: `${quoted(name)} was not uploaded. ${error.message}` })
}

/** What a refusal means is in its words only: the index has no codes. */
function refusal({ status, words, message }: Refused): ReleaseError {
  if (status === 403 && words.includes('expired')) {
    return new ReleaseError('index-token-expired', { message, hint: `Run ${theRun} again: it asks for a fresh token.` })
  }
  if (status === 403 && words.includes('temporarily disabled')) {
    return new ReleaseError('index-failed', {
      message,
      hint: `Wait until the index takes uploads, and run ${theRun} again.`,
    })
  }
  if (status === 403) {
    const hint = `Check that the trusted publisher is registered for this very project, and run ${theRun} again.`
    return new ReleaseError('index-token-refused', { message, hint })
  }
  return new ReleaseError('index-file-refused', {
    message,
    hint: 'Fix what the index names; if that changes a file that the index has, it needs a new version.',
  })
}

/** The form, text first and the file last, with its exact length; only the file's bytes are streamed. */
function multipart({ verified, attestations, bytes }: Upload, boundary: string): StreamedBody {
  const { file: distribution } = verified
  const fields: (readonly [string, string])[] = [
    [':action', 'file_upload'],
    ['protocol_version', '1'],
    ...uploadFields(distribution),
    ['attestations', JSON.stringify(attestations)],
  ]
  const texts = fields.map(([name, value]) => part(boundary, `name="${name}"`, '', value))
  const content = part(
    boundary,
    `name="content"; filename="${distribution.name}"`,
    'Content-Type: application/octet-stream\r\n',
    '',
  )
  // A part ends with a line end that belongs to the next boundary; the file's own comes after its bytes.
  const head = Buffer.from(texts.join('') + content.slice(0, -2))
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
  return {
    sizeBytes: head.length + bytes.sizeBytes + tail.length,
    stream: () => Readable.from(formBytes({ head, tail, bytes, distribution }), { objectMode: false }),
  }
}

function part(boundary: string, disposition: string, headers: string, value: string): string {
  return `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${headers}\r\n${value}\r\n`
}

interface Form {
  readonly head: Buffer
  readonly tail: Buffer
  readonly bytes: ByteSource
  readonly distribution: { readonly name: string; readonly sha256: string }
}

/** Hash once more on the way out: the form is never finished if the bytes are not the verified ones. */
async function* formBytes({ head, tail, bytes, distribution }: Form): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  yield head
  for await (const chunk of bytes.stream()) {
    hash.update(chunk as Buffer)
    yield chunk as Buffer
  }
  if (hash.digest('hex') !== distribution.sha256) {
    throw new ReleaseError('artifact-mismatch', {
      message: `${quoted(distribution.name)} changed on this machine after it was verified.`,
      hint: `Find out what else runs on this machine, and run ${theRun} again.`,
    })
  }
  yield tail
}
