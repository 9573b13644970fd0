import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { PublisherRegistration } from '../../src/standins/python-index.ts'
import {
  claims,
  createTestIssuer,
  type IndexWorld,
  noon,
  publisher,
  startIndex,
  type TestIssuer,
  type TokenClaims,
} from '../worlds/index/world.ts'

let world: IndexWorld
let oidc: TestIssuer

beforeAll(async () => {
  oidc = await createTestIssuer()
})

beforeEach(async () => {
  world = await startIndex({ oidc })
})

afterEach(() => world.close())

interface Refusal {
  readonly code: string
  readonly description: string
}

async function exchange(body: string): Promise<{ readonly status: number; readonly errors: readonly Refusal[] }> {
  const answer = await world.post('/_/oidc/mint-token', body)
  const { errors = [] } = (await answer.json()) as { errors?: readonly Refusal[] }
  return { status: answer.status, errors }
}

const exchangeToken = async (token: string) => exchange(JSON.stringify({ token }))

const noPublisher = (reason: string) => [
  { code: 'invalid-publisher', description: `valid token, but no corresponding publisher (${reason})` },
]
const refused = (code: string, description: string) => [{ code, description }]

describe('audience', () => {
  test('the index names its own', async () => {
    const answer = await world.get('/_/oidc/audience')
    expect({ status: answer.status, body: await answer.json() }).toEqual({ status: 200, body: { audience: 'pypi' } })
  })

  test('an index without trusted publishing says so', async () => {
    world.index.state.switches.trustedPublishing = false
    const answer = await world.get('/_/oidc/audience')
    expect({ status: answer.status, body: await answer.json() }).toEqual({
      status: 403,
      body: { message: 'Trusted publishing functionality not enabled' },
    })
  })
})

describe('a token that fits', () => {
  test.each([
    ['/_/oidc/mint-token', 'the address of today'],
    ['/_/oidc/github/mint-token', 'the older one'],
  ])('is exchanged at %s, as it is %s', async (path) => {
    const answer = await world.post(path, JSON.stringify({ token: await oidc.issue() }))
    expect({ status: answer.status, body: await answer.json() }).toEqual({
      status: 200,
      body: { success: true, token: expect.stringMatching(/^pypi-[\w-]{80,}$/), expires: noon.getTime() / 1000 + 900 },
    })
  })

  test.each<[TokenClaims, string]>([
    [{ environment: 'Publish' }, 'environments are compared in lower case'],
    [{ sub: 'repo:example@2002/demo@1001:ref:refs/heads/main' }, 'the subject is not looked at'],
    [{ repository_id: '7', actor: 'anyone', workflow_ref: 'other/repo/x.yaml@main' }, 'nor are these'],
    [
      { job_workflow_ref: `example/demo/.github/workflows/publish.yaml@${claims.sha}` },
      'the commit does as well as the ref',
    ],
    [
      { ref: '', job_workflow_ref: `example/demo/.github/workflows/publish.yaml@${claims.sha}` },
      'one of ref and sha is enough',
    ],
  ])('with %o, for %s', async (changes) => {
    expect(await exchangeToken(await oidc.issue(changes))).toEqual({ status: 200, errors: [] })
  })
})

describe('a token that does not fit', () => {
  test.each<[TokenClaims, string, string]>([
    [{ repository: 'example/other' }, 'Publisher with matching claims was not found', 'another repository'],
    [{ repository: 'Example/Demo' }, 'Publisher with matching claims was not found', 'the look-up minds the case'],
    [{ repository_owner_id: '2003' }, 'Publisher with matching claims was not found', 'a resurrected owner'],
    [{ environment: 'staging' }, 'Publisher with matching claims was not found', 'another environment'],
    [{ environment: undefined }, 'Publisher with matching claims was not found', 'the environment is required'],
    [
      { job_workflow_ref: 'example/demo/.github/workflows/build.yaml@refs/tags/1.0' },
      'Publisher with matching claims was not found',
      'another workflow file',
    ],
    [{ repository_owner: 'someone' }, "Check failed for required claim 'repository_owner'", 'owners must agree'],
    [{ ref: undefined }, "Missing claim 'ref'", 'every claim must be there'],
    [{ jti: undefined }, "Missing claim 'jti'", 'without it a token could be used twice'],
    [{ ref: '', sha: '' }, 'The ref and sha claims are empty', 'one of them must say what ran'],
    [
      { job_workflow_ref: 'example/demo/.github/workflows/publish.yaml@refs/heads/main' },
      "The job_workflow_ref claim does not match, expecting one of ['example/demo/.github/workflows/publish.yaml@7ab5c0fd46a4a0f9c5ff6cf2c1d4eaa3ef1b0b4c', 'example/demo/.github/workflows/publish.yaml@refs/tags/1.0'], got 'example/demo/.github/workflows/publish.yaml@refs/heads/main'",
      'a workflow of another ref',
    ],
    [
      { job_workflow_ref: 'shared/flows/.github/workflows/publish.yaml@refs/tags/1.0' },
      "The job_workflow_ref claim does not match, expecting one of ['example/demo/.github/workflows/publish.yaml@7ab5c0fd46a4a0f9c5ff6cf2c1d4eaa3ef1b0b4c', 'example/demo/.github/workflows/publish.yaml@refs/tags/1.0'], got 'shared/flows/.github/workflows/publish.yaml@refs/tags/1.0'",
      'a reusable workflow of another repository',
    ],
    [{ job_workflow_ref: '' }, 'Could not job extract workflow filename from OIDC claims', 'no file name (sic)'],
    [
      { event_name: 'pull_request_target' },
      "Publishing from a workflow invoked via 'pull_request_target' is not supported.",
      'a pull request decides what runs there',
    ],
  ])('%o: %s, as %s', async (changes, reason) => {
    expect(await exchangeToken(await oidc.issue(changes))).toEqual({ status: 422, errors: noPublisher(reason) })
  })

  test('a claim of another type breaks PyPI: 500', async () => {
    const answer = await world.post(
      '/_/oidc/mint-token',
      JSON.stringify({ token: await oidc.issue({ repository_owner_id: 2002 }) }),
    )
    expect(answer.status).toBe(500)
  })
})

