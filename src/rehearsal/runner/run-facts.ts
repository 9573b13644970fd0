import type { Origin } from '../scene/origin.ts'
import { pullRequestNumber } from '../scene/origin.ts'
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

/** The event of a pull request: the run is for the merge that GitHub tries. */
export function pullRequestRun(origin: Origin, payload: object): RunEvent {
  return {
    name: 'pull_request',
    payload,
    ref: `refs/pull/${pullRequestNumber}/merge`,
    refName: `${pullRequestNumber}/merge`,
    refType: 'branch',
    sha: origin.mergeCommit,
    baseRef: origin.baseBranch,
    headRef: origin.headBranch,
  }
}

/** The event of a pushed tag, or of a release of it: both run at the commit that the tag leads to. */
export function tagRun(name: 'push' | 'release', { tag, commit }: Origin, payload: object): RunEvent {
  const ref = `refs/tags/${tag}`
  return { name, payload, ref, refName: tag, refType: 'tag', sha: commit, baseRef: '', headRef: '' }
}
