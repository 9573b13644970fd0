import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Clock } from '../../../src/clients/clock.ts'
import type { Remote } from '../../../src/clients/http/attempt.ts'
import { type Downloaded, download } from '../../../src/clients/http/download.ts'
import { answerRange } from '../../../src/standins/byte-range.ts'
import { type StandInRequest, type StandInResponse, type StandInServer, serve } from '../../../src/standins/server.ts'
import { refusalOf } from '../../refusal-of.ts'
import { testFolder } from '../../worlds/folder.ts'
import { movedClock, movedNetwork } from '../../worlds/moved-clock.ts'

const folder = testFolder()
const bytes = Buffer.from(Array.from({ length: 700_000 }, (_, index) => index % 251))
const measured = (content: Buffer): Downloaded => {
  return { sizeBytes: content.length, sha256: createHash('sha256').update(content).digest('hex'), isCut: false }
}
const whole = measured(bytes)
const ninetyPercent = 630_000
const etag = '"0x1"'

type Answer = (request: StandInRequest) => StandInResponse
let front: StandInServer
let storage: StandInServer
/** What the storage does with one request after another; the last one again and again. */
let answers: readonly Answer[]
/** Server, range, and token of each request. */
let seen: string[]

beforeAll(async () => {
  const note = (name: string, { headers, url }: StandInRequest) =>
    seen.push(`${name}${url.search} ${headers.range ?? 'all'} ${headers.authorization ?? 'no token'}`)
  front = await serve('front', (request) => {
    note('front', request)
    const address = `${storage.url}/file?sig=${seen.filter((line) => line.startsWith('front')).length}`
    return { status: 302, headers: { location: address } }
  })
  storage = await serve('storage', (request) => {
    note('storage', request)
    const count = seen.filter((line) => line.startsWith('storage')).length
    const answer = answers[Math.min(count, answers.length) - 1]
    return answer === undefined ? { status: 500 } : answer(request)
  })
})
afterAll(() => Promise.all([front.close(), storage.close()]))
beforeEach(() => {
  seen = []
})

const good: Answer = (request) => answerRange(request, { status: 200, headers: { etag }, body: bytes })
const cutAt =
  (afterBytes: number, answer: Answer = good): Answer =>
  (request) => ({ ...answer(request), connection: 'cut', cutAfterBytes: afterBytes })
const withHeaders =
  (headers: Readonly<Record<string, string>>): Answer =>
  (request) => ({ ...good(request), headers: { ...good(request).headers, ...headers } })

/** Without a length. */
const chunked = { 'transfer-encoding': 'chunked' }
const withRange = (range: (start: number) => string): Answer => {
  return (request) => withHeaders({ 'content-range': range(continuedFrom()) })(request)
}

function fetchFile(path: string, sizeBytes?: number): Promise<Downloaded> {
  const remote: Remote = { name: 'Store', code: 'github-failed', hint: 'Again.', network: movedNetwork() }
  return download(
    remote,
    { name: 'a.whl', sizeBytes, url: `${front.url}/asset`, headers: { authorization: 'Bearer t0ken' } },
    path,
  )
}

test('a file of this user only, from a server that gets no token', async () => {
  answers = [good]
  const path = folder.at()
  expect(await fetchFile(path)).toEqual(whole)
  expect(readFileSync(path).equals(bytes)).toBe(true)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(seen).toEqual(['front all Bearer t0ken', 'storage?sig=1 all no token'])
})

/** Where the last request to the storage goes on. */
function continuedFrom(): number {
  return Number(/bytes=(\d+)-/.exec(seen.at(-1) ?? '')?.[1])
}

