import { type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http'
import { type RequestOptions, request as requestHttps } from 'node:https'
import type { Duplex, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { program } from '../../program.ts'
import { type Begun, type Network, networkOfPackages } from './network.ts'
import { type TimeLimits, watch } from './watch.ts'

/** For an answer that says something; the whole is that of a call, however often it is tried. */
export const answerTimeLimits: TimeLimits = { connectMs: 10_000, idleMs: 30_000, wholeMs: 300_000 }

/** For the bytes of a file, either way: a server that looks through a large one is silent for a while. */
export const fileTimeLimits: TimeLimits = { connectMs: 10_000, idleMs: 60_000, wholeMs: undefined }

/** A body whose bytes are never all in memory. */
export interface StreamedBody {
  readonly sizeBytes: number
  /** From the first byte, each time that the request is sent. */
  readonly stream: () => Readable
}

/** A request. Addresses were checked when they were parsed. */
export interface HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Buffer | StreamedBody
  /** Those of an answer if they are left out. */
  readonly timeLimits?: TimeLimits
  /** How long an answer that is held in memory may be; 32 MB if it is left out. */
  readonly answerLimitBytes?: number
  /** Which try of it this is, for those who watch; counts from 1. */
  readonly try?: number
}

/** An answer, whole. */
export interface HttpResponse {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Who asks, in every request of ours; a package that sends over the engine may have a name of its own. */
export const userAgent = `${program.name}/${program.version} (+https://github.com/pallets/release-action)`

// Answers are JSON or a page of an outage; more is not read.
const answerLimitBytes = 32_000_000

/** More bytes than were to be read. */
export class AnswerTooLong extends Error {
  override readonly name = 'AnswerTooLong'
}

/**
 * Send one request and read the answer. Redirects are not followed and nothing is repeated.
 *
 * `fetch` would hold the whole body in memory, whatever it is given: measured, 500 MB against 72 MB.
 *
 * @throws AnswerTooLong; the error of the connection, or of the body's stream.
 */
export async function send(request: HttpRequest, network: Network = networkOfPackages()): Promise<HttpResponse> {
  const incoming = await openAnswer(request, network)
  const body = await wholeBody(incoming, request.answerLimitBytes)
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, body }
}

/** The body of an answer that is held in memory. */
export async function wholeBody(incoming: IncomingMessage, limitBytes = answerLimitBytes): Promise<Buffer> {
  const chunks: Buffer[] = []
  let sizeBytes = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    sizeBytes += chunk.length
    if (sizeBytes > limitBytes) throw new AnswerTooLong(`The answer has more than ${limitBytes} bytes.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Send one request. @returns Its answer, whose body nobody has read; whoever does not read it destroys it. */
export function openAnswer(request: HttpRequest, network: Network = networkOfPackages()): Promise<IncomingMessage> {
  const { method, url, headers, body, timeLimits = answerTimeLimits } = request
  const address = new URL(url)
  const sizeBytes = Buffer.isBuffer(body) ? body.length : body?.sizeBytes
  const length = sizeBytes === undefined ? {} : { 'content-length': String(sizeBytes) }
  const start = address.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    let connection: Duplex | undefined
    const options: RequestOptions & Begun = {
      method,
      headers: { 'user-agent': userAgent, ...headers, ...length },
      agent: network.agentFor(address),
      began: (begun) => {
        connection = begun
      },
    }
    const outgoing = start(address, options, resolve)
    outgoing.on('error', reject)
    const fail = (error: Error): void => {
      reject(error)
      connection?.destroy()
    }
    watch(outgoing, { timeLimits, network, try: request.try ?? 1, fail })
    if (body === undefined || Buffer.isBuffer(body)) outgoing.end(body)
    else pipeline(body.stream(), outgoing).catch(reject)
  })
}
