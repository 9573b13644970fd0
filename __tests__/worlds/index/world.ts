import { createHash, randomUUID } from 'node:crypto'
import { createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose'
import {
  createIndex,
  type IndexStandIn,
  type PublisherRegistration,
  type VerifyToken,
} from '../../../src/standins/python-index.ts'
import { serve } from '../../../src/standins/server.ts'

const issuer = 'https://token.actions.githubusercontent.com'

/** The moment that tests stand still at, unless they move it. */
export const noon = new Date('2026-11-21T12:00:00.000Z')

/** The publisher of `Demo.Project`, bound to an environment. */
export const publisher = {
  kind: 'active',
  repository: 'example/demo',
  ownerId: '2002',
  workflow: 'publish.yaml',
  environment: 'publish',
  projects: ['Demo.Project'],
} satisfies PublisherRegistration

const workflowRef = 'example/demo/.github/workflows/publish.yaml@refs/tags/1.0'

/** The claims of the publish job of tag 1.0. */
export const claims = {
  sub: 'repo:example/demo:environment:publish',
  repository: 'example/demo',
  repository_owner: 'example',
  repository_owner_id: '2002',
  repository_id: '1001',
  repository_visibility: 'public',
  job_workflow_ref: workflowRef,
  job_workflow_sha: '7ab5c0fd46a4a0f9c5ff6cf2c1d4eaa3ef1b0b4c',
  workflow_ref: workflowRef,
  workflow_sha: '7ab5c0fd46a4a0f9c5ff6cf2c1d4eaa3ef1b0b4c',
  event_name: 'release',
  environment: 'publish',
  ref: 'refs/tags/1.0',
  sha: '7ab5c0fd46a4a0f9c5ff6cf2c1d4eaa3ef1b0b4c',
  workflow: 'Publish',
  runner_environment: 'github-hosted',
  run_id: '3003',
  run_attempt: '1',
}

export type TokenClaims = Readonly<Record<string, unknown>>

export interface TestIssuer {
  readonly verifyToken: VerifyToken
  /** A token for `pypi`, five minutes long, with its own `jti`; every claim can be replaced. */
  issue(changes?: TokenClaims): Promise<string>
  /** The same, signed with a key that nobody published. */
  forge(changes?: TokenClaims): Promise<string>
}

/** An OIDC issuer made of nothing but jose. */
export async function createTestIssuer(now = () => noon): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const stranger = await generateKeyPair('RS256')
  const keySet = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256' }] })
  const sign = (key: typeof privateKey) => (changes: TokenClaims) => {
    const seconds = Math.floor(now().getTime() / 1000)
    const times = { iat: seconds, nbf: seconds - 600, exp: seconds + 300 }
    const payload = { iss: issuer, aud: 'pypi', jti: randomUUID(), ...times, ...claims, ...changes }
    return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'one' }).sign(key)
  }
  return {
    verifyToken: async (jwt, audience) => {
      const options = { issuer, audience, algorithms: ['RS256'], currentDate: now() }
      return (await jwtVerify(jwt, keySet, options)).payload
    },
    issue: (changes = {}) => sign(privateKey)(changes),
    forge: (changes = {}) => sign(stranger.privateKey)(changes),
  }
}

/** A trusted root that trusts nobody. */
const emptyRoot = {
  mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  tlogs: [],
  certificateAuthorities: [],
  ctlogs: [],
  timestampAuthorities: [],
}

export interface IndexWorld {
  readonly url: string
  readonly index: IndexStandIn
  post(path: string, body: string | FormData, headers?: Readonly<Record<string, string>>): Promise<Response>
  get(path: string, accept?: string): Promise<Response>
  /** Exchange a token with these claims for an upload token. */
  mint(changes?: TokenClaims): Promise<string>
  /** Upload with a fresh upload token, asking for JSON. */
  upload(form: FormData, token?: string): Promise<{ readonly status: number; readonly text: string }>
  close(): Promise<void>
}

export interface WorldOptions {
  readonly publishers?: readonly PublisherRegistration[]
  readonly trustedRoot?: object
  readonly now?: () => Date
  readonly oidc?: TestIssuer
}

/** Serve an index on loopback. */
export async function startIndex(options: WorldOptions = {}): Promise<IndexWorld> {
  const { publishers = [publisher], trustedRoot = emptyRoot, now = () => noon } = options
  const oidc = options.oidc ?? (await createTestIssuer(now))
  const index = createIndex({ host: 'pypi', publishers, verifyToken: oidc.verifyToken, trustedRoot, now })
  const { url, close } = await serve('index', index.handler)
  const post: IndexWorld['post'] = (path, body, headers = {}) =>
    fetch(`${url}${path}`, { method: 'POST', body, headers, redirect: 'manual' })
  const mint = async (changes?: TokenClaims) => {
    const answer = await post('/_/oidc/mint-token', JSON.stringify({ token: await oidc.issue(changes) }))
    return ((await answer.json()) as { token: string }).token
  }
  return {
    url,
    index,
    close,
    mint,
    post,
    get: (path, accept) => fetch(`${url}${path}`, { headers: { accept: accept ?? '*/*' }, redirect: 'manual' }),
    upload: async (form, token) => {
      const headers = { authorization: basic('__token__', token ?? (await mint())), accept: 'application/json' }
      const answer = await post('/legacy/', form, headers)
      const { code } = (await answer.json()) as { code: string }
      return { status: answer.status, text: code.slice(`${answer.status} `.length) }
    },
  }
}

export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
