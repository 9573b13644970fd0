import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as a handler sees it: whole, and already read. */
export interface StandInRequest {
  readonly method: string
  /** Absolute; its origin is the stand-in's own base address. */
  readonly url: URL
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** An answer. A body that is neither text nor bytes is sent as JSON; one that is `chunked` by its headers has no length. */
export interface StandInResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer | string | object | null
  /** Ends the connection instead of the answer, or in the middle of its body. */
  readonly connection?: 'dropped' | 'cut'
  /** Of a body that is cut, how many bytes are sent; half of it if it is left out. */
  readonly cutAfterBytes?: number
}

export type Handler = (request: StandInRequest) => StandInResponse | Promise<StandInResponse>

/** One request and its answer, as an observer sees them after the answer was made. */
export interface Exchange {
  /** Name of the stand-in: `github`, `artifacts`, `oidc`, `sigstore`, `index`. */
  readonly server: string
  readonly request: StandInRequest
  readonly response: StandInResponse
}

export interface StandInServer {
  /** Base address without a final slash: `http://127.0.0.1:PORT`. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Serve one handler on a free port of 127.0.0.1.
 *
 * A handler that throws is a bug of the stand-in: it answers 500 with the stack, which no original does.
 */
export async function serve(
  name: string,
  handler: Handler,
  observe: (exchange: Exchange) => void = () => {},
): Promise<StandInServer> {
  // After five seconds, which is Node's default, a machine that is busy loses the connection that it is about to use.
  const server = createServer({ keepAliveTimeout: 60_000 }, (incoming, outgoing) => {
    void answer(incoming, outgoing)
  })
  let origin = ''

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = await readRequest(incoming, origin)
    if (request === undefined) return
    const response = await respond(handler, request)
    observe({ server: name, request, response })
    writeResponse(outgoing, response)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: origin,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** @returns `undefined` for a request whose sender left before it was whole: nobody is there to be answered. */
async function readRequest(incoming: IncomingMessage, origin: string): Promise<StandInRequest | undefined> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
  } catch {
    return undefined
  }
  return {
    method: incoming.method ?? 'GET',
    url: new URL(incoming.url ?? '/', origin),
    headers: incoming.headers,
    body: Buffer.concat(chunks),
  }
}

async function respond(handler: Handler, request: StandInRequest): Promise<StandInResponse> {
  try {
    return await handler(request)
  } catch (error) {
    return { status: 500, body: `stand-in: ${error instanceof Error ? error.stack : String(error)}` }
  }
}

function writeResponse(outgoing: ServerResponse, response: StandInResponse): void {
  const { status, headers = {}, body, connection } = response
  if (connection === 'dropped') {
    outgoing.destroy()
    return
  }
  const isRaw = Buffer.isBuffer(body) || typeof body === 'string'
  const text = body === undefined || body === null ? '' : isRaw ? body : JSON.stringify(body)
  const bytes = Buffer.from(text)
  const type = isRaw ? {} : { 'content-type': 'application/json; charset=utf-8' }
  const length = 'transfer-encoding' in headers ? {} : { 'content-length': bytes.length.toString() }
  outgoing.writeHead(status, { ...type, ...length, ...headers })
  const kept = bytes.subarray(0, response.cutAfterBytes ?? bytes.length / 2)
  if (connection === 'cut') outgoing.write(kept, () => outgoing.socket?.end())
  else outgoing.end(bytes)
}
