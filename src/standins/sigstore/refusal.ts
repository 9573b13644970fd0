/** What a server answers instead of what was asked for. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  /** HTTP status. */
  readonly status: number
  /** The number in the body: of gRPC at Fulcio, of the validator or HTTP at Rekor. */
  readonly code: number
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, code: number, message: string, headers: Refusal['headers'] = {}) {
    super(message)
    this.status = status
    this.code = code
    this.headers = headers
  }
}

/**
 * The codes of gRPC that a gateway puts into its answers.
 *
 * @see https://github.com/grpc/grpc/blob/master/doc/statuscodes.md
 */
export const grpc = { invalidArgument: 3, notFound: 5, alreadyExists: 6, unimplemented: 12 } as const

/** What a gateway to gRPC reads of a request at most: the real servers' own limit. */
export const gatewayLimitBytes = 4 * 1024 * 1024

/** The body with which a gateway to gRPC refuses. */
export function gatewayRefusal({ code, message }: Pick<Refusal, 'code' | 'message'>): object {
  return { code, message, details: [] }
}

/** What Rekor and the timestamp authority answer to a method that a path does not have. */
export function methodRefused(method: string, allowed: readonly string[]): Refusal {
  const message = `method ${method} is not allowed, but [${allowed.join(',')}] are`
  return new Refusal(405, 405, message, { allow: allowed.join(',') })
}
