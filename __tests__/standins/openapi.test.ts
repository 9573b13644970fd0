import { expect, test } from '@jest/globals'
import type { Exchange } from '../../src/standins/server.ts'
import { withShared } from '../shared.ts'
import { createConformance, schemaProblems } from './openapi.ts'
import type { DepartureName } from './openapi-departures.ts'

const ref = {
  ref: 'refs/tags/1.0',
  node_id: 'x',
  url: 'https://example.org/',
  object: { type: 'commit', sha: '0'.repeat(40), url: 'https://example.org/' },
}

function exchange(change: {
  readonly method?: string
  readonly path?: string
  readonly type?: string
  readonly sent?: string
  readonly status?: number
  readonly body?: object
}): Exchange {
  const { method = 'GET', path = '/repos/o/r/git/ref/tags/1.0', type, sent = '', status = 200, body = ref } = change
  const headers = type === undefined ? {} : { 'content-type': type }
  const request = { method, url: new URL(path, 'http://127.0.0.1'), headers, body: Buffer.from(sent) }
  return { server: 'github', request, response: { status, body } }
}

withShared("the comparison with GitHub's description", () => {
  test.each<[string, Exchange, readonly string[]]>([
    ['what is described passes', exchange({}), []],
    ['what lies outside passes', exchange({ path: '/storage/assets/1' }), []],
    [
      'a missing property is seen',
      exchange({ body: { ...ref, node_id: undefined } }),
      ["git/get-ref: answer 200 must have required property 'node_id'"],
    ],
    [
      'a property of another type is seen',
      exchange({ body: { ...ref, ref: 1 } }),
      ['git/get-ref: answer 200/ref must be string'],
    ],
    ['a status that is not described is seen', exchange({ status: 403 }), ['git/get-ref: answer 403 is not described']],
    [
      'a query parameter that is not described is seen',
      exchange({ path: '/repos/o/r/git/ref/tags/1.0?tag=1' }),
      ['git/get-ref: query parameter tag is not described'],
    ],
    [
      'a query parameter of another type is seen',
      exchange({ path: '/repos/o/r/tags?per_page=many', body: [] }),
      ['repos/list-tags: query parameter per_page is many'],
    ],
    [
      'a request body that does not fit is seen',
      exchange({
        method: 'POST',
        path: '/repos/o/r/attestations',
        type: 'application/json',
        sent: '{"bundle":1}',
        status: 201,
        body: { id: 1 },
      }),
      ['repos/create-attestation: request body/bundle must be object'],
    ],
    [
      'a request body of another kind is seen',
      exchange({
        method: 'POST',
        path: '/repos/o/r/attestations',
        type: 'text/plain',
        sent: 'x',
        status: 201,
        body: { id: 1 },
      }),
      ['repos/create-attestation: request body is text/plain'],
    ],
  ])('%s', (_, seen, problems) => {
    const conformance = createConformance([])
    conformance.observe(seen)
    expect(conformance.problems()).toEqual(problems)
  })

  const withoutBundle = exchange({
    path: '/repos/o/r/attestations/sha256:0',
    body: { attestations: [{ bundle: null, bundle_url: 'https://example.org/' }] },
  })
  test.each<[string, readonly DepartureName[], readonly string[]]>([
    ['a departure that is expected passes', ['bundle-null'], []],
    ['one that is not is seen', [], ['repos/list-attestations: answer 200/attestations/0/bundle must be object']],
    ['one that is expected and never happens is seen', ['bundle-null', '403'], ['never happened: 403']],
  ])('%s', (_, expected, problems) => {
    const conformance = createConformance(expected)
    conformance.observe(withoutBundle)
    expect(conformance.problems()).toEqual(problems)
  })

  test('only successful answers count as answered', () => {
    const conformance = createConformance(['404'])
    conformance.observe(exchange({}))
    conformance.observe(exchange({ path: '/repos/o/r/git/tags/1', status: 404, body: { message: 'Not Found' } }))
    expect(conformance.problems()).toEqual([])
    expect(conformance.answered()).toEqual(['git/get-ref'])
  })

  test('a value is compared with a schema by its name', () => {
    expect(schemaProblems('git-ref', ref)).toEqual([])
    expect(schemaProblems('git-ref', { ...ref, url: 'no address' })).toEqual(['git-ref/url must match format "uri"'])
  })
})
