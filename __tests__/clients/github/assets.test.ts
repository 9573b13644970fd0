import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { type Asset, Assets } from '../../../src/clients/github/assets.ts'
import type { StandInResponse } from '../../../src/standins/server.ts'
import { refusalOf } from '../../refusal-of.ts'
import { testFolder } from '../../worlds/folder.ts'
import { clientOf, closeServers } from '../../worlds/github-client.ts'

closeServers()
const folder = testFolder()
const bytes = Buffer.from('a wheel')
const sha256 = createHash('sha256').update(bytes).digest('hex')

const view = {
  id: 12,
  name: 'a.whl',
  size: 7,
  digest: `sha256:${sha256}`,
  state: 'uploaded',
  uploader: { login: 'octocat' },
  url: 'https://api.github.com/assets/12',
}

describe('a listed asset', () => {
  const asset: Asset = {
    id: 12,
    name: 'a.whl',
    sizeBytes: 7,
    sha256,
    isComplete: true,
    uploader: 'octocat',
  }
  test.each<[string, object, Partial<Asset>]>([
    ['is whole', {}, {}],
    ['is on its way', { state: 'starter' }, { isComplete: false }],
    ['is open', { state: 'open' }, { isComplete: false }],
    ['is from before GitHub kept digests', { digest: null }, { sha256: undefined }],
    ['has another kind of digest', { digest: 'sha512:ab' }, { sha256: undefined }],
    ['is of an account that is gone', { uploader: null }, { uploader: 'unknown' }],
  ])('%s', async (_, change, expected) => {
    const { api } = await clientOf(() => ({ status: 200, body: [{ ...view, ...change }] }))
    expect(await new Assets(api).list(7)).toEqual([{ ...asset, ...expected }])
  })
})

describe('an upload', () => {
  const file = { name: 'a+b.whl', sizeBytes: 7, contentType: 'application/x', stream: () => Readable.from([bytes]) }

  test('goes to the address that the release names, with its name and its bytes', async () => {
    const { api, url, seen } = await clientOf(() => ({ status: 201, body: view }))
    expect(await new Assets(api).upload(`${url}/uploads/7/assets{?name,label}`, file)).toMatchObject({ id: 12, sha256 })
    const [request] = seen
    expect(`${request?.method} ${request?.url.pathname}${request?.url.search}`).toBe(
      'POST /uploads/7/assets?name=a%2Bb.whl',
    )
    expect(request?.body.equals(bytes)).toBe(true)
    expect(request?.headers).toMatchObject({ 'content-length': '7', 'content-type': 'application/x' })
  })

  test.each([
    ['a name that is taken', { status: 422, body: { message: 'Validation Failed', errors: [] } }, 'github-refused', 1],
    ['a page of an outage', { status: 502, body: '<html>' }, 'github-failed', 3],
  ])('is refused: %s', async (_, answer, code, exitCode) => {
    const { api, url, seen } = await clientOf(() => answer)
    const error = await refusalOf(() => new Assets(api).upload(`${url}/uploads{?name}`, file))
    expect(error).toMatchObject({ code, exitCode })
    expect(error.message).toContain(`GitHub answered ${answer.status} to POST /uploads: `)
    expect(seen).toHaveLength(1)
  })

  test.each(['http://uploads.example.org/{?name}', 'file:///etc{?name}', ''])('never goes to "%s"', async (address) => {
    const { api } = await clientOf(() => ({ status: 201, body: view }))
    expect(await refusalOf(() => new Assets(api).upload(address, file))).toMatchObject({ exitCode: 3 })
  })
})

describe('a download', () => {
  // Another name of this machine is another server.
  const elsewhere = ({ port }: URL): string => `http://localhost:${port}`

  const assetPath = '/repos/example/tidy-box/releases/assets/12'
  const asset: Asset = {
    id: 12,
    name: 'a.whl',
    sizeBytes: 7,
    sha256,
    isComplete: true,
    uploader: 'octocat',
  }

  test('comes from the storage behind GitHub, which never gets the token', async () => {
    const { api, seen } = await clientOf(({ url }) =>
      url.pathname === assetPath
        ? { status: 302, headers: { location: `${elsewhere(url)}/storage?sig=1` } }
        : { status: 200, body: bytes },
    )
    const path = folder.at()
    expect(await new Assets(api).download(asset, path)).toEqual({ sizeBytes: 7, sha256, isCut: false })
    expect(readFileSync(path).equals(bytes)).toBe(true)
    expect(seen.map(({ url: { pathname }, headers }) => [pathname, headers.authorization])).toEqual([
      [assetPath, 'Bearer ghs_secret'],
      ['/storage', undefined],
    ])
    expect(seen[0]?.headers.accept).toBe('application/octet-stream')
  })

  test('comes from GitHub itself, where it sends the bytes', async () => {
    const { api } = await clientOf(() => ({ status: 200, body: bytes }))
    expect(await new Assets(api).download(asset, folder.at())).toMatchObject({ sizeBytes: 7, sha256 })
  })

  test.each<[string, StandInResponse, string]>([
    ['an asset that is gone', { status: 404, body: { message: 'Not Found' } }, 'github-refused'],
    ['a redirect to plain http', { status: 302, headers: { location: 'http://example.org/' } }, 'github-failed'],
    ['a redirect to nowhere', { status: 302 }, 'github-failed'],
    ['an outage', { status: 503, body: 'Later.' }, 'github-failed'],
  ])('is refused: %s', async (_, answer, code) => {
    const { api } = await clientOf(() => answer)
    const path = folder.at()
    expect(await refusalOf(() => new Assets(api).download(asset, path))).toMatchObject({ code })
    expect(existsSync(path)).toBe(false)
  })

  test('tells the words of the storage that refuses', async () => {
    const { api } = await clientOf(({ url }) =>
      url.pathname === '/storage'
        ? { status: 403, body: 'Signature not valid' }
        : { status: 302, headers: { location: `${elsewhere(url)}/storage` } },
    )
    const error = await refusalOf(() => new Assets(api).download(asset, folder.at()))
    expect(error.message).toBe('GitHub answered 403 to GET /storage: Signature not valid (5 tries).')
    expect(error).toMatchObject({ code: 'github-failed', exitCode: 3 })
  })
})

test('deleting an asset that is gone already is done', async () => {
  const { api, seen } = await clientOf(() => ({ status: 404, body: { message: 'Not Found' } }))
  await new Assets(api).delete(12)
  expect(seen.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual([
    'DELETE /repos/example/tidy-box/releases/assets/12',
  ])
})
