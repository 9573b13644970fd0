/** What a server answers instead of what was asked for. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  /** HTTP status. */
  readonly status: number
  /** The number in the body: of gRPC at Fulcio, of the validator or HTTP at Rekor. */
  readonly code: number

  constructor(status: number, code: number, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}
