import { AnsweredObject } from '../http/answered-object.ts'
import { Unreadable } from '../http/attempt.ts'
import type { GitHubApi } from './api.ts'

/**
 * The text of one small file of the repository, for a job that has no checkout.
 *
 * @param ref Full name: `refs/tags/3.2.0`.
 * @returns `undefined` if there is no such file.
 * @throws ReleaseError what `GitHubApi.request` throws
 * @see https://docs.github.com/rest/repos/contents#get-repository-content
 */
export async function textOfFile(api: GitHubApi, path: string, ref: string): Promise<string | undefined> {
  return await api.requestIfThere('GET /repos/{owner}/{repo}/contents/{path}', { path, ref }, (response) => {
    const file = AnsweredObject.in(response)
    // Of a file above 1 MB, GitHub answers no content, and says "none".
    if (file.text('encoding') !== 'base64') throw new Unreadable(`${path} is no small file.`)
    return Buffer.from(file.text('content'), 'base64').toString()
  })
}
