import { known } from '../../release/known.ts'
import { releasedAs, type Version } from '../../release/version.ts'
import type { Secret } from '../../secret.ts'
import type { GitHubFacts } from '../check-facts.ts'
import type { Network } from '../http/network.ts'
import { type GitHubOptions, jobApi } from './api.ts'
import type { JobPermissions } from './asker.ts'
import { Checks } from './checks.ts'
import { knownAnswer } from './known.ts'
import { Milestones } from './milestones.ts'

/** The run that asks, and the token of its job. */
interface AskingJob {
  readonly run: Pick<GitHubOptions, 'apiUrl' | 'repository'> & { readonly runId: string }
  readonly token: Secret
}

/** What GitHub is asked about. */
export interface AskedRelease {
  readonly permissions: JobPermissions
  /** As the project declares it; `undefined` if that cannot be read. */
  readonly version: Version | undefined
  readonly commit: string
  /** Number of the milestone that the release pull request is in. */
  readonly ownMilestone: number | undefined
}

/** What GitHub knows of a release that is prepared; what it refuses or fails to answer is kept as such. */
export async function gatherGitHubFacts(job: AskingJob, release: AskedRelease, network: Network): Promise<GitHubFacts> {
  const { permissions, version, commit, ownMilestone } = release
  const api = jobApi(job, permissions, network)
  const checks = new Checks(api)
  const [milestone, checkRuns, statuses] = await Promise.all([
    version && knownAnswer(new Milestones(api).openOf(releasedAs(version), ownMilestone)),
    knownAnswer(checks.checkRunsOf(commit, job.run.runId)),
    knownAnswer(checks.statusesOf(commit)),
  ])
  return { milestone: milestone ?? known(undefined), checkRuns, statuses }
}
