import { type ErrorCode, errorCodes } from './error-codes.ts'

export type { ErrorCode } from './error-codes.ts'

/** What a maintainer can fix. All of them are collected before anything is shown. */
export interface Problem {
  readonly code: ErrorCode
  readonly severity: 'error' | 'warning'
  /** What was found and where, with the values: one or two sentences. */
  readonly message: string
  /** What to do: one sentence. */
  readonly hint: string
  /** Path in the repository, with `/`. */
  readonly file?: string
  /** Counts from 1. */
  readonly line?: number
  readonly found?: string
  readonly expected?: string
}

/** What `ReleaseError` says: found and where; what to do; what it was caused by. */
export interface ReleaseErrorText {
  readonly message: string
  readonly hint: string
  readonly cause?: unknown
  /** Path in the repository, with `/`. */
  readonly file?: string
  /** Counts from 1. */
  readonly line?: number
}

/** What stops a step. Anything else that is thrown is a bug and keeps its stack. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError'
  readonly code: ErrorCode
  readonly hint: string
  readonly #place: Pick<ReleaseErrorText, 'file' | 'line'>

  constructor(code: ErrorCode, { message, hint, cause, file, line }: ReleaseErrorText) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.hint = hint
    this.#place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) }
  }

  /** The error as something that is shown with others. */
  toProblem(): Problem {
    const { code, message, hint } = this
    return { code, severity: 'error', message, hint, ...this.#place }
  }

  /** 1 a maintainer fixes it, 2 wrong use, 3 something outside failed. */
  get exitCode(): 1 | 2 | 3 {
    return errorCodes[this.code].exit
  }
}

/** What stopped a command: a `ReleaseError` as it is, and anything else as `program-fault`, whose cause it is. */
export function stopOf(error: unknown): ReleaseError {
  if (error instanceof ReleaseError) return error
  return new ReleaseError('program-fault', {
    message: 'Something happened that this program does not expect, so that it decided nothing.',
    hint: 'Run it again; if it stays so, report it at https://github.com/pallets/release-action/issues with the stack.',
    cause: error,
  })
}

/**
 * The chain of causes below an error, outermost first, one line each.
 *
 * @returns Messages only: no stack, and nothing of the error itself.
 */
export function causesOf(error: unknown): string[] {
  const lines: string[] = []
  let cause = error instanceof Error ? error.cause : undefined
  while (cause !== undefined && lines.length < 8) {
    lines.push(cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause))
    cause = cause instanceof Error ? cause.cause : undefined
  }
  return lines
}
