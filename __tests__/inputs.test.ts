import { describe, expect, test } from '@jest/globals'
import { type Environment, parseInputs } from '../src/inputs.ts'
import { refusalOf } from './refusal-of.ts'

const sha = '7ab5c0fd46a4a0f9c5ff6cf2c1d4eaa3ef1b0b4c'
const digest = 'a1'.repeat(32)

const runner: Environment = {
  GITHUB_ACTIONS: 'true',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_REF: 'refs/tags/3.2.0',
  GITHUB_REPOSITORY: 'example/tidy-box',
  GITHUB_REPOSITORY_ID: '1001',
  GITHUB_REPOSITORY_OWNER_ID: '2002',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '3003',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: sha,
  GITHUB_WORKFLOW_REF: 'example/tidy-box/.github/workflows/publish.yaml@refs/tags/3.2.0',
  GITHUB_WORKSPACE: '/work',
  RUNNER_TEMP: '/temp',
}
const pushed = { repository: { private: false, visibility: 'public' } }
const release = {
  action: 'published',
  release: { id: 7, tag_name: '3.2.0', draft: false },
  sender: { login: 'octocat' },
}
const headSha = '15ca8ef4d3e4a1f6a2ff6cf2c1d4eaa3ef1b0b4d'
const pull = {
  number: 5,
  title: 'Release 3.2.0',
  head: { sha: headSha, ref: 'release-3.2.0', repo: { full_name: 'example/tidy-box' } },
  base: { sha, ref: 'stable', repo: { full_name: 'example/tidy-box' } },
  milestone: null,
}
const pullRequest = { pull_request: pull }
// https://docs.github.com/webhooks/webhook-events-and-payloads#merge_group
const mergeGroup = {
  action: 'checks_requested',
  merge_group: {
    head_sha: headSha,
    head_ref: 'refs/heads/gh-readonly-queue/stable/pr-5-7ab5c0fd46a4a0f9c5ff6cf2c1d4eaa3ef1b0b4c',
    base_sha: sha,
    base_ref: 'refs/heads/stable',
  },
}

const attest: Environment = {
  ...runner,
  GITHUB_EVENT_NAME: 'push',
  INPUT_STEP: 'attest',
  INPUT_TOKEN: 'ghs_x',
  'INPUT_ARTIFACT-ID': '12',
  'INPUT_ARTIFACT-DIGEST': digest,
}
const publish: Environment = { ...runner, GITHUB_EVENT_NAME: 'release', INPUT_STEP: 'publish', INPUT_TOKEN: 'ghs_x' }
const check: Environment = { ...runner, GITHUB_EVENT_NAME: 'pull_request', INPUT_STEP: 'check' }
const build: Environment = { ...runner, GITHUB_EVENT_NAME: 'push', INPUT_STEP: 'build' }

const oidc = 'https://pipelines.actions.githubusercontent.com/idtoken?api-version=2.0'
const withTokens = (env: Environment, url: string, bearer = 'bearer'): Environment => ({
  ...env,
  ACTIONS_ID_TOKEN_REQUEST_URL: url,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
})

