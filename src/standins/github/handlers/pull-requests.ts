import { type Call, numberParameter, type OperationHandler, ok, parameter, query } from '../call.ts'
import type { PullRequestRecord } from '../conversations.ts'
import { commitsBetween, mergeBase } from '../git/history.ts'
import type { FileChange, GitCommit } from '../git/objects.ts'
import { listed } from '../paging.ts'
import { notFound } from '../refusals.ts'
import { get, openGet, pullRequests, type Rows } from '../row.ts'
import type { GitHubState } from '../state.ts'
import { commitView, fileView } from '../views/commits.ts'
import {
  headLabel,
  type PullRequestSize,
  type PullRequestSurroundings,
  pullRequestSimpleView,
  pullRequestView,
} from '../views/conversations.ts'
import { isOnDefaultBranch } from './commits.ts'

function commitsOf({ git }: GitHubState, { base, head }: PullRequestRecord): GitCommit[] {
  return commitsBetween(git, base.sha, head.sha)
}

async function filesOf({ git }: GitHubState, { base, head }: PullRequestRecord): Promise<readonly FileChange[]> {
  return git.changes(mergeBase(git, base.sha, head.sha), head.sha)
}

/** What a pull request is shown with beside what it says itself. */
export async function surroundingsOf(
  state: GitHubState,
  pull: PullRequestRecord,
): Promise<PullRequestSurroundings & PullRequestSize> {
  return {
    milestone: state.milestone(pull.milestone),
    comments: [...state.comments.values()].filter(({ issue }) => issue === pull.number).length,
    commits: commitsOf(state, pull).length,
    files: await filesOf(state, pull),
  }
}

function all(state: GitHubState): PullRequestRecord[] {
  return [...state.pullRequests.keys()].flatMap((number) => state.pullRequest(number) ?? []).reverse()
}

function named(call: Call): PullRequestRecord | undefined {
  return call.state.pullRequest(numberParameter(call, 'pull_number'))
}

const simpleView = (call: Call) => (pull: PullRequestRecord) =>
  pullRequestSimpleView(call.at, pull, { milestone: call.state.milestone(pull.milestone) })

/** Pull requests, the youngest first; the open ones unless `state` says otherwise. */
const listPullRequests: OperationHandler = (call) => {
  const state = query(call, 'state') ?? 'open'
  const head = query(call, 'head')
  const base = query(call, 'base')
  const pulls = all(call.state).filter(
    (pull) =>
      (state === 'all' || (state === 'open') === (pull.merge === undefined)) &&
      (head === null || head === headLabel(call.at, pull)) &&
      (base === null || base === pull.base.ref),
  )
  return listed(call, pulls, simpleView(call))
}

/** One pull request with its size. */
const getPullRequest: OperationHandler = async (call) => {
  const pull = named(call)
  if (pull === undefined) return notFound(call.operation)
  return ok(pullRequestView(call.at, pull, await surroundingsOf(call.state, pull)))
}

/** The files that differ from where the branch began. */
const listPullRequestFiles: OperationHandler = async (call) => {
  const pull = named(call)
  if (pull === undefined) return notFound(call.operation)
  return listed(call, await filesOf(call.state, pull), (file) => fileView(call.at, pull.head.sha, file))
}

/** The commits of the branch, the oldest first. */
const listPullRequestCommits: OperationHandler = (call) => {
  const pull = named(call)
  if (pull === undefined) return notFound(call.operation)
  return listed(call, commitsOf(call.state, pull), (commit) => commitView(call.at, commit))
}

/** Once the commit is on the default branch, the merged pull requests that brought it; before, every one that has it. */
const listPullRequestsOfCommit: OperationHandler = (call) => {
  const sha = parameter(call, 'commit_sha')
  const mergedOnly = isOnDefaultBranch(call, sha)
  const pulls = all(call.state).filter(
    (pull) =>
      (!mergedOnly || pull.merge !== undefined) &&
      (pull.merge?.sha === sha || commitsOf(call.state, pull).some((commit) => commit.sha === sha)),
  )
  return listed(call, pulls, simpleView(call))
}

export const pullRequestRows = {
  'repos/list-pull-requests-associated-with-commit': get(
    '/commits/{commit_sha}/pulls',
    pullRequests,
    'commits/commits#list-pull-requests-associated-with-a-commit',
    listPullRequestsOfCommit,
  ),
  'pulls/list': get('/pulls', pullRequests, 'pulls/pulls#list-pull-requests', listPullRequests),
  'pulls/get': openGet(
    '/pulls/{pull_number}',
    [['contents'], ['pull-requests']],
    'pulls/pulls#get-a-pull-request',
    getPullRequest,
  ),
  'pulls/list-files': get(
    '/pulls/{pull_number}/files',
    pullRequests,
    'pulls/pulls#list-pull-requests-files',
    listPullRequestFiles,
  ),
  'pulls/list-commits': get(
    '/pulls/{pull_number}/commits',
    pullRequests,
    'pulls/pulls#list-commits-on-a-pull-request',
    listPullRequestCommits,
  ),
} as const satisfies Rows
