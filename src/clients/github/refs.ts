import { ReleaseError } from '../../errors.ts'
import type { GitHubApi } from './api.ts'

/** Tags and commits on GitHub. */
export class Refs {
  readonly #api: GitHubApi

  constructor(api: GitHubApi) {
    this.#api = api
  }

  /**
   * The commit that a tag leads to now, through annotated tags.
   *
   * @returns 40 hex digits, in one request.
   * @throws ReleaseError `tag-not-found`, and what `GitHubApi.request` throws.
   */
  async commitOfTag(name: string): Promise<string> {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}'
    const parameters = { ref: `refs/tags/${name}`, mediaType: { format: 'sha' } }
    // 422 "No commit found for SHA" is what GitHub answers here for a ref that does not exist.
    const commit = await this.#api.requestIfThere(route, parameters, [404, 422])
    if (commit === undefined) {
      throw new ReleaseError('tag-not-found', {
        message: `The tag "${name}" does not exist on GitHub, or leads to no commit.`,
        hint: 'Push the tag again, and let the whole workflow run for it.',
      })
    }
    // The media type `sha` answers bare text, which the description of the operation does not know.
    return String(commit).trim()
  }

  /** Whether a commit is part of a branch: it is not after a squash or a rebase. */
  async isInBranch(commit: string, branch: string): Promise<boolean> {
    const comparison = await this.#api.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      basehead: `${branch}...${commit}`,
      per_page: 1,
    })
    return comparison.ahead_by === 0
  }
}
