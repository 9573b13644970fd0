import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { TrustedPublishing } from '../../../src/clients/python-index/trusted-publishing.ts'
import { Secret } from '../../../src/secret.ts'
import { type StandInResponse, serve } from '../../../src/standins/server.ts'
import { refusalOf } from '../../refusal-of.ts'
import { claims, createTestIssuer, type IndexWorld, startIndex, type TestIssuer } from '../../worlds/index/world.ts'
import { movedNetwork } from '../../worlds/moved-clock.ts'

let issuer: TestIssuer
let world: IndexWorld
let publishing: TrustedPublishing
beforeAll(async () => {
  issuer = await createTestIssuer()
  world = await startIndex({ oidc: issuer })
  publishing = publishingAt(world.url)
})
afterAll(() => world.close())

const publishingAt = (url: string) =>
  new TrustedPublishing({ indexName: 'PyPI', index: url, upload: `${url}/legacy/` }, movedNetwork())

async function identityWith(changes: Record<string, string>) {
  return { token: new Secret(await issuer.issue(changes)), claims: { ...claims, ...changes } }
}

const identity = () => identityWith({})

test('the index says which audience it wants', async () => {
  expect(await publishing.audience()).toBe('pypi')
})

test('a token buys an upload token, which is masked before anybody else has it', async () => {
  const masked: string[] = []
  const token = await publishing.mint(identity, (text) => masked.push(text))
  expect(token.reveal()).toMatch(/^pypi-/)
  expect(masked).toEqual([token.reveal()])
  expect(`${token}`).toBe('***')
})

describe('the index refuses', () => {
  test('a token that bought something before', async () => {
    const once = await identityWith({ jti: randomUUID() })
    await publishing.mint(
      async () => once,
      () => {},
    )
    const error = await refusalOf(() =>
      publishing.mint(
        async () => once,
        () => {},
      ),
    )
    expect(error).toMatchObject({ code: 'index-token-refused', exitCode: 1 })
    expect(error.message).toBe(
      'PyPI answered 422 to the request for an upload token: invalid-reuse-token: invalid token: already used.',
    )
  })

  test('a token that somebody else signed', async () => {
    const forged = async () => ({ token: new Secret(await issuer.forge()), claims })
    const error = await refusalOf(() => publishing.mint(forged, () => {}))
    expect(error).toMatchObject({ code: 'index-token-refused' })
    expect(error.message).toContain('invalid-token: malformed or invalid token')
  })

  test.each([
    ['repository', 'example/other'],
    ['environment', 'release'],
    ['job_workflow_ref', 'example/demo/.github/workflows/tests.yaml@refs/tags/1.0'],
  ])('a publisher that it does not know: %s %s', async (claim, value) => {
    const error = await refusalOf(() =>
      publishing.mint(
        () => identityWith({ [claim]: value }),
        () => {},
      ),
    )
    expect(error).toMatchObject({ code: 'index-publisher-refused', exitCode: 1 })
    const [said, ...lines] = error.message.split('\n')
    expect(said).toMatch(/^PyPI answered 422 to the request for an upload token: invalid-publisher: valid token, but /)
    expect(lines).toContain(`  ${claim}: "${value}"`)
    expect(lines).toHaveLength(8)
  })

  test('no message has the token', async () => {
    const { token, claims: all } = await identityWith({ repository: 'example/other' })
    const error = await refusalOf(() =>
      publishing.mint(
        async () => ({ token, claims: all }),
        () => {},
      ),
    )
    expect(`${error.message}${error.hint}${error.stack}`).not.toContain(token.reveal())
  })

  test('a claim that the job does not have is said to be missing', async () => {
    const { token } = await identityWith({ environment: 'release' })
    const error = await refusalOf(() =>
      publishing.mint(
        async () => ({ token, claims: {} }),
        () => {},
      ),
    )
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

describe('each try brings a token of its own', () => {
  const minted = { status: 200, body: { success: true, token: 'pypi-token' } }
  const reason = (code: string) => ({ status: 422, body: { message: 'No.', errors: [{ code, description: code }] } })
  test.each<[string, readonly StandInResponse[], number, string]>([
    ['after a lost answer, which may have spent it', [{ status: 0, connection: 'dropped' }, minted], 2, 'pypi-token'],
    ['after an outage', [{ status: 502 }, minted], 2, 'pypi-token'],
    ['after a page with the status of success', [{ status: 200, body: '<html>' }, minted], 2, 'pypi-token'],
    ['after a token that was spent', [reason('invalid-reuse-token'), minted], 2, 'pypi-token'],
    ['but a second one that is refused stays so', [reason('invalid-token')], 2, 'index-token-refused'],
    ['and no other refusal is repeated', [reason('invalid-publisher')], 1, 'index-publisher-refused'],
    ['a refusal without a reason is of somebody between', [{ status: 403, body: '<html>' }], 1, 'index-failed'],
  ])('%s', async (_, answers, tokens, outcome) => {
    let count = 0
    const server = await serve('index', () => answers[Math.min(count, answers.length) - 1] ?? minted)
    const fresh = async () => {
      count += 1
      return { token: new Secret(`token ${count}`), claims }
    }
    const outcomeOf = async () => (await publishingAt(server.url).mint(fresh, () => {})).reveal()
    const found = await outcomeOf().catch((error) => error.code)
    await server.close()
    expect([found, count]).toEqual([outcome, tokens])
  })
})
