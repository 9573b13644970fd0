import { expect, test } from '@jest/globals'
import { judgeRepetition } from '../../src/rehearsal/repeat.ts'
import type { JobRecord } from '../../src/rehearsal/runner/job.ts'
import type { RequestEntry } from '../../src/rehearsal/runner/ledger.ts'

/** An attempt of a job with one step of its name, which handed on an artifact of a digest, if any. */
function attemptOf(id: string, attempt: number, { digest = '', isFailed = false } = {}): JobRecord {
  const times = { attempt, exitCode: isFailed ? 1 : 0, durationMs: 1 }
  const step = {
    job: id,
    step: id,
    ...times,
    problems: [],
    summary: '',
    outputs: { 'artifact-digest': digest },
  }
  const result = isFailed ? 'failure' : 'success'
  const nothing = { talks: [], problems: [], notRun: [], presumed: [], outputs: {}, hasFollowed: false }
  return {
    ...nothing,
    id,
    name: id,
    attempt,
    durationMs: 1,
    steps: [step],
    environmentUrl: undefined,
    unrun: undefined,
    ready: undefined,
    result,
  }
}

const entry = (
  job: string,
  attempt: number,
  server: string,
  [method, path]: readonly [string, string],
): RequestEntry => ({
  n: 1,
  job,
  attempt,
  server,
  method,
  path,
  status: 200,
  write: method !== 'GET',
})

const finalized = ['POST', '/twirp/FinalizeArtifact'] as const
const drafted = ['POST', '/repos/a/b/releases'] as const

test.each([
  ['draft', [entry('draft', 2, 'github', ['GET', '/repos/a/b/releases'])], undefined, 'looking changes nothing'],
  ['draft', [entry('draft', 1, 'github', drafted)], undefined, 'the first attempt has to do it'],
  ['draft', [entry('attest', 2, 'github', drafted)], undefined, 'another job has its own repetition'],
  ['draft', [entry('draft', 2, 'github', drafted)], `it sent POST ${drafted[1]} to github (200)`, 'a second draft'],
  ['attest', [entry('attest', 2, 'artifacts', finalized)], undefined, 'its lines are handed on again'],
  [
    'draft',
    [entry('draft', 2, 'artifacts', finalized)],
    `it sent POST ${finalized[1]} to artifacts (200)`,
    'no task of it',
  ],
  ['build', [entry('build', 2, 'artifacts', finalized)], undefined, 'one more artifact of the same digest'],
  ['collect', [entry('collect', 2, 'artifacts', finalized)], undefined, 'the same of what is collected'],
  ['collect', [], 'it uploaded 0 artifacts, not one', 'what was collected before is collected again'],
  ['build', [], 'it uploaded 0 artifacts, not one', 'what was built before is built again'],
])('the second attempt of %s after %j: %s, as %s', (id, entries, complaint, _reason) => {
  const [first, second] = [attemptOf(id, 1, { digest: 'abc' }), attemptOf(id, 2, { digest: 'abc' })]
  const found = judgeRepetition({ first, second, entries })
  const expected = `The second attempt of the job "${id}" was not a repetition: ${complaint}.`
  expect(found.map(({ message }) => message)).toEqual(complaint === undefined ? [] : [expected])
})

test('all that is wrong is one problem', () => {
  const first = attemptOf('build', 1, { digest: 'abc' })
  const second = attemptOf('build', 2, { digest: 'def', isFailed: true })
  expect(judgeRepetition({ first, second, entries: [entry('build', 2, 'artifacts', finalized)] })).toEqual([
    {
      code: 'rehearsal-not-repeatable',
      severity: 'error',
      message:
        'The second attempt of the job "build" was not a repetition: it failed; its artifact has the digest "def", the first one "abc".',
      hint: 'Look for the requests of attempt 2 in requests.jsonl.',
    },
  ])
})

test('a tag that is no version builds nothing, the first time and the second', () => {
  const [first, second] = [attemptOf('build', 1), attemptOf('build', 2)]
  expect(judgeRepetition({ first, second, entries: [] })).toEqual([])
})
