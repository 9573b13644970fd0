import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { TrustedPublishing } from '../../../src/clients/python-index/trusted-publishing.ts'
import { Secret } from '../../../src/secret.ts'
import { serve } from '../../../src/standins/server.ts'
import { refusalOf } from '../../refusal-of.ts'
import { claims, createTestIssuer, type IndexWorld, startIndex, type TestIssuer } from '../../worlds/index/world.ts'

let issuer: TestIssuer
let world: IndexWorld
let publishing: TrustedPublishing
beforeAll(async () => {
  issuer = await createTestIssuer()
  world = await startIndex({ oidc: issuer })
  publishing = publishingAt(world.url)
})
afterAll(() => world.close())

const publishingAt = (url: string) => new TrustedPublishing({ indexName: 'PyPI', index: url, upload: `${url}/legacy/` })

async function identity(changes: Record<string, string> = {}) {
  return { token: new Secret(await issuer.issue(changes)), claims: { ...claims, ...changes } }
}

test('the index says which audience it wants', async () => {
  expect(await publishing.audience()).toBe('pypi')
})

test('a token buys an upload token, which is masked before anybody else has it', async () => {
  const masked: string[] = []
  const token = await publishing.mint(await identity(), (text) => masked.push(text))
  expect(token.reveal()).toMatch(/^pypi-/)
  expect(masked).toEqual([token.reveal()])
  expect(`${token}`).toBe('***')
})

describe('the index refuses', () => {
  test('a token that bought something before', async () => {
    const once = await identity({ jti: randomUUID() })
    await publishing.mint(once, () => {})
    const error = await refusalOf(() => publishing.mint(once, () => {}))
    expect(error).toMatchObject({ code: 'index-token-refused', exitCode: 1 })
    expect(error.message).toBe(
      'PyPI answered 422 to the request for an upload token: invalid-reuse-token: invalid token: already used.',
    )
  })

  test('a token that somebody else signed', async () => {
    const forged = { token: new Secret(await issuer.forge()), claims }
    const error = await refusalOf(() => publishing.mint(forged, () => {}))
    expect(error).toMatchObject({ code: 'index-token-refused' })
    expect(error.message).toContain('invalid-token: malformed or invalid token')
  })

  test.each([
    ['repository', 'example/other'],
    ['environment', 'release'],
    ['job_workflow_ref', 'example/demo/.github/workflows/tests.yaml@refs/tags/1.0'],
  ])('a publisher that it does not know: %s %s', async (claim, value) => {
    const error = await refusalOf(async () => publishing.mint(await identity({ [claim]: value }), () => {}))
    expect(error).toMatchObject({ code: 'index-publisher-refused', exitCode: 1 })
    const [said, ...lines] = error.message.split('\n')
    expect(said).toMatch(/^PyPI answered 422 to the request for an upload token: invalid-publisher: valid token, but /)
    expect(lines).toContain(`  ${claim}: "${value}"`)
    expect(lines).toHaveLength(8)
  })

  test('no message has the token', async () => {
    const { token, claims: all } = await identity({ repository: 'example/other' })
    const error = await refusalOf(() => publishing.mint({ token, claims: all }, () => {}))
    expect(`${error.message}${error.hint}${error.stack}`).not.toContain(token.reveal())
  })

  test('a claim that the job does not have is said to be missing', async () => {
    const { token } = await identity({ environment: 'release' })
    const error = await refusalOf(() => publishing.mint({ token, claims: {} }, () => {}))
    expect(error.message).toContain('\n  environment: missing\n')
  })
})

describe('an index that is not itself', () => {
  test.each([
    ['has no trusted publishing', { status: 404, body: 'Not Found' }, 'index-publisher-refused', 1],
    ['names no audience', { status: 200, body: {} }, 'index-failed', 3],
    ['answers a page', { status: 200, body: '<html>' }, 'index-failed', 3],
    ['is down', { status: 503, body: '<html>' }, 'index-failed', 3],
  ])('%s', async (_, answer, code, exitCode) => {
    const server = await serve('index', () => answer)
    const error = await refusalOf(() => publishingAt(server.url).audience())
    await server.close()
    expect(error).toMatchObject({ code, exitCode })
  })
})
