import { types } from 'node:util'
import { type ErrorCode, errorCodes } from './error-codes.ts'

export type { ErrorCode } from './error-codes.ts'

/**
 * Stands in a hint for what its reader can run again, a job or a command: `Run ${theRun} again.` Whoever renders the hint
 * gives it its words. Nothing from outside can hold it: `quoted` lets no such character through.
 */
export const theRun = '\u{e000}'

/**
 * Stands in a hint behind the words of a command, for the option that names the package: `release-action next${ofPackage}`.
 * Whoever knows the package gives it its words; where there is one project, it has none.
 */
export const ofPackage = '\u{e001}'

/** What a maintainer can fix. All of them are collected before anything is shown. */
export interface Problem {
  readonly code: ErrorCode
  readonly severity: 'error' | 'warning'
  /** What it is about, if the message does not name it: where an attestation stands, a file of a release. */
  readonly place?: string
  /** What was found and where, with the values: one or two sentences. */
  readonly message: string
  /** What to do: one sentence. What can be run again is named by `theRun`, the package of a command by `ofPackage`. */
  readonly hint: string
  /** Path in the repository, with `/`; or the name of a distribution. */
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
  /** What it is about, if the message does not name it. */
  readonly place?: string | undefined
  /** Path in the repository, with `/`; or the name of a distribution. */
  readonly file?: string | undefined
  /** Counts from 1. */
  readonly line?: number | undefined
}

/** What stops a step. Anything else that is thrown is a bug and keeps its stack. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError'
  readonly code: ErrorCode
  readonly hint: string
  readonly place: string | undefined
  readonly file: string | undefined
  readonly line: number | undefined

  constructor(code: ErrorCode, { message, hint, cause, place, file, line }: ReleaseErrorText) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.hint = hint
    this.place = place
    this.file = file
    this.line = line
  }

  /** The same refusal, with other words for some of what it says: code, cause, and all else are kept. */
  with(changes: Partial<ReleaseErrorText>): ReleaseError {
    const { code, message, hint, cause, place, file, line } = this
    return new ReleaseError(code, { message, hint, cause, place, file, line, ...changes })
  }

  /** The error as something that is shown with others. */
  toProblem(): Problem {
    const { code, message, hint, place, file, line } = this
    return {
      code,
      severity: 'error',
      ...(place === undefined ? {} : { place }),
      message,
      hint,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
    }
  }

  /** 1 a maintainer fixes it, 2 wrong use, 3 something outside failed. */
  get exitCode(): 1 | 2 | 3 {
    return errorCodes[this.code].exit
  }
}

/** What a problem says, behind what it is about: the one way in which both are shown. */
export function sentenceOf({ place, message }: Pick<ReleaseErrorText, 'place' | 'message'>): string {
  return place === undefined ? message : `${place}: ${message}`
}

/**
 * What stopped a command: a `ReleaseError` as it is, a full disk as `output-failed`, and anything else as `program-fault`,
 * whose cause it is.
 */
export function stopOf(error: unknown): ReleaseError {
  if (error instanceof ReleaseError) return error
  if (types.isNativeError(error) && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT'))
    return new ReleaseError('output-failed', {
      message: `A file could not be written: ${error.message}.`,
      hint: `Make room on the disk, and run ${theRun} again; what is done stays done.`,
    })
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
    lines.push(wordsOf(cause))
    cause = cause instanceof Error ? cause.cause : undefined
  }
  return lines
}

function wordsOf(cause: unknown): string {
  if (cause instanceof ReleaseError) return `${cause.name}: ${sentenceOf(cause)}`
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
}
