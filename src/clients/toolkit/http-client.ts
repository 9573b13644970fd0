import type { IncomingMessage } from 'node:http'

type Headers = Readonly<Record<string, string>>

/** Puts credentials into the headers of a request: `BearerCredentialHandler` of the package. */
interface RequestHandler {
  prepareRequest(options: { readonly headers: Record<string, string> }): void
}

interface HttpClientResponse {
  readonly message: IncomingMessage
  readBody(): Promise<string>
}

/** Statuses that the artifact client knows by name. */
export const HttpCodes = {
  TooManyRequests: 429,
  InternalServerError: 500,
  BadGateway: 502,
  ServiceUnavailable: 503,
  GatewayTimeout: 504,
} as const

/**
 * The client of `@actions/http-client`, as far as it is used: the artifact client posts and gets, `@actions/github` asks
 * for an agent that it then does not use, and the OIDC helper of `@actions/core` is never called.
 *
 * An answer of any status is an answer; a lost connection rejects with Node's error and its `code`. A redirect is not
 * followed, since neither the artifact service nor a signed address answers with one. Nothing is repeated here: the
 * artifact client does that itself. What sends is loaded with the first request, so that a start does not wait for it.
 */
export class HttpClient {
  readonly #userAgent: string
  readonly #handlers: readonly RequestHandler[]

  constructor(userAgent = 'actions/http-client', handlers: readonly RequestHandler[] = []) {
    this.#userAgent = userAgent
    this.#handlers = handlers
  }

  get(url: string, headers: Headers = {}): Promise<HttpClientResponse> {
    return this.#send('GET', url, headers)
  }

  post(url: string, body: string, headers: Headers = {}): Promise<HttpClientResponse> {
    return this.#send('POST', url, headers, Buffer.from(body))
  }

  getAgent(): undefined {}

  getAgentDispatcher(): undefined {}

  async #send(method: string, url: string, given: Headers, body?: Buffer): Promise<HttpClientResponse> {
    const headers: Record<string, string> = { ...given, 'user-agent': this.#userAgent }
    for (const handler of this.#handlers) handler.prepareRequest({ headers })
    const { openAnswer, wholeBody } = await import('../http/send.ts')
    const message = await openAnswer({ method, url, headers, ...(body === undefined ? {} : { body }) })
    return { message, readBody: async () => (await wholeBody(message)).toString() }
  }
}

const others = [
  'options',
  'del',
  'patch',
  'put',
  'head',
  'sendStream',
  'request',
  'requestRaw',
  'requestRawWithCallback',
  'dispose',
  'getJson',
  'postJson',
  'putJson',
  'patchJson',
] as const
for (const name of others) {
  Object.defineProperty(HttpClient.prototype, name, {
    value: () => {
      throw new Error(`This action has no HttpClient.${name} of @actions/http-client: nothing in it asks for one.`)
    },
  })
}
