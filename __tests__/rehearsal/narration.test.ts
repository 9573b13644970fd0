import { expect, test } from '@jest/globals'
import { sayClosing } from '../../src/rehearsal/narration.ts'
import type { RehearseReport } from '../../src/rehearsal/report.ts'
import { createLedger } from '../../src/rehearsal/runner/ledger.ts'
import { plain } from '../../src/report/style.ts'

const report: RehearseReport = {
  schema: 1,
  verdict: 'published',
  code: null,
  project: 'demo',
  version: '1.0',
  tag: '1.0',
  commit: '0'.repeat(40),
  repository: 'example/demo',
  identity: { san: 'https://github.com/example/demo', issuer: 'https://example.com' },
  jobs: [],
  files: [],
  problems: [],
}

const closing = (notChecked: readonly string[]): readonly string[] => {
  const said: string[] = []
  const audience = { runs: 'command', errorsPage: 'https://example.com/errors.md' } as const
  const talk = { say: (line: string) => void said.push(line), style: plain, audience }
  const attestations = new Map<string, readonly string[]>()
  const rest = { records: [], ledger: createLedger(), out: 'rehearsal', attestations, hasComment: false }
  sayClosing(talk, { report, ...rest, notChecked })
  return said
}

test('what the index did not look into stands at the end, once', () => {
  const doubt = 'the description of demo 1.0: a table whose cells span others'
  const nothing = closing([])
  expect(closing([doubt, doubt])).toEqual([...nothing, '', 'Not checked here, and PyPI may refuse it:', `  ${doubt}`])
})
