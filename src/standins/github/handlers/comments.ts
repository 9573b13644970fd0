import { type Call, created, numberParameter, type OperationHandler, ok, query, text } from '../call.ts'
import { listed } from '../paging.ts'
import { notFound, validationFailed } from '../refusals.ts'
import { get, issuesOrPullRequests, openGet, type Rows, write } from '../row.ts'
import { commentView, milestoneView } from '../views/conversations.ts'

const missingBody = { resource: 'IssueComment', code: 'missing_field', field: 'body' }

/** The stand-in has no issues: comments belong to pull requests, whose numbers they share. */
function issueNumber(call: Call): number | undefined {
  const number = numberParameter(call, 'issue_number')
  return call.state.pullRequests.has(number) ? number : undefined
}

/** The comments of a pull request, the oldest first. */
const listComments: OperationHandler = (call) => {
  const number = issueNumber(call)
  if (number === undefined) return notFound(call.operation)
  const comments = [...call.state.comments.values()].filter(({ issue }) => issue === number)
  return listed(call, comments, (comment) => commentView(call.at, comment))
}

/** Say something on a pull request. */
const createComment: OperationHandler = (call) => {
  const issue = issueNumber(call)
  const body = text(call, 'body')
  if (issue === undefined) return notFound(call.operation)
  if (!body) return validationFailed(call.operation, missingBody)
  const at = call.state.now()
  const id = call.state.nextId()
  const comment = { id, issue, body, author: call.caller.login, createdAt: at, updatedAt: at }
  call.state.comments.set(id, comment)
  return created(commentView(call.at, comment))
}

/** Replace the words of a comment. */
const updateComment: OperationHandler = (call) => {
  const comment = call.state.comments.get(numberParameter(call, 'comment_id'))
  const body = text(call, 'body')
  if (comment === undefined) return notFound(call.operation)
  if (!body) return validationFailed(call.operation, missingBody)
  const changed = { ...comment, body, updatedAt: call.state.now() }
  call.state.comments.set(comment.id, changed)
  return ok(commentView(call.at, changed))
}

/** Milestones; the open ones unless `state` says otherwise. */
const listMilestones: OperationHandler = (call) => {
  const state = query(call, 'state') ?? 'open'
  const milestones = [...call.state.milestones.keys()]
    .flatMap((number) => call.state.milestone(number) ?? [])
    .filter(({ closedAt }) => state === 'all' || (state === 'open') === (closedAt === null))
  return listed(call, milestones, (milestone) => milestoneView(call.at, milestone))
}

/** Rename, close, or open a milestone again. */
const updateMilestone: OperationHandler = (call) => {
  const milestone = call.state.milestone(numberParameter(call, 'milestone_number'))
  if (milestone === undefined) return notFound(call.operation)
  const at = call.state.now()
  const state = text(call, 'state')
  const closedAt = state === undefined ? milestone.closedAt : state === 'closed' ? (milestone.closedAt ?? at) : null
  const changed = { ...milestone, title: text(call, 'title') ?? milestone.title, closedAt, updatedAt: at }
  call.state.milestones.set(milestone.number, changed)
  return ok(milestoneView(call.at, changed))
}

export const commentRows = {
  'issues/list-comments': get(
    '/issues/{issue_number}/comments',
    issuesOrPullRequests,
    'issues/comments#list-issue-comments',
    listComments,
  ),
  'issues/create-comment': write(
    'POST',
    '/issues/{issue_number}/comments',
    issuesOrPullRequests,
    'issues/comments#create-an-issue-comment',
    createComment,
  ),
  'issues/update-comment': write(
    'PATCH',
    '/issues/comments/{comment_id}',
    issuesOrPullRequests,
    'issues/comments#update-an-issue-comment',
    updateComment,
  ),
  'issues/list-milestones': openGet(
    '/milestones',
    issuesOrPullRequests,
    'issues/milestones#list-milestones',
    listMilestones,
  ),
  'issues/update-milestone': write(
    'PATCH',
    '/milestones/{milestone_number}',
    issuesOrPullRequests,
    'issues/milestones#update-a-milestone',
    updateMilestone,
  ),
} as const satisfies Rows
