import type { Expected } from '../../attestation/expected.ts'
import { GitHubApi } from '../../clients/github/api.ts'
import { Refs } from '../../clients/github/refs.ts'
import { repositoryFacts } from '../../clients/github/repository.ts'
import type { PublicServices } from '../../endpoints.ts'
import { Secret } from '../../secret.ts'
import type { Terminal } from '../arguments.ts'
import type { RepositoryName } from './request.ts'

/** GitHub as everybody sees a repository. A token raises its limits; it is taken from where `gh` takes it. */
export function publicApi(repository: RepositoryName, services: PublicServices, { environment }: Terminal): GitHubApi {
  const token = new Secret(environment.GH_TOKEN || environment.GITHUB_TOKEN || '')
  return new GitHubApi({ apiUrl: services.githubApi, token, repository, permissions: { contents: 'read' } })
}

/**
 * Add what GitHub knows of an expected identity: the ids of its repository, and the commit that its tag leads to now.
 *
 * @param tag Without `refs/tags/`.
 * @throws ReleaseError `tag-not-found`, `github-…`
 */
export async function completeExpected(expected: Expected, tag: string | undefined, api: GitHubApi): Promise<Expected> {
  const found = await repositoryFacts(api)
  const { repository } = expected
  // Under another name than was asked for it is another repository, whatever GitHub leads to.
  const isSame = found.fullName.toLowerCase() === repository.fullName.toLowerCase()
  const commit = expected.commit ?? (tag === undefined ? undefined : await new Refs(api).commitOfTag(tag))
  return {
    ...expected,
    repository: isSame ? found : repository,
    ...(commit === undefined ? {} : { commit }),
  }
}
