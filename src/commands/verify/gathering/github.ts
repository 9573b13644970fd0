import type { Expected } from '../../../attestation/judging/expected.ts'
import { GitHubApi } from '../../../clients/github/api.ts'
import { Refs } from '../../../clients/github/refs.ts'
import { repositoryFacts } from '../../../clients/github/repository.ts'
import type { Network } from '../../../clients/http/network.ts'
import type { Terminal } from '../../../command-line/command.ts'
import type { RepositoryName } from '../../../command-line/repository-name.ts'
import { Secret } from '../../../secret.ts'

/** Who asks about a repository from a command line. */
export interface PublicAccess {
  readonly terminal: Terminal
  readonly network: Network
  /** What the name of the repository is from. */
  readonly namedBy: 'arguments' | 'origin'
}

/** GitHub as everybody sees a repository. A token raises its limits; it is taken from where `gh` takes it. */
export function publicApi(repository: RepositoryName, { terminal, network, namedBy }: PublicAccess): GitHubApi {
  const { environment, services } = terminal
  const token = new Secret(environment.GH_TOKEN || environment.GITHUB_TOKEN || '')
  return new GitHubApi({ apiUrl: services.githubApi, token, repository, asker: { kind: 'person', namedBy }, network })
}

/** An expected identity with what GitHub knows of it. */
export interface CompletedExpectation {
  readonly expected: Expected
  readonly remarks: readonly string[]
}

/**
 * Add what GitHub knows of an expected identity: the ids of its repository, and the commit that its tag leads to now.
 *
 * @param tag Without `refs/tags/`.
 * @throws ReleaseError `tag-not-found`, `github-…`
 */
export async function completeExpected(
  expected: Expected,
  tag: string | undefined,
  api: GitHubApi,
): Promise<CompletedExpectation> {
  const found = await repositoryFacts(api)
  const { repository } = expected
  const isSame = found.fullName.toLowerCase() === repository.fullName.toLowerCase()
  const commit = expected.commit ?? (tag === undefined ? undefined : await new Refs(api).commitOfTag(tag))
  const remark = `GitHub leads from ${repository.fullName} to ${found.fullName}: certificates of before have the old name, and the same id.`
  return {
    expected: {
      ...expected,
      // A repository keeps its id under another name, and may have another owner.
      repository: isSame ? found : { ...repository, id: found.id },
      ...(commit === undefined ? {} : { commit }),
    },
    remarks: isSame ? [] : [remark],
  }
}
