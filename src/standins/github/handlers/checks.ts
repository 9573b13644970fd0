import { type Call, type OperationHandler, ok, parameter, query } from '../call.ts'
import { type CheckRunRecord, combinedState, latestOf, newestOf } from '../checks.ts'
import { listed, pageOf } from '../paging.ts'
import { notFound, unprocessable } from '../refusals.ts'
import { get, type Rows } from '../row.ts'
import type { CheckRunList, Schemas } from '../schemas.ts'
import { checkRunView, simpleStatusView, statusView } from '../views/checks.ts'
import { repositoryView } from '../views/repositories.ts'
import { namedCommit } from './commits.ts'

/** The check runs of a commit, the newest first; the latest of each suite unless `filter` says otherwise. */
const listCheckRuns: OperationHandler = (call) => {
  const name = parameter(call, 'ref')
  const commit = namedCommit(call, name)
  if (commit === undefined) return unprocessable(call.operation, `No commit found for SHA: ${name}`)
  const reported = call.state.checks.runsOf(commit.sha)
  const runs = (query(call, 'filter') === 'all' ? reported : latestOf(reported)).filter((run) => isAskedFor(call, run))
  const { items, headers } = pageOf(call, runs)
  const answer: CheckRunList = {
    total_count: runs.length,
    check_runs: items.map((run) => checkRunView(call.at, run)),
  }
  return { ...ok(answer), headers }
}

function isAskedFor(call: Call, run: CheckRunRecord): boolean {
  const name = query(call, 'check_name')
  const status = query(call, 'status')
  return (name === null || name === run.name) && (status === null || status === run.status)
}

/** The newest status of each context, and what they come to. */
const getCombinedStatus: OperationHandler = (call) => {
  const commit = namedCommit(call, parameter(call, 'ref'))
  if (commit === undefined) return notFound(call.operation)
  const newest = newestOf(call.state.checks.statusesOf(commit.sha))
  const { items, headers } = pageOf(call, newest)
  const answer: Schemas['combined-commit-status'] = {
    state: combinedState(newest),
    statuses: items.map((status) => simpleStatusView(call.at, status)),
    sha: commit.sha,
    total_count: newest.length,
    repository: repositoryView(call.at),
    commit_url: `${call.at.api}/commits/${commit.sha}`,
    url: `${call.at.api}/commits/${commit.sha}/status`,
  }
  return { ...ok(answer), headers }
}

/** Every status of a commit, the newest first. */
const listStatuses: OperationHandler = (call) => {
  const commit = namedCommit(call, parameter(call, 'ref'))
  if (commit === undefined) return notFound(call.operation)
  return listed(call, call.state.checks.statusesOf(commit.sha), (status) => statusView(call.at, status))
}

export const checkRows = {
  'checks/list-for-ref': get(
    '/commits/{ref}/check-runs',
    [['checks']],
    'checks/runs#list-check-runs-for-a-git-reference',
    listCheckRuns,
  ),
  'repos/get-combined-status-for-ref': get(
    '/commits/{ref}/status',
    [['statuses']],
    'commits/statuses#get-the-combined-status-for-a-specific-reference',
    getCombinedStatus,
  ),
  'repos/list-commit-statuses-for-ref': get(
    '/commits/{ref}/statuses',
    [['statuses']],
    'commits/statuses#list-commit-statuses-for-a-reference',
    listStatuses,
  ),
} as const satisfies Rows