describe('a download that breaks at 90 %', () => {
  // What was on its way when the connection ended is lost: a small part, and how much nobody can say.
  const nearly = ninetyPercent / 2

  test('goes on where it stopped, from a new address, and is proved whole', async () => {
    answers = [cutAt(ninetyPercent), good]
    const path = folder.at()
    expect(await fetchFile(path)).toEqual(whole)
    expect(readFileSync(path).equals(bytes)).toBe(true)
    const start = continuedFrom()
    expect(start).toBeGreaterThan(nearly)
    expect(start).toBeLessThanOrEqual(ninetyPercent)
    expect(seen).toEqual([
      'front all Bearer t0ken',
      'storage?sig=1 all no token',
      `front bytes=${start}- Bearer t0ken`,
      `storage?sig=2 bytes=${start}- no token`,
    ])
  })

  test('and breaks again goes on from there', async () => {
    answers = [cutAt(ninetyPercent / 3), cutAt(ninetyPercent / 2), good]
    expect(await fetchFile(folder.at())).toEqual(whole)
    expect(seen.at(-1)).toMatch(/^storage\?sig=3 bytes=/)
    expect(continuedFrom()).toBeGreaterThan(nearly)
  })

  const other = Buffer.from(bytes).reverse()
  const changed: Answer = (request) => answerRange(request, { status: 200, headers: { etag: '"0x2"' }, body: other })
  const changedWhole = measured(other)
  const expired: StandInResponse = { status: 403, body: 'Signature not valid in the specified time frame' }
  test.each<[string, readonly Answer[], number, Downloaded]>([
    ['the storage knows no ranges', [() => ({ ...good({ headers: {} } as StandInRequest) })], 2, whole],
    ['another file is there now', [changed], 3, changedWhole],
    ['the rest has no ETag', [withHeaders({ etag: '' }), good], 3, whole],
    ['it goes on elsewhere', [withRange((start) => `bytes ${start - 1}-699999/700000`), good], 3, whole],
    ['it goes on to another end', [withRange((start) => `bytes ${start}-699998/700000`), good], 3, whole],
    ['its total is another', [withRange((start) => `bytes ${start}-699999/700001`), good], 3, whole],
    ['its total is not known', [withRange((start) => `bytes ${start}-699999/*`), good], 3, whole],
    ['nothing is left of it', [() => ({ status: 416, headers: { 'content-range': 'bytes */5' } }), good], 3, whole],
  ])('begins anew where %s', async (_, then, requests, expected) => {
    answers = [cutAt(ninetyPercent), ...then]
    const path = folder.at()
    expect(await fetchFile(path)).toEqual(expected)
    const written = readFileSync(path)
    expect(createHash('sha256').update(written).digest('hex')).toBe(expected.sha256)
    const fromStorage = seen.filter((line) => line.startsWith('storage'))
    expect(fromStorage).toHaveLength(requests)
    expect(fromStorage[1]).toContain(' bytes=')
    if (requests === 3) expect(fromStorage[2]).toContain(' all ')
  })

  test.each<[string, StandInResponse]>([
    ['an address that expired meanwhile', expired],
    ['an outage', { status: 503 }],
    ['a limit', { status: 429, headers: { 'retry-after': '20' } }],
    ['a lost connection', { status: 0, connection: 'dropped' }],
  ])('keeps what it has over %s', async (_, fault) => {
    answers = [cutAt(ninetyPercent), () => fault, good]
    expect(await fetchFile(folder.at())).toEqual(whole)
    expect(seen.at(-1)).toMatch(/^storage\?sig=3 bytes=/)
    expect(continuedFrom()).toBeGreaterThan(nearly)
  })

  test('begins anew where the first answer had no ETag: nobody knows whether the rest is of the same file', async () => {
    const nameless: Answer = () => ({ status: 200, body: bytes })
    answers = [cutAt(ninetyPercent, nameless), nameless]
    expect(await fetchFile(folder.at())).toEqual(whole)
    expect(seen.at(-1)).toBe('storage?sig=2 all no token')
  })

  test('each time is given up after five tries, and nothing is left', async () => {
    answers = [cutAt(1000)]
    const path = folder.at()
    const { message } = await refusalOf(() => fetchFile(path))
    expect(message).toMatch(/^The connection to Store broke after \d+ of 700000 bytes of GET \/file \(5 tries\)\.$/)
    expect(existsSync(path)).toBe(false)
  })
})

describe('a size that is listed', () => {
  test('ends what is longer: no further byte is written, and nothing is asked again', async () => {
    answers = [good]
    const path = folder.at()
    const start = bytes.subarray(0, 1000)
    expect(await fetchFile(path, 1000)).toEqual({ ...measured(start), isCut: true })
    expect(readFileSync(path).equals(start)).toBe(true)
    expect(seen).toHaveLength(2)
  })

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['goes on where it was cut', { etag }, / bytes=\d+- no token$/],
    ['begins anew where nobody knows of which file the rest would be', {}, / all no token$/],
  ])('of an answer without a length tells that it was cut: it %s', async (_, headers, next) => {
    const endless: Answer = () => ({ status: 200, headers: { ...headers, ...chunked }, body: bytes.subarray(0, 1000) })
    answers = [endless, good]
    expect(await fetchFile(folder.at(), bytes.length)).toEqual(whole)
    expect(seen.at(-1)).toMatch(next)
  })
})

test('a rest that is longer than promised is thrown away, and the whole is asked for', async () => {
  const longer: Answer = (request) => {
    return { ...withHeaders(chunked)(request), body: Buffer.concat([bytes, bytes]) }
  }
  answers = [cutAt(ninetyPercent), longer, good]
  expect(await fetchFile(folder.at())).toEqual(whole)
  expect(seen.at(-1)).toBe('storage?sig=3 all no token')
})

test('a refusal is told in the words of the server, and nothing is left', async () => {
  const refusing = await serve('front', () => ({ status: 404, body: { message: 'Not Found' } }))
  const remote: Remote = { name: 'Store', code: 'github-failed', hint: 'Again.', network: movedNetwork() }
  const path = folder.at()
  const error = await refusalOf(() =>
    download(remote, { name: 'a.whl', sizeBytes: undefined, url: `${refusing.url}/asset`, headers: {} }, path),
  )
  await refusing.close()
  expect(error.message).toBe('Store answered 404 to GET /asset: Not Found.')
  expect(existsSync(path)).toBe(false)
})

test('a file that is there is never written over', async () => {
  answers = [good]
  const path = folder.at()
  writeFileSync(path, 'mine')
  await expect(fetchFile(path)).rejects.toMatchObject({ code: 'EEXIST' })
  expect(readFileSync(path, 'utf8')).toBe('mine')
  expect(seen).toEqual([])
})

test('what does not come whole within the time for all tries is given up, however much comes', async () => {
  const rings: (() => void)[] = []
  const limitMs = 45_000
  // Time stands still until the one limit is over that holds for all.
  const clock = movedClock()
  const alarm: Clock['alarm'] = (ms, ring) => {
    if (ms <= limitMs && ms > 10_000) rings.push(ring)
    return { again: () => {}, cancel: () => {} }
  }
  const held = await serve('held', () => {
    clock.move(limitMs)
    for (const ring of rings) ring()
    return { status: 200, body: bytes }
  })
  const network = movedNetwork({ ...clock, alarm })
  const remote: Remote = { name: 'Store', code: 'index-failed', hint: 'Again.', network, limitMs }
  const path = folder.at()
  const refused = await refusalOf(() =>
    download(remote, { name: 'a.whl', sizeBytes: bytes.length, url: `${held.url}/a.whl`, headers: {} }, path),
  )
  await held.close()
  expect(refused).toMatchObject({ code: 'index-failed', message: 'Store gave no answer to GET /a.whl.' })
  expect(existsSync(path)).toBe(false)
})
