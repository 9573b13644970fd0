import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import { claimsOf, createOidc, type JobFacts, type OidcStandIn } from '../../src/standins/oidc.ts'
import { type StandInServer, serve } from '../../src/standins/server.ts'

const at = new Date('2026-03-03T12:00:00.900Z')
const seconds = Date.parse('2026-03-03T12:00:00Z') / 1000
const sha = '7ab5c0fd46a4a0f9c5ff6cf2c1d4eaa3ef1b0b4c'
const tagPushed: JobFacts = {
  repository: { owner: 'pallets', name: 'flask', id: 596892, ownerId: 16748505, visibility: 'public' },
  event: 'push',
  ref: 'refs/tags/3.2.0',
  sha,
  workflow: { path: '.github/workflows/publish.yaml', name: 'Publish' },
  run: { id: 3003, number: 4, attempt: 1 },
  checkRunId: 5005,
  actor: { login: 'octocat', id: 583231 },
  runnerEnvironment: 'github-hosted',
}
const issuer = 'https://token.actions.githubusercontent.com'
const workflowRef = 'pallets/flask/.github/workflows/publish.yaml@refs/tags/3.2.0'

let oidc: OidcStandIn
let server: StandInServer
let clock = at
beforeAll(async () => {
  oidc = await createOidc({ now: () => clock })
  server = await serve('oidc', oidc.handler)
})
afterAll(() => server.close())

async function tokenFor(facts: JobFacts, audience: string): Promise<string> {
  const { urlPath, token } = oidc.requestToken(claimsOf(facts))
  const url = `${server.url}${urlPath}&audience=${encodeURIComponent(audience)}`
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
  return ((await response.json()) as { value: string }).value
}

describe('a token', () => {
  test('has GitHub’s whole claim set, every value of a claim of its own as text', async () => {
    const claims = decodeJwt(await tokenFor(tagPushed, 'sigstore'))
    expect(claims).toEqual({
      iss: issuer,
      aud: 'sigstore',
      sub: 'repo:pallets/flask:ref:refs/tags/3.2.0',
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
      iat: seconds,
      nbf: seconds - 600,
      exp: seconds + 300,
      actor: 'octocat',
      actor_id: '583231',
      base_ref: '',
      check_run_id: '5005',
      event_name: 'push',
      head_ref: '',
      job_workflow_ref: workflowRef,
      job_workflow_sha: sha,
      ref: 'refs/tags/3.2.0',
      ref_protected: 'false',
      ref_type: 'tag',
      repository: 'pallets/flask',
      repository_id: '596892',
      repository_owner: 'pallets',
      repository_owner_id: '16748505',
      repository_visibility: 'public',
      run_attempt: '1',
      run_id: '3003',
      run_number: '4',
      runner_environment: 'github-hosted',
      sha,
      workflow: 'Publish',
      workflow_ref: workflowRef,
      workflow_sha: sha,
    })
  })

  test('has a jti of its own each time', async () => {
    const [one, two] = await Promise.all([tokenFor(tagPushed, 'pypi'), tokenFor(tagPushed, 'pypi')])
    expect(decodeJwt(one).jti).not.toBe(decodeJwt(two).jti)
  })

  test.each<[string, Partial<JobFacts>, string, string]>([
    ['a tag', {}, 'repo:pallets/flask:ref:refs/tags/3.2.0', 'tag'],
    ['a branch', { ref: 'refs/heads/main' }, 'repo:pallets/flask:ref:refs/heads/main', 'branch'],
    [
      'a pull request',
      { event: 'pull_request', ref: 'refs/pull/7/merge' },
      'repo:pallets/flask:pull_request',
      'branch',
    ],
    ['an environment', { event: 'release', environment: 'publish' }, 'repo:pallets/flask:environment:publish', 'tag'],
    ['a colon in a name', { environment: 'a:b' }, 'repo:pallets/flask:environment:a%3Ab', 'tag'],
  ])('has the subject that GitHub gives to a job with %s', (_situation, facts, sub, refType) => {
    const claims = claimsOf({ ...tagPushed, ...facts })
    expect([claims.sub, claims.ref_type, claims.environment]).toEqual([sub, refType, facts.environment])
  })

  test('of a pull request names both branches', () => {
    const pullRequest = { base: 'stable', head: 'release-3.2.0' }
    const claims = claimsOf({ ...tagPushed, event: 'pull_request', ref: 'refs/pull/7/merge', pullRequest })
    expect([claims.base_ref, claims.head_ref]).toEqual(['stable', 'release-3.2.0'])
  })
})

