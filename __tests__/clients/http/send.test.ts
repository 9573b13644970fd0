import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { answerTimeLimits, send, userAgent } from '../../../src/clients/http/send.ts'
import { movedClock, movedNetwork } from '../../worlds/moved-clock.ts'

let server: Server
let url: string
/** What the server does with the next request, whose body it has read. */
let answer: (response: ServerResponse, body: Buffer, headers: Readonly<Record<string, unknown>>) => void

beforeAll(async () => {
  server = createServer(async (request, response) => {
    // A request that is broken off is none.
    const body = await buffer(request).catch(() => undefined)
    if (body !== undefined) answer(response, body, request.headers)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})

const get = { method: 'GET', headers: {} }

describe('a request', () => {
  test('streams its body with its length, and reads the whole answer', async () => {
    let seen: Readonly<Record<string, unknown>> = {}
    answer = (response, body, headers) => {
      seen = headers
      response.writeHead(201, { 'x-test': 'a' }).end(createHash('sha256').update(body).digest('hex'))
    }
    const chunk = Buffer.alloc(300_000, 'x')
    const body = { sizeBytes: chunk.length * 2, stream: () => Readable.from([chunk, chunk]) }
    const response = await send({ method: 'POST', url, headers: { 'content-type': 'text/plain' }, body })
    expect(response).toMatchObject({ status: 201, headers: { 'x-test': 'a' } })
    expect(response.body.toString()).toBe(createHash('sha256').update(chunk).update(chunk).digest('hex'))
    expect(seen).toMatchObject({ 'content-length': '600000', 'content-type': 'text/plain' })
    expect(seen).not.toHaveProperty('transfer-encoding')
  })

  test('is never sent on: a redirect is an answer', async () => {
    answer = (response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()
    expect(await send({ ...get, url })).toMatchObject({ status: 302, headers: { location: 'http://127.0.0.1:9/' } })
  })

  test('fails with the error of its body, and the server never sees its end', async () => {
    let isAnswered = false
    answer = () => {
      isAnswered = true
    }
    const stream = () =>
      Readable.from(
        (async function* () {
          yield Buffer.alloc(10)
          throw new Error('the file changed')
        })(),
      )
    await expect(send({ method: 'POST', url, headers: {}, body: { sizeBytes: 20, stream } })).rejects.toThrow(
      'the file changed',
    )
    expect(isAnswered).toBe(false)
  })

  test.each([
    [
      'an answer that is cut',
      (response: ServerResponse) => response.writeHead(200, { 'content-length': '9' }).write('a'),
    ],
    ['a connection that is closed', (response: ServerResponse) => response.destroy()],
    ['a page without end', (response: ServerResponse) => response.end(Buffer.alloc(32_000_001))],
  ])('fails on %s', async (_, act) => {
    answer = (response) => {
      act(response)
      setImmediate(() => response.destroy())
    }
    await expect(send({ ...get, url })).rejects.toThrow()
  })

  test('fails where nobody listens', async () => {
    await expect(send({ ...get, url: 'http://127.0.0.1:9/' })).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})

describe('a server that is silent', () => {
  test.each<[string, (response: ServerResponse, expire: () => void) => void]>([
    ['from the start', (_, expire) => expire()],
    [
      'in the middle of its answer',
      (response, expire) => response.writeHead(200, { 'content-length': '9' }).write('a', expire),
    ],
  ])('%s is left', async (_, act) => {
    const clock = movedClock()
    answer = (response) => act(response, () => clock.expire())
    const timeLimits = { ...answerTimeLimits, wholeMs: undefined }
    await expect(send({ ...get, url, timeLimits }, movedNetwork(clock))).rejects.toThrow('No byte came for 30 s.')
  })
})

test('every request says who asks', async () => {
  let seen: unknown
  answer = (response, _, headers) => {
    seen = headers['user-agent']
    response.end()
  }
  await send({ method: 'GET', url, headers: {} })
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(seen).toBe(`release-action/${version} (+https://github.com/pallets/release-action)`)
  expect(seen).toBe(userAgent)
})