describe('what each step is told', () => {
  test('check', () => {
    const inputs = parseInputs({ ...check, 'INPUT_TAG-PREFIX': 'v' }, pullRequest)
    expect(inputs).toMatchObject({
      step: 'check',
      tagPrefix: 'v',
      pullRequest: {
        kind: 'pull-request',
        number: 5,
        head: headSha,
        headBranch: 'release-3.2.0',
        base: sha,
        baseBranch: 'stable',
        milestone: undefined,
      },
    })
  })

  test.each<[string, object, object]>([
    ['without a title', { title: undefined }, { number: 5 }],
    ['in a milestone', { milestone: { number: 9 } }, { milestone: 9 }],
    ['from a fork', { head: { ...pull.head, repo: { full_name: 'ada/tidy-box' } } }, { head: headSha }],
    ['from a fork that was deleted', { head: { ...pull.head, repo: null } }, { head: headSha }],
  ])('check, of a pull request %s', (_, change, expected) => {
    const inputs = parseInputs(check, { pull_request: { ...pull, ...change } })
    expect(inputs).toMatchObject({ step: 'check', pullRequest: expected })
  })

  test('build', () => {
    expect(parseInputs(build, pushed)).toMatchObject({
      step: 'build',
      isPublic: true,
      tagName: '3.2.0',
    })
  })

  test.each<[kind: string, path: string, source: object]>([
    ['', '', { kind: 'front-end', builds: 'project' }],
    ['sdist', '', { kind: 'front-end', builds: 'sdist' }],
    ['wheel', '', { kind: 'front-end', builds: 'wheel' }],
    ['files', ' dist/*.tar.gz\n\n wheelhouse/*.whl ', { kind: 'files', globs: ['dist/*.tar.gz', 'wheelhouse/*.whl'] }],
  ])('build of the kind %j with path %j', (kind, path, source) => {
    expect(parseInputs({ ...build, INPUT_KIND: kind, INPUT_PATH: path }, pushed)).toMatchObject({ source })
  })

  test.each([
    ['files', '', 'The input "path" is empty: the kind "files" takes what it names.'],
    ['', 'dist/*', 'The input "path" is "dist/*": it belongs to the kind "files".'],
    ['Wheel', '', 'The input "kind" is "Wheel": "project", "sdist", "wheel", and "files" are accepted.'],
  ])('build of the kind %j with path %j is refused', async (kind, path, message) => {
    const env = { ...build, INPUT_KIND: kind, INPUT_PATH: path }
    expect(await refusalOf(() => parseInputs(env, pushed))).toMatchObject({ code: 'input-invalid', message })
  })

  test.each([
    ['files', { INPUT_REPRODUCIBLE: 'warn' }, 'The input "reproducible" is "warn": the kind "files" builds nothing.'],
    [
      'wheel',
      { 'INPUT_STRICT-SDIST': 'true' },
      'The input "strict-sdist" is "true": the kind "wheel" has no source distribution.',
    ],
  ])('a proof that the kind %j cannot give is refused', async (kind, asked, message) => {
    const env = { ...build, INPUT_KIND: kind, INPUT_PATH: kind === 'files' ? 'dist/*' : '', ...asked }
    expect(await refusalOf(() => parseInputs(env, pushed))).toMatchObject({ code: 'input-invalid', message })
  })

  test.each<[leg: string, legs: string, expected: object | undefined, reason: string]>([
    ['0', '1', { index: 0, count: 1 }, 'a job without a matrix'],
    ['2', '12', { index: 2, count: 12 }, 'a leg of a matrix'],
    ['', '', undefined, 'a runner that does not say it'],
  ])('build in leg %j of %j: %j, %s', (leg, legs, expected) => {
    const inputs = parseInputs({ ...build, INPUT_LEG: leg, INPUT_LEGS: legs, GITHUB_JOB: 'wheels' }, pushed)
    expect(inputs.step === 'build' && [inputs.leg, inputs.run.jobId]).toEqual([expected, 'wheels'])
  })

  test.each([
    ['3', '3'],
    ['1', ''],
    ['-1', '3'],
    ['0', 'all'],
  ])('build in leg %j of %j is refused', async (leg, legs) => {
    const env = { ...build, INPUT_LEG: leg, INPUT_LEGS: legs }
    const message = `The inputs "leg" and "legs" are "${leg}" and "${legs}": leave them to the runner.`
    expect(await refusalOf(() => parseInputs(env, pushed))).toMatchObject({ code: 'input-invalid', message })
  })

  test('what the runner says of the leg is no input of another step', () => {
    expect(parseInputs({ ...attest, INPUT_LEG: '0', INPUT_LEGS: '1' }, pushed)).toMatchObject({ step: 'attest' })
  })

  const collect: Environment = { ...runner, GITHUB_EVENT_NAME: 'push', INPUT_STEP: 'collect' }
  const needs = JSON.stringify({
    build: { result: 'success', outputs: { 'artifact-id': '12', 'artifact-digest': digest } },
  })

  test.each([
    ['', undefined],
    ['14', 14],
  ])('collect, which needs no token, with %j wheels', (expect_, expectedWheels) => {
    const inputs = parseInputs({ ...collect, INPUT_NEEDS: needs, INPUT_EXPECT: expect_ }, pushed)
    const job = { id: 'build', result: 'success', whole: { id: 12, sha256: digest } }
    expect(inputs).toMatchObject({ step: 'collect', tagName: '3.2.0', needs: [job], expectedWheels })
  })

  test.each([
    ['no jobs', { INPUT_NEEDS: '' }, 'The input "needs" is ""'],
    [
      'no number of wheels',
      { INPUT_NEEDS: needs, INPUT_EXPECT: '0' },
      'The input "expect" is "0": the number of wheels',
    ],
  ])('collect with %s is refused', async (_, change, message) => {
    const found = await refusalOf(() => parseInputs({ ...collect, ...change }, pushed))
    expect([found.code, found.message]).toEqual(['input-invalid', expect.stringContaining(message)])
  })

  test('attest takes the digest as hex and with its algorithm', () => {
    const artifact = { id: 12, sha256: digest }
    expect(parseInputs(attest, pushed)).toMatchObject({ step: 'attest', tagName: '3.2.0', artifact })
    const named = { ...attest, 'INPUT_ARTIFACT-DIGEST': `sha256:${digest}` }
    expect(parseInputs(named, pushed)).toMatchObject({ artifact })
  })

  test('publish', () => {
    expect(parseInputs(publish, release)).toMatchObject({
      step: 'publish',
      tag: { name: '3.2.0' },
      release: { releaseId: 7, sender: 'octocat' },
      run: {
        repository: { fullName: 'example/tidy-box', owner: 'example', id: '1001', ownerId: '2002' },
        runAttempt: 1,
      },
    })
  })

  test.each<[name: string, prefix: string, read: string | undefined, reason: string]>([
    ['v2026.07.22', '', 'v', 'a prefix that projects usually have'],
    ['R-1.7.1', '', 'R-', 'the same in capitals'],
    ['core-v1.2.0', 'core-v', 'core-v', 'the prefix that is set'],
    ['core-v1.2.0', '', undefined, 'only the files can tell'],
    ['nightly-2026.11.30', '', undefined, 'only the files can tell'],
  ])('publish of %s with prefix %j: read with %j, since %s', (name, prefix, read) => {
    const env = { ...publish, GITHUB_REF: `refs/tags/${name}`, 'INPUT_TAG-PREFIX': prefix }
    const inputs = parseInputs(env, { ...release, release: { id: 7, tag_name: name, draft: false } })
    expect(inputs.step === 'publish' && [inputs.tag.name, inputs.tag.read?.prefix]).toEqual([name, read])
  })

  test('a token prints as stars', () => {
    const inputs = parseInputs({ ...publish, INPUT_TOKEN: 'ghs_secret' }, release)
    expect(JSON.stringify(inputs)).not.toContain('ghs_secret')
    expect(inputs.step === 'publish' && inputs.token.reveal()).toBe('ghs_secret')
  })

  test('a program that a step starts inherits no input, nothing of the runner, and no secret', () => {
    const env = {
      ...build,
      PATH: '/bin',
      LC_ALL: 'C.UTF-8',
      INPUT_TOKEN: 'a',
      ACTIONS_RUNTIME_TOKEN: 'b',
      MY_API_TOKEN: 'c',
    }
    const inputs = parseInputs(env, pushed)
    expect(inputs.step === 'build' && inputs.environment).toEqual({ PATH: '/bin', LC_ALL: 'C.UTF-8' })
  })
})

