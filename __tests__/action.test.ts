import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseAssignments } from '../src/rehearsal/runner/step-files.ts'
import { runnerVariables, type Variables } from './worlds/runner-variables.ts'
import { inProcessOfItsOwn, warmNode } from './worlds/warm-node.ts'

const program = resolve(import.meta.dirname, '../dist/action/index.js')
const warm = warmNode()
afterAll(() => warm.close())
const digest = 'a1'.repeat(32)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'action-test-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const runner: Variables = { ...runnerVariables('3.2.0'), INPUT_TOKEN: 'ghs_secret' }

const pushed = { repository: { private: false, visibility: 'public' } }
const release = { id: 7, tag_name: '3.2.0', draft: false }
// https://docs.github.com/webhooks/webhook-events-and-payloads#merge_group
const mergeGroup = { action: 'checks_requested', merge_group: { base_ref: 'refs/heads/main' } }
const clicked = { action: 'published', release, sender: { login: 'octocat' } }

interface Ended {
  readonly exitCode: number
  /** Without the mask of the token. */
  readonly stdout: string
  readonly stderr: string
  /** All but `problems`. */
  readonly outputs: Variables
  readonly problems: string | undefined
  readonly summary: string
}

/** Run the built action with nothing but these variables. */
async function start(variables: Variables, payload: unknown = pushed, run = warm.run): Promise<Ended> {
  const file = (name: string, text: string): string => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  const environment = {
    GITHUB_EVENT_PATH: file('event.json', typeof payload === 'string' ? payload : JSON.stringify(payload)),
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    ...variables,
  }
  const { exitCode, stdout, stderr } = await run({ program, environment, directory: folder })
  const { problems, ...outputs } = Object.fromEntries(parseAssignments(readFileSync(join(folder, 'output'), 'utf8')))
  return {
    exitCode,
    stdout: stdout.replace('::add-mask::ghs_secret\n', ''),
    stderr,
    outputs,
    problems,
    summary: readFileSync(join(folder, 'summary'), 'utf8'),
  }
}

/** The code that the first annotation bears, and the first line of its message. */
function problemIn({ stdout }: Ended): readonly [code: string | undefined, message: string | undefined] {
  const [, code, message] = /^::error title=([a-z-]+)(?:,[^:]*)?::(.*?)(?:%0A.*)?$/m.exec(stdout) ?? []
  return [code, message]
}

describe('an event that does not fit the step', () => {
  test.each([
    ['check', 'push', pushed, 'The step "check" was started by the event "push".'],
    ['build', 'release', clicked, 'The step "build" was started by the event "release".'],
    ['build', 'workflow_dispatch', {}, 'The step "build" was started by the event "workflow_dispatch".'],
    ['publish', 'push', pushed, 'The step "publish" was started by the event "push".'],
    [
      'publish',
      'release',
      { ...clicked, action: 'released' },
      'The step "publish" was started because the release was released, not published.',
    ],
    ['finish', 'schedule', {}, 'The step "finish" was started by the event "schedule".'],
    [
      'publish',
      'release',
      { ...clicked, release: { ...release, tag_name: '3.2.1' } },
      'The event names the tag "3.2.1", but the run is at "refs/tags/3.2.0".',
    ],
  ])('%s on %s', async (step, event, payload, message) => {
    const ended = await start({ ...runner, GITHUB_EVENT_NAME: event, INPUT_STEP: step }, payload)
    expect(problemIn(ended)).toEqual(['event-unfit', message])
    expect(ended).toMatchObject({ exitCode: 2, stderr: '', outputs: {} })
  })

  test('a refusal is said in the log, in an annotation, and in the summary', async () => {
    const source = { GITHUB_ACTION_REPOSITORY: 'pallets/release-action', GITHUB_ACTION_REF: '1.0.0' }
    const variables = { ...runner, ...source, GITHUB_EVENT_NAME: 'push', INPUT_STEP: 'finish' }
    const ended = await start(variables, pushed, inProcessOfItsOwn)
    const docs = 'https://github.com/pallets/release-action/blob/1.0.0/docs/errors.md#event-unfit'
    const message = 'The step "finish" was started by the event "push".'
    const hint = 'Start the step "finish" with `on: { release: { types: [published] } }`.'
    expect(ended).toEqual({
      exitCode: 2,
      stdout: [
        'finish: stopped by event-unfit.',
        `  error: ${message} [event-unfit]`,
        `    hint: ${hint}`,
        `    see ${docs}`,
        `::error title=event-unfit::${message}%0A%0A${hint}%0A%0A${docs}`,
        '',
      ].join('\n'),
      stderr: '',
      outputs: {},
      problems: JSON.stringify([{ code: 'event-unfit', severity: 'error', message, hint, docs }]),
      summary: [
        '## finish: stopped by event-unfit.',
        '',
        '| | code | what was found | what to do | where |',
        '|---|---|---|---|---|',
        `| error | [\`event-unfit\`](${docs}) | ${message} | Start the step "finish" with \\\`on: { release: { types: \\[published\\] } }\\\`. |  |`,
        '',
      ].join('\n'),
    })
  })

  test.each(['pull_request_target', 'workflow_run', 'issue_comment', 'repository_dispatch'])(
    '%s lends rights to code from outside',
    async (event) => {
      const ended = await start({ ...runner, GITHUB_EVENT_NAME: event, INPUT_STEP: 'check' }, {})
      expect(problemIn(ended)[0]).toBe('event-dangerous')
      expect(ended).toMatchObject({ exitCode: 2, outputs: {} })
    },
  )

  test.each([
    ['a tag that was deleted', 'build', 'push', { ...pushed, deleted: true }],
    ['a merge queue that waits for the check', 'check', 'merge_group', mergeGroup],
  ])('%s asks for nothing', async (_, step, event, payload) => {
    const ended = await start({ ...runner, GITHUB_EVENT_NAME: event, INPUT_STEP: step }, payload)
    expect(ended).toMatchObject({ exitCode: 0, stderr: '', outputs: {} })
    expect(ended.stdout).toMatch(new RegExp(`^${step}: Nothing to do\\. .*\n::notice title=${step}::Nothing to do\\.`))
  })
})

