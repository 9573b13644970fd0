import { describe, expect, test } from '@jest/globals'
import { compress } from 'snappyjs'
import { Attestations } from '../../../src/clients/github/attestations.ts'
import type { StandInResponse } from '../../../src/standins/server.ts'
import { refusalOf } from '../../refusal-of.ts'
import { clientOf, closeServers } from './served.ts'

closeServers()
const sha256 = 'a1'.repeat(32)
const type = 'https://slsa.dev/provenance/v1'
const bundle = { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' }
const compressed = (value: unknown): Buffer => Buffer.from(compress(Buffer.from(JSON.stringify(value))))

/** A store with these entries; `stored` is what is behind their addresses. */
async function storeOf(entriesAt: (origin: string) => readonly object[], stored: StandInResponse = { status: 404 }) {
  const { api, seen } = await clientOf(({ url }) =>
    url.pathname.startsWith('/storage')
      ? stored
      : { status: 200, body: { attestations: entriesAt(url.origin).map((entry) => ({ repository_id: 1, ...entry })) } },
  )
  return { store: new Attestations(api), seen }
}

describe('a stored bundle', () => {
  test('stands in the answer, as it did before 2026-07-16', async () => {
    const { store, seen } = await storeOf(() => [{ bundle }])
    expect(await store.list(sha256, type)).toEqual([bundle])
    expect(seen.map(({ url }) => `${url.pathname}?predicate_type=${url.searchParams.get('predicate_type')}`)).toEqual([
      `/repos/example/tidy-box/attestations/sha256%3A${sha256}?predicate_type=${type}`,
    ])
  })

  test('is compressed behind an address, which never gets the token', async () => {
    const entries = (origin: string) => [{ bundle: null, bundle_url: `${origin}/storage/1?sig=1` }]
    const { store, seen } = await storeOf(entries, { status: 200, body: compressed(bundle) })
    expect(await store.list(sha256, type)).toEqual([bundle])
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(['token ghs_secret', undefined])
  })

  test.each<[string, (origin: string) => object, StandInResponse]>([
    ['no bundle and no address', () => ({ bundle: null }), { status: 404 }],
    ['an empty address', () => ({ bundle: null, bundle_url: '' }), { status: 404 }],
    ['an address of plain http', () => ({ bundle: null, bundle_url: 'http://example.org/' }), { status: 404 }],
    ['what is not compressed', (at) => ({ bundle_url: `${at}/storage/1` }), { status: 200, body: Buffer.from('{}') }],
    [
      'what is no JSON',
      (at) => ({ bundle_url: `${at}/storage/1` }),
      { status: 200, body: Buffer.from([2, 4, 97, 98]) },
    ],
    ['what is no object', (at) => ({ bundle_url: `${at}/storage/1` }), { status: 200, body: compressed('text') }],
    [
      'what is greater than any bundle',
      (at) => ({ bundle_url: `${at}/storage/1` }),
      { status: 200, body: compressed({ text: 'x'.repeat(1_000_000) }) },
    ],
  ])('is none: %s; the others are still read', async (_, entry, stored) => {
    const { store } = await storeOf((origin) => [entry(origin), { bundle }], stored)
    expect(await store.list(sha256, type)).toEqual([bundle])
  })

  test('that the storage does not give is an error that a re-run may help', async () => {
    const { store } = await storeOf((at) => [{ bundle_url: `${at}/storage/1?sig=secret` }], { status: 500 })
    const error = await refusalOf(() => store.list(sha256, type))
    expect(error).toMatchObject({ code: 'github-failed', exitCode: 3 })
    expect(error.message).not.toContain('sig')
  })

  test('is none for a file that nobody attested', async () => {
    const { api } = await clientOf(() => ({ status: 404, body: { message: 'Not Found' } }))
    expect(await new Attestations(api).list(sha256, type)).toEqual([])
  })
})

test('a bundle is stored as it is', async () => {
  const { api, seen } = await clientOf(() => ({ status: 201, body: { id: 5 } }))
  expect(await new Attestations(api).store(bundle)).toBe(5)
  expect(JSON.parse(String(seen[0]?.body))).toEqual({ bundle })
})
