/** One side of a pull request: a branch and the commit it was at. */
export interface PullRequestSide {
  readonly ref: string
  readonly sha: string
}

/** Somebody else's copy of the repository. */
export interface Fork {
  readonly owner: string
  readonly name: string
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
  /** The repository that the head is a branch of; `undefined` for the one of the stand-in. */
  readonly fork: Fork | undefined
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
  /** How many issues are in it; the stand-in has no others. */
  readonly issues: ItemCount
}

/** How many issues, or issues and pull requests. */
export interface ItemCount {
  readonly open: number
  readonly closed: number
}

/** A milestone as it is now. */
export interface CountedMilestone extends MilestoneRecord {
  /** Its issues, and the pull requests that are in it. */
  readonly items: ItemCount
}

/** Count what is in a milestone: its issues, and those of the pull requests that are in it. */
export function counted(milestone: MilestoneRecord, pulls: readonly PullRequestRecord[]): CountedMilestone {
  const own = pulls.filter((pull) => pull.milestone === milestone.number)
  const open = own.filter(({ merge }) => merge === undefined).length
  const { issues } = milestone
  return { ...milestone, items: { open: issues.open + open, closed: issues.closed + own.length - open } }
}