describe('wrong use', () => {
  const attest = { ...runner, INPUT_STEP: 'attest', 'INPUT_ARTIFACT-ID': '1', 'INPUT_ARTIFACT-DIGEST': digest }

  test('an input of another step is refused by its name', async () => {
    const ended = await start({ ...attest, 'INPUT_PROVENANCE-ARTIFACT-ID': '2', 'INPUT_TAG-PREFIX': 'v' })
    expect(problemIn(ended)).toEqual([
      'input-of-another-step',
      'The step "attest" does not take the input "tag-prefix" (of check, build, publish, and finish) and "provenance-artifact-id" (of draft).',
    ])
    expect(ended.exitCode).toBe(2)
  })

  test('the nearest that passes goes on, to the artifact service that is not there', async () => {
    const ended = await start({ ...attest, RUNNER_TEMP: folder }, pushed, inProcessOfItsOwn)
    expect(problemIn(ended)[0]).toBe('artifact-failed')
    expect(ended.exitCode).toBe(3)
  })

  test.each([
    ['an unknown step', { ...runner, INPUT_STEP: 'release' }, pushed, 'input-invalid', 2],
    ['no step', runner, pushed, 'input-invalid', 2],
    ['a payload that is not JSON', attest, '{', 'event-unfit', 2],
    ['a machine that is no runner', { ...attest, GITHUB_ACTIONS: '' }, pushed, 'not-in-actions', 2],
    ['an upload token that outlives the job', { ...attest, UV_PUBLISH_TOKEN: 'pypi-x' }, pushed, 'long-lived-token', 1],
    [
      'an address without TLS',
      { ...attest, GITHUB_API_URL: 'http://example.org' },
      pushed,
      'runner-variable-invalid',
      2,
    ],
    [
      'an index of somebody',
      { ...attest, INPUT_ENDPOINTS: '{"index":"https://i.example.org"}' },
      pushed,
      'endpoint-refused',
      2,
    ],
  ])('%s', async (_, variables, payload, code, exitCode) => {
    const ended = await start(variables, payload)
    expect([problemIn(ended)[0], ended.exitCode, ended.outputs]).toEqual([code, exitCode, {}])
  })
})

test('a fault of the action itself keeps its stack', async () => {
  const gone = { GITHUB_OUTPUT: join(folder, 'not-there') }
  const variables = { ...runner, ...gone, GITHUB_REF: 'refs/tags/3.2.x', INPUT_STEP: 'build' }
  const ended = await start(variables, pushed, inProcessOfItsOwn)
  expect(ended.exitCode).toBe(1)
  expect(ended.stderr).toMatch(/^Error: Missing file at path: .*not-there$/m)
  expect(ended.stderr).toMatch(/^ {4}at /m)
})