describe('what is no token of this issuer, audience, and moment', () => {
  const seconds = noon.getTime() / 1000
  test.each<[TokenClaims, string, string, string]>([
    [{ iss: 'https://gitlab.example' }, 'invalid-payload', 'unknown trusted publishing issuer', 'another issuer'],
    [{ iss: undefined }, 'invalid-payload', 'malformed JWT', 'nobody says which keys to look in'],
    [{ aud: 'testpypi' }, 'invalid-token', 'malformed or invalid token', 'another audience'],
    [{ aud: ['pypi'] }, 'invalid-token', 'malformed or invalid token', 'a list, even of one'],
    [{ exp: seconds - 60 }, 'invalid-token', 'malformed or invalid token', 'expired'],
    [{ nbf: seconds + 60 }, 'invalid-token', 'malformed or invalid token', 'not valid yet'],
  ])('%o: %s, %s, as %s', async (changes, code, description) => {
    expect(await exchangeToken(await oidc.issue(changes))).toEqual({
      status: 422,
      errors: refused(code, description),
    })
  })

  test('a forged signature', async () => {
    expect(await exchangeToken(await oidc.forge())).toEqual({
      status: 422,
      errors: refused('invalid-token', 'malformed or invalid token'),
    })
  })

  test.each([
    ['nonsense', 'Invalid JSON', 'the body is no JSON'],
    ['[]', 'Input should be an object', 'it is a list'],
    ['{}', 'token\n  Field required', 'the token is missing'],
    ['{"token":7}', 'token\n  Input should be a valid string', 'it is a number'],
  ])('the body %s: %s, as %s', async (body, problem) => {
    const text = problem.startsWith('token') ? problem : `  ${problem}`
    expect(await exchange(body)).toEqual({
      status: 422,
      errors: refused('invalid-payload', `1 validation error for TokenPayload\n${text}`),
    })
  })

  test('a token that cannot be decoded', async () => {
    expect(await exchangeToken('x.y')).toEqual({ status: 422, errors: refused('invalid-payload', 'malformed JWT') })
  })

  test.each([
    ['trustedPublishing', 403],
    ['githubPublishing', 200],
  ] as const)('%s switched off: the audience is answered with %d', async (name, status) => {
    world.index.state.switches[name] = false
    expect((await world.get('/_/oidc/audience')).status).toBe(status)
    expect(await exchangeToken(await oidc.issue())).toEqual({
      status: 422,
      errors: refused('not-enabled', 'github trusted publishing functionality not enabled'),
    })
  })
})

describe('each token once', () => {
  test('the second exchange is refused', async () => {
    const token = await oidc.issue()
    expect(await exchangeToken(token)).toEqual({ status: 200, errors: [] })
    expect(await exchangeToken(token)).toEqual({
      status: 422,
      errors: refused('invalid-reuse-token', 'invalid token: already used'),
    })
  })

  test('a token that bought nothing is not spent', async () => {
    const jti = 'the-same'
    expect((await exchangeToken(await oidc.issue({ jti, environment: 'staging' }))).status).toBe(422)
    expect(await exchangeToken(await oidc.issue({ jti }))).toEqual({ status: 200, errors: [] })
  })
})

describe('pending publishers', () => {
  const { repository, ownerId, workflow, environment } = publisher
  const pending: PublisherRegistration = {
    kind: 'pending',
    repository,
    ownerId,
    workflow,
    environment,
    project: 'New_Thing',
  }

  test('the first exchange creates the project, and the publisher is no longer pending', async () => {
    await world.close()
    world = await startIndex({ oidc, publishers: [pending] })
    expect((await world.get('/simple/new-thing/')).status).toBe(404)
    await world.mint()
    await world.mint()
    expect((await world.get('/simple/new-thing/')).status).toBe(200)
    expect([...world.index.state.pendingPublishers]).toEqual([])
    expect(world.index.state.publishers.map(({ projects }) => [...projects])).toEqual([['new-thing']])
  })

  test('a project of that name came first', async () => {
    await world.close()
    const other: PublisherRegistration = { ...publisher, repository: 'other/repository', projects: ['new.thing'] }
    world = await startIndex({ oidc, publishers: [pending, other] })
    expect(await exchangeToken(await oidc.issue())).toEqual({
      status: 422,
      errors: refused('invalid-pending-publisher', 'valid token, but project already exists'),
    })
    expect(await exchangeToken(await oidc.issue())).toEqual({
      status: 422,
      errors: noPublisher('Publisher with matching claims was not found'),
    })
  })

  test('one that names the environment goes before one that takes any', async () => {
    await world.close()
    const any: PublisherRegistration = { ...publisher, environment: '', projects: ['any'] }
    world = await startIndex({ oidc, publishers: [any, publisher] })
    await world.mint()
    await world.mint({ environment: undefined })
    const projects = [...world.index.state.tokens.values()].map((token) =>
      token.kind === 'publisher' ? [...token.projects] : [],
    )
    expect(projects).toEqual([['demo-project'], ['any']])
  })
})
