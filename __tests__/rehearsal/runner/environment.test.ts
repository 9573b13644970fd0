import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { inputVariable } from '../../../src/rehearsal/runner/environment.ts'
import { rehearseStranger, temporaryFolder } from '../../worlds/rehearsal.ts'

const drafting = `
if (step === 'build') { output('version', '1.2.0'); output('artifact-id', '7') }
if (step === 'draft') await api('POST', '/releases', { tag_name: env.GITHUB_REF_NAME, draft: true })
`

describe('what an action is given', () => {
  test('is what the runner gives, and nothing else', async () => {
    await using folder = await temporaryFolder()
    const environment = {
      PATH: process.env.PATH,
      HOME: '/home/person',
      PYTHONPATH: '/tools',
      SystemRoot: 'C:\\Windows',
      PATHEXT: '.EXE',
      SECRET: 'x',
      GIT_DIR: '/no',
    }
    const { report, sightings } = await rehearseStranger(folder.path, drafting, { environment })
    const build = sightings.get('build-1')?.environment ?? {}
    expect(Object.keys(build).toSorted()).toEqual(
      [
        ...['CI', 'HOME', 'LANG', 'PATH', 'PATHEXT', 'PYTHONPATH', 'SystemRoot'],
        ...['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RUNTIME_URL'],
        ...['GITHUB_ACTION', 'GITHUB_ACTIONS', 'GITHUB_ACTOR', 'GITHUB_ACTOR_ID', 'GITHUB_API_URL', 'GITHUB_BASE_REF'],
        ...[
          'GITHUB_ENV',
          'GITHUB_EVENT_NAME',
          'GITHUB_EVENT_PATH',
          'GITHUB_GRAPHQL_URL',
          'GITHUB_HEAD_REF',
          'GITHUB_JOB',
        ],
        ...['GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_REF', 'GITHUB_REF_NAME', 'GITHUB_REF_PROTECTED', 'GITHUB_REF_TYPE'],
        ...['GITHUB_REPOSITORY', 'GITHUB_REPOSITORY_ID', 'GITHUB_REPOSITORY_OWNER', 'GITHUB_REPOSITORY_OWNER_ID'],
        ...['GITHUB_RETENTION_DAYS', 'GITHUB_RUN_ATTEMPT', 'GITHUB_RUN_ID', 'GITHUB_RUN_NUMBER', 'GITHUB_SERVER_URL'],
        ...['GITHUB_SHA', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_TRIGGERING_ACTOR', 'GITHUB_WORKFLOW'],
        ...['GITHUB_WORKFLOW_REF', 'GITHUB_WORKFLOW_SHA', 'GITHUB_WORKSPACE'],
        ...['INPUT_ARTIFACT-ID', 'INPUT_ENDPOINTS', 'INPUT_REPRODUCIBLE', 'INPUT_SMOKE'],
        ...['INPUT_STEP', 'INPUT_TAG-PREFIX', 'INPUT_TOKEN'],
        ...['RUNNER_ARCH', 'RUNNER_ENVIRONMENT', 'RUNNER_NAME', 'RUNNER_OS', 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE'],
      ].toSorted(),
    )
    expect(build).toMatchObject({
      HOME: '/home/person',
      PYTHONPATH: '/tools',
      GITHUB_ACTION: 'build',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_JOB: 'build',
      GITHUB_REF: 'refs/tags/1.2.0',
      GITHUB_REF_NAME: '1.2.0',
      GITHUB_REF_TYPE: 'tag',
      GITHUB_REPOSITORY: 'example/example-greeting',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: report.commit,
      GITHUB_WORKFLOW: 'Publish',
      GITHUB_WORKFLOW_REF: 'example/example-greeting/.github/workflows/publish.yaml@refs/tags/1.2.0',
      'INPUT_ARTIFACT-ID': '',
      INPUT_STEP: 'build',
      INPUT_TOKEN: '',
      RUNNER_ENVIRONMENT: 'github-hosted',
    })
    expect(Object.keys(JSON.parse(build.INPUT_ENDPOINTS ?? ''))).toEqual(['index', 'fulcio', 'rekor', 'trusted-root'])
  })

  test('follows the permissions and the outputs of each job', async () => {
    await using folder = await temporaryFolder()
    const { sightings } = await rehearseStranger(folder.path, drafting)
    const hasIdToken = [...sightings].map(([name, { environment }]) => [
      name,
      'ACTIONS_ID_TOKEN_REQUEST_URL' in environment,
    ])
    expect(Object.fromEntries(hasIdToken)).toEqual({
      'check-1': false,
      'build-1': false,
      'attest-1': true,
      'draft-1': false,
      'publish-1': true,
      'finish-1': false,
    })
    expect(sightings.get('attest-1')?.environment['INPUT_ARTIFACT-ID']).toBe('7')
    expect(sightings.get('attest-1')?.environment.INPUT_TOKEN).toMatch(/^ghs_/)
    expect(sightings.get('check-1')?.environment).toMatchObject({
      GITHUB_REF: 'refs/pull/1/merge',
      GITHUB_HEAD_REF: 'release-1.2.0',
      GITHUB_BASE_REF: 'main',
      GITHUB_ACTION: '__pallets_release-action',
    })
    expect(sightings.get('publish-1')?.environment).toMatchObject({
      GITHUB_EVENT_NAME: 'release',
      GITHUB_REF: 'refs/tags/1.2.0',
    })
  })
})

test('an OIDC token says of the job what GitHub would, and the job has no more rights than it names', async () => {
  await using folder = await temporaryFolder()
  const asking = `
if (step === 'attest') {
  const headers = { authorization: 'Bearer ' + env.ACTIONS_ID_TOKEN_REQUEST_TOKEN }
  const answer = await fetch(env.ACTIONS_ID_TOKEN_REQUEST_URL + '&audience=sigstore', { headers })
  const [, claims] = (await answer.json()).value.split('.')
  const { status } = await api('POST', '/releases', { tag_name: 'x', draft: true })
  const facts = JSON.stringify({ status, claims: JSON.parse(Buffer.from(claims, 'base64url').toString()) })
  appendFileSync(env.GITHUB_STEP_SUMMARY, facts)
}`
  const { report, out } = await rehearseStranger(folder.path, `${drafting}${asking}`)
  const { status, claims } = JSON.parse(await readFile(join(out, 'summaries', 'attest.md'), 'utf8'))
  expect(status).toBe(403)
  expect(claims).toMatchObject({
    aud: 'sigstore',
    event_name: 'push',
    iss: 'https://token.actions.githubusercontent.com',
    job_workflow_ref: 'example/example-greeting/.github/workflows/publish.yaml@refs/tags/1.2.0',
    ref: 'refs/tags/1.2.0',
    repository: 'example/example-greeting',
    repository_visibility: 'public',
    run_attempt: '1',
    runner_environment: 'github-hosted',
    sha: report.commit,
    sub: 'repo:example/example-greeting:ref:refs/tags/1.2.0',
  })
})

test.each([
  ['artifact-id', 'INPUT_ARTIFACT-ID', 'hyphens stay, as @actions/core expects'],
  ['two words', 'INPUT_TWO_WORDS', 'spaces do not'],
])('the input %s is the variable %s: %s', (name, variable) => {
  expect(inputVariable(name)).toBe(variable)
})
