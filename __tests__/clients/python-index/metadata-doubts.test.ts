import { afterAll, describe, expect, test } from '@jest/globals'
import { doubtsOfMetadata } from '../../../src/clients/python-index/metadata-doubts.ts'
import { listedOn } from '../../../src/distribution/metadata/lists/classifiers.ts'
import { parseMetadata } from '../../../src/distribution/metadata.ts'
import { parseEndpoints } from '../../../src/endpoints.ts'
import { type Handler, serve } from '../../../src/standins/server.ts'
import { sawProblem } from '../../examples.ts'
import { refusalOf } from '../../refusal-of.ts'
import { movedNetwork } from '../../worlds/moved-clock.ts'

const servers: { close(): Promise<void> }[] = []
afterAll(() => Promise.all(servers.map((server) => server.close())))

const typed = 'Typing :: Typed'
const newer = 'Framework :: Comet :: 7'
const old = 'License :: OSI Approved :: MIT License'

/** A wheel and a source distribution with the same metadata. */
function filesWith(...lines: readonly string[]) {
  const text = ['Metadata-Version: 2.4', 'Name: rocket', 'Version: 1.0', ...lines, ''].join('\n')
  const metadata = parseMetadata(Buffer.from(text), 'METADATA')
  return ['rocket-1.0-py3-none-any.whl', 'rocket-1.0.tar.gz'].map((name) => ({ name, metadata }))
}

/** What is said where the index answers so, and what it was asked. */
async function asking(handler: Handler) {
  const seen: string[] = []
  const server = await serve('index', (request) => {
    seen.push(`${request.url.pathname}${request.url.search}`)
    return handler(request)
  })
  servers.push(server)
  const asked = {
    endpoints: parseEndpoints(JSON.stringify({ index: server.url })),
    openNetwork: async () => movedNetwork(),
  }
  const doubts = async (...lines: readonly string[]) => {
    const problems = await doubtsOfMetadata(filesWith(...lines), asked)
    for (const problem of problems) sawProblem(problem)
    return problems.map(({ severity, message }) => [severity, message])
  }
  return { seen, doubts }
}

const listing = (...more: readonly string[]): Handler => {
  const body = ['Programming Language :: Python :: 3', typed, ...more].join('\n')
  return () => ({ status: 200, body, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}

describe('a classifier', () => {
  test('of our list is not asked for', async () => {
    const { seen, doubts } = await asking(listing())
    expect(await doubts(`Classifier: ${typed}`)).toEqual([])
    expect(seen).toEqual([])
  })

  test('that is newer is fine where the index lists it', async () => {
    const { seen, doubts } = await asking(listing(newer))
    expect(await doubts(`Classifier: ${newer}`)).toEqual([])
    expect(seen).toEqual(['/pypi?:action=list_classifiers'])
  })

  test('that the index does not list is refused', async () => {
    const { doubts } = await asking(listing())
    const { code, message } = await refusalOf(() => doubts(`Classifier: ${newer}`))
    expect([code, message]).toEqual([
      'metadata-invalid',
      `The metadata of rocket-1.0-py3-none-any.whl: '${newer}' is not a valid classifier.`,
    ])
  })

  test.each<readonly [string, Handler]>([
    ['fails', () => ({ status: 503, body: 'down' })],
    ['shows a page', () => ({ status: 200, body: '<html>' })],
    ['has no such page', () => ({ status: 404, body: '' })],
  ])('is a warning for both files where the index %s', async (_, handler) => {
    const { doubts } = await asking(handler)
    expect(await doubts(`Classifier: ${newer}`)).toEqual([
      [
        'warning',
        `The metadata of rocket-1.0-py3-none-any.whl and rocket-1.0.tar.gz: '${newer}' is not in the list of ${listedOn}, and the index could not be asked.`,
      ],
    ])
  })
})

test('a license classifier beside an expression is a warning: an index takes it', async () => {
  const { doubts } = await asking(listing())
  expect(await doubts('License-Expression: MIT', `Classifier: ${old}`)).toEqual([
    [
      'warning',
      `The metadata of rocket-1.0-py3-none-any.whl and rocket-1.0.tar.gz: '${old}' is deprecated beside License-Expression, which says the license.`,
    ],
  ])
  expect(await doubts(`Classifier: ${old}`)).toEqual([])
  expect(await doubts('License-Expression: MIT')).toEqual([])
})
