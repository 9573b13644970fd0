import type { StandInResponse } from '../server.ts'
import type { Caller } from './call.ts'
import type { Operation } from './operation.ts'
import { holds, type Permissions, suffices } from './permissions.ts'
import { authenticationRequired, badCredentials, notAccessible, notFound } from './refusals.ts'
import type { GitHubState } from './state.ts'

/** Whether a request may have its operation. */
export type Admission =
  | { readonly kind: 'admitted'; readonly hasToken: boolean; readonly caller: Caller }
  | { readonly kind: 'refused'; readonly hasToken: boolean; readonly response: StandInResponse }

/**
 * Decide as GitHub does for a job's token, or for nobody in particular.
 *
 * @param authorization The header: `token` or `Bearer`, and a token.
 */
export function admit(
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
