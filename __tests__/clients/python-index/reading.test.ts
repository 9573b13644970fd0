import { createHash } from 'node:crypto'
import { afterAll, describe, expect, test } from '@jest/globals'
import { IndexReading } from '../../../src/clients/python-index/reading.ts'
import type { IndexPurpose } from '../../../src/clients/python-index/remote.ts'
import { type Handler, type StandInRequest, type StandInResponse, serve } from '../../../src/standins/server.ts'
import { saidOnLaptop } from '../../audiences.ts'
import { refusalOf } from '../../refusal-of.ts'
import { testFolder } from '../../worlds/folder.ts'
import { movedNetwork } from '../../worlds/moved-clock.ts'

const folder = testFolder()
const servers: { close(): Promise<void> }[] = []
afterAll(() => Promise.all(servers.map((server) => server.close())))

async function readingOf(
  handler: Handler,
  purpose: IndexPurpose = 'publish',
): Promise<{ reading: IndexReading; url: string; seen: StandInRequest[] }> {
  const seen: StandInRequest[] = []
  const server = await serve('index', (request) => {
    seen.push(request)
    return handler(request)
  })
  servers.push(server)
  const options = { indexName: 'PyPI', index: server.url, upload: `${server.url}/legacy/` }
  return { reading: new IndexReading(options, movedNetwork(), purpose), url: server.url, seen }
}

describe('the files of a project', () => {
  test('are read from the JSON form, past the caches', async () => {
    const sha256 = 'a1'.repeat(32)
    const files = [
      { filename: 'a.whl', hashes: { sha256 }, provenance: null },
      { filename: 'b.whl', hashes: { md5: '1' } },
    ]
    const { reading, seen } = await readingOf(() => ({ status: 200, body: { meta: {}, files } }))
    expect([...(await reading.files('tidy-box')).values()]).toEqual([{ name: 'a.whl', sha256 }])
    expect(seen.map(({ url, headers }) => [url.pathname, headers.accept, headers['cache-control']])).toEqual([
      ['/simple/tidy-box/', 'application/vnd.pypi.simple.v1+json', 'no-cache'],
    ])
  })

  test('of a project that is not there are none', async () => {
    const { reading, seen } = await readingOf(() => ({ status: 404, body: 'Not Found' }))
    expect(await reading.files('tidy-box')).toEqual(new Map())
    expect(seen).toHaveLength(1)
  })

  test('are asked for again after an outage, which must not look like an empty project', async () => {
    let count = 0
    const { reading } = await readingOf(() => {
      count += 1
      return count === 1 ? { status: 503, body: '<html>' } : { status: 200, body: { files: [] } }
    })
    expect(await reading.files('tidy-box')).toEqual(new Map())
    expect(count).toBe(2)
  })

  test('a page in the place of JSON is an outage too', async () => {
    const { reading } = await readingOf(() => ({ status: 200, body: '<html>' }))
    const error = await refusalOf(() => reading.files('tidy-box'))
    expect(error).toMatchObject({ code: 'index-failed', exitCode: 3 })
    expect(error.message).toBe('PyPI answered 200 to GET /simple/tidy-box/, but no JSON (5 tries).')
  })

  test.each<[string, object, string]>([
    ['without a list', {}, '"files" is no list.'],
    ['with a file that has no name', { files: [{ filename: 7, hashes: {} }] }, '"files[0].filename" is no text.'],
    ['with a file that is none', { files: ['a.whl'] }, '"files[0]" is no object.'],
  ])('an answer %s is none', async (_, body, fault) => {
    const { reading } = await readingOf(() => ({ status: 200, body }))
    const { code, message } = await refusalOf(() => reading.files('tidy-box'))
    const said = `PyPI answered 200 to GET /simple/tidy-box/, but ${fault.slice(0, -1)} (5 tries).`
    expect([code, message]).toEqual(['index-failed', said])
  })
})

