import { AnsweredObject } from '../http/answered-object.ts'
import type { GitHubApi } from './api.ts'

/** A pull request, as far as a release needs it. */
export interface PullRequest {
  readonly number: number
  readonly isMerged: boolean
  readonly headCommit: string
  /** Whether its branch is in this repository, and not in a fork. */
  readonly isOwn: boolean
  readonly base: string
}

/** A comment on a pull request. */
export interface Comment {
  readonly id: number
  readonly body: string
  readonly author: string
  readonly url: string
}

/** Pull requests and their comments. */
export class PullRequests {
  readonly #api: GitHubApi

  constructor(api: GitHubApi) {
    this.#api = api
  }

  /** The pull requests that hold a commit, open or merged. */
  async ofCommit(commit: string): Promise<PullRequest[]> {
    const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls'
    return this.#api.all(route, { commit_sha: commit }, (response) =>
      AnsweredObject.listIn(response).map(toPullRequest),
    )
  }

  comments(number: number): Promise<Comment[]> {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
    return this.#api.all(route, { issue_number: number }, (response) => AnsweredObject.listIn(response).map(toComment))
  }

  async createComment(number: number, body: string): Promise<Comment> {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
    return this.#api.request(route, { issue_number: number, body }, (response) =>
      toComment(AnsweredObject.in(response)),
    )
  }

  async updateComment(id: number, body: string): Promise<Comment> {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
    return this.#api.request(route, { comment_id: id, body }, (response) => toComment(AnsweredObject.in(response)))
  }
}

function toPullRequest(pull: AnsweredObject): PullRequest {
  const head = pull.object('head')
  const base = pull.object('base')
  return {
    number: pull.number('number'),
    isMerged: pull.textIfThere('merged_at') !== undefined,
    headCommit: head.text('sha'),
    // The repository of a branch is gone with its fork.
    isOwn: head.objectIfThere('repo')?.text('full_name') === base.object('repo').text('full_name'),
    base: base.text('ref'),
  }
}

function toComment(comment: AnsweredObject): Comment {
  return {
    id: comment.number('id'),
    body: comment.textIfThere('body') ?? '',
    author: comment.objectIfThere('user')?.text('login') ?? 'unknown',
    url: comment.text('html_url'),
  }
}
