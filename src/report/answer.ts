import { errorCodes } from '../error-codes.ts'
import type { ErrorCode, Problem, ReleaseError } from '../errors.ts'
import {
  integer,
  list,
  object,
  oneOf,
  optional,
  orNull,
  type Schema,
  schemaNumber,
  text,
  type ValueOf,
} from '../json-schema.ts'
import type { FileRow, RuleRow } from '../report.ts'
import { type Audience, type ShownProblem, shownProblem } from './shown-problem.ts'

const codes = Object.keys(errorCodes) as readonly ErrorCode[]

/** A stable code, as programs read it. */
export const errorCode = (description: string): Schema<ErrorCode> => oneOf(codes, description)

/** A problem, as programs read it. */
export const problem: Schema<Problem & Partial<ShownProblem>> = object('something that was found', {
  code: errorCode('one of [these codes](errors.md)'),
  severity: oneOf(['error', 'warning'], '`error` or `warning`; a warning changes no verdict'),
  place: optional(text('what the message is about, if it does not name it: `Line 1 of multiple.intoto.jsonl`')),
  message: text('what was found and where; further lines are values'),
  hint: text('what to do'),
  docs: optional(text('address of what its code means, with an example')),
  file: optional(text('path in the repository, or name of the file that it speaks of')),
  line: optional(integer('counts from 1')),
  found: optional(text('the value that was found')),
  expected: optional(text('the value that was expected')),
})

export const problems = list('what was found', problem)

/** What a command answers a program, as one line of JSON: its problems are said to the audience. */
export function answerLine(answer: { readonly problems: readonly Problem[] }, audience: Audience): string {
  return JSON.stringify({ ...answer, problems: answer.problems.map((problem) => shownProblem(problem, audience)) })
}

/** The answer to a command line of which no command could be run. */
export const noCommandAnswer = object('why no command was run', {
  schema: schemaNumber,
  verdict: oneOf(['stopped'], '`stopped`'),
  problems,
})

export function stoppedBeforeCommand(stop: ReleaseError): ValueOf<typeof noCommandAnswer> {
  return { schema: 1, verdict: 'stopped', problems: [stop.toProblem()] }
}

/** A rule and how it ended, as programs read it. */
const rule: Schema<RuleRow> = object('one rule', {
  claim: text('what holds if it passed'),
  result: oneOf(
    ['passed', 'warning', 'error', 'not-checked', 'not-applicable'],
    'how it ended: `passed`, `warning`, `error`, `not-checked`, or `not-applicable`',
  ),
  reason: optional(text('why it was not applied')),
})

export const rules = list('every rule, in the order in which they are judged', rule)

const fileRow: Schema<FileRow> = object('one file of a release', {
  name: text('without its folder'),
  sizeBytes: integer('its size'),
  sha256: text('64 hex digits', '[0-9a-f]{64}'),
  result: text('what was done with it or found'),
  link: optional(text('where it can be seen')),
})

export const files = list('files of the release', fileRow)

export const headline = text('what people read first')
export const remarks = list('what else people read', text('a sentence'))
export const commands = list('the commands of the next button, in order', text('a line for a shell'))

/** 40 hex digits, or `null`. */
export const commitOrNull = orNull(text('40 hex digits; `null` if there is none', '[0-9a-f]{40}'))
