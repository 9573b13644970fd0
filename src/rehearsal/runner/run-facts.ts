import type { Workflow } from '../workflow.ts'

/** Who a rehearsal says it is: GitHub's ids are numbers that no real repository has. */
export interface RepositoryIdentity {
  readonly owner: string
  readonly name: string
  readonly id: number
  readonly ownerId: number
}

/** An event that starts a run. */
export interface RunEvent {
  readonly name: 'pull_request' | 'push' | 'release'
  /** The webhook's payload, which becomes the file of GITHUB_EVENT_PATH. */
  readonly payload: object
  readonly ref: string
  readonly refName: string
  readonly refType: 'tag' | 'branch'
  readonly sha: string
  readonly baseRef: string
  readonly headRef: string
}

/** One run of a workflow. */
export interface RunFacts {
  readonly repository: RepositoryIdentity
  readonly actor: { readonly login: string; readonly id: number }
  readonly event: RunEvent
  readonly workflow: Workflow
  readonly id: number
  readonly number: number
}

/** Number of the pull request that a rehearsal makes up. */
export const pullRequestNumber = 1

/** What an event says of the repository. */
interface EventPlace {
  readonly tag: string
  /** What the tag leads to. */
  readonly commit: string
  /** The merge that GitHub tries for the pull request. */
  readonly mergeCommit: string
  readonly baseBranch: string
  readonly headBranch: string
}

/** The event of a pull request: the run is for the merge that GitHub tries. */
export function pullRequestRun(place: Omit<EventPlace, 'tag' | 'commit'>, payload: object): RunEvent {
  return {
    name: 'pull_request',
    payload,
    ref: `refs/pull/${pullRequestNumber}/merge`,
    refName: `${pullRequestNumber}/merge`,
    refType: 'branch',
    sha: place.mergeCommit,
    baseRef: place.baseBranch,
    headRef: place.headBranch,
  }
}

/** The event of a pushed tag, or of a release of it: both run at the commit that the tag leads to. */
export function tagRun(
  name: 'push' | 'release',
  { tag, commit }: Pick<EventPlace, 'tag' | 'commit'>,
  payload: object,
): RunEvent {
  const ref = `refs/tags/${tag}`
  return { name, payload, ref, refName: tag, refType: 'tag', sha: commit, baseRef: '', headRef: '' }
}
