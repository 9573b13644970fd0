import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { afterAll, describe, expect, test } from '@jest/globals'
import { lastReleaseOf } from '../../../src/clients/python-index/last-release.ts'
import { IndexReading } from '../../../src/clients/python-index/reading.ts'
import { parseFileName } from '../../../src/distribution/file-name.ts'
import { parseVersion, type Version } from '../../../src/release/version.ts'
import { addReleased } from '../../../src/standins/python-index/released.ts'
import { createIndex, type IndexStandIn } from '../../../src/standins/python-index.ts'
import { type Handler, serve } from '../../../src/standins/server.ts'
import { sdist, sdistName, wheelEntries, wheelName, zip } from '../../distribution/archives.ts'
import { testFolder } from '../../worlds/folder.ts'
import { type MovedClock, movedClock, movedNetwork } from '../../worlds/moved-clock.ts'

const folder = testFolder()
const servers: { close(): Promise<void> }[] = []
afterAll(() => Promise.all(servers.map((server) => server.close())))

const { version } = versionOf('1.1')
const fileNames = ['rocket-1.1.tar.gz', 'rocket-1.1-py3-none-any.whl'].map(parseFileName)

function versionOf(text: string): { readonly version: Version } {
  const version = parseVersion(text)
  if (version === undefined) throw new Error(`${text} is no version.`)
  return { version }
}

/** What is read of an index with the release 1.0. */
async function lastOf(
  interfere: (
    request: Parameters<Handler>[0],
    index: IndexStandIn,
    clock: MovedClock,
    place: string,
  ) => ReturnType<Handler>,
) {
  const clock = movedClock()
  const place = folder.at('last-release')
  mkdirSync(place)
  const index = createIndex({
    host: 'pypi',
    publishers: [],
    verifyToken: () => Promise.reject(new Error('nobody publishes')),
    trustedRoot: { mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1' },
    now: () => new Date(),
  })
  const files = [
    { name: wheelName, bytes: zip(wheelEntries({ 'rocket/de.mo': 'x' })) },
    { name: sdistName, bytes: await sdist() },
  ]
  addReleased(index.state, files, new Date('2026-01-01'))
  const server = await serve('index', (request) => interfere(request, index, clock, place))
  servers.push(server)
  const options = { indexName: 'PyPI', index: server.url, upload: `${server.url}/legacy/` }
  const reading = new IndexReading(options, movedNetwork(clock), 'advice')
  const last = await lastReleaseOf(reading, { project: 'rocket', version, fileNames, folder: place, clock })
  // Nothing of it is left behind.
  mkdirSync(place, { recursive: true })
  expect(readdirSync(place)).toEqual([])
  return last
}

const honest: Parameters<typeof lastOf>[0] = (request, index) => index.handler(request)

test('the files that ours follow are downloaded and listed', async () => {
  const last = await lastOf(honest)
  if (last.kind === 'unknown') throw new Error(last.reason)
  expect(last.value.version.text).toBe('1.0')
  expect(last.value.fileNames.map(({ name }) => name).toSorted()).toEqual([wheelName, sdistName].toSorted())
  const paths = [...last.value.followed].map(([name, file]) => [
    name,
    file.kind === 'known' ? file.value.contents.files.map(({ path }) => path) : file.reason,
  ])
  expect(Object.fromEntries(paths)).toEqual({
    'rocket-1.1.tar.gz': ['PKG-INFO', 'pyproject.toml', 'src/rocket.py'],
    'rocket-1.1-py3-none-any.whl': [
      'rocket/__init__.py',
      'rocket-1.0.dist-info/METADATA',
      'rocket-1.0.dist-info/WHEEL',
      'rocket/de.mo',
      'rocket-1.0.dist-info/RECORD',
    ],
  })
})

describe('nothing is compared', () => {
  test('where the index does not answer', async () => {
    expect(await lastOf(() => ({ status: 503, body: '<html>' }))).toEqual({
      kind: 'unknown',
      reason: 'PyPI answered 503 to GET /simple/rocket/: (nothing) (3 tries)',
    })
  })

  test('where it has no such project', async () => {
    expect(await lastOf(() => ({ status: 404, body: 'Not Found' }))).toEqual({
      kind: 'unknown',
      reason: 'PyPI has no release of rocket before 1.1',
    })
  })

  test.each<[string, (listed: Record<string, unknown>) => object, string]>([
    [
      'of a file that is too large',
      (file) => ({ ...file, size: 2 ** 30 }),
      'was not downloaded, since it has 1073741824 bytes',
    ],
    [
      'of a file of unknown size',
      (file) => ({ ...file, size: null }),
      'was not downloaded, since the index does not say how large it is',
    ],
    [
      'of a file with another digest',
      (file) => ({ ...file, hashes: { sha256: '0'.repeat(64) } }),
      `with sha256:${'0'.repeat(64)} and`,
    ],
  ])('%s', async (_, change, reason) => {
    const last = await lastOf(async (request, index) => {
      const answer = await index.handler(request)
      const isList = request.url.pathname === '/simple/rocket/'
      const body = isList ? (answer.body as { readonly files: Record<string, unknown>[] }) : undefined
      return body === undefined ? answer : { ...answer, body: { ...body, files: body.files.map(change) } }
    })
    if (last.kind === 'unknown') throw new Error(last.reason)
    const reasons = [...last.value.followed.values()].map((file) => (file.kind === 'unknown' ? file.reason : ''))
    expect(reasons).toEqual([expect.stringContaining(reason), expect.stringContaining(reason)])
  })

  const isFile = ({ url }: Parameters<Handler>[0]): boolean => url.pathname !== '/simple/rocket/'
  test.each<[string, Parameters<typeof lastOf>[0], first: string, second: string]>([
    [
      'after a file that did not come: the next one is not asked for',
      (request, index) => (isFile(request) ? { status: 503, body: '<html>' } : index.handler(request)),
      'PyPI answered 503 to GET',
      'was not downloaded, since another one could not be downloaded',
    ],
    [
      'after a minute, whatever came of it',
      (request, index, clock) => {
        if (isFile(request)) clock.move(60_000)
        return index.handler(request)
      },
      'known',
      'was not downloaded, since the 60 s for all are over',
    ],
    [
      'on a disk that takes no file',
      (request, index, _, place) => {
        rmSync(place, { recursive: true, force: true })
        return index.handler(request)
      },
      'the disk does not take the file: ENOENT',
      'was not downloaded, since another one could not be downloaded',
    ],
  ])('%s', async (_, interfere, first, second) => {
    const last = await lastOf(interfere)
    if (last.kind === 'unknown') throw new Error(last.reason)
    const said = [...last.value.followed.values()].map((file) => (file.kind === 'unknown' ? file.reason : file.kind))
    // The index lists the wheel first, and the source distribution was built first.
    expect(said.toReversed()).toEqual([expect.stringContaining(first), expect.stringContaining(second)])
  })
})
