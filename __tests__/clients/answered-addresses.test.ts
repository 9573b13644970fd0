import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { GitHubApi } from '../../src/clients/github/api.ts'
import { Assets } from '../../src/clients/github/assets.ts'
import { Attestations } from '../../src/clients/github/attestations.ts'
import { type Network, openNetwork } from '../../src/clients/http/network.ts'
import { IndexReading } from '../../src/clients/python-index/reading.ts'
import { Secret } from '../../src/secret.ts'
import { type StandInServer, serve } from '../../src/standins/server.ts'
import { movedClock } from '../worlds/moved-clock.ts'
import { openProxied, type ProxiedServers } from '../worlds/proxy.ts'

// A server of `https:` that is not on this machine, as its clients see it, and whose answers lead to this machine.
let behind: StandInServer
let front: ProxiedServers
let network: Network
const secret = 'https://127.0.0.1:2375/containers'
const url = 'https://service.test'
const sha256 = 'a1'.repeat(32)

beforeAll(async () => {
  behind = await serve('answers', async () => ({
    status: 200,
    body: {
      attestations: [{ repository_id: 1, bundle: null, bundle_url: secret }],
      urls: [{ filename: 'a.whl', digests: { sha256 }, url: secret }],
    },
  }))
  front = await openProxied({ 'service.test': behind.url })
  network = openNetwork({ HTTPS_PROXY: front.proxy }, () => {}, {
    clock: movedClock(),
    certificateAuthority: front.certificateAuthority,
  })
})
afterAll(async () => {
  await front.close()
  await behind.close()
})

const api = (): GitHubApi => {
  const repository = { owner: 'example', name: 'tidy-box' }
  return new GitHubApi({
    apiUrl: url,
    token: new Secret('ghs_x'),
    repository,
    asker: { kind: 'job', permissions: {} },
    network,
  })
}
const file = { name: 'a.whl', sizeBytes: 1, contentType: 'application/zip', stream: () => Readable.from(['a']) }

test.each<[string, () => Promise<unknown>, string]>([
  [
    'a bundle',
    () => new Attestations(api()).list({ name: 'a.whl', sha256 }, 'https://slsa.dev/provenance/v1'),
    "Attestation 1 of GitHub's answer for a.whl leads to this machine.",
  ],
  [
    'a file',
    () =>
      new IndexReading({ indexName: 'PyPI', index: url, upload: url }, network, 'read').release('tidy-box', '3.2.0'),
    'PyPI answered 200 to GET /pypi/tidy-box/3.2.0/json, but a file leads to this machine (5 tries).',
  ],
  [
    'an upload, which would bring the token there',
    () => new Assets(api()).upload(`${secret}{?name}`, file),
    'GitHub answered an address for uploads that leads to this machine.',
  ],
])('the address of %s never leads from a public server to this machine', async (_, ask, message) => {
  const refusal: unknown = await ask().then(
    (found) => (Array.isArray(found) ? found[0] : found),
    (error: unknown) => error,
  )
  expect(refusal).toMatchObject({ message })
  // Who asks this machine by https: would ask the proxy for it.
  expect(front.seen.filter((seen) => seen !== 'service.test:443 let through')).toEqual([])
})
