import type { Verifier } from '@sigstore/verify'
import type { StandInRequest, StandInResponse } from '../server.ts'
import type { IndexState } from './state.ts'

/** Which index it plays: the audience of its tokens, and the addresses in its texts. */
export type IndexHost = 'pypi' | 'testpypi'

/** A token's claims after its signature, issuer, audience, and times were verified. */
export type Claims = Readonly<Record<string, unknown>>

/** @throws When the token is not one of the issuer's for this audience and moment. */
export type VerifyToken = (jwt: string, audience: string) => Promise<Claims>

/** What every part of the index is given. */
export interface IndexContext {
  readonly host: IndexHost
  readonly state: IndexState
  readonly now: () => Date
  readonly verifyToken: VerifyToken
  readonly verifier: Verifier
}

/** Answers one request; `path` holds the decoded groups of the route. */
export type Answer = (
  context: IndexContext,
  request: StandInRequest,
  path: readonly string[],
) => StandInResponse | Promise<StandInResponse>

/** The address that people know the index by: it stands in texts only, no request goes there. */
export function webUrl(host: IndexHost): string {
  return host === 'pypi' ? 'https://pypi.org' : 'https://test.pypi.org'
}

/** The help page that a refusal points at. */
export function helpUrl(host: IndexHost, anchor: string): string {
  return `${webUrl(host)}/help/#${anchor}`
}
