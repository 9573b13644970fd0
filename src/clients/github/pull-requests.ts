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
    return this.#api.all(route, { commit_sha: commit }, (pulls) =>
      pulls.map((pull) => ({
        number: pull.number,
        isMerged: pull.merged_at !== null,
        headCommit: pull.head.sha,
        isOwn: pull.head.repo?.full_name === pull.base.repo.full_name,
        base: pull.base.ref,
      })),
    )
  }

  comments(number: number): Promise<Comment[]> {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
    return this.#api.all(route, { issue_number: number }, (comments) => comments.map(toComment))
  }

  async createComment(number: number, body: string): Promise<Comment> {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
    return toComment(await this.#api.request(route, { issue_number: number, body }))
  }

  async updateComment(id: number, body: string): Promise<Comment> {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
    return toComment(await this.#api.request(route, { comment_id: id, body }))
  }
}

interface AnsweredComment {
  readonly id: number
  readonly body?: string | undefined
  readonly user: { readonly login: string } | null
  readonly html_url: string
}

function toComment({ id, body, user, html_url: url }: AnsweredComment): Comment {
  return { id, body: body ?? '', author: user?.login ?? 'unknown', url }
}
