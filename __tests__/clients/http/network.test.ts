import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { GitHubApi } from '../../../src/clients/github/api.ts'
import { Assets } from '../../../src/clients/github/assets.ts'
import { Refs } from '../../../src/clients/github/refs.ts'
import { openNetwork } from '../../../src/clients/http/network.ts'
import { send } from '../../../src/clients/http/send.ts'
import { causesOf } from '../../../src/errors.ts'
import { Secret } from '../../../src/secret.ts'
import { type StandInRequest, type StandInServer, serve } from '../../../src/standins/server.ts'
import type { Said } from '../../../src/voice.ts'
import { refusalOf } from '../../refusal-of.ts'
import { testFolder } from '../../worlds/folder.ts'
import { movedClock } from '../../worlds/moved-clock.ts'
import { openProxied, type ProxiedServers, proxySecrets } from '../../worlds/proxy.ts'

const folder = testFolder()
const commit = 'a1'.repeat(20)
let server: StandInServer
let seen: StandInRequest[]
let proxied: ProxiedServers
const url = 'https://service.test'
beforeAll(async () => {
  server = await serve('github', (request) => {
    seen.push(request)
    return { status: 200, body: commit }
  })
  proxied = await openProxied({ 'service.test': server.url })
})
afterAll(() => Promise.all([server.close(), proxied.close()]))
beforeEach(() => {
  seen = []
})

function apiBehind(environment: Readonly<Record<string, string>>, apiUrl = url): GitHubApi {
  const { certificateAuthority } = proxied
  const network = openNetwork(environment, () => {}, { certificateAuthority, clock: movedClock() })
  const repository = { owner: 'example', name: 'tidy-box' }
  return new GitHubApi({
    apiUrl,
    token: new Secret('ghs_secret'),
    repository,
    asker: { kind: 'job', permissions: {} },
    network,
  })
}

describe('a proxy that demands credentials', () => {
  test.each<[readonly string[]]>([[['HTTPS_PROXY']], [['https_proxy']], [['HTTPS_PROXY', 'https_proxy']]])(
    'of %j is used, for an answer and for the bytes of a file',
    async ([name = '', empty = '']) => {
      const api = apiBehind({ [empty]: '', [name]: proxied.proxy })
      expect(await new Refs(api).commitOfTag('3.2.0')).toBe(commit)
      const asset = { id: 1, name: 'a', sizeBytes: 40, sha256: undefined, isComplete: true, uploader: 'x' }
      expect(await new Assets(api).download(asset, folder.at())).toMatchObject({ sizeBytes: 40 })
      expect(proxied.seen.every((line) => line === 'service.test:443 let through')).toBe(true)
      expect(proxied.seen.length).toBeGreaterThan(0)
      // The proxy's own credentials are not the server's to see.
      expect(seen.map(({ headers }) => headers['proxy-authorization'])).toEqual([undefined, undefined])
    },
  )

  test('refuses others, and no message has their credentials', async () => {
    const behind = apiBehind({ HTTPS_PROXY: proxied.refusedProxy })
    const error = await refusalOf(() => new Refs(behind).commitOfTag('3.2.0'))
    const said = [error.message, error.hint, ...causesOf(error)].join('\n')
    expect(error).toMatchObject({ code: 'github-failed', exitCode: 3 })
    expect(said).toContain('407')
    expect(said).not.toMatch(proxySecrets)
    expect(seen).toEqual([])
  })

  test.each<[Readonly<Record<string, string>>]>([
    [{ NO_PROXY: 'service.test' }],
    [{ no_proxy: 'service.test' }],
    [{ no_proxy: '', NO_PROXY: 'service.test' }],
  ])('is left out for what %j names', async (exceptions) => {
    const before = proxied.seen.length
    const api = apiBehind({ HTTPS_PROXY: proxied.proxy, ...exceptions })
    // Nobody else knows the way to that name.
    expect(await refusalOf(() => new Refs(api).commitOfTag('3.2.0'))).toMatchObject({ code: 'github-failed' })
    expect(proxied.seen.length).toBe(before)
  })

  test('is never used for this machine, where a rehearsal is', async () => {
    const before = proxied.seen.length
    expect(await new Refs(apiBehind({ HTTPS_PROXY: proxied.proxy }, server.url)).commitOfTag('3.2.0')).toBe(commit)
    expect(proxied.seen.length).toBe(before)
  })
})

describe('a request that a proxy holds up ends in time, and so does its connection:', () => {
  test.each<[string, (connection: Socket, expire: () => void) => void]>([
    ['the proxy says nothing', (_, expire) => expire()],
    [
      'the proxy opens a tunnel to nobody',
      (connection, expire) => {
        connection.once('data', expire)
        connection.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      },
    ],
  ])('%s', async (_, act) => {
    const clock = movedClock()
    const ended = Promise.withResolvers<void>()
    const proxy = createServer((connection) => {
      connection.on('close', ended.resolve).on('error', () => {})
      connection.once('data', () => act(connection, () => clock.expire()))
    })
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
    const said: Said[] = []
    const environment = { HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` }
    const network = openNetwork(environment, () => {}, { clock, voice: (one) => said.push(one) })
    await expect(send({ method: 'GET', url, headers: {} }, network)).rejects.toThrow('No connection came within 10 s.')
    await ended.promise
    proxy.close()
    const request = { method: 'GET', host: 'service.test', path: '/', status: undefined, attempt: 1 }
    expect(said).toEqual([{ kind: 'request', request: { ...request, durationMs: expect.any(Number) } }])
  })

  test('the proxy hangs up', async () => {
    const proxy = createServer((connection) => connection.once('data', () => connection.end()))
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
    const environment = { HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` }
    const network = openNetwork(environment, () => {}, { clock: movedClock() })
    await expect(send({ method: 'GET', url, headers: {} }, network)).rejects.toMatchObject({ code: 'ERR_PROXY_TUNNEL' })
    proxy.close()
  })
})

test.each<[Readonly<Record<string, string>>, readonly string[]]>([
  [{}, []],
  [{ HTTPS_PROXY: '' }, []],
  [{ HTTPS_PROXY: 'http://proxy.example.org:3128' }, []],
  [{ https_proxy: 'proxy.example.org:3128' }, []],
  [
    { HTTPS_PROXY: 'socks5://me:word@proxy.example.org:1080' },
    ['HTTPS_PROXY is not used: a proxy of the kind "socks5:" is not supported. Requests go out without a proxy.'],
  ],
  [
    { ALL_PROXY: 'socks5://me:word@proxy.example.org:1080' },
    ['ALL_PROXY is not used: only HTTPS_PROXY is read. Requests go out without a proxy.'],
  ],
  [
    { all_proxy: 'http://proxy.example.org:3128', HTTPS_PROXY: '' },
    ['all_proxy is not used: only HTTPS_PROXY is read. Requests go out without a proxy.'],
  ],
  [{ ALL_PROXY: 'socks5://proxy.example.org:1080', HTTPS_PROXY: 'http://proxy.example.org:3128' }, []],
  [
    { https_proxy: 'http://me:word@:::' },
    ['https_proxy is not used: it is no address. Requests go out without a proxy.'],
  ],
])('of %j this is said, once: %j', async (environment, lines) => {
  const said: string[] = []
  const network = openNetwork(environment, (line) => said.push(line))
  await send({ method: 'GET', url: server.url, headers: {} }, network)
  await send({ method: 'GET', url: server.url, headers: {} }, network)
  expect(said).toEqual(lines)
})
