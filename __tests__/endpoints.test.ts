import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { answeredAddress, errorsPage, parseEndpoints, usableAddress } from '../src/endpoints.ts'
import { codeOf } from './refusal-of.ts'

const loopback = 'http://127.0.0.1:8080'

describe('the input endpoints', () => {
  test('empty means the real services', () => {
    expect(parseEndpoints('')).toEqual({
      indexName: 'PyPI',
      index: 'https://pypi.org',
      upload: 'https://upload.pypi.org/legacy/',
      fulcio: 'https://fulcio.sigstore.dev',
      rekor: 'https://rekor.sigstore.dev',
      trustedRoot: { kind: 'public' },
    })
  })

  test('a rehearsal names all of them', () => {
    const given = { index: loopback, fulcio: `${loopback}/`, rekor: 'http://localhost:1', 'trusted-root': '/r.json' }
    expect(parseEndpoints(JSON.stringify(given))).toEqual({
      indexName: 'PyPI (stand-in)',
      index: loopback,
      upload: `${loopback}/legacy/`,
      fulcio: loopback,
      rekor: 'http://localhost:1',
      trustedRoot: { kind: 'file', path: '/r.json' },
    })
  })

  test.each([
    ['PyPI by name', 'https://pypi.org', 'PyPI', 'https://upload.pypi.org/legacy/'],
    ['PyPI with a final slash', 'https://pypi.org/', 'PyPI', 'https://upload.pypi.org/legacy/'],
    ['TestPyPI', 'https://test.pypi.org', 'TestPyPI', 'https://test.pypi.org/legacy/'],
  ])('%s', (_, index, indexName, upload) => {
    expect(parseEndpoints(JSON.stringify({ index }))).toMatchObject({ indexName, upload })
  })

  test.each([
    ['no JSON', '{', 'endpoint-refused'],
    ['a list', '[]', 'endpoint-refused'],
    ['an unknown key', '{"indx": "https://pypi.org"}', 'endpoint-refused'],
    ['a number', '{"index": 1}', 'endpoint-refused'],
    ['plain http to PyPI', '{"index": "http://pypi.org"}', 'endpoint-refused'],
    ['plain http to an address that looks local', '{"index": "http://127.0.0.1.example.org"}', 'endpoint-refused'],
    ['an index of somebody', '{"index": "https://pypi.org.example.org"}', 'endpoint-refused'],
    ['credentials in the address', '{"index": "https://u:p@pypi.org"}', 'endpoint-refused'],
    ['a Fulcio of somebody', '{"fulcio": "https://fulcio.example.org"}', 'endpoint-refused'],
    ['a Rekor without TLS', '{"rekor": "http://rekor.sigstore.dev"}', 'endpoint-refused'],
    ['a private root with PyPI', '{"trusted-root": "/r.json"}', 'trusted-root-private'],
    [
      'a private root with TestPyPI',
      '{"trusted-root": "/r.json", "index": "https://test.pypi.org"}',
      'trusted-root-private',
    ],
  ])('%s is refused', (_, text, code) => {
    expect(codeOf(() => parseEndpoints(text))).toBe(code)
  })

  test('no message repeats a credential', () => {
    expect(() => parseEndpoints('{"index": "https://user:hunter2@pypi.org"}')).not.toThrow(/hunter2/)
  })
})

test.each([
  ['https', 'https://api.github.com', 'https://api.github.com'],
  ['https of a company', 'https://ghe.example.org/api/v3/', 'https://ghe.example.org/api/v3'],
  ['http on loopback', 'http://[::1]:1', 'http://[::1]:1'],
])('an address of the runner may be %s', (_, given, address) => {
  expect(usableAddress(given)).toBe(address)
})

test.each([
  ['http', 'http://api.github.com'],
  ['no address', 'api.github.com'],
  ['empty', ''],
  ['a file', 'file:///etc/passwd'],
  ['one with credentials', 'https://user:word@api.github.com'],
])('an address of the runner may not be %s', (_, given) => {
  expect(usableAddress(given)).toBeUndefined()
})

describe('the page of all codes', () => {
  const own = 'https://github.com/pallets/release-action/blob/main/docs/errors.md'
  test.each([
    ['a tag', 'pallets/release-action', '1.0.0', 'https://github.com/pallets/release-action/blob/1.0.0/docs/errors.md'],
    ['a commit of a fork', 'me/it', 'a1b2', 'https://github.com/me/it/blob/a1b2/docs/errors.md'],
    ['a branch', 'me/it', 'next/100%', 'https://github.com/me/it/blob/next/100%25/docs/errors.md'],
    ['an action that was checked out', '', '', own],
    ['no ref', 'pallets/release-action', '', own],
    ['what is no repository', 'https://evil.example/a', 'main', own],
  ])('%s', (_, repository, ref, page) => {
    expect(errorsPage({ repository, ref })).toBe(page)
  })

  test('on a laptop is that of the release, and of main before the first', async () => {
    const changes = await readFile('CHANGES.md', 'utf8')
    const [, version, released] = /^## Version (.+)\n\n(Unreleased|Released)/m.exec(changes) ?? []
    const isFirst = changes.match(/^## Version /gm)?.length === 1
    expect(released === 'Unreleased' && isFirst ? 'main' : version).toBe(/blob\/(.+)\/docs/.exec(errorsPage())?.[1])
  })
})

describe('an address in the answer of a server', () => {
  const publicApi = 'https://api.github.com'
  const ours = 'http://127.0.0.1:8000'

  test.each([
    [publicApi, 'https://uploads.github.com/a/', 'https://uploads.github.com/a', 'another server of the public'],
    [publicApi, 'https://10.0.0.7/a', 'https://10.0.0.7/a', 'a company has its GitHub where it likes'],
    [ours, 'http://127.0.0.1:9000/a', 'http://127.0.0.1:9000/a', 'a rehearsal has all of its servers on this machine'],
    [ours, 'https://example.org/a', 'https://example.org/a', 'and may lead out'],
  ])('of %s may be %s: %s', (from, given, address) => {
    expect(answeredAddress(given, from)).toEqual({ kind: 'usable', address })
  })

  const insecure = 'an address that is no https address without credentials'
  test.each([
    [publicApi, 'http://uploads.github.com/a', insecure, 'everybody could read it'],
    [publicApi, 'https://user:word@uploads.github.com/a', insecure, 'somebody else knows a password'],
    [publicApi, 'file:///etc/passwd', insecure, 'no server'],
    [publicApi, '', insecure, 'nothing'],
    [publicApi, 'http://127.0.0.1:8000/a', insecure, 'both'],
    [publicApi, 'https://127.0.0.1/a', 'this machine', 'a service that only this machine can reach'],
    [publicApi, 'https://2130706433/a', 'this machine', 'the same as one number'],
    [publicApi, 'https://localhost./a', 'this machine', 'the same by name'],
    [ours, 'http://example.org/a', insecure, 'plain http goes to this machine only'],
  ])('of %s may not be %s: %s, %s', (from, given, why) => {
    expect(answeredAddress(given, from)).toEqual({ kind: 'refused', why })
  })
})
