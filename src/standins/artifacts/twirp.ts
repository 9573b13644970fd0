import type { StandInResponse } from '../server.ts'

// https://twitchtv.github.io/twirp/docs/spec_v7.html#error-codes
const statuses = {
  already_exists: 409,
  bad_route: 404,
  invalid_argument: 400,
  malformed: 400,
  not_found: 404,
  permission_denied: 403,
  unauthenticated: 401,
} as const

/** A refusal of a remote call; the client shows its message. */
export function failed(code: keyof typeof statuses, message: string): StandInResponse {
  return { status: statuses[code], body: { code, msg: message } }
}

/** The JSON of a call, with field names as in its `.proto` file. */
export type CallBody = Readonly<Record<string, unknown>>

/** @returns `undefined` if the bytes are no JSON object. */
export function readBody(bytes: Buffer): CallBody | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString())
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}

/** A text, a 64-bit number, or a wrapped text: all of them are strings in this JSON. */
export function textOf(body: CallBody, name: string): string | undefined {
  const value = body[name]
  return typeof value === 'string' ? value : undefined
}
