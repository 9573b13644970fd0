import { afterAll, beforeEach, expect, test } from '@jest/globals'
import type { CheckReport } from '../../src/standins/github/checks.ts'
import { withShared } from '../shared.ts'
import { refusalOf, type ServedGitHub, serveGitHub } from '../worlds/github.ts'
import { createConformance } from './openapi.ts'

withShared('checks and commit statuses as GitHub answers them', () => {
  const conformance = createConformance(['404', 'checks-422', 'stale-check'])
  let github: ServedGitHub
  let commit: string
  beforeEach(async () => {
    await github?.close()
    github = await serveGitHub(conformance.observe)
    commit = github.repository.commits.tagged
  })
  afterAll(() => github.close())

  const rest = () => github.client({ checks: 'read', statuses: 'read' }).rest
  const ref = () => ({ ...github.owner, ref: commit })
  const report = (change: Partial<CheckReport>) => github.state.checks.report({ commit, name: 'tests', ...change })
  const setStatus = (context: string, state: 'error' | 'failure' | 'pending' | 'success') =>
    github.state.checks.reportStatus({ commit, context, state })

  async function listed(filter: object = {}) {
    const { data } = await rest().checks.listForRef({ ...ref(), ...filter })
    expect(data.total_count).toBe(data.check_runs.length)
    return data.check_runs.map(({ id }) => id)
  }

  test('nothing was reported yet: empty lists', async () => {
    const named = { ...github.owner, ref: 'release-3.2.0' }
    expect((await rest().checks.listForRef(named)).data).toEqual({ total_count: 0, check_runs: [] })
    expect((await rest().repos.listCommitStatusesForRef(named)).data).toEqual([])
    const { data } = await rest().repos.getCombinedStatusForRef(named)
    expect(data).toMatchObject({ state: 'pending', sha: commit, total_count: 0, statuses: [] })
  })

  test('a name that means no commit', async () => {
    const nowhere = { ...github.owner, ref: 'nowhere' }
    expect((await refusalOf(rest().checks.listForRef(nowhere))).status).toBe(422)
    expect((await refusalOf(rest().repos.getCombinedStatusForRef(nowhere))).status).toBe(404)
    expect((await refusalOf(rest().repos.listCommitStatusesForRef(nowhere))).status).toBe(404)
  })

  test('a job of a workflow: its page has the numbers of the run and of the check run', async () => {
    const { id, suiteId } = report({ name: 'tests (3.14)', conclusion: 'timed_out', runId: 77 })
    const page = `https://github.com/pallets/sample/actions/runs/77/job/${id}`
    const { data } = await rest().checks.listForRef(ref())
    expect(data.check_runs).toMatchObject([
      {
        id,
        name: 'tests (3.14)',
        head_sha: commit,
        status: 'completed',
        conclusion: 'timed_out',
        html_url: page,
        details_url: page,
        started_at: '2026-05-01T12:00:00Z',
        completed_at: '2026-05-01T12:00:00Z',
        check_suite: { id: suiteId },
        app: { id: 15368, slug: 'github-actions', node_id: 'MDM6QXBwMTUzNjg=' },
        pull_requests: [],
      },
    ])
  })

  test('a check run of another app that has not ended, with its own page or with none', async () => {
    const app = 'pre-commit-ci'
    const { id } = report({ app, status: 'in_progress', conclusion: 'success', detailsUrl: 'https://pre-commit.ci/1' })
    report({ app, name: 'other', status: 'queued', detailsUrl: null })
    const { data } = await rest().checks.listForRef(ref())
    const html_url = `https://github.com/pallets/sample/runs/${id}`
    expect(data.check_runs).toMatchObject([
      { name: 'other', status: 'queued', conclusion: null, details_url: null },
      { name: 'tests', conclusion: null, completed_at: null, html_url, details_url: 'https://pre-commit.ci/1' },
    ])
  })

  test("every way to end, and GitHub's own", async () => {
    const ends = ['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required'] as const
    for (const conclusion of [...ends, 'stale'] as const) report({ name: conclusion, conclusion })
    const { data } = await rest().checks.listForRef(ref())
    expect(data.check_runs.map(({ name, conclusion }) => name === conclusion)).toEqual(
      Array(ends.length + 1).fill(true),
    )
  })

  test('the latest are the newest of each name in each suite, and all are all', async () => {
    const failed = report({ conclusion: 'failure', runId: 5 })
    const again = report({ runId: 5 })
    const otherRun = report({ runId: 6 })
    const otherName = report({ name: 'docs', runId: 5 })
    const otherApp = report({ app: 'a' })
    const otherAppAgain = report({ app: 'a', status: 'queued' })
    report({ commit: github.repository.commits.fixed })
    const latest = [otherAppAgain, otherName, otherRun, again].map(({ id }) => id)
    expect(await listed()).toEqual(latest)
    expect(await listed({ filter: 'latest' })).toEqual(latest)
    const all = [otherAppAgain, otherApp, otherName, otherRun, again, failed].map(({ id }) => id)
    expect(await listed({ filter: 'all' })).toEqual(all)
    expect(await listed({ check_name: 'docs' })).toEqual([otherName.id])
    expect(await listed({ status: 'queued' })).toEqual([otherAppAgain.id])
  })

  test('long lists have pages', async () => {
    for (let number = 1; number <= 101; number += 1) {
      report({ name: `job ${number}` })
      setStatus(`${number}`, 'success')
    }
    const first = await rest().checks.listForRef({ ...ref(), per_page: 100 })
    expect(first.data).toMatchObject({ total_count: 101, check_runs: { length: 100 } })
    expect(first.headers.link).toContain('rel="next"')
    const second = await rest().checks.listForRef({ ...ref(), per_page: 100, page: 2 })
    expect(second.data.check_runs.map(({ name }) => name)).toEqual(['job 1'])
    expect(second.headers.link).not.toContain('rel="next"')
    const combined = await rest().repos.getCombinedStatusForRef({ ...ref(), per_page: 100 })
    expect(combined.data).toMatchObject({ state: 'success', total_count: 101, statuses: { length: 100 } })
    expect(combined.headers.link).toContain('page=2')
    expect((await rest().repos.listCommitStatusesForRef(ref())).data).toHaveLength(30)
  })

  test.each<[readonly ('error' | 'failure' | 'pending' | 'success')[], string, string]>([
    [['success', 'success'], 'success', 'all went well'],
    [['success', 'pending'], 'pending', 'one is not there yet'],
    [['pending', 'failure', 'success'], 'failure', 'one failed, whatever the others do'],
    [['pending', 'error'], 'failure', 'one broke'],
  ])('statuses %j come to %s: %s', async (states, expected) => {
    for (const [index, state] of states.entries()) setStatus(`service ${index}`, state)
    const { data } = await rest().repos.getCombinedStatusForRef(ref())
    expect([data.state, data.total_count]).toEqual([expected, states.length])
  })

  test('of a context the newest status counts; the list has all of them', async () => {
    setStatus('ci', 'failure')
    const status = { commit, context: 'ci', state: 'success', targetUrl: 'https://ci.example.org/2' } as const
    github.state.checks.reportStatus(status)
    const { data } = await rest().repos.getCombinedStatusForRef(ref())
    expect(data).toMatchObject({
      state: 'success',
      total_count: 1,
      statuses: [{ context: 'ci', state: 'success', target_url: 'https://ci.example.org/2' }],
    })
    const list = await rest().repos.listCommitStatusesForRef(ref())
    expect(list.data.map(({ state, creator }) => [state, creator?.login])).toEqual([
      ['success', 'pallets'],
      ['failure', 'pallets'],
    ])
  })

  test('every request and answer is as GitHub describes it', () => {
    expect(conformance.problems()).toEqual([])
    expect(conformance.answered()).toEqual([
      'checks/list-for-ref',
      'repos/get-combined-status-for-ref',
      'repos/list-commit-statuses-for-ref',
    ])
  })
})
