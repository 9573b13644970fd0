import { decodeJwt } from 'jose'
import type { StandInResponse } from '../../server.ts'
import type { Answer, Claims, IndexContext } from '../context.ts'
import { normalizeName } from '../names.ts'
import { checkNewProject } from '../new-project.ts'
import { Refusal } from '../page.ts'
import { createProject, type Publisher } from '../state.ts'
import { findPublisher, NoPublisher, ReusedToken } from './publishers.ts'
import { issueToken } from './tokens.ts'

/** The one issuer that this index knows. */
const githubIssuer = 'https://token.actions.githubusercontent.com'

const tokenLifetimeSeconds = 900

/** `GET /_/oidc/audience`: the audience that a token must be asked for. */
export const answerAudience: Answer = ({ host, state }) =>
  state.switches.trustedPublishing
    ? { status: 200, body: { audience: host } }
    : { status: 403, body: { message: 'Trusted publishing functionality not enabled' } }

/**
 * `POST /_/oidc/mint-token`: exchange an OIDC token for an upload token.
 *
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/oidc/views.py
 */
export const answerMint: Answer = async (context, request) => {
  const payload = parsePayload(request.body)
  if ('problem' in payload) return refuse('invalid-payload', payload.problem)
  const issuer = issuerOf(payload.jwt)
  if (issuer === undefined) return refuse('invalid-payload', 'malformed JWT')
  if (issuer !== githubIssuer) return refuse('invalid-payload', 'unknown trusted publishing issuer')
  const { trustedPublishing, githubPublishing } = context.state.switches
  if (!trustedPublishing || !githubPublishing) {
    return refuse('not-enabled', 'github trusted publishing functionality not enabled')
  }
  const claims = await verifiedClaims(context, payload.jwt)
  if (claims === undefined) return refuse('invalid-token', 'malformed or invalid token')
  return exchange(context, claims)
}

function exchange(context: IndexContext, claims: Claims): StandInResponse {
  const { state } = context
  try {
    if (!reifyPendingPublisher(context, claims)) {
      return refuse('invalid-pending-publisher', 'valid token, but project already exists')
    }
    const publisher = findPublisher(state.publishers, ({ identity }) => identity, claims, state.spentTokenIds)
    const expiresAt = Math.floor(context.now().getTime() / 1000) + tokenLifetimeSeconds
    const token = issueToken(context, {
      kind: 'publisher',
      publisher,
      projects: new Set(publisher.projects),
      expiresAt,
    })
    // Only a token that bought something is spent: a refused one may be sent again.
    state.spentTokenIds.add(String(claims.jti))
    return { status: 200, body: { success: true, token, expires: expiresAt } }
  } catch (error) {
    if (error instanceof Refusal) return refuse('invalid-payload', error.message)
    if (error instanceof ReusedToken) return refuse('invalid-reuse-token', 'invalid token: already used')
    if (!(error instanceof NoPublisher)) throw error
    return refuse('invalid-publisher', `valid token, but no corresponding publisher (${error.message})`)
  }
}

/** Pending publishers come first: a match creates the project. @returns `false` when the project was there already. */
function reifyPendingPublisher(context: IndexContext, claims: Claims): boolean {
  const { state } = context
  try {
    const pending = findPublisher(state.pendingPublishers, (row) => row, claims, state.spentTokenIds)
    if (state.projects.has(normalizeName(pending.project))) {
      state.pendingPublishers.delete(pending)
      return false
    }
    // It stays pending when its project cannot be made.
    checkNewProject(context, pending.project)
    state.pendingPublishers.delete(pending)
    const project = createProject(state, pending.project)
    const { repository, ownerId, workflow, environment } = pending
    const identity = { repository, ownerId, workflow, environment }
    const same = state.publishers.find((row) => JSON.stringify(row.identity) === JSON.stringify(identity))
    const publisher: Publisher = same ?? { identity, projects: new Set() }
    publisher.projects.add(project.normalizedName)
    if (same === undefined) state.publishers.push(publisher)
    return true
  } catch (error) {
    if (error instanceof NoPublisher) return true
    throw error
  }
}

function refuse(code: string, description: string): StandInResponse {
  return { status: 422, body: { message: 'Token request failed', errors: [{ code, description }] } }
}

/** The texts are pydantic's; their last lines (input, version, and link) change with its version and are left out. */
function parsePayload(body: Buffer): { readonly jwt: string } | { readonly problem: string } {
  let payload: unknown
  try {
    payload = JSON.parse(body.toString('utf8'))
  } catch {
    return { problem: '1 validation error for TokenPayload\n  Invalid JSON' }
  }
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
    return { problem: '1 validation error for TokenPayload\n  Input should be an object' }
  }
  const token: unknown = Reflect.get(payload, 'token')
  if (token === undefined) return { problem: '1 validation error for TokenPayload\ntoken\n  Field required' }
  if (typeof token === 'string') return { jwt: token }
  return { problem: '1 validation error for TokenPayload\ntoken\n  Input should be a valid string' }
}

function issuerOf(jwt: string): string | undefined {
  try {
    return decodeJwt(jwt).iss
  } catch {
    return undefined
  }
}

async function verifiedClaims({ host, verifyToken }: IndexContext, jwt: string): Promise<Claims | undefined> {
  try {
    const claims = await verifyToken(jwt, host)
    // PyPI wants to be the only audience: a list is refused, even a list of one.
    return typeof claims.aud === 'string' ? claims : undefined
  } catch {
    return undefined
  }
}
