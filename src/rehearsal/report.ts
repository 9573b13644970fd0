import { type ErrorCode, errorCodes } from '../error-codes.ts'
import type { Problem } from '../errors.ts'

/** One distribution as the world can see it. */
export interface RehearsedFile {
  readonly name: string
  readonly sizeBytes: number
  /** 64 lower-case hex digits. */
  readonly sha256: string
  /** Line of `multiple.intoto.jsonl` with the file's build provenance; counts from 1. */
  readonly provenanceLine: number | undefined
}

/** One process of the action. */
export interface RehearsedJob {
  /** The job of the workflow. */
  readonly name: string
  /** The input `step`. */
  readonly step: string
  readonly attempt: number
  readonly exitCode: number
  readonly durationMs: number
}

/** `report.json`: what a rehearsal did, for programs. */
export interface RehearseReport {
  readonly schema: 1
  /** `refused`: a step found something that a maintainer fixes. `failed`: anything else went wrong. */
  readonly verdict: 'published' | 'refused' | 'failed'
  /** Code of the first error; `undefined` if there is none. */
  readonly code: ErrorCode | undefined
  readonly project: string
  /** As the project states it at the tag. */
  readonly version: string
  readonly tag: string
  readonly commit: string
  /** `owner/name` */
  readonly repository: string
  /** What the certificates carry, for a verifier that asks for it. */
  readonly identity: { readonly san: string; readonly issuer: string }
  readonly jobs: readonly RehearsedJob[]
  readonly files: readonly RehearsedFile[]
  readonly problems: readonly Problem[]
  /** The index, kept running by `--serve`; not part of the file. */
  readonly serving?: Serving
}

/** An index that is still there. */
export interface Serving {
  readonly url: string
  close(): Promise<void>
}

/** The report as the text of `report.json`. */
export function serializeReport({ serving: _, ...report }: RehearseReport): string {
  // `null` rather than no key: a program that looks for the code finds that there is none.
  return `${JSON.stringify({ ...report, code: report.code ?? null }, null, 2)}\n`
}

/**
 * The verdict of what happened.
 *
 * @param isFinished Whether all three buttons were gone through.
 */
export function verdictOf(problems: readonly Problem[], isFinished: boolean): Pick<RehearseReport, 'verdict' | 'code'> {
  const error = problems.find(({ severity }) => severity === 'error')
  if (error === undefined) return { verdict: isFinished ? 'published' : 'failed', code: undefined }
  const isRefusal = errorCodes[error.code].exit === 1 && error.code !== 'rehearsal-not-repeatable'
  return { verdict: isRefusal ? 'refused' : 'failed', code: error.code }
}

/** Exit code of a rehearsal: 0 published, else that of the first error. */
export function exitCodeOfRehearsal({ verdict, code }: Pick<RehearseReport, 'verdict' | 'code'>): 0 | 1 | 2 | 3 {
  if (verdict === 'published') return 0
  return code === undefined ? 3 : errorCodes[code].exit
}
