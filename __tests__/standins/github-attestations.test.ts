import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { uncompress } from 'snappyjs'
import type { GitHubOptions } from '../../src/standins/github.ts'
import { withShared } from '../shared.ts'
import { refusalOf, type ServedGitHub, serveGitHub } from '../worlds/github.ts'
import { type Conformance, createConformance } from './openapi.ts'
import type { DepartureName } from './openapi-departures.ts'

withShared('attestations as GitHub answers them', (folder) => {
  // A real bundle with one subject and the predicate of SLSA v1.
  const text = readFileSync(join(folder, 'vectors/gh-attestations/MODULE.bazel.intoto.jsonl'), 'utf8')
  const bundle = JSON.parse(text.split('\n')[0] ?? '')
  const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString())
  const digest = `sha256:${statement.subject[0].digest.sha256}`

  let conformance: Conformance
  let github: ServedGitHub

  async function start(departures: readonly DepartureName[], options: Partial<GitHubOptions> = {}): Promise<void> {
    conformance = createConformance(departures)
    github = await serveGitHub(conformance.observe, options)
  }
  afterEach(async () => {
    const problems = conformance.problems()
    await github.close()
    expect(problems).toEqual([])
  })

  const repos = () => github.client({ attestations: 'write' }).rest.repos
  const store = () => repos().createAttestation({ ...github.owner, bundle })
  const list = (more: object = {}) => repos().listAttestations({ ...github.owner, subject_digest: digest, ...more })

  test('a stored bundle is found by the digest of its subject, the youngest first', async () => {
    await start([])
    const first = await store()
    const second = await store()
    expect(first.status).toBe(201)
    expect(first.data).toEqual({ id: expect.any(Number) })
    const { data } = await list()
    expect(data.attestations?.map((attestation) => [attestation.bundle, attestation.repository_id])).toEqual([
      [bundle, 42],
      [bundle, 42],
    ])
    expect(data.attestations?.[0]?.bundle_url).toContain(`/storage/attestations/${second.data.id}?se=`)
  })

  test('a digest without attestations is not found', async () => {
    await start(['404'])
    expect((await refusalOf(list())).status).toBe(404)
    await store()
    expect((await list()).status).toBe(200)
  })

  test.each([
    ['provenance', 1, 'the short name of what it is'],
    [statement.predicateType, 1, 'its whole predicate type'],
    ['sbom', 0, 'the short name of something else'],
    ['https://example.org/other', 0, 'another predicate type'],
  ])('the filter %s finds %i: %s', async (predicate_type, count) => {
    await start(count === 0 ? ['404'] : [])
    await store()
    if (count === 0) expect((await refusalOf(list({ predicate_type }))).status).toBe(404)
    else expect((await list({ predicate_type })).data.attestations).toHaveLength(count)
  })

  test('in the newer form the bundle is null, and lies compressed behind an address that takes no token', async () => {
    await start(['bundle-null'], { bundles: 'url' })
    await store()
    const { data } = await list()
    const address = data.attestations?.[0]?.bundle_url ?? ''
    expect(data.attestations?.[0]?.bundle).toBe(null)
    const stored = await fetch(address)
    expect(stored.headers.get('content-type')).toBe('application/x-snappy')
    const compressed = Buffer.from(await stored.arrayBuffer())
    expect(JSON.parse(uncompress(compressed).toString())).toEqual(bundle)
    const authorization = `Bearer ${github.grant({ attestations: 'read' })}`
    expect((await fetch(address, { headers: { authorization } })).status).toBe(400)
    expect((await fetch(address.replace(/sig=.*/, 'sig=0'))).status).toBe(403)
  })

  test('a long list comes in pages with a cursor', async () => {
    await start([])
    const ids = [(await store()).data.id, (await store()).data.id, (await store()).data.id]
    const page = await list({ per_page: 2 })
    expect(page.data.attestations).toHaveLength(2)
    const next = `${github.url}/repos/pallets/sample/attestations/${encodeURIComponent(digest)}`
    expect(page.headers.link).toBe(`<${next}?per_page=2&after=${ids[1]}>; rel="next"`)
    const rest = await list({ per_page: 2, after: String(ids[1]) })
    expect(rest.data.attestations).toHaveLength(1)
    expect(rest.headers.link).toBeUndefined()
  })

  test.each<[object, string]>([
    [{}, 'a bundle without an envelope'],
    [{ dsseEnvelope: { payload: 'bm90IGpzb24=' } }, 'an envelope without a statement'],
    [
      { dsseEnvelope: { payload: Buffer.from('{"subject":[]}').toString('base64') } },
      'a statement without a predicate',
    ],
  ])('what is no attestation is refused (%#)', async (wrong) => {
    await start([])
    const refusal = await refusalOf(repos().createAttestation({ ...github.owner, bundle: wrong }))
    expect(refusal).toMatchObject({ status: 422, data: { message: 'Validation Failed' } })
  })
})
