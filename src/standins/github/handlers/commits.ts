import { type Call, type OperationHandler, ok, parameter } from '../call.ts'
import { commitsBetween, mergeBase, reachableFrom, resolveCommit } from '../git/history.ts'
import type { GitCommit } from '../git/objects.ts'
import { pageOf } from '../paging.ts'
import { notFound, unprocessable } from '../refusals.ts'
import { contents, get, type Rows } from '../row.ts'
import type { Schemas } from '../schemas.ts'
import { commitView, fileView } from '../views/commits.ts'

/** The commit that a name in the path means; `undefined` if there is none. */
export function namedCommit(call: Call, name: string): GitCommit | undefined {
  return resolveCommit(call.state.git, name, call.state.repository.defaultBranch)
}

/** A commit with its files, or its SHA as bare text where the request accepts only that. */
const getCommit: OperationHandler = async (call) => {
  const name = parameter(call, 'ref')
  const commit = namedCommit(call, name)
  if (commit === undefined) return unprocessable(call.operation, `No commit found for SHA: ${name}`)
  if (/\bvnd\.github(\.v3)?\.sha\b/.test(call.request.headers.accept ?? '')) {
    return { status: 200, headers: { 'content-type': 'application/vnd.github.sha; charset=utf-8' }, body: commit.sha }
  }
  const files = await call.state.git.changes(commit.parents[0], commit.sha)
  const additions = files.reduce((sum, file) => sum + file.additions, 0)
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0)
  const answer: Schemas['commit'] = {
    ...commitView(call.at, commit),
    stats: { additions, deletions, total: additions + deletions },
    files: files.map((file) => fileView(call.at, commit.sha, file)),
  }
  return ok(answer)
}

/** What the second commit of `base...head` has and the first has not, with the files since their common commit. */
const compareCommits: OperationHandler = async (call) => {
  const { git } = call.state
  const [baseName = '', headName = ''] = parameter(call, 'basehead').split('...')
  const base = namedCommit(call, baseName)
  const head = namedCommit(call, headName)
  if (base === undefined || head === undefined) return notFound(call.operation)
  const common = git.commits.get(mergeBase(git, base.sha, head.sha) ?? '')
  if (common === undefined) {
    return notFound(call.operation, `No common ancestor between ${baseName} and ${headName}.`)
  }
  const ahead = commitsBetween(git, base.sha, head.sha)
  const behind = commitsBetween(git, head.sha, base.sha)
  const { items, headers } = pageOf(call, ahead)
  const files = await git.changes(common.sha, head.sha)
  const answer: Schemas['commit-comparison'] = {
    ...comparisonLinks(call, base, head),
    base_commit: commitView(call.at, base),
    merge_base_commit: commitView(call.at, common),
    status: comparisonStatus(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: items.map((commit) => commitView(call.at, commit)),
    files: files.map((file) => fileView(call.at, head.sha, file)),
  }
  return { ...ok(answer), headers }
}

function comparisonStatus(ahead: number, behind: number): Schemas['commit-comparison']['status'] {
  if (ahead > 0 && behind > 0) return 'diverged'
  if (ahead > 0) return 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

function comparisonLinks(call: Call, base: GitCommit, head: GitCommit) {
  const { at } = call
  const page = `${at.page}/compare/${parameter(call, 'basehead')}`
  return {
    url: `${at.api}/compare/${parameter(call, 'basehead')}`,
    html_url: page,
    permalink_url: `${at.page}/compare/${base.sha.slice(0, 7)}...${head.sha.slice(0, 7)}`,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
  }
}

/** Whether a commit is on the default branch. */
export function isOnDefaultBranch({ state }: Call, sha: string): boolean {
  const head = resolveCommit(state.git, 'HEAD', state.repository.defaultBranch)
  return head !== undefined && reachableFrom(state.git, head.sha).has(sha)
}

export const commitRows = {
  'repos/get-commit': get('/commits/{ref}', contents, 'commits/commits#get-a-commit', getCommit),
  'repos/compare-commits-with-basehead': get(
    '/compare/{basehead}',
    contents,
    'commits/commits#compare-two-commits',
    compareCommits,
  ),
} as const satisfies Rows
