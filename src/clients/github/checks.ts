import { type CheckAnswer, isPageOfRun, judgeChecks } from '../../release/checks/head-checks.ts'
import type { HeadChecks } from '../../release/checks.ts'
import { AnsweredObject } from '../http/answered-object.ts'
import type { GitHubApi } from './api.ts'

/** What apps and services say of a commit. Each method needs a permission of its own. */
export class Checks {
  readonly #api: GitHubApi

  constructor(api: GitHubApi) {
    this.#api = api
  }

  /**
   * Check runs of apps, GitHub Actions among them; they need `checks: read`.
   *
   * @param runId The run that asks: its own jobs are left out.
   * @throws ReleaseError `permission-missing`, `github-refused`, `github-failed`
   */
  async checkRunsOf(commit: string, runId: string): Promise<HeadChecks> {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs'
    // The filter leaves superseded check runs out within one suite only, and each workflow run has a suite of its own.
    const answers = await this.#api.all(route, { ref: commit, filter: 'latest' }, (response) =>
      AnsweredObject.in(response)
        .objects('check_runs')
        .map((run) => ofCheckRun(run, runId)),
    )
    return judgeChecks(answers)
  }

  /**
   * Commit statuses, which are older than check runs; they need `statuses: read`.
   *
   * @throws ReleaseError `permission-missing`, `github-refused`, `github-failed`
   */
  async statusesOf(commit: string): Promise<HeadChecks> {
    // The combined status has the newest of each context only.
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/status'
    const answers = await this.#api.all(route, { ref: commit }, (response) =>
      AnsweredObject.in(response).objects('statuses').map(ofStatus),
    )
    return judgeChecks(answers)
  }
}

function ofCheckRun(run: AnsweredObject, runId: string): CheckAnswer {
  const name = run.text('name')
  const status = run.text('status')
  const detailsUrl = run.textIfThere('details_url')
  return {
    id: run.number('id'),
    // Jobs of one name in two workflows are one check: which workflow a run is of takes `actions: read` to know.
    key: JSON.stringify([run.objectIfThere('app')?.number('id'), name]),
    name,
    word: status === 'completed' ? run.text('conclusion') : status,
    url: run.textIfThere('html_url') ?? detailsUrl,
    isOwn: isPageOfRun(detailsUrl, runId),
  }
}

function ofStatus(status: AnsweredObject): CheckAnswer {
  const name = status.text('context')
  return {
    id: status.number('id'),
    key: name,
    name,
    word: status.text('state'),
    url: status.textIfThere('target_url'),
    isOwn: false,
  }
}
