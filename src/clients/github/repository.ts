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
export async function repositoryFacts(api: GitHubApi): Promise<RepositoryFacts> {
  const { full_name: fullName, owner, id } = await api.request('GET /repos/{owner}/{repo}', {})
  return { fullName, owner: owner.login, id: String(id), ownerId: String(owner.id) }
}
