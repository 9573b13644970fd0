import { AnsweredObject } from '../http/answered-object.ts'
import type { GitHubApi } from './api.ts'

/** A repository as GitHub knows it: names can be given again, ids cannot. */
export interface RepositoryFacts {
  /** `owner/name`, in GitHub's own spelling. */
  readonly fullName: string
  readonly owner: string
  readonly id: string
  readonly ownerId: string
}

/** The repository of a client; after a renaming it has another name than was asked for. */
export function repositoryFacts(api: GitHubApi): Promise<RepositoryFacts> {
  return api.request('GET /repos/{owner}/{repo}', {}, (response) => {
    const repository = AnsweredObject.in(response)
    const owner = repository.object('owner')
    return {
      fullName: repository.text('full_name'),
      owner: owner.text('login'),
      id: String(repository.number('id')),
      ownerId: String(owner.number('id')),
    }
  })
}
