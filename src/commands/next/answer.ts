import type { ReleaseError } from '../../errors.ts'
import { object, oneOf, orNull, schemaNumber, text, type ValueOf } from '../../json-schema.ts'
import { commands, commitOrNull, headline, problems, remarks } from '../../report/answer.ts'
import { failureReport, type Report } from '../../report.ts'

/** What `next --json` writes. */
export const nextAnswer = object('what `next` did', {
  schema: schemaNumber,
  verdict: oneOf(
    ['begun', 'refused', 'stopped'],
    '`begun`, now or before; `refused` if the settings cannot be used; `stopped` if `problems` says why',
  ),
  version: orNull(text('in normal form')),
  branch: orNull(text('the branch that it was begun on')),
  commit: commitOrNull,
  headline,
  problems,
  remarks,
  commands,
})

type NextAnswer = ValueOf<typeof nextAnswer>

const nothing = { version: null, branch: null, commit: null } as const

/** The answer of a report. */
export function answerOf(
  { headline, problems, remarks, commands }: Report,
  verdict: NextAnswer['verdict'],
  begun: Pick<NextAnswer, 'version' | 'branch' | 'commit'> = nothing,
): NextAnswer {
  return { schema: 1, verdict, ...begun, headline, problems, remarks, commands }
}

/** The answer of a run that was stopped. */
export const stoppedNext = (stop: ReleaseError): NextAnswer => answerOf(failureReport('next', stop), 'stopped')
