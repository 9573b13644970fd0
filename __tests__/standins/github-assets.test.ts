import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { assetName } from '../../src/standins/github/handlers/assets.ts'
import type { GitHubOptions } from '../../src/standins/github.ts'
import { withShared } from '../shared.ts'
import { refusalOf, type ServedGitHub, serveGitHub } from '../worlds/github.ts'
import { type Conformance, createConformance } from './openapi.ts'
import type { DepartureName } from './openapi-departures.ts'

const bytes = Buffer.from([80, 75, 3, 4, 0, 255, 13, 10])
const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
const wheel = 'sample-3.2.0-py3-none-any.whl'

describe('the name of an asset', () => {
  test.each([
    [wheel, wheel, 'a distribution keeps its name'],
    ['multiple.intoto.jsonl', 'multiple.intoto.jsonl', 'so does the provenance'],
    ['sample-3.2.0+local.tar.gz', 'sample-3.2.0+local.tar.gz', 'a plus stays'],
    ['sample-1!2.0.tar.gz', 'sample-1.2.0.tar.gz', 'an exclamation mark becomes a period'],
    ['app-(15-5) x~y.apk', 'app-.15-5..x.y.apk', 'each other sign becomes a period'],
    ['.profile', 'default.profile', 'no name begins with a period'],
    ['ends..', 'ends', 'no name ends with a period'],
  ])('%s becomes %s: %s', (name, expected) => {
    expect(assetName(name)).toBe(expected)
  })
})