describe('the provenance of a file', () => {
  const ask = (reading: IndexReading) => reading.provenance('tidy-box', '3.2.0', 'a.whl')

  test('is handed on as it came', async () => {
    const text = '{"version":1,"version":1}'
    const { reading, seen } = await readingOf(() => ({ status: 200, body: text }))
    expect(await ask(reading)).toEqual({ kind: 'served', body: Buffer.from(text) })
    expect(seen.map(({ url, headers }) => [url.pathname, headers.accept])).toEqual([
      ['/integrity/tidy-box/3.2.0/a.whl/provenance', 'application/vnd.pypi.integrity.v1+json'],
    ])
  })

  test('is none where the index has none', async () => {
    const { reading } = await readingOf(() => ({ status: 404, body: { message: 'No provenance available for a.whl' } }))
    expect(await ask(reading)).toEqual({ kind: 'none' })
    expect(await reading.predicateTypes('tidy-box', '3.2.0', 'a.whl')).toEqual([])
  })

  test('is withheld while PyPI gives none to anybody, which is no outage and not asked for again', async () => {
    const words = 'Attestations temporarily disabled'
    const { reading, seen } = await readingOf(() => ({ status: 403, body: { message: words } }))
    expect(await ask(reading)).toEqual({ kind: 'withheld', words })
    expect(seen).toHaveLength(1)
    const { code, message } = await refusalOf(() => reading.predicateTypes('tidy-box', '3.2.0', 'a.whl'))
    const request = 'GET /integrity/tidy-box/3.2.0/a.whl/provenance'
    expect([code, message]).toEqual(['index-failed', `PyPI answered 403 to ${request}: ${words}`])
  })

  test.each<[string, string, string]>([
    ['no JSON', '<html>', 'is not JSON'],
    ['nothing', '', 'is not JSON'],
    ['another form', '{"attestations":[]}', 'is no index provenance'],
    ['another version', '{"version":2,"attestation_bundles":[]}', 'is index provenance of version 2, not 1'],
    [
      'a key twice',
      '{"version":1,"attestation_bundles":[],"version":1}',
      'gives the key "version" twice in one object',
    ],
    ['no list', '{"version":1,"attestation_bundles":{}}', 'holds no list of attestations'],
    [
      'a publisher without a list',
      '{"version":1,"attestation_bundles":[{"publisher":{}}]}',
      'names a publisher without a list of attestations',
    ],
  ])('says of no predicate type with %s', async (_, body, fault) => {
    const { reading } = await readingOf(() => ({ status: 200, body }))
    const { code, message } = await refusalOf(() => reading.predicateTypes('tidy-box', '3.2.0', 'a.whl'))
    expect([code, message]).toEqual(['provenance-malformed', `PyPI's answer for a.whl ${fault}.`])
  })
})

describe('the files of a version', () => {
  const sha256 = createHash('sha256').update('bytes').digest('hex')
  const url = 'https://files.example.org/a.whl'

  test('are read from the JSON API, with their addresses', async () => {
    const listed = { filename: 'a.whl', digests: { sha256, md5: '1' }, url }
    const urls = [{ ...listed, size: 5 }, listed]
    const { reading, seen } = await readingOf(() => ({ status: 200, body: { urls } }))
    expect(await reading.release('tidy-box', '1!3.2.0')).toEqual([
      { name: 'a.whl', sha256, sizeBytes: 5, url },
      { name: 'a.whl', sha256, sizeBytes: undefined, url },
    ])
    expect(seen.map(({ url: { pathname } }) => pathname)).toEqual(['/pypi/tidy-box/1!3.2.0/json'])
  })

  test('of a version that is not there are not known', async () => {
    const { reading } = await readingOf(() => ({ status: 404, body: { message: 'Not Found' } }))
    expect(await reading.release('tidy-box', '3.2.0')).toBeUndefined()
  })

  test.each<[string, object, string]>([
    ['name', { filename: 7 }, '"urls[0].filename" is no text.'],
    ['digest', { digests: {} }, '"urls[0].digests.sha256" is no text.'],
    ['address', { url: undefined }, '"urls[0].url" is no text.'],
    [
      'address without credentials',
      { url: 'https://user:word@example.org/a.whl' },
      'a file leads to an address that is no https address without credentials.',
    ],
  ])('without %s are an outage', async (_, change, fault) => {
    const urls = [{ filename: 'a.whl', digests: { sha256 }, url, ...change }]
    const { reading } = await readingOf(() => ({ status: 200, body: { urls } }))
    const { code, message } = await refusalOf(() => reading.release('tidy-box', '3.2.0'))
    const words = `PyPI answered 200 to GET /pypi/tidy-box/3.2.0/json, but ${fault.slice(0, -1)} (5 tries).`
    expect([code, message]).toEqual(['index-failed', words])
  })

  test.each<[string, StandInResponse, string | undefined]>([
    ['the bytes that are listed', { status: 200, body: 'bytes' }, undefined],
    ['nothing', { status: 404, body: '' }, 'PyPI answered 404 to GET /a.whl: (nothing).'],
  ])('are downloaded: %s', async (_, answer, message) => {
    const { reading, url: origin } = await readingOf(() => answer)
    const file = { name: 'a.whl', sha256, sizeBytes: 5, url: `${origin}/a.whl` }
    const downloading = reading.download(file, folder.at())
    if (message === undefined) expect(await downloading).toEqual({ sizeBytes: 5, sha256, isCut: false })
    else expect(await refusalOf(() => downloading)).toMatchObject({ code: 'index-failed', message })
  })
})

test.each<[string, StandInResponse, IndexPurpose, string]>([
  ['an outage', { status: 503, body: 'down' }, 'read', 'Run the command again.'],
  [
    'an outage, to who may have sent some files',
    { status: 503, body: 'down' },
    'publish',
    'Run the command again: files that PyPI already has are not sent again.',
  ],
  [
    'a limit, and how long it lasts',
    { status: 429, headers: { 'retry-after': '2400' }, body: '' },
    'read',
    'PyPI limits how often it may be asked: run the command again after 40 minutes.',
  ],
])('a hint says what to do about %s', async (_, answer, purpose, hint) => {
  const { reading } = await readingOf(() => answer, purpose)
  expect(saidOnLaptop(await refusalOf(() => reading.files('tidy-box'))).hint).toBe(hint)
})
