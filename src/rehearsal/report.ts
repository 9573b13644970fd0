import { errorCodes } from '../error-codes.ts'
import type { Problem, ReleaseError } from '../errors.ts'
import {
  anyOf,
  integer,
  list,
  object,
  oneOf,
  optional,
  orNull,
  schemaNumber,
  text,
  type ValueOf,
} from '../json-schema.ts'
import { errorCode, problems } from '../report/answer.ts'

const distribution = object('one distribution as the world can see it', {
  name: text('without its folder'),
  sizeBytes: integer('its size'),
  sha256: text('64 hex digits', '[0-9a-f]{64}'),
  provenanceLine: optional(
    integer('line of `multiple.intoto.jsonl` with its build provenance, from 1; absent if there is none'),
  ),
})

const job = object('one process of the action', {
  name: text('the job of the workflow'),
  step: text('the input `step`'),
  attempt: integer('from 1'),
  exitCode: integer('128 if a signal ended it'),
  durationMs: integer('how long it ran'),
})

const code = 'code of the first error, one of [these](errors.md)'

/** `report.json`, and what `rehearse --json` writes of a rehearsal that was played. */
export const playedReport = object('what a rehearsal did', {
  schema: schemaNumber,
  verdict: oneOf(
    ['published', 'refused', 'failed'],
    '`published`; `refused` if a step found something that a maintainer fixes; `failed` if anything else went wrong',
  ),
  code: orNull(errorCode(`${code}; \`null\` if there is none`)),
  project: text('as the project spells itself'),
  version: text('as the project states it at the tag'),
  tag: text('what was released'),
  commit: text('40 hex digits', '[0-9a-f]{40}'),
  repository: text('`owner/name`'),
  identity: object('what the certificates carry, for a verifier that asks for it', {
    san: text('subject alternative name'),
    issuer: text('who vouched for the job'),
  }),
  jobs: list('the steps of the action, in the order in which they ran', job),
  files: list('the distributions of the release page', distribution),
  problems,
  index: optional(text('address of the index; there with `--serve` only, and not in `report.json`')),
})

/** What `rehearse --json` writes. */
export const rehearsalReport = anyOf(
  playedReport,
  object('why nothing was played', {
    schema: schemaNumber,
    verdict: oneOf(['stopped'], '`stopped`'),
    code: errorCode(code),
    problems,
  }),
  'what `rehearse` did',
)

export type RehearseReport = ValueOf<typeof playedReport>
export type RehearsedFile = ValueOf<typeof distribution>

/** The answer where nothing was played. */
export function stoppedRehearsal(stop: ReleaseError): ValueOf<typeof rehearsalReport> {
  return { schema: 1, verdict: 'stopped', code: stop.code, problems: [stop.toProblem()] }
}

/** The report as the text of `report.json`. */
export const serializeReport = (report: RehearseReport): string => `${JSON.stringify(report, null, 2)}\n`

/**
 * The verdict of what happened.
 *
 * @param isFinished Whether all three buttons were gone through.
 */
export function verdictOf(problems: readonly Problem[], isFinished: boolean): Pick<RehearseReport, 'verdict' | 'code'> {
  const error = problems.find(({ severity }) => severity === 'error')
  if (error === undefined) return { verdict: isFinished ? 'published' : 'failed', code: null }
  const isRefusal = errorCodes[error.code].exit === 1 && error.code !== 'rehearsal-not-repeatable'
  return { verdict: isRefusal ? 'refused' : 'failed', code: error.code }
}

/** Exit code of a rehearsal: 0 published, else that of the first error. */
export function exitCodeOfRehearsal({ verdict, code }: Pick<RehearseReport, 'verdict' | 'code'>): 0 | 1 | 2 | 3 {
  if (verdict === 'published') return 0
  return code === null ? 3 : errorCodes[code].exit
}
