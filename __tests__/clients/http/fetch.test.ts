import { readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type FetchResponse, fetchOver } from '../../../src/clients/http/fetch.ts'
import { send } from '../../../src/clients/http/send.ts'

const ours = fetchOver(send)

/** One request as the server saw it. */
interface Seen {
  readonly line: string
  readonly body: string
  readonly type: string | undefined
}

let server: Server
let origin: string
let answer: (response: ServerResponse, path: string) => void
let seen: Seen[] = []

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { method, url = '', headers } = request
    seen.push({ line: `${method} ${url}`, body: String(await buffer(request)), type: headers['content-type'] })
    // Two answers may fall into two seconds.
    response.sendDate = false
    answer(response, url)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})

/** Every member that Octokit reads. */
async function membersOf(response: FetchResponse | Response, readBody: 'text' | 'arrayBuffer' | 'body') {
  const { status, statusText, url, headers, body } = response
  const bytes: Uint8Array[] = []
  if (readBody === 'body' && body !== null) for await (const chunk of body) bytes.push(chunk)
  return {
    status,
    statusText,
    url,
    headers: [...headers],
    type: headers.get('Content-Type'),
    absent: headers.get('x-absent'),
    hasBody: body !== null,
    read: readBody === 'body' ? Buffer.concat(bytes) : await response[readBody](),
  }
}

describe('an answer is, member by member, that of the fetch of Node', () => {
  const json = { 'content-type': 'application/json; charset=utf-8' }
  const cookies = [
    ['Set-Cookie', 'a=1'],
    ['Set-Cookie', 'b=2'],
    ['Vary', 'Accept'],
    ['vary', 'Origin'],
    ['X-GitHub-Request-Id', '7'],
  ].flat()
  test.each([
    ['an object', 200, json, '{"a":"ü"}'],
    ['a byte order mark', 200, json, Buffer.from('\ufeff{}')],
    ['bytes that are no text', 200, { 'content-type': 'application/octet-stream' }, Buffer.from([0xff, 0, 0xfe])],
    ['no type', 200, {}, 'plain'],
    ['an empty body', 200, { 'content-length': '0' }, ''],
    ['names that come twice', 200, cookies, 'x'],
    ['a created thing', 201, json, '{}'],
    ['no content', 204, {}, undefined],
    ['not modified', 304, { etag: '"a"' }, undefined],
    ['a refusal', 404, json, '{"message":"Not Found"}'],
    ['a rare status', 418, json, '{}'],
    ['an outage', 502, { 'content-type': 'text/html' }, '<html>'],
  ] as const)('%s', async (_, status, headers, body) => {
    answer = (response) => {
      response.writeHead(status, headers as Record<string, string>).end(body)
    }
    const url = `${origin}/path?a=b%20c`
    for (const read of ['text', 'arrayBuffer', 'body'] as const) {
      const asked = { method: 'GET', headers: {} }
      expect(await membersOf(await ours(url, asked), read)).toEqual(await membersOf(await fetch(url, asked), read))
    }
  })

  test('Octokit reads no other member', () => {
    const source = readFileSync(join('node_modules', '@octokit/request/dist-bundle/index.js'), 'utf8')
    const read = [...source.matchAll(/\b(?:fetchResponse|response)\.(\w+)/g)].map(([, name = '']) => name)
    const known = ['arrayBuffer', 'body', 'headers', 'status', 'statusText', 'text', 'url']
    expect([...new Set(read)].toSorted()).toEqual(known)
  })
})

describe('a request', () => {
  test.each([
    ['a read', { method: 'GET', headers: { accept: 'application/json' } }],
    ['a write', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"a":"ü"}' }],
    ['a removal', { method: 'DELETE', headers: {} }],
  ])('%s is sent as the fetch of Node sends it', async (_, asked) => {
    answer = (response) => response.end('{}')
    seen = []
    await (await ours(`${origin}/a?b=c`, asked)).text()
    await (await fetch(`${origin}/a?b=c`, asked)).text()
    expect(seen[0]).toEqual(seen[1])
  })

  test('ends with its signal, by an error that Octokit knows', async () => {
    const controller = new AbortController()
    answer = () => controller.abort()
    const asked = { method: 'GET', headers: {}, signal: controller.signal }
    await expect(ours(origin, asked)).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('rejects with the error of the connection', async () => {
    await expect(ours('http://127.0.0.1:9/', { method: 'GET', headers: {} })).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    })
  })
})

describe('a redirect', () => {
  const to = (status: number, location?: string) => (response: ServerResponse, path: string) => {
    if (path === '/moved') response.end('there')
    else response.writeHead(status, location === undefined ? {} : { location }).end()
  }

  test.each([
    [301, 'GET', '/moved', 'a renamed repository'],
    [302, 'GET', '/moved', 'a read'],
    [307, 'POST', '/moved', 'a write that keeps its body'],
    [308, 'POST', '/moved', 'the same, for good'],
  ])('%d of %s to %s is followed on the same server: %s', async (status, method, location) => {
    answer = to(status, location)
    const asked = { method, headers: {}, ...(method === 'POST' ? { body: '{}' } : {}) }
    seen = []
    const response = await ours(`${origin}/old`, asked)
    expect([response.url, await response.text()]).toEqual([`${origin}/moved`, 'there'])
    expect(seen.map(({ line, body }) => `${line} ${body}`)).toEqual(
      ['/old', '/moved'].map((path) => `${method} ${path} ${asked.body ?? ''}`),
    )
  })

  test.each([
    [
      'another server',
      302,
      'GET',
      'https://example.org/',
      'The answer 302 leads to https://example.org, and is not followed.',
    ],
    ['a read instead of a write', 302, 'POST', '/moved', /^The answer 302 leads to .*, and is not followed\.$/],
    ['nowhere', 307, 'GET', undefined, 'The answer 307 leads to no address, and is not followed.'],
    ['itself', 307, 'GET', '/old', 'More than 5 redirects followed one another.'],
  ] as const)('to %s is an error', async (_, status, method, location, message) => {
    answer = to(status, location)
    await expect(ours(`${origin}/old`, { method, headers: {} })).rejects.toThrow(message)
  })

  test('is an answer where that was asked for', async () => {
    answer = to(302, 'https://example.org/')
    const asked = { method: 'GET', headers: {}, redirect: 'manual' } as const
    const response = await ours(origin, asked)
    expect([response.status, response.headers.get('location')]).toEqual([302, 'https://example.org/'])
  })
})