withShared('assets as GitHub answers them', () => {
  let conformance: Conformance
  let github: ServedGitHub
  let releaseId: number

  async function start(departures: readonly DepartureName[], options: Partial<GitHubOptions> = {}): Promise<void> {
    await github?.close()
    conformance = createConformance(departures)
    github = await serveGitHub(conformance.observe, options)
    const repos = github.client({ contents: 'write' }).rest.repos
    const { data } = await repos.createRelease({ ...github.owner, tag_name: '3.2.0', draft: true })
    releaseId = data.id
  }
  beforeEach(() => start([]))
  afterEach(async () => {
    const problems = conformance.problems()
    await github.close()
    expect(problems).toEqual([])
  })

  const writer = () => github.client({ contents: 'write' })
  const reader = () => github.client({ contents: 'read' })

  /** The address in the release object is the one that the real client has to use. */
  async function upload(name: string, label?: string) {
    const client = writer()
    const { data: release } = await client.rest.repos.getRelease({ ...github.owner, release_id: releaseId })
    const more = label === undefined ? {} : { label }
    const headers = { 'content-type': 'application/octet-stream' }
    return client.request(`POST ${release.upload_url}`, { name, ...more, data: bytes, headers })
  }

  test('an upload is answered with name, size, and digest', async () => {
    const { data, status } = await upload(wheel)
    expect(status).toBe(201)
    expect(data).toEqual({
      id: data.id,
      node_id: data.node_id,
      url: `${github.url}/repos/pallets/sample/releases/assets/${data.id}`,
      browser_download_url: expect.stringMatching(
        /^https:\/\/github\.com\/pallets\/sample\/releases\/download\/untagged-[0-9a-f]{20}\/sample-3\.2\.0-py3-none-any\.whl$/,
      ),
      name: wheel,
      label: '',
      state: 'uploaded',
      content_type: 'application/octet-stream',
      size: bytes.length,
      digest,
      download_count: 0,
      created_at: '2026-05-01T12:00:00Z',
      updated_at: '2026-05-01T12:00:00Z',
      uploader: data.uploader,
    })
    expect(data.uploader.login).toBe('github-actions[bot]')
  })

  test('a name is taken once, also when it only becomes the same; nothing is replaced', async () => {
    await upload('a b.txt')
    for (const name of ['a b.txt', 'a.b.txt']) {
      const refusal = await refusalOf(upload(name))
      expect(refusal).toMatchObject({
        status: 422,
        data: { errors: [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }] },
      })
    }
    expect((await upload('a-b.txt', 'A label')).data).toMatchObject({ name: 'a-b.txt', label: 'A label' })
  })

  test('assets are listed in pages, in the order of their uploads', async () => {
    for (const name of ['one', 'two', 'three']) await upload(name)
    const client = reader()
    github.state.publish(releaseId, 'ada')
    const list = { ...github.owner, release_id: releaseId, per_page: 2 }
    const page = await client.rest.repos.listReleaseAssets(list)
    expect(page.data.map(({ name }) => name)).toEqual(['one', 'two'])
    const all = await client.paginate(client.rest.repos.listReleaseAssets, list)
    expect(all.map(({ name }) => name)).toEqual(['one', 'two', 'three'])
    const { data: release } = await client.rest.repos.getRelease({ ...github.owner, release_id: releaseId })
    expect(release.assets).toEqual(all)
  })

  test('the official client downloads the bytes: the storage is another host, which gets no token', async () => {
    const { data: asset } = await upload(wheel)
    const headers = { accept: 'application/octet-stream' }
    const { data } = await writer().rest.repos.getReleaseAsset({ ...github.owner, asset_id: asset.id, headers })
    expect(Buffer.from(Object(data))).toEqual(bytes)
  })

  test('the way to the bytes is a signed address that refuses a token and any other signature', async () => {
    const { data: asset } = await upload(wheel)
    const authorization = `Bearer ${github.grant({ contents: 'write' })}`
    const accept = 'application/octet-stream'
    const found = await fetch(asset.url, { redirect: 'manual', headers: { accept, authorization } })
    const location = found.headers.get('location') ?? ''
    expect(found.status).toBe(302)
    const stored = await fetch(location)
    expect(stored.status).toBe(200)
    expect(stored.headers.get('content-disposition')).toBe(`attachment; filename=${wheel}`)
    expect(Buffer.from(await stored.arrayBuffer())).toEqual(bytes)
    const withToken = await fetch(location, { headers: { authorization } })
    expect([withToken.status, withToken.headers.get('x-ms-error-code')]).toEqual([400, 'InvalidAuthenticationInfo'])
    const forged = await fetch(`${location}0`)
    expect([forged.status, forged.headers.get('x-ms-error-code')]).toEqual([403, 'AuthenticationFailed'])
  })

  test('the signed address is good for five minutes, and nobody can make it longer', async () => {
    const { data: asset } = await upload(wheel)
    const headers = {
      accept: 'application/octet-stream',
      authorization: `Bearer ${github.grant({ contents: 'write' })}`,
    }
    const found = await fetch(asset.url, { redirect: 'manual', headers })
    const location = found.headers.get('location') ?? ''
    const end = new URL(location).searchParams.get('se') ?? ''
    expect(Date.parse(end) - github.state.options.now().getTime()).toBeLessThanOrEqual(5 * 60_000)
    const later = encodeURIComponent(new Date(Date.parse(end) + 60_000).toISOString())
    expect((await fetch(location.replace(/se=[^&]*/, `se=${later}`))).status).toBe(403)
    const past = encodeURIComponent(new Date(0).toISOString())
    expect((await fetch(location.replace(/se=[^&]*/, `se=${past}`))).status).toBe(403)
  })

  test('the storage gives a part of the bytes to who asks for one', async () => {
    const { data: asset } = await upload(wheel)
    const headers = {
      accept: 'application/octet-stream',
      authorization: `Bearer ${github.grant({ contents: 'write' })}`,
    }
    const found = await fetch(asset.url, { redirect: 'manual', headers })
    const location = found.headers.get('location') ?? ''
    const part = async (range: string) => {
      const answer = await fetch(location, { headers: { range } })
      const text = Buffer.from(await answer.arrayBuffer())
      return [answer.status, answer.headers.get('content-range'), text.length]
    }
    const total = bytes.length
    expect(await part('bytes=2-')).toEqual([206, `bytes 2-${total - 1}/${total}`, total - 2])
    expect(await part('bytes=2-3')).toEqual([206, `bytes 2-3/${total}`, 2])
    expect(await part(`bytes=${total}-`)).toEqual([416, `bytes */${total}`, 0])
    expect(await part('lines=2-')).toEqual([200, null, total])
  })

  test('without a token the asset of a published release can be fetched, that of a draft cannot', async () => {
    const { data: asset } = await upload(wheel)
    const headers = { accept: 'application/octet-stream' }
    expect((await fetch(asset.url, { headers })).status).toBe(404)
    github.state.publish(releaseId, 'ada')
    expect((await fetch(asset.url, { headers })).status).toBe(200)
  })

  test('an asset of a draft is hidden from those who may only read', async () => {
    const { data: asset } = await upload(wheel)
    const get = (client: ReturnType<typeof reader>) =>
      client.rest.repos.getReleaseAsset({ ...github.owner, asset_id: asset.id })
    expect((await get(writer())).data.digest).toBe(digest)
    expect((await refusalOf(get(reader()))).status).toBe(404)
  })

  test('an asset is renamed and labeled, unless the name is taken', async () => {
    await start(['update-asset-422'])
    await upload('one')
    const { data: asset } = await upload('two')
    const { updateReleaseAsset } = writer().rest.repos
    const change = { ...github.owner, asset_id: asset.id }
    const { data } = await updateReleaseAsset({ ...change, name: 'three', label: 'Third' })
    expect(data).toMatchObject({ name: 'three', label: 'Third', digest })
    expect((await refusalOf(updateReleaseAsset({ ...change, name: 'one' }))).status).toBe(422)
  })

  test('a deleted asset is gone, and its name is free', async () => {
    const { data: asset } = await upload(wheel)
    const { deleteReleaseAsset } = writer().rest.repos
    expect((await deleteReleaseAsset({ ...github.owner, asset_id: asset.id })).status).toBe(204)
    expect((await refusalOf(deleteReleaseAsset({ ...github.owner, asset_id: asset.id }))).status).toBe(404)
    expect((await upload(wheel)).status).toBe(201)
  })

  test('a published release still takes assets, an immutable one neither takes nor loses any', async () => {
    github.state.publish(releaseId, 'ada')
    expect((await upload(wheel)).status).toBe(201)

    await start(['delete-locked-asset'], { hasImmutableReleases: true })
    const { data: asset } = await upload(wheel)
    github.state.publish(releaseId, 'ada')
    const refusal = await refusalOf(upload('late.txt'))
    expect(refusal).toEqual({
      status: 422,
      data: {
        message: 'Cannot upload assets to an immutable release.',
        documentation_url: 'https://docs.github.com/rest',
        status: '422',
      },
    })
    const removal = writer().rest.repos.deleteReleaseAsset({ ...github.owner, asset_id: asset.id })
    expect((await refusalOf(removal)).status).toBe(422)
  })
})
