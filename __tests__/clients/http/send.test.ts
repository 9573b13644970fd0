import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { download, send } from '../../../src/clients/http/send.ts'
import { testFolder } from '../../worlds/folder.ts'

const folder = testFolder()
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
    const body = { sizeBytes: chunk.length * 2, stream: Readable.from([chunk, chunk]) }
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
    const stream = Readable.from(
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

describe('a download', () => {
  const bytes = Buffer.alloc(700_000, 'wheel')

  test('becomes a file of this user only, measured on the way', async () => {
    answer = (response) => response.end(bytes)
    const path = folder.at()
    expect(await download({ ...get, url }, path)).toMatchObject({
      status: 200,
      sizeBytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })
    expect(readFileSync(path).equals(bytes)).toBe(true)
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  test('leaves nothing where the server refuses, but tells its words', async () => {
    answer = (response) => response.writeHead(403).end('No.')
    const path = folder.at()
    const { status, body, sizeBytes } = await download({ ...get, url }, path)
    expect({ status, words: body.toString(), sizeBytes }).toEqual({ status: 403, words: 'No.', sizeBytes: 0 })
    expect(existsSync(path)).toBe(false)
  })

  test('never writes over a file', async () => {
    answer = (response) => response.end(bytes)
    const path = folder.at()
    writeFileSync(path, 'mine')
    await expect(download({ ...get, url }, path)).rejects.toMatchObject({ code: 'EEXIST' })
    expect(readFileSync(path, 'utf8')).toBe('mine')
  })

  test('that is cut is none', async () => {
    answer = (response) => {
      response.writeHead(200, { 'content-length': String(bytes.length) })
      response.write(bytes.subarray(0, 1000), () => response.destroy())
    }
    await expect(download({ ...get, url }, folder.at())).rejects.toThrow()
  })
})
