import type { Problem } from '../../src/errors.ts'
import { type Report, reportOf } from '../../src/report.ts'

/** A problem in a place. */
export const problem: Problem = {
  code: 'change-log-not-dated',
  severity: 'error',
  message: 'The section "3.2.0" has no date.',
  hint: 'Write `Released YYYY-MM-DD` below the heading.',
  file: 'CHANGES.rst',
  line: 4,
}

/** A warning about nothing in particular. */
export const warning: Problem = { code: 'index-read-back', severity: 'warning', message: 'Not yet.', hint: 'Wait.' }

/** A report with everything in it. */
export const full: Report = reportOf({
  step: 'publish',
  headline: 'tidy-box 3.2.0 is on PyPI.',
  problems: [problem, warning],
  rules: [
    { claim: 'The section has a release date', result: 'error' },
    { claim: 'The section is the first one', result: 'passed' },
    { claim: 'The section has entries', result: 'passed' },
    { claim: 'The tag is annotated', result: 'not-applicable', reason: 'there is no tag of the version yet' },
    { claim: 'No check of the commit has failed', result: 'not-checked', reason: 'the token lacks "checks: read"' },
    { claim: 'No status | is a failure', result: 'not-checked', reason: '<b>GitHub</b> failed' },
    { claim: 'The milestone has nothing open', result: 'not-checked', reason: '<b>GitHub</b> failed' },
  ],
  files: [
    {
      name: 'a.whl',
      sizeBytes: 1200,
      sha256: 'a1'.repeat(32),
      result: 'verified, uploaded',
      link: 'https://pypi.org/',
    },
    { name: 'a.tar.gz', sizeBytes: 900, sha256: 'b2'.repeat(32), result: 'verified' },
  ],
  remarks: ['Left alone: "poster_1.pdf".'],
  commands: ['git push origin refs/tags/3.2.0'],
  folds: [{ title: 'The notes', markdown: '- **new** things' }],
  outputs: { version: '3.2.0' },
})