describe('an event that asks for nothing', () => {
  test.each([
    [
      'a release page that is no version',
      { ...publish, GITHUB_REF: 'refs/tags/nightly' },
      { ...release, release: { id: 7, tag_name: 'nightly', draft: false } },
    ],
    [
      'a release page that is a development version after a name',
      { ...publish, GITHUB_REF: 'refs/tags/nightly-1.0.dev3' },
      { ...release, release: { id: 7, tag_name: 'nightly-1.0.dev3', draft: false } },
    ],
    ['a tag that was deleted', build, { ...pushed, deleted: true }],
    ['a merge queue that waits for a required check', { ...check, GITHUB_EVENT_NAME: 'merge_group' }, mergeGroup],
  ])('%s', (_, env, payload) => {
    expect(parseInputs(env, payload)).toMatchObject({ step: 'ignored' })
  })
})

describe('refused', () => {
  const without = (env: Environment, name: string): Environment => ({ ...env, [name]: undefined })
  test.each<[string, Environment, unknown, string, number]>([
    ['outside Actions', without(publish, 'GITHUB_ACTIONS'), release, 'not-in-actions', 2],
    ['no step', without(publish, 'INPUT_STEP'), release, 'input-invalid', 2],
    ['an unknown step', { ...publish, INPUT_STEP: 'Publish' }, release, 'input-invalid', 2],
    ['a dangerous event', { ...check, GITHUB_EVENT_NAME: 'pull_request_target' }, pullRequest, 'event-dangerous', 2],
    ['the event of another step', { ...publish, GITHUB_EVENT_NAME: 'push' }, pushed, 'event-unfit', 2],
    ['a merge queue that builds', { ...build, GITHUB_EVENT_NAME: 'merge_group' }, mergeGroup, 'event-unfit', 2],
    ['a push of a branch', { ...build, GITHUB_REF: 'refs/heads/main' }, pushed, 'event-unfit', 2],
    ['an event without a pull request', check, {}, 'event-unfit', 2],
    ['a pull request without a number', check, { pull_request: { ...pull, number: '5' } }, 'event-unfit', 2],
    ['a pull request without a head', check, { pull_request: { ...pull, head: null } }, 'event-unfit', 2],
    [
      'a head that is no commit',
      check,
      { pull_request: { ...pull, head: { ...pull.head, sha: 'x' } } },
      'event-unfit',
      2,
    ],
    [
      'a head without a branch',
      check,
      { pull_request: { ...pull, head: { ...pull.head, ref: '' } } },
      'event-unfit',
      2,
    ],
    ['a base that is no object', check, { pull_request: { ...pull, base: 'stable' } }, 'event-unfit', 2],
    ['a base of nowhere', check, { pull_request: { ...pull, base: { ...pull.base, repo: null } } }, 'event-unfit', 2],
    ['a milestone without a number', check, { pull_request: { ...pull, milestone: {} } }, 'event-unfit', 2],
    [
      'a pull request that names no milestone',
      check,
      { pull_request: { ...pull, milestone: undefined } },
      'event-unfit',
      2,
    ],
    ['an event without a release', publish, { action: 'published' }, 'event-unfit', 2],
    [
      'a release without a tag',
      publish,
      { ...release, release: { id: 7, tag_name: null, draft: false } },
      'event-unfit',
      2,
    ],
    [
      'a draft that is called published',
      publish,
      { ...release, release: { ...release.release, draft: true } },
      'event-unfit',
      2,
    ],
    ['a release of another tag than the run', { ...publish, GITHUB_REF: 'refs/tags/3.2.1' }, release, 'event-unfit', 2],
    ['a payload that is no object', publish, [], 'event-unfit', 2],
    ['a release that was edited', publish, { ...release, action: 'edited' }, 'event-unfit', 2],
    ['a release that was created', publish, { ...release, action: 'created' }, 'event-unfit', 2],
    ['the other event of one click', publish, { ...release, action: 'released' }, 'event-unfit', 2],
    [
      'the same in its last step',
      { ...publish, INPUT_STEP: 'finish' },
      { ...release, action: 'released' },
      'event-unfit',
      2,
    ],
    ['an action that nobody knows', publish, { ...release, action: 'sold' }, 'event-unfit', 2],
    [
      'a published tag of a development version',
      { ...publish, GITHUB_REF: 'refs/tags/3.2.0.dev1' },
      { ...release, release: { id: 7, tag_name: '3.2.0.dev1', draft: false } },
      'version-not-canonical',
      1,
    ],
    ['no token', { ...publish, INPUT_TOKEN: '' }, release, 'input-invalid', 2],
    ['an input of another step', { ...publish, 'INPUT_ARTIFACT-ID': '1' }, release, 'input-of-another-step', 2],
    ['a prefix where none is taken', { ...attest, 'INPUT_TAG-PREFIX': 'v' }, pushed, 'input-of-another-step', 2],
    ['a prefix with a space', { ...publish, 'INPUT_TAG-PREFIX': 'v 1' }, release, 'input-invalid', 2],
    ['no artifact', without(attest, 'INPUT_ARTIFACT-ID'), pushed, 'input-invalid', 2],
    ['a short digest', { ...attest, 'INPUT_ARTIFACT-DIGEST': 'a1' }, pushed, 'input-invalid', 2],
    ['a digest in capitals', { ...attest, 'INPUT_ARTIFACT-DIGEST': digest.toUpperCase() }, pushed, 'input-invalid', 2],
    ['a long-lived token', { ...publish, TWINE_PASSWORD: 'pypi-x' }, release, 'long-lived-token', 1],
    [
      'an address for OIDC tokens without TLS',
      withTokens(attest, 'http://oidc.example.org/'),
      pushed,
      'runner-variable-invalid',
      2,
    ],
    [
      'an address for OIDC tokens without their bearer',
      withTokens(attest, oidc, ''),
      pushed,
      'runner-variable-invalid',
      2,
    ],
    [
      'an address without TLS',
      { ...publish, GITHUB_API_URL: 'http://api.example.org' },
      release,
      'runner-variable-invalid',
      2,
    ],
  ])('%s', async (_, env, payload, code, exitCode) => {
    expect(await refusalOf(() => parseInputs(env, payload))).toMatchObject({ code, exitCode })
  })

  test('every bad input is named at once', async () => {
    const env = { ...attest, 'INPUT_ARTIFACT-ID': 'x', 'INPUT_ARTIFACT-DIGEST': 'y' }
    expect((await refusalOf(() => parseInputs(env, pushed))).toProblem()).toEqual({
      code: 'input-invalid',
      severity: 'error',
      message: [
        'The input "artifact-id" is "x", not the id of an artifact.',
        'The input "artifact-digest" is "y", not a SHA-256 digest.',
      ].join('\n'),
      hint: 'Fix the `with:` of this step; `action.yml` lists every input with its step.',
    })
  })

  test('so is every bad variable of the runner, which no input can fix', async () => {
    const env = { ...attest, GITHUB_SHA: 'z', RUNNER_TEMP: '', GITHUB_REPOSITORY: undefined, 'INPUT_ARTIFACT-ID': 'x' }
    expect((await refusalOf(() => parseInputs(env, pushed))).toProblem()).toEqual({
      code: 'runner-variable-invalid',
      severity: 'error',
      message: [
        "The runner's variable GITHUB_REPOSITORY is missing.",
        'GITHUB_SHA is "z", not a commit.',
        "The runner's variable RUNNER_TEMP is missing.",
      ].join('\n'),
      hint: 'Run the step on a GitHub Actions runner as `uses:` starts it, and let no `env:` of the workflow set these variables.',
    })
  })
})

test('where OIDC tokens are asked for is taken from the runner, and with what is a secret', () => {
  const inputs = parseInputs(withTokens(attest, oidc), pushed)
  const request = 'run' in inputs ? inputs.run.tokenRequest : undefined
  expect([request?.url, request?.token.reveal(), JSON.stringify(request)]).toEqual([
    oidc,
    'bearer',
    JSON.stringify({ url: oidc, token: '***' }),
  ])
  expect(parseInputs(attest, pushed)).toMatchObject({ run: { tokenRequest: undefined } })
})
