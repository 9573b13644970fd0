import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { compress } from 'snappyjs'
import type { FoundAttestation } from '../../../src/attestation/reading/found.ts'
import { Attestations } from '../../../src/clients/github/attestations.ts'
import { ReleaseError } from '../../../src/errors.ts'
import type { StandInResponse } from '../../../src/standins/server.ts'
import { refusalOf } from '../../refusal-of.ts'
import { clientOf, closeServers } from '../../worlds/github-client.ts'
import { formsOf, type Json } from '../../worlds/signing/forms.ts'
import { provenanceOf, signIn, wheel } from '../../worlds/signing/signed.ts'
import { type SigningWorld, startSigning } from '../../worlds/signing.ts'

closeServers()
let world: SigningWorld
let bundle: Json
beforeAll(async () => {
  world = await startSigning()
  bundle = formsOf(await signIn(world, provenanceOf(wheel))).bundle
})
afterAll(() => world.close())

const type = 'https://slsa.dev/provenance/v1'
const compressed = (text: string): Buffer => Buffer.from(compress(Buffer.from(text)))
const place = `GitHub's answer for ${wheel.name}`

/** A store that answers this text, or each of these pages in turn; `stored` is what is behind addresses. */
async function storeOf(
  pagesAt: (origin: string) => readonly string[],
  stored: StandInResponse = { status: 404 },
  linkOf: (page: number, origin: string) => string = (page, origin) => `<${origin}/x?after=${page}>; rel="next"`,
) {
  const { api, seen } = await clientOf(({ url }) => {
    if (url.pathname.startsWith('/storage')) return stored
    const pages = pagesAt(url.origin)
    const page = Number(url.searchParams.get('after') ?? 0)
    const headers = page + 1 < pages.length ? { link: linkOf(page + 1, url.origin) } : {}
    return { status: 200, headers: { 'content-type': 'application/json', ...headers }, body: pages[page] ?? '' }
  })
  return { store: new Attestations(api), seen }
}

const answer = (...entries: readonly object[]): string =>
  JSON.stringify({ attestations: entries.map((entry) => ({ repository_id: 1, ...entry })) })

const outline = (one: FoundAttestation | ReleaseError): string =>
  one instanceof ReleaseError ? `${one.code}: ${one.message}` : `${one.place}: ${one.kind}`
const first = `Attestation 1 of ${place}`
const second = `Attestation 2 of ${place}: bundle`

