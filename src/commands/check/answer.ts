import type { ReleaseError } from '../../errors.ts'
import { object, oneOf, orNull, schemaNumber, text, type ValueOf } from '../../json-schema.ts'
import { commands, commitOrNull, files, headline, problems, remarks, rules } from '../../report/answer.ts'
import { failureReport, type Report } from '../../report.ts'

/** What `check --json` writes. */
export const checkAnswer = object('what `check` found', {
  schema: schemaNumber,
  verdict: oneOf(
    ['go', 'no-go', 'not-a-release', 'stopped'],
    '`go`, `no-go`, or `not-a-release`; `stopped` if nothing was judged, and then `problems` says why',
  ),
  version: orNull(text('in normal form; `null` if there is none')),
  tag: orNull(text('the tag that is on the commit; `null` if there is none')),
  commit: commitOrNull,
  headline,
  problems,
  rules,
  files,
  remarks,
  commands,
})

type CheckAnswer = ValueOf<typeof checkAnswer>

/** The answer of a report, with what was judged. */
export function answerOf(
  { headline, problems, rules, files, remarks, commands }: Report,
  judged: Pick<CheckAnswer, 'verdict' | 'version' | 'tag' | 'commit'>,
): CheckAnswer {
  return { schema: 1, ...judged, headline, problems, rules, files, remarks, commands }
}

/** The answer where nothing was judged. */
export function stoppedCheck(stop: ReleaseError): CheckAnswer {
  return answerOf(failureReport('check', stop), { verdict: 'stopped', version: null, tag: null, commit: null })
}
