/** One side of a pull request: a branch and the commit it was at. */
export interface PullRequestSide {
  readonly ref: string
  readonly sha: string
}

export interface PullRequestRecord {
  readonly number: number
  readonly id: number
  readonly title: string
  readonly body: string
  readonly author: string
  /** Number of its milestone. */
  readonly milestone: number | undefined
  readonly base: PullRequestSide
  readonly head: PullRequestSide
  readonly openedAt: string
  readonly updatedAt: string
  /** The merge commit, who merged, and when; `undefined` while it is open. */
  readonly merge: { readonly sha: string; readonly login: string; readonly at: string } | undefined
}

/** A comment on an issue or a pull request. */
export interface CommentRecord {
  readonly id: number
  /** Number of the issue or pull request. */
  readonly issue: number
  readonly body: string
  readonly author: string
  readonly createdAt: string
  readonly updatedAt: string
}

export interface MilestoneRecord {
  readonly number: number
  readonly id: number
  readonly title: string
  readonly openedAt: string
  readonly updatedAt: string
  readonly closedAt: string | null
}
