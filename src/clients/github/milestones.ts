import { isMilestoneOf } from '../../release/checks/milestone-title.ts'
import type { OpenMilestone } from '../../release/checks.ts'
import type { Version } from '../../release/version.ts'
import { AnsweredObject } from '../http/answered-object.ts'
import type { GitHubApi } from './api.ts'

/** Milestones of one repository. */
export class Milestones {
  readonly #api: GitHubApi

  constructor(api: GitHubApi) {
    this.#api = api
  }

  /**
   * The open milestone of a version, and how much in it is still open.
   *
   * @param ownMilestone Number of the milestone that the release pull request is in: GitHub counts open pull requests
   *   as open issues, and this one is no reason to wait.
   * @returns `undefined` if no open milestone has the version as its title.
   * @throws ReleaseError `permission-missing`, `github-refused`, `github-failed`
   */
  async openOf(version: Version, ownMilestone: number | undefined): Promise<OpenMilestone | undefined> {
    const milestones = await this.#api.all('GET /repos/{owner}/{repo}/milestones', { state: 'open' }, (response) =>
      AnsweredObject.listIn(response)
        .filter((milestone) => isMilestoneOf(milestone.text('title'), version))
        .map(toMilestone),
    )
    const [found] = milestones
    if (found === undefined) return undefined
    const { title, url, number, openIssues } = found
    const isOwn = number === ownMilestone
    return {
      title,
      url,
      openItems: isOwn ? Math.max(0, openIssues - 1) : openIssues,
    }
  }
}

function toMilestone(milestone: AnsweredObject) {
  return {
    title: milestone.text('title'),
    url: milestone.text('html_url'),
    number: milestone.number('number'),
    openIssues: milestone.number('open_issues'),
  }
}
