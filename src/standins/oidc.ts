import { createHash, randomBytes, randomUUID } from 'node:crypto'
import {
  type CryptoKey,
  createLocalJWKSet,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JSONWebKeySet,
  type JWTHeaderParameters,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from 'jose'
import type { Claims } from './oidc-claims.ts'
import type { Handler, StandInRequest, StandInResponse } from './server.ts'

export { type Claims, claimsOf, type JobFacts } from './oidc-claims.ts'

// Tokens of the stand-in carry GitHub's real issuer, although no request ever goes there.
const githubIssuer = 'https://token.actions.githubusercontent.com'

const lifetimeSeconds = 300
const backdatedSeconds = 600

/**
 * Verify signature, issuer, audience, and times of a token.
 *
 * @returns Its claims.
 * @throws JOSEError when the token is not one of the issuer's for this audience and moment.
 */
export type VerifyToken = (jwt: string, audience: string) => Promise<JWTPayload>

/** What the runner gives to a job with `id-token: write`. */
export interface TokenRequest {
  /** Path and query of ACTIONS_ID_TOKEN_REQUEST_URL; clients add `&audience=…`. */
  readonly urlPath: string
  /** ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly token: string
}

/** The issuer, and the two ends of a token: how a job gets one, and how a server checks it. */
export interface OidcStandIn {
  readonly handler: Handler
  /** Let one job ask for tokens with these claims. */
  requestToken(claims: Claims): TokenRequest
  /** The public keys, as served. */
  readonly jwks: JSONWebKeySet
  readonly verify: VerifyToken
}

interface Job {
  readonly bearer: string
  readonly claims: Claims
}

interface SigningKey {
  readonly header: JWTHeaderParameters
  readonly privateKey: CryptoKey
  readonly jwks: JSONWebKeySet
}

interface OidcOptions {
  readonly now: () => Date
  readonly key?: SigningKey
}

let shared: Promise<SigningKey> | undefined

/** GitHub signs for all repositories with the same key. So do all worlds of a process: an RSA key takes a fifth of a second. */
export function githubKey(): Promise<SigningKey> {
  shared ??= createSigningKey()
  return shared
}

/**
 * The issuer of a job's OIDC tokens: the token endpoint, and what a verifier of tokens fetches.
 *
 * @param now The clock of the tokens' times, in whole seconds, and of `verify`.
 * @param key The key of an issuer of its own, if none is given.
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export async function createOidc({ now, key: given }: OidcOptions): Promise<OidcStandIn> {
  const key = given ?? (await createSigningKey())
  const jobs = new Map<string, Job>()
  const keySet = createLocalJWKSet(key.jwks)

  return {
    handler: async ({ url, headers }) => {
      if (url.pathname === '/.well-known/openid-configuration') return { status: 200, body: configuration(url.origin) }
      if (url.pathname === '/.well-known/jwks') return { status: 200, body: key.jwks }
      const job = jobs.get(url.pathname)
      if (job === undefined) return { status: 404, body: '' }
      if (bearerOf(headers.authorization) !== job.bearer) return { status: 401, body: '' }
      return issue({ claims: job.claims, audience: url.searchParams.get('audience'), key, now })
    },
    requestToken: (claims) => {
      const path = `/idtoken/${randomUUID()}`
      const bearer = randomBytes(32).toString('base64url')
      jobs.set(path, { bearer, claims })
      return { urlPath: `${path}?api-version=2.0`, token: bearer }
    },
    jwks: key.jwks,
    verify: async (jwt, audience) => {
      const options = { issuer: githubIssuer, audience, algorithms: ['RS256'], currentDate: now() }
      return (await jwtVerify(jwt, keySet, options)).payload
    },
  }
}

async function createSigningKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  const thumbprint = createHash('sha1')
    .update(await exportSPKI(publicKey))
    .digest()
  const kid = thumbprint.toString('hex').toUpperCase()
  const header = { alg: 'RS256', typ: 'JWT', kid, x5t: thumbprint.toString('base64url') }
  const jwk = { ...(await exportJWK(publicKey)), alg: 'RS256', kid, use: 'sig' }
  return { header, privateKey, jwks: { keys: [jwk] } }
}

async function issue({
  claims,
  audience,
  key,
  now,
}: {
  readonly claims: Claims
  readonly audience: string | null
  readonly key: SigningKey
  readonly now: () => Date
}): Promise<StandInResponse> {
  const issuedAt = Math.floor(now().getTime() / 1000)
  const value = await new SignJWT({ ...claims })
    .setProtectedHeader(key.header)
    .setIssuer(githubIssuer)
    .setAudience(audience ?? `https://github.com/${claims.repository_owner}`)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setNotBefore(issuedAt - backdatedSeconds)
    .setExpirationTime(issuedAt + lifetimeSeconds)
    .sign(key.privateKey)
  return { status: 200, body: { count: value.length, value } }
}

// The scheme in any case: of the known clients, `id` writes it in lower case.
function bearerOf(authorization: StandInRequest['headers']['authorization']): string | undefined {
  const [scheme, token] = authorization?.split(' ') ?? []
  return scheme?.toLowerCase() === 'bearer' ? token : undefined
}

function configuration(origin: string): object {
  return {
    issuer: githubIssuer,
    jwks_uri: `${origin}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  }
}
