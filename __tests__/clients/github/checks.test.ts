import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { Checks } from '../../../src/clients/github/checks.ts'
import { declaredSteps } from '../../../src/inputs/declared.ts'
import type { CheckConclusion, CheckReport, StatusReport } from '../../../src/standins/github/checks.ts'
import type { Exchange } from '../../../src/standins/server.ts'
import { refusalOf } from '../../refusal-of.ts'
import { type ServedGitHub, serveGitHub } from '../../worlds/github.ts'
import { clientOf, clientOfStandIn, closeServers } from '../../worlds/github-client.ts'

closeServers()
const nothing = { failing: [], running: [] }
const runId = '7000001'

describe('what is said of a commit', () => {
  let github: ServedGitHub
  let commit: string
  let seen: Exchange[]
  beforeEach(async () => {
    await github?.close()
    seen = []
    github = await serveGitHub((exchange) => seen.push(exchange))
    commit = github.repository.commits.tagged
  })
  afterAll(() => github.close())

  const checks = () => new Checks(clientOfStandIn(github, declaredSteps.check.permissions))
  const checkRuns = () => checks().checkRunsOf(commit, runId)
  const statuses = () => checks().statusesOf(commit)
  const setStatus = (change: Partial<StatusReport>) =>
    github.state.checks.reportStatus({ commit, context: 'ci/docs', state: 'failure', ...change })
  const report = (change: Partial<CheckReport>) => github.state.checks.report({ commit, name: 'tests', ...change })

  test('nothing, if nobody said anything', async () => {
    expect(await checkRuns()).toEqual(nothing)
    expect(await statuses()).toEqual(nothing)
  })

  test.each<[CheckConclusion, boolean]>([
    ['success', true],
    ['neutral', true],
    ['skipped', true],
    ['failure', false],
    ['timed_out', false],
    ['action_required', false],
    ['cancelled', false],
    ['stale', false],
  ])('a check run that ended with %s passes: %s', async (conclusion, passes) => {
    const { id } = report({ conclusion, runId: 5 })
    const url = `https://github.com/pallets/sample/actions/runs/5/job/${id}`
    expect(await checkRuns()).toEqual(passes ? nothing : { failing: [{ name: 'tests', conclusion, url }], running: [] })
  })

  test.each(['queued', 'in_progress', 'waiting', 'requested', 'pending'] as const)(
    'a check run that is %s still runs',
    async (status) => {
      report({ status })
      expect(await checkRuns()).toEqual({ failing: [], running: ['tests'] })
    },
  )

  test.each<[StatusReport['state'], object]>([
    ['success', nothing],
    ['pending', { failing: [], running: ['ci/docs'] }],
    [
      'failure',
      { failing: [{ name: 'ci/docs', conclusion: 'failure', url: 'https://ci.example.org/1' }], running: [] },
    ],
    ['error', { failing: [{ name: 'ci/docs', conclusion: 'error', url: 'https://ci.example.org/1' }], running: [] }],
  ])('a status that is %s', async (state, expected) => {
    setStatus({ state, targetUrl: 'https://ci.example.org/1' })
    expect(await statuses()).toEqual(expected)
  })

  test('check runs and statuses are apart, and other commits do not count', async () => {
    const { id } = report({ conclusion: 'failure', app: 'pre-commit-ci' })
    setStatus({})
    report({ commit: github.repository.commits.fixed, conclusion: 'failure', name: 'other' })
    setStatus({ commit: github.repository.commits.fixed, context: 'other' })
    const url = `https://github.com/pallets/sample/runs/${id}`
    expect(await checkRuns()).toEqual({ failing: [{ name: 'tests', conclusion: 'failure', url }], running: [] })
    expect(await statuses()).toEqual({
      failing: [{ name: 'ci/docs', conclusion: 'failure', url: undefined }],
      running: [],
    })
  })

  test('a list of several pages is read to its end', async () => {
    for (let number = 1; number <= 205; number += 1) {
      report({ name: `job ${number}`, runId: 5, conclusion: number === 1 || number === 205 ? 'failure' : 'success' })
      setStatus({ context: `${number}`, state: number === 1 ? 'error' : 'success' })
    }
    expect((await checkRuns()).failing.map(({ name }) => name)).toEqual(['job 1', 'job 205'])
    expect((await statuses()).failing.map(({ name }) => name)).toEqual(['1'])
    const place = `/repos/pallets/sample/commits/${commit}`
    expect(seen.map(({ request: { url } }) => `${url.pathname}${url.search}`)).toEqual([
      ...[1, 2, 3].map((page) => `${place}/check-runs?filter=latest&per_page=100&page=${page}`),
      ...[1, 2, 3].map((page) => `${place}/status?per_page=100&page=${page}`),
    ])
  })

  test('the jobs of this run are left out, those of a run with a longer number are not', async () => {
    report({ name: 'check', status: 'in_progress', runId: Number(runId) })
    report({ name: 'other job', conclusion: 'failure', runId: Number(runId) })
    report({ name: 'test', status: 'in_progress', runId: Number(`${runId}0`) })
    expect(await checkRuns()).toEqual({ failing: [], running: ['test'] })
  })

  test('so are earlier runs of the same job, but not later ones', async () => {
    report({ name: 'check', conclusion: 'failure', runId: 5 })
    report({ name: 'check', status: 'in_progress', runId: Number(runId) })
    expect(await checkRuns()).toEqual(nothing)
    report({ name: 'check', status: 'in_progress', runId: 9_000_000 })
    expect(await checkRuns()).toEqual({ failing: [], running: ['check'] })
  })

  test('a run that a newer one superseded says nothing, in the same suite or in another one', async () => {
    report({ name: 'again', conclusion: 'failure', runId: 5 })
    report({ name: 'again', runId: 5 })
    report({ name: 'reopened', conclusion: 'cancelled', runId: 5 })
    report({ name: 'reopened', runId: 6 })
    setStatus({ state: 'failure' })
    setStatus({ state: 'success' })
    expect(await checkRuns()).toEqual(nothing)
    expect(await statuses()).toEqual(nothing)
  })

  test('a check run of another app says nothing of one with the same name', async () => {
    report({ conclusion: 'failure', runId: 5 })
    report({ app: 'pre-commit-ci' })
    expect(await checkRuns()).toMatchObject({ failing: [{ name: 'tests', conclusion: 'failure' }] })
  })

  test('names and addresses are given on as they are', async () => {
    const name = '<img src=x> [x](y) @octocat | `::error::\u001b[31m\u202e\n'
    const targetUrl = 'https://example.org/<b>)'
    report({ name, conclusion: 'failure' })
    setStatus({ context: name, targetUrl })
    expect(await checkRuns()).toMatchObject({ failing: [{ name }] })
    expect(await statuses()).toMatchObject({ failing: [{ name, url: targetUrl }] })
  })

  test('the rights that a job for a fork has are enough', async () => {
    report({ conclusion: 'failure' })
    setStatus({})
    const forFork = new Checks(clientOfStandIn(github, { contents: 'read', checks: 'read', statuses: 'read' }))
    expect((await forFork.checkRunsOf(commit, runId)).failing).toHaveLength(1)
    expect((await forFork.statusesOf(commit)).failing).toHaveLength(1)
  })

  test.each<['checks' | 'statuses', string, (client: Checks) => Promise<unknown>]>([
    ['checks', 'check-runs', (client) => client.checkRunsOf(commit, runId)],
    ['statuses', 'status', (client) => client.statusesOf(commit)],
  ])('without "%s: read" it is refused', async (scope, path, ask) => {
    const { [scope]: _, ...permissions } = declaredSteps.check.permissions
    const error = await refusalOf(() => ask(new Checks(clientOfStandIn(github, permissions))))
    expect(error.code).toBe('permission-missing')
    expect(error.message).toContain(`GET /repos/pallets/sample/commits/${commit}/${path}: Resource not accessible`)
  })
})

