import type { ReleaseError } from '../../errors.ts'
import { list, object, oneOf, orNull, schemaNumber, text, truth, type ValueOf } from '../../json-schema.ts'
import { commands, commitOrNull, headline, problems, remarks, rules } from '../../report/answer.ts'
import { failureReport, type Report } from '../../report.ts'

/** What `prepare --json` writes. */
export const prepareAnswer = object('what `prepare` did', {
  schema: schemaNumber,
  verdict: oneOf(
    ['ready', 'not-ready', 'refused', 'stopped'],
    '`ready`, or `not-ready` if the commit was made and is not go; `refused` if the settings cannot be used; `stopped` if `problems` says why',
  ),
  version: orNull(text('in normal form; `null` where it was stopped or refused')),
  tag: orNull(text('what the tag is or will be called, prefix included')),
  branch: orNull(text('the branch of the release; `null` if another one said all of it already')),
  base: orNull(text('the branch that it is to be merged into; `null` if that is not known')),
  commit: commitOrNull,
  tagged: truth('whether the tag is on the commit'),
  pushed: list('what was pushed to `origin`', text('full name of a ref')),
  headline,
  problems,
  rules,
  remarks,
  commands,
})

export type PrepareAnswer = ValueOf<typeof prepareAnswer>

const nothing = { version: null, tag: null, branch: null, base: null, commit: null, tagged: false, pushed: [] } as const

/** The answer where no commit was made, or where it is not known. */
export function unpreparedAnswer(
  { headline, problems, rules, remarks, commands }: Report,
  verdict: 'refused' | 'stopped',
): PrepareAnswer {
  return { schema: 1, verdict, ...nothing, headline, problems, rules, remarks, commands }
}

/** The answer of a run that was stopped. */
export const stoppedPrepare = (stop: ReleaseError): PrepareAnswer =>
  unpreparedAnswer(failureReport('prepare', stop), 'stopped')