describe('a stored bundle', () => {
  test('stands in the answer, as it did before 2026-07-16', async () => {
    const { store, seen } = await storeOf(() => [answer({ bundle })])
    expect((await store.list(wheel, type)).map(outline)).toEqual([`${first}: bundle`])
    expect(seen.map(({ url }) => `${url.pathname}?predicate_type=${url.searchParams.get('predicate_type')}`)).toEqual([
      `/repos/example/tidy-box/attestations/sha256%3A${wheel.sha256}?predicate_type=${type}`,
    ])
  })

  test('is compressed behind an address, which never gets the token', async () => {
    const pages = (origin: string) => [answer({ bundle: null, bundle_url: `${origin}/storage/1?sig=1` })]
    const { store, seen } = await storeOf(pages, { status: 200, body: compressed(JSON.stringify(bundle)) })
    expect((await store.list(wheel, type)).map(outline)).toEqual([`${first}: bundle`])
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(['token ghs_secret', undefined])
  })

  const nothing = () => Buffer.alloc(0)
  const behind = (at: string): object => ({ bundle_url: `${at}/storage/1` })
  test.each<[string, (origin: string) => object, () => Buffer, string]>([
    ['no bundle and no address', () => ({ bundle: null }), nothing, 'holds neither a bundle nor the address of one'],
    [
      'an empty address',
      () => ({ bundle: null, bundle_url: '' }),
      nothing,
      'holds neither a bundle nor the address of one',
    ],
    [
      'an address of plain http',
      () => ({ bundle: null, bundle_url: 'http://example.org/' }),
      nothing,
      'leads to an address that is no https address without credentials',
    ],
    [
      'an address with credentials, which are not shown',
      () => ({ bundle: null, bundle_url: 'https://user:word@example.org/' }),
      nothing,
      'leads to an address that is no https address without credentials',
    ],
    ['what is not compressed', behind, () => Buffer.from('{}'), 'is not compressed by Snappy'],
    ['what is no JSON', behind, () => Buffer.from([2, 4, 97, 98]), 'is not JSON'],
    ['what is no UTF-8', behind, () => Buffer.from([1, 0, 0xff]), 'is not UTF-8'],
    ['nothing', behind, () => compressed(''), 'is not JSON'],
    [
      'what is no object',
      behind,
      () => compressed('"text"'),
      'is no Sigstore bundle, because of mediaType, content, and verificationMaterial',
    ],
    [
      'a list of bundles',
      behind,
      () => compressed(`[${JSON.stringify(bundle)}]`),
      'is no Sigstore bundle, because of mediaType, content, and verificationMaterial',
    ],
    [
      'a bundle that gives a key twice',
      behind,
      () => compressed(JSON.stringify(bundle).replace('{', '{"mediaType":"x",')),
      'gives the key "mediaType" twice in one object',
    ],
    [
      'a bundle with a field that no format has',
      () => ({ bundle: { ...bundle, more: 1 } }),
      nothing,
      'has "more", which is unknown there, or not written as a bundle writes it',
    ],
  ])('is an error in its place: %s; the others are still read', async (_, entry, stored, message) => {
    const { store } = await storeOf((origin) => [answer(entry(origin), { bundle })], { status: 200, body: stored() })
    expect((await store.list(wheel, type)).map(outline)).toEqual([`provenance-malformed: ${first} ${message}.`, second])
  })

  test('that is greater than any bundle is an error too', async () => {
    const body = compressed(JSON.stringify({ text: 'x'.repeat(1_000_000) }))
    const { store } = await storeOf((origin) => [answer(behind(origin), { bundle })], { status: 200, body })
    const large = `provenance-too-large: ${first} has 1000011 bytes; at most 1000000 are read.`
    expect((await store.list(wheel, type)).map(outline)).toEqual([large, second])
  })

  test.each<[string, string, string]>([
    ['no JSON', '<html>', 'is not JSON'],
    ['a key twice', '{"attestations":[],"attestations":[]}', 'gives the key "attestations" twice in one object'],
    ['the key __proto__', '{"attestations":[],"__proto__":{}}', 'has the key "__proto__"'],
    ['no list', '{"attestations":{}}', 'holds no list of attestations'],
    ['another form', '[]', 'holds no list of attestations'],
  ])('is not looked for in an answer with %s', async (_, text, message) => {
    const { store } = await storeOf(() => [text])
    expect((await store.list(wheel, type)).map(outline)).toEqual([`provenance-malformed: ${place} ${message}.`])
  })

  test('that the storage does not give is an error that a re-run may help', async () => {
    const pages = (origin: string) => [answer({ bundle_url: `${origin}/storage/1?sig=secret` })]
    const { store } = await storeOf(pages, { status: 500 })
    const error = await refusalOf(() => store.list(wheel, type))
    expect(error).toMatchObject({ code: 'github-failed', exitCode: 3 })
    expect(error.message).not.toContain('sig')
  })

  test('is none for a file that nobody attested', async () => {
    const { api } = await clientOf(() => ({ status: 404, body: { message: 'Not Found' } }))
    expect(await new Attestations(api).list(wheel, type)).toEqual([])
  })
})

describe('a list of several pages', () => {
  test('is followed by its cursor', async () => {
    const { store, seen } = await storeOf(() => [answer({ bundle }, { bundle }), answer({ bundle })])
    expect((await store.list(wheel, type)).map(outline)).toEqual([
      `${first}: bundle`,
      second,
      `Attestation 1 of page 2 of ${place}: bundle`,
    ])
    expect(seen.map(({ url }) => [url.searchParams.get('after'), url.searchParams.get('per_page')])).toEqual([
      [null, '100'],
      ['1', '100'],
    ])
  })

  const cut = (count: number): string =>
    `provenance-too-large: ${place} goes on after ${count} attestations, and no more are read.`

  test('is not followed for ever, and says so', async () => {
    const { store, seen } = await storeOf(() => Array.from({ length: 11 }, () => answer({ bundle })))
    expect((await store.list(wheel, type)).map(outline).slice(9)).toEqual([
      `Attestation 1 of page 10 of ${place}: bundle`,
      cut(10),
    ])
    expect(seen).toHaveLength(10)
  })

  test('whose next page has no cursor is not whole', async () => {
    const { store, seen } = await storeOf(
      () => [answer({ bundle }), answer({ bundle })],
      undefined,
      (page, origin) => `<${origin}/x?page=${page}>; rel="next"`,
    )
    expect((await store.list(wheel, type)).map(outline)).toEqual([`${first}: bundle`, cut(1)])
    expect(seen).toHaveLength(1)
  })
})

test('a bundle is stored as it is', async () => {
  const { api, seen } = await clientOf(() => ({ status: 201, body: { id: 5 } }))
  expect(await new Attestations(api).store(bundle)).toBe(5)
  expect(JSON.parse(String(seen[0]?.body))).toEqual({ bundle })
})
