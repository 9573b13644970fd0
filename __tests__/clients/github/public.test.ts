import { describe, expect, test } from '@jest/globals'
import { GitHubApi } from '../../../src/clients/github/api.ts'
import { Assets } from '../../../src/clients/github/assets.ts'
import { Releases } from '../../../src/clients/github/releases.ts'
import { repositoryFacts } from '../../../src/clients/github/repository.ts'
import { Secret } from '../../../src/secret.ts'
import type { StandInResponse } from '../../../src/standins/server.ts'
import { testFolder } from '../../worlds/folder.ts'
import { clientOf, closeServers } from '../../worlds/github-client.ts'

closeServers()
const folder = testFolder()

/** A client without a token, of a server that answers this. */
async function anybody(answer: StandInResponse) {
  const { url, api, seen } = await clientOf(() => answer)
  return { api: new GitHubApi({ ...api.options, apiUrl: url, token: new Secret('') }), url, seen }
}

const release = {
  id: 7,
  tag_name: '3.2.0',
  name: null,
  body: null,
  draft: false,
  prerelease: false,
  html_url: 'https://github.com/example/tidy-box/releases/tag/3.2.0',
  upload_url: 'https://uploads.github.com/x{?name}',
}

describe('without a token', () => {
  test('a request has none', async () => {
    const { api, seen } = await anybody({ status: 200, body: release })
    expect(await new Releases(api).published('3.2.0')).toMatchObject({ id: 7, tag: '3.2.0', isDraft: false })
    expect(seen.map(({ url, headers }) => [url.pathname, headers.authorization])).toEqual([
      ['/repos/example/tidy-box/releases/tags/3.2.0', undefined],
    ])
  })

  test('a download has none', async () => {
    const { api, url, seen } = await anybody({ status: 200, body: 'bytes' })
    const asset = {
      id: 1,
      name: 'a',
      sizeBytes: 5,
      sha256: undefined,
      isComplete: true,
      uploader: 'x',
      url: `${url}/a`,
    }
    expect(await new Assets(api).download(asset, folder.at())).toMatchObject({ sizeBytes: 5 })
    expect(seen.map(({ headers }) => headers.authorization)).toEqual([undefined])
  })
})

test('with a token, a request has it', async () => {
  const { api, seen } = await clientOf(() => ({ status: 200, body: release }))
  await new Releases(api).published('3.2.0')
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(['token ghs_secret'])
})

test('a tag without a published release has none', async () => {
  const { api } = await anybody({ status: 404, body: { message: 'Not Found' } })
  expect(await new Releases(api).published('3.2.0')).toBeUndefined()
})

test('a repository has ids, and the spelling that GitHub gives its name', async () => {
  const body = { id: 1001, full_name: 'Example/Tidy-Box', owner: { login: 'Example', id: 2002 } }
  const { api } = await anybody({ status: 200, body })
  expect(await repositoryFacts(api)).toEqual({
    fullName: 'Example/Tidy-Box',
    owner: 'Example',
    id: '1001',
    ownerId: '2002',
  })
})