describe('an answer that is not what GitHub describes', () => {
  const run = {
    id: 1,
    name: 'tests',
    status: 'completed',
    conclusion: 'failure',
    html_url: 'https://github.com/o/n/runs/1',
    details_url: 'https://ci.example.org/1',
    app: { id: 7 },
  }
  const commit = 'a'.repeat(40)

  async function clientAnswered(body: object | string): Promise<Checks> {
    const { api } = await clientOf(() => ({ status: 200, body }))
    return new Checks(api)
  }

  test.each<[string, object, string | undefined]>([
    ['no page but that of the app', { html_url: null }, 'https://ci.example.org/1'],
    ['no page of the app', { details_url: null }, 'https://github.com/o/n/runs/1'],
    ['no page at all', { html_url: null, details_url: null }, undefined],
    ['no field for a page', { html_url: undefined, details_url: undefined }, undefined],
    ['an app that is gone', { app: null }, 'https://github.com/o/n/runs/1'],
  ])('is read: %s', async (_, change, url) => {
    const client = await clientAnswered({ check_runs: [{ ...run, ...change }] })
    expect(await client.checkRunsOf(commit, runId)).toEqual({
      failing: [{ name: 'tests', conclusion: 'failure', url }],
      running: [],
    })
  })

  test.each<[string, object | string, string]>([
    ['a page of an outage', '<html>', 'no JSON.'],
    ['nothing', '', 'no JSON.'],
    ['no list', { total_count: 0 }, '"check_runs" is no list.'],
    ['a list of null', { check_runs: [null] }, '"check_runs[0]" is no object.'],
    ['no id', { check_runs: [{ ...run, id: undefined }] }, '"check_runs[0].id" is no whole number.'],
    ['no name', { check_runs: [{ ...run, name: undefined }] }, '"check_runs[0].name" is no text.'],
    ['a status that is a number', { check_runs: [{ ...run, status: 1 }] }, '"check_runs[0].status" is no text.'],
    ['no conclusion', { check_runs: [{ ...run, conclusion: null }] }, '"check_runs[0].conclusion" is no text.'],
    ['a list of pages', { check_runs: [{ ...run, details_url: [] }] }, '"check_runs[0].details_url" is no text.'],
    ['an app without a number', { check_runs: [{ ...run, app: {} }] }, '"check_runs[0].app.id" is no whole number.'],
    ['an app that is its name', { check_runs: [{ ...run, app: 'a' }] }, '"check_runs[0].app" is no object.'],
  ])('of check runs is refused: %s', async (_, body, message) => {
    const client = await clientAnswered(body)
    const error = await refusalOf(() => client.checkRunsOf(commit, runId))
    const said = `GitHub answered 200 to GET /repos/example/tidy-box/commits/${commit}/check-runs, but ${message.slice(0, -1)} (5 tries).`
    expect(error).toMatchObject({ code: 'github-failed', exitCode: 3, message: said })
  })

  test.each<[string, object, string]>([
    ['no list', [], 'the answer is no object.'],
    ['no context', { statuses: [{ id: 2, state: 'error' }] }, '"statuses[0].context" is no text.'],
    ['no state', { statuses: [{ id: 2, context: 'ci', state: null }] }, '"statuses[0].state" is no text.'],
  ])('of statuses is refused: %s', async (_, body, message) => {
    const client = await clientAnswered(body)
    const error = await refusalOf(() => client.statusesOf(commit))
    const said = `GitHub answered 200 to GET /repos/example/tidy-box/commits/${commit}/status, but ${message.slice(0, -1)} (5 tries).`
    expect(error).toMatchObject({ code: 'github-failed', message: said })
  })
})
