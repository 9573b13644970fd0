import type { Caller } from './github/call.ts'
import type { Operation } from './github/operation.ts'
import { findRoute, operations, type Route } from './github/operations.ts'
import { acceptedPermissions, holds, type Permissions, suffices } from './github/permissions.ts'
import {
  authenticationRequired,
  badCredentials,
  notAccessible,
  notFound,
  unknownHere,
  unreadableBody,
} from './github/refusals.ts'
import { addressesOf } from './github/repository.ts'
import { type GitHubOptions, GitHubState } from './github/state.ts'
import { answerStorage } from './github/storage.ts'
import type { Handler, StandInRequest, StandInResponse } from './server.ts'

export type { Permissions } from './github/permissions.ts'
export type { GitHubOptions } from './github/state.ts'

/** A GitHub with one repository. */
export interface GitHubStandIn {
  readonly handler: Handler
  readonly state: GitHubState
  /** Make a token as a job gets it; permissions that are not named are `none`. */
  grant(permissions: Permissions): string
}

/** Make a GitHub that answers as the real one does, for the operations that are listed in `operations.ts`. */
export function createGitHub(options: GitHubOptions): GitHubStandIn {
  const state = new GitHubState(options)
  const tokens = new Map<string, Permissions>()
  return {
    state,
    handler: (request) => answer(state, tokens, request),
    grant: (permissions) => {
      const token = `ghs_${String(tokens.size + 1).padStart(36, '0')}`
      tokens.set(token, permissions)
      return token
    },
  }
}

async function answer(
  state: GitHubState,
  tokens: ReadonlyMap<string, Permissions>,
  request: StandInRequest,
): Promise<StandInResponse> {
  const stored = answerStorage(state, request)
  if (stored !== undefined) return stored
  const route = findRoute(request.method, request.url.pathname)
  if (route === undefined || !isRepository(state, route)) return notFound()
  const operation = operations[route.operation]
  const admission = admit(state, operation, tokens, request.headers.authorization)
  if (admission.kind === 'admitted' && state.options.unknown?.includes(route.operation)) return unknownHere(operation)
  const response = await respond(state, route, request, admission)
  const accepted = admission.hasToken ? { 'x-accepted-github-permissions': acceptedPermissions(operation) } : {}
  return { ...response, headers: { ...accepted, ...response.headers } }
}

async function respond(
  state: GitHubState,
  route: Route,
  request: StandInRequest,
  admission: Admission,
): Promise<StandInResponse> {
  if (admission.kind === 'refused') return admission.response
  const operation = operations[route.operation]
  const body = readBody(request)
  if (body === undefined) return unreadableBody(operation)
  return operation.answer({
    state,
    operation,
    request,
    body,
    parameters: route.parameters,
    caller: admission.caller,
    at: addressesOf(state.repository, request.url.origin),
  })
}

/** Whether a request may have its operation. */
type Admission =
  | { readonly kind: 'admitted'; readonly hasToken: boolean; readonly caller: Caller }
  | { readonly kind: 'refused'; readonly hasToken: boolean; readonly response: StandInResponse }

/**
 * Decide as GitHub does for a job's token, or for nobody in particular.
 *
 * @param authorization The header: `token` or `Bearer`, and a token.
 */
function admit(
  state: GitHubState,
  operation: Operation,
  tokens: ReadonlyMap<string, Permissions>,
  authorization: string | undefined,
): Admission {
  if (authorization === undefined) return admitAnyone(state, operation)
  const permissions = tokens.get(authorization.replace(/^(token|bearer) /i, ''))
  if (permissions === undefined) return { kind: 'refused', hasToken: false, response: badCredentials() }
  const isOpen = operation.isOpen && !state.repository.isPrivate
  if (!isOpen && !suffices(permissions, operation)) {
    return { kind: 'refused', hasToken: true, response: notAccessible(operation) }
  }
  const seesDrafts = holds(permissions, 'contents', 'write')
  return { kind: 'admitted', hasToken: true, caller: { login: state.options.uploader, seesDrafts } }
}

/** Without a token everything public can be read, and a private repository does not exist. */
function admitAnyone(state: GitHubState, operation: Operation): Admission {
  const refuse = (response: StandInResponse): Admission => ({ kind: 'refused', hasToken: false, response })
  if (state.repository.isPrivate) return refuse(notFound(operation))
  if (operation.access === 'write') return refuse(authenticationRequired(operation))
  return { kind: 'admitted', hasToken: false, caller: { login: '', seesDrafts: false } }
}

/** Names of owners and repositories do not tell upper from lower case. */
function isRepository({ repository }: GitHubState, { parameters }: Route): boolean {
  const named = `${parameters.owner}/${parameters.repo}`.toLowerCase()
  return named === `${repository.owner}/${repository.name}`.toLowerCase()
}

function readBody({ headers, body }: StandInRequest): Readonly<Record<string, unknown>> | undefined {
  const [type] = (headers['content-type'] ?? '').split(';')
  if (body.length === 0 || type !== 'application/json') return {}
  try {
    const value: unknown = JSON.parse(body.toString())
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}
