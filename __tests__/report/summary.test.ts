import { expect, test } from '@jest/globals'
import { renderSummary } from '../../src/report/summary.ts'
import { formatSize } from '../../src/report/words.ts'
import { reportOf } from '../../src/report.ts'
import { onJobPage } from '../audiences.ts'
import { full } from './reports.ts'

test('a summary: verdict, problems, files, what was done, commands, folded texts', () => {
  expect(renderSummary(full, onJobPage)).toBe(`## publish: tidy-box 3.2.0 is on PyPI.

| | code | what was found | what to do | where |
|---|---|---|---|---|
| error | [\`change-log-not-dated\`](https://docs.example/errors.md#change-log-not-dated) | The section "3.2.0" has no date. | Write \\\`Released YYYY-MM-DD\\\` below the heading. | CHANGES.rst:4 |
| warning | [\`index-read-back\`](https://docs.example/errors.md#index-read-back) | Not yet. | Wait. |  |

<details><summary>The rules: 1 with errors, 2 passed, 3 not checked here, 1 with nothing to check</summary>

| rule | result |
|---|---|
| The section has a release date | error |
| The section is the first one | passed |
| The section has entries | passed |
| The tag is annotated | nothing to check: there is no tag of the version yet |
| No check of the commit has failed | not checked here: the token lacks "checks: read" |
| No status \\| is a failure | not checked here: &lt;b>GitHub&lt;/b> failed |
| The milestone has nothing open | not checked here: &lt;b>GitHub&lt;/b> failed |

</details>

| file | size | SHA-256 | result |
|---|---:|---|---|
| [\`a.whl\`](https://pypi.org/) | 1.2 kB | \`${'a1'.repeat(32)}\` | verified, uploaded |
| \`a.tar.gz\` | 900 B | \`${'b2'.repeat(32)}\` | verified |

- Left alone: "poster_1.pdf".

\`\`\`console
$ git push origin refs/tags/3.2.0
\`\`\`

<details><summary>The notes</summary>

- **new** things

</details>
`)
})

test('what has lines is shown below the table, as it is', () => {
  const hint = 'Give the job all of this:\npermissions:\n  contents: write'
  const problems = [{ code: 'permission-missing', severity: 'error', message: 'GitHub answered 403.', hint }] as const
  expect(renderSummary(reportOf({ step: 'draft', headline: 'stopped.', problems }), onJobPage)).toBe(`## draft: stopped.

| | code | what was found | what to do | where |
|---|---|---|---|---|
| error | [\`permission-missing\`](https://docs.example/errors.md#permission-missing) | GitHub answered 403. | Give the job all of this: (see below) |  |

\`\`\`
${hint}
\`\`\`
`)
})

test('a report without parts is its verdict', () => {
  expect(renderSummary(reportOf({ step: 'build', headline: 'Nothing to build.' }), onJobPage)).toBe(
    '## build: Nothing to build.\n',
  )
})

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [999_949, '999.9 kB'],
  [1_000_000, '1.0 MB'],
  [2_147_483_647, '2147.5 MB'],
])('%d bytes are %s', (bytes, shown) => {
  expect(formatSize(bytes)).toBe(shown)
})