describe('the token endpoint', () => {
  test('answers with the token alone, for the audience of the owner if none is asked for', async () => {
    const { urlPath, token } = oidc.requestToken(claimsOf(tagPushed))
    const response = await fetch(`${server.url}${urlPath}`, { headers: { authorization: `bearer ${token}` } })
    const answer = (await response.json()) as { count: number; value: string }
    expect(answer).toEqual({ count: answer.value.length, value: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) })
    expect(decodeJwt(answer.value).aud).toBe('https://github.com/pallets')
  })

  test.each<[string, number, (token: string) => { authorization: string }]>([
    ['the bearer of another job', 401, () => ({ authorization: `Bearer ${oidc.requestToken({}).token}` })],
    ['another scheme', 401, (token: string) => ({ authorization: `Basic ${token}` })],
    ['an empty bearer', 401, () => ({ authorization: 'Bearer' })],
    ['its own bearer', 200, (token: string) => ({ authorization: `Bearer ${token}` })],
  ])('given %s answers %i', async (_what, status, headers) => {
    const { urlPath, token } = oidc.requestToken(claimsOf(tagPushed))
    const response = await fetch(`${server.url}${urlPath}&audience=pypi`, { headers: headers(token) })
    expect(response.status).toBe(status)
  })

  test('knows no other path', async () => {
    expect((await fetch(`${server.url}/idtoken/none?api-version=2.0`)).status).toBe(404)
  })

  test('gives an address that clients can add a parameter to', () => {
    expect(oidc.requestToken({}).urlPath).toMatch(/^\/[^?]+\?api-version=2\.0$/)
  })
})

describe('verification', () => {
  test('is possible by what the issuer publishes', async () => {
    const published = await (await fetch(`${server.url}/.well-known/openid-configuration`)).json()
    expect(published).toEqual({
      issuer,
      jwks_uri: `${server.url}/.well-known/jwks`,
      subject_types_supported: ['public', 'pairwise'],
      response_types_supported: ['id_token'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    })
    const token = await tokenFor(tagPushed, 'pypi')
    const keys = createRemoteJWKSet(new URL((published as { jwks_uri: string }).jwks_uri))
    const { payload } = await jwtVerify(token, keys, { issuer, audience: 'pypi', currentDate: at })
    expect(payload).toEqual(await oidc.verify(token, 'pypi'))
    const [key] = oidc.jwks.keys
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'RS256', typ: 'JWT', kid: key?.kid, x5t: expect.any(String) })
  })

  test.each([
    ['another audience', 'ERR_JWT_CLAIM_VALIDATION_FAILED', 0, async () => tokenFor(tagPushed, 'testpypi')],
    ['a second after its end', 'ERR_JWT_EXPIRED', 301, async () => tokenFor(tagPushed, 'pypi')],
    ['before its begin', 'ERR_JWT_CLAIM_VALIDATION_FAILED', -601, async () => tokenFor(tagPushed, 'pypi')],
    ['another issuer’s key', 'ERR_JWKS_NO_MATCHING_KEY', 0, async () => strangersToken()],
    ['no JWT', 'ERR_JWS_INVALID', 0, async () => 'abc'],
  ])('refuses %s', async (_what, code, laterSeconds, make) => {
    const token = await make()
    clock = new Date(at.getTime() + laterSeconds * 1000)
    const verdict = oidc.verify(token, 'pypi')
    await expect(verdict).rejects.toMatchObject({ code })
    clock = at
  })

  test.each([0, 299, -600])('accepts a token %i seconds after it was issued', async (laterSeconds) => {
    const token = await tokenFor(tagPushed, 'pypi')
    clock = new Date(at.getTime() + laterSeconds * 1000)
    expect((await oidc.verify(token, 'pypi')).repository).toBe('pallets/flask')
    clock = at
  })
})

async function strangersToken(): Promise<string> {
  const stranger = await createOidc({ now: () => at })
  const { urlPath, token } = stranger.requestToken(claimsOf(tagPushed))
  const url = new URL(`http://127.0.0.1${urlPath}&audience=pypi`)
  const headers = { authorization: `Bearer ${token}` }
  const { body } = await stranger.handler({ method: 'GET', url, headers, body: Buffer.alloc(0) })
  return (body as { value: string }).value
}
