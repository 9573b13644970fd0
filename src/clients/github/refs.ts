import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { isCommit } from '../../release/commit.ts'
import { AnsweredObject } from '../http/answered-object.ts'
import { Unreadable } from '../http/attempt.ts'
import type { HttpResponse } from '../http/send.ts'
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
    const commit = await this.#api.requestIfThere(route, parameters, commitIn, [404, 422])
    if (commit !== undefined) return commit
    throw new ReleaseError('tag-not-found', {
      message: `The tag ${quoted(name)} does not exist on GitHub, or leads to no commit.`,
      hint: this.#api.hints.tagNotFound,
    })
  }

  /**
   * Take a tag anew: it must still lead to the commit that something was made for.
   *
   * @param words What was made for the commit, as `this run is for`; and what to do if the tag has moved.
   * @throws ReleaseError `tag-moved`, and what `commitOfTag` throws.
   */
  async requireCommit(
    name: string,
    expected: string,
    words: { readonly made: string; readonly hint: string },
  ): Promise<void> {
    const commit = await this.commitOfTag(name)
    if (commit === expected) return
    throw new ReleaseError('tag-moved', {
      message: `The tag ${quoted(name)} leads to ${commit} now, but ${words.made} ${expected}.`,
      hint: words.hint,
    })
  }

  /** Whether a commit is part of a branch: it is not after a squash or a rebase. */
  async isInBranch(commit: string, branch: string): Promise<boolean> {
    const parameters = { basehead: `${branch}...${commit}`, per_page: 1 }
    return await this.#api.request('GET /repos/{owner}/{repo}/compare/{basehead}', parameters, (response) => {
      return AnsweredObject.in(response).number('ahead_by') === 0
    })
  }
}

/** The media type `sha` answers bare text. Whatever is no commit is a page, and says nothing of the tag. */
function commitIn({ body }: HttpResponse): string {
  const text = body.toString().trim()
  if (isCommit(text)) return text
  throw new Unreadable('no commit.')
}
