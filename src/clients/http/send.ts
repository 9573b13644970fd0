import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** A request whose body is never held in memory. Addresses were checked when they were parsed. */
export interface HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Buffer | { readonly sizeBytes: number; readonly stream: Readable }
  /** Ends the request, and the reading of its answer, with an error. */
  readonly signal?: AbortSignal
}

/** An answer, whole. */
export interface HttpResponse {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** What `download` wrote. */
export interface Downloaded {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly sizeBytes: number
  readonly sha256: string
  /** The words of an answer that is not 200; empty for the file itself. */
  readonly body: Buffer
}

// A server that sends nothing for so long is taken for dead; bytes that flow take as long as they need.
const idleTimeoutMs = 60_000
// Answers are JSON or a page of an outage; more is not read.
const answerLimitBytes = 32_000_000

/**
 * Send one request and read the answer. Redirects are not followed and nothing is repeated.
 *
 * `fetch` would hold the whole body in memory, whatever it is given: measured, 500 MB against 72 MB.
 *
 * @throws The error of the connection, or of the body's stream.
 */
export async function send(request: HttpRequest): Promise<HttpResponse> {
  const incoming = await openAnswer(request)
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, body: await wholeBody(incoming) }
}

/**
 * The body of an answer that is held in memory.
 *
 * @throws Error for more bytes than any answer has, and the error of the connection.
 */
export async function wholeBody(incoming: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let sizeBytes = 0
  for await (const chunk of incoming) {
    sizeBytes += chunk.length
    if (sizeBytes > answerLimitBytes) throw new Error(`The answer has more than ${answerLimitBytes} bytes.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * Send one request and write a 200 answer into a new file of this user, hashing it on the way.
 *
 * @returns For another status nothing is written, and size and digest are those of nothing.
 */
export async function download(request: HttpRequest, path: string): Promise<Downloaded> {
  const incoming = await openAnswer(request)
  const { statusCode: status = 0, headers } = incoming
  const hash = createHash('sha256')
  let sizeBytes = 0
  const body = Buffer.alloc(0)
  if (status !== 200) return { status, headers, sizeBytes, sha256: hash.digest('hex'), body: await wholeBody(incoming) }
  const measure = async function* (source: AsyncIterable<Buffer>) {
    for await (const chunk of source) {
      sizeBytes += chunk.length
      hash.update(chunk)
      yield chunk
    }
  }
  // Opened here, so that no broken download makes its file after its folder was removed.
  const file = await open(path, 'wx', 0o600).catch((error: unknown) => {
    incoming.destroy()
    throw error
  })
  await pipeline(incoming, measure, file.createWriteStream())
  const announced = headers['content-length']
  if (announced !== undefined && Number(announced) !== sizeBytes) {
    throw new Error(`The answer ended after ${sizeBytes} of ${announced} bytes.`)
  }
  return { status, headers, sizeBytes, sha256: hash.digest('hex'), body }
}

/** Send one request. @returns Its answer, whose body nobody has read; whoever does not read it destroys it. */
export function openAnswer({ method, url, headers, body, signal }: HttpRequest): Promise<IncomingMessage> {
  const request = new URL(url).protocol === 'https:' ? requestHttps : requestHttp
  const sizeBytes = Buffer.isBuffer(body) ? body.length : body?.sizeBytes
  const length = sizeBytes === undefined ? {} : { 'content-length': String(sizeBytes) }
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers: { ...headers, ...length }, signal }, resolve)
    outgoing.setTimeout(idleTimeoutMs, () => {
      const error: NodeJS.ErrnoException = new Error(`No byte came for ${idleTimeoutMs / 1000} s.`)
      error.code = 'ETIMEDOUT'
      outgoing.destroy(error)
    })
    outgoing.on('error', reject)
    if (body === undefined || Buffer.isBuffer(body)) outgoing.end(body)
    else pipeline(body.stream, outgoing).catch(reject)
  })
}
