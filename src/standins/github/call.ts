import type { StandInRequest, StandInResponse } from '../server.ts'
import type { Operation } from './operation.ts'
import type { Addresses } from './repository.ts'
import type { GitHubState } from './state.ts'

/** Who asks. */
export interface Caller {
  readonly login: string
  /** Drafts are shown from `contents: write` up. */
  readonly seesDrafts: boolean
}

/** A request that found its operation and may have it. */
export interface Call {
  readonly operation: Operation
  readonly state: GitHubState
  readonly at: Addresses
  readonly caller: Caller
  readonly request: StandInRequest
  readonly parameters: Readonly<Record<string, string>>
  /** The JSON body; empty if there is none. */
  readonly body: Readonly<Record<string, unknown>>
}

/** Answers one operation. */
export type OperationHandler = (call: Call) => StandInResponse | Promise<StandInResponse>

/** A value in the path; the router has put it there. */
export function parameter({ parameters }: Call, name: string): string {
  return parameters[name] ?? ''
}

/** A number in the path. */
export function numberParameter(call: Call, name: string): number {
  return Number(parameter(call, name))
}

/** A value of the query; `null` if it is not there. */
export function query({ request }: Call, name: string): string | null {
  return request.url.searchParams.get(name)
}

/** A text of the JSON body; `undefined` if it is missing or something else. */
export function text({ body }: Call, name: string): string | undefined {
  const value = body[name]
  return typeof value === 'string' ? value : undefined
}

/** A truth value of the JSON body; `undefined` if it is missing or something else. */
export function flag({ body }: Call, name: string): boolean | undefined {
  const value = body[name]
  return typeof value === 'boolean' ? value : undefined
}

/** 200 with one of GitHub's own objects. */
export function ok(body: object): StandInResponse {
  return { status: 200, body }
}

/** 201 with what was made. */
export function created(body: object): StandInResponse {
  return { status: 201, body }
}

/** 204: done, nothing to say. */
export const done: StandInResponse = { status: 204 }
