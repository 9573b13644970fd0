import { type GitHubFacts, gatherCheckFacts, unknownGitHubFacts } from '../clients/check-facts.ts'
import { GitHistory } from '../clients/git/history.ts'
import { Git } from '../clients/git.ts'
import type { Network } from '../clients/http/network.ts'
import { judgedPackage, releasedOf, scopeOf } from '../clients/packages/judged.ts'
import { gatherStates, settingsAt } from '../clients/release-states.ts'
import { ReleaseError } from '../errors.ts'
import { declaredSteps } from '../inputs/declared.ts'
import type { CheckInputs } from '../inputs.ts'
import { versionToRelease } from '../release/checks/released-version.ts'
import { decideCheck, notARelease, reasonNotARelease } from '../release/checks.ts'
import type { Version } from '../release/version.ts'
import type { Report } from '../report.ts'
import { checkReport, noReleaseReport } from './check/report.ts'

/**
 * Judge a release pull request by what its branch would release.
 *
 * @param now For a commit without a day of its own.
 * @param openNetwork Asked only where GitHub is.
 */
export async function check(inputs: CheckInputs, now: Date, openNetwork: () => Promise<Network>): Promise<Report> {
  const { run, pullRequest, environment } = inputs
  const { head: commit } = pullRequest
  const git = new Git(run.workspace, environment)
  const history = new GitHistory(run.workspace, environment)
  const base = await startOf({ git, history }, pullRequest)
  // Of the base, so that no pull request changes the rules that it is judged by.
  const { settings: root } = await settingsAt(git, pullRequest.base)
  const given = inputs.tagPrefix || undefined
  const wish = { name: inputs.packageName, tagName: undefined, tagPrefix: given, folder: undefined }
  const judged = await judgedPackage(git, history, { commit, base, settings: root, wish })
  if (judged.kind === 'none') return noReleaseReport(notARelease(judged.states, judged.reason))
  const { settings, tagPrefix, own } = scopeOf(judged, { history, settings: root, tagPrefix: given })
  const released = releasedOf(judged)
  const states = await gatherStates(git, { commit, base, settings, askedTag: undefined, released })
  const reason = reasonNotARelease(states)
  if (reason !== undefined) return noReleaseReport(notARelease(states, reason))

  const today = now.toISOString().slice(0, 10)
  const [facts, gitHubFacts] = await Promise.all([
    gatherCheckFacts(git, { commit, base, settings, tagPrefix, states, history: own, today }),
    askGitHub(inputs, versionToRelease(states), openNetwork),
  ])
  const all = { ...facts, ...gitHubFacts }
  return checkReport(all, decideCheck(all), { repository: run.repository.fullName, isLocal: false })
}

interface Clone {
  readonly git: Git
  readonly history: GitHistory
}

/** The commit that the pull request starts from; `undefined` where the history is missing, which is a rule of its own. */
async function startOf({ git, history }: Clone, pullRequest: CheckInputs['pullRequest']): Promise<string | undefined> {
  try {
    return await history.mergeBase(pullRequest.base, await git.commit(pullRequest.head))
  } catch (error) {
    if (error instanceof ReleaseError && error.code === 'git-shallow') return undefined
    throw error
  }
}

/** What GitHub knows of the release; its client is loaded only for one, which most pull requests are not. */
async function askGitHub(
  inputs: CheckInputs,
  version: Version | undefined,
  openNetwork: () => Promise<Network>,
): Promise<GitHubFacts> {
  if (inputs.token.isEmpty) return unknownGitHubFacts('the input "token" is empty')
  const { gatherGitHubFacts } = await import('../clients/github/release-facts.ts')
  const release = {
    permissions: declaredSteps.check.permissions,
    version,
    commit: inputs.pullRequest.head,
    ownMilestone: inputs.pullRequest.milestone,
  }
  return gatherGitHubFacts(inputs, release, await openNetwork())
}
