import { STATUS_CODES } from 'node:http'
import type { HttpRequest, HttpResponse } from './send.ts'

/** Sends one request and reads its answer. */
export type Send = (request: HttpRequest) => Promise<HttpResponse>

/** What Octokit says of a request. */
export interface FetchOptions {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  /** `manual` makes a redirect an answer. */
  readonly redirect?: 'follow' | 'manual' | undefined
  readonly signal?: AbortSignal | undefined
}

/** The members of a `Response` that Octokit reads; each is as in Node's own. */
export interface FetchResponse {
  readonly status: number
  readonly statusText: string
  /** What was asked last, after redirects. */
  readonly url: string
  readonly headers: Iterable<readonly [name: string, value: string]> & { get(name: string): string | null }
  /** `null` for a status that has no body. */
  readonly body: AsyncIterable<Uint8Array> | null
  text(): Promise<string>
  arrayBuffer(): Promise<ArrayBuffer>
}

// Fetch Standard, "null body status" and "redirect status".
const bodilessStatuses = [101, 103, 204, 205, 304]
const redirectStatuses = [301, 302, 303, 307, 308]
const redirectLimit = 5

/**
 * A `fetch` for Octokit: Node's own loads its whole HTTP library, and so does the bare name of `Response` or `Headers`.
 *
 * Nothing is repeated here. A redirect is followed on the same server only, as after a renaming: what another server says
 * is no answer of the one that was asked.
 *
 * @returns Rejects with the error of `send`, and for a redirect that is not followed.
 */
export function fetchOver(send: Send): (url: string, options: FetchOptions) => Promise<FetchResponse> {
  return async (url, { method, headers, body, redirect = 'follow', signal }) => {
    const request = {
      method,
      headers,
      ...(body === undefined ? {} : { body: Buffer.from(body) }),
      ...(signal === undefined ? {} : { signal }),
    }
    let address = url
    for (let hops = 0; hops <= redirectLimit; hops += 1) {
      const response = await send({ ...request, url: address })
      if (redirect === 'manual' || !redirectStatuses.includes(response.status)) return responseOf(address, response)
      address = nextAddress(method, address, response)
    }
    throw new Error(`More than ${redirectLimit} redirects followed one another.`)
  }
}

function nextAddress(method: string, address: string, { status, headers: { location = '' } }: HttpResponse): string {
  const next = location !== '' && URL.canParse(location, address) ? new URL(location, address) : undefined
  // Fetch Standard, "HTTP-redirect fetch": these make a read of a write, which would then look done.
  const losesBody = method !== 'GET' && method !== 'HEAD' && status < 307
  if (next === undefined || losesBody || next.origin !== new URL(address).origin) {
    throw new Error(`The answer ${status} leads to ${next?.origin ?? 'no address'}, and is not followed.`)
  }
  return next.href
}

function responseOf(url: string, { status, headers, body }: HttpResponse): FetchResponse {
  const pairs = Object.entries(headers)
    .flatMap(([name, value = []]) => (Array.isArray(value) ? value : [value]).map((one) => [name, one] as const))
    .toSorted(([one], [other]) => (one < other ? -1 : Number(one > other)))
  return {
    status,
    statusText: STATUS_CODES[status] ?? '',
    url,
    headers: {
      [Symbol.iterator]: () => pairs[Symbol.iterator](),
      get: (asked) => {
        const values = pairs.filter(([name]) => name === asked.toLowerCase()).map(([, value]) => value)
        return values.length === 0 ? null : values.join(', ')
      },
    },
    body: bodilessStatuses.includes(status) ? null : bytesOf(body),
    text: async () => new TextDecoder().decode(body),
    arrayBuffer: async () => new Uint8Array(body).buffer,
  }
}

async function* bytesOf(body: Buffer): AsyncIterable<Uint8Array> {
  yield body
}
