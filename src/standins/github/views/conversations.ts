import type { CommentRecord, CountedMilestone, PullRequestRecord, PullRequestSide } from '../conversations.ts'
import type { FileChange } from '../git/objects.ts'
import { type Addresses, addressesOf } from '../repository.ts'
import type { Schemas } from '../schemas.ts'
import { nodeId, stableNumber } from './identifiers.ts'
import { userView } from './people.ts'
import { repositoryView } from './repositories.ts'

/** What a pull request is shown together with. */
export interface PullRequestSurroundings {
  readonly milestone: CountedMilestone | undefined
}

/** What only a single pull request shows. */
export interface PullRequestSize {
  readonly comments: number
  readonly commits: number
  readonly files: readonly FileChange[]
}

/** A pull request as it is listed. */
export function pullRequestSimpleView(
  at: Addresses,
  pull: PullRequestRecord,
  surroundings: PullRequestSurroundings,
): Schemas['pull-request-simple'] {
  return pullRequestFields(at, pull, surroundings)
}

function pullRequestFields(at: Addresses, pull: PullRequestRecord, { milestone }: PullRequestSurroundings) {
  const state: 'open' | 'closed' = pull.merge === undefined ? 'open' : 'closed'
  const association: Schemas['author-association'] = pull.author === at.repository.owner ? 'OWNER' : 'MEMBER'
  return {
    ...linksOf(at, pull),
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    number: pull.number,
    state,
    locked: false,
    draft: false,
    title: pull.title,
    body: pull.body,
    user: userView(at, pull.author),
    author_association: association,
    labels: [],
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    milestone: milestone === undefined ? null : milestoneView(at, milestone),
    auto_merge: null,
    created_at: pull.openedAt,
    updated_at: pull.updatedAt,
    closed_at: pull.merge?.at ?? null,
    merged_at: pull.merge?.at ?? null,
    merge_commit_sha: pull.merge?.sha ?? null,
    head: headView(at, pull),
    base: sideView(at, pull.base),
  }
}

/** A pull request as it is answered alone. */
export function pullRequestView(
  at: Addresses,
  pull: PullRequestRecord,
  { milestone, comments, commits, files }: PullRequestSurroundings & PullRequestSize,
): Schemas['pull-request'] {
  const total = (count: (file: FileChange) => number): number => files.reduce((sum, file) => sum + count(file), 0)
  return {
    ...pullRequestFields(at, pull, { milestone }),
    merged: pull.merge !== undefined,
    merged_by: pull.merge === undefined ? null : userView(at, pull.merge.login),
    mergeable: pull.merge === undefined ? true : null,
    rebaseable: false,
    mergeable_state: pull.merge === undefined ? 'clean' : 'unknown',
    maintainer_can_modify: false,
    comments,
    review_comments: 0,
    commits,
    additions: total((file) => file.additions),
    deletions: total((file) => file.deletions),
    changed_files: files.length,
  }
}

function linksOf({ api, page }: Addresses, { number, head }: PullRequestRecord) {
  const links = {
    url: `${api}/pulls/${number}`,
    html_url: `${page}/pull/${number}`,
    diff_url: `${page}/pull/${number}.diff`,
    patch_url: `${page}/pull/${number}.patch`,
    issue_url: `${api}/issues/${number}`,
    comments_url: `${api}/issues/${number}/comments`,
    commits_url: `${api}/pulls/${number}/commits`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    review_comments_url: `${api}/pulls/${number}/comments`,
    statuses_url: `${api}/statuses/${head.sha}`,
  }
  return {
    ...links,
    _links: {
      self: { href: links.url },
      html: { href: links.html_url },
      issue: { href: links.issue_url },
      comments: { href: links.comments_url },
      commits: { href: links.commits_url },
      review_comment: { href: links.review_comment_url },
      review_comments: { href: links.review_comments_url },
      statuses: { href: links.statuses_url },
    },
  }
}

/** How the head of a pull request is asked for: `pallets:release-3.2.0`. */
export function headLabel(at: Addresses, pull: PullRequestRecord): string {
  return `${headAddresses(at, pull).repository.owner}:${pull.head.ref}`
}

/** The addresses of the repository that the head is in. */
function headAddresses(at: Addresses, { fork }: PullRequestRecord): Addresses {
  if (fork === undefined) return at
  const id = stableNumber(`fork ${fork.owner}`)
  return addressesOf({ ...at.repository, ...fork, id, ownerId: stableNumber(fork.owner) }, at.apiUrl)
}

function headView(at: Addresses, pull: PullRequestRecord) {
  const side = sideView(headAddresses(at, pull), pull.head)
  return { ...side, repo: { ...side.repo, fork: pull.fork !== undefined } }
}

function sideView(at: Addresses, { ref, sha }: PullRequestSide) {
  const { owner } = at.repository
  return { label: `${owner}:${ref}`, ref, sha, user: userView(at, owner), repo: repositoryView(at) }
}

/** A comment on an issue or a pull request. */
export function commentView(at: Addresses, comment: CommentRecord): Schemas['issue-comment'] {
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${at.api}/issues/comments/${comment.id}`,
    html_url: `${at.page}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${at.api}/issues/${comment.issue}`,
    user: userView(at, comment.author),
    author_association: 'NONE',
    performed_via_github_app: null,
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  }
}

/** A milestone with the number of its issues and pull requests. */
export function milestoneView(at: Addresses, milestone: CountedMilestone): Schemas['milestone'] {
  const api = `${at.api}/milestones/${milestone.number}`
  return {
    id: milestone.id,
    node_id: nodeId('Milestone', milestone.id),
    number: milestone.number,
    url: api,
    html_url: `${at.page}/milestone/${milestone.number}`,
    labels_url: `${api}/labels`,
    title: milestone.title,
    description: null,
    state: milestone.closedAt === null ? 'open' : 'closed',
    creator: userView(at, at.repository.owner),
    open_issues: milestone.items.open,
    closed_issues: milestone.items.closed,
    created_at: milestone.openedAt,
    updated_at: milestone.updatedAt,
    closed_at: milestone.closedAt,
    due_on: null,
  }
}
