import { maintainer } from '../../../src/rehearsal/presses.ts'
import { pullRequestNumber, pullRequestRun } from '../../../src/rehearsal/runner/run-facts.ts'
import type { CheckReport, StatusReport } from '../../../src/standins/github/checks.ts'
import type { Fork, ItemCount } from '../../../src/standins/github/conversations.ts'
import { pullRequestEvent } from '../../../src/standins/github/events.ts'
import type { Release } from '../release.ts'
import type { Changes, JobEnd } from './run.ts'

/** What is different from a pull request of the repository itself, without a milestone. */
export interface PullRequestOptions {
  /** The milestone that it is in, and how many issues are in it beside it. */
  readonly milestone?: { readonly title: string; readonly issues?: ItemCount }
  /** Somebody's fork that its branch is in; pushes to the branch of the repository do not move it then. */
  readonly fork?: Fork
}

/** What is different from an ordinary run of `check`. */
export interface CheckChanges extends Omit<Changes, 'outputs'> {
  /** Permissions that the workflow does not give to the job. */
  readonly without?: readonly string[]
}

/** The release pull request of the sample, as GitHub has it. */
export interface ReleasePullRequest {
  /** The commit that would be released now. */
  head(): string
  /** Let an app report a check run of the head. */
  reportCheck(report: Omit<CheckReport, 'commit'>): void
  /** Let a service set a commit status of the head. */
  reportStatus(report: Omit<StatusReport, 'commit'>): void
  /** Button 1 for the pull request as it is now: a new run, whose own job GitHub lists with the checks of the head. */
  check(changes?: CheckChanges): Promise<JobEnd>
}

/** Open the release pull request, once for a release. */
export function openPullRequest(release: Release, { milestone, fork }: PullRequestOptions = {}): ReleasePullRequest {
  const { state, scene } = release
  const opened = milestone && state.openMilestone(milestone.title, state.milestones.size + 1, milestone.issues)
  const { origin } = scene
  state.openPullRequest({
    number: pullRequestNumber,
    title: `release version ${scene.version}`,
    base: origin.baseBranch,
    head: fork === undefined ? origin.headBranch : { ref: origin.headBranch, sha: origin.commit },
    author: fork?.owner ?? maintainer.login,
    ...(fork && { fork }),
    ...(opened && { milestone: opened.number }),
  })
  const head = (): string => state.pullRequest(pullRequestNumber)?.head.sha ?? ''
  return {
    head,
    reportCheck: (report) => state.checks.report({ commit: head(), ...report }),
    reportStatus: (report) => state.checks.reportStatus({ commit: head(), ...report }),
    check: async ({ without = [], workflow = scene.workflows.check.workflow, ...changes } = {}) => {
      const event = pullRequestRun(origin, await pullRequestEvent(state, pullRequestNumber))
      const run = release.runFor(event, withoutPermissions(workflow, without))
      const own = { commit: head(), name: 'check', runId: run.facts.id }
      state.checks.report({ ...own, status: 'in_progress' })
      const end = await run.job('check', changes)
      state.checks.report({ ...own, conclusion: end.result === 'success' ? 'success' : 'failure' })
      return end
    },
  }
}

type Workflow = NonNullable<Changes['workflow']>

function withoutPermissions(workflow: Workflow, names: readonly string[]): Workflow {
  const jobs = workflow.jobs.map((job) => {
    if (job.kind !== 'steps') return job
    const kept = Object.entries(job.permissions).filter(([name]) => !names.includes(name))
    return { ...job, permissions: Object.fromEntries(kept) }
  })
  return { ...workflow, jobs }
}
