/** The one repository that a stand-in has. */
export interface Repository {
  readonly owner: string
  readonly name: string
  readonly id: number
  readonly ownerId: number
  readonly isPrivate: boolean
  readonly defaultBranch: string
}

/** The addresses that answers are full of. */
export interface Addresses {
  readonly repository: Repository
  /** Where the API is reached; without a final slash. */
  readonly apiUrl: string
  /** `apiUrl` and the repository. */
  readonly api: string
  /** The page of the repository, always on github.com: people read it, nothing fetches it. */
  readonly page: string
  /** Where files are stored: another host than the API's, as in reality, so that clients drop their token. */
  readonly storage: string
}

// What GitHub's own payloads carry.
const realApi = 'https://api.github.com'

/** @param apiUrl Origin of the stand-in, or nothing for the addresses that webhook payloads carry. */
export function addressesOf(repository: Repository, apiUrl: string = realApi): Addresses {
  const path = `${repository.owner}/${repository.name}`
  return {
    repository,
    apiUrl,
    api: `${apiUrl}/repos/${path}`,
    page: `https://github.com/${path}`,
    storage: `${apiUrl.replace('//127.0.0.1:', '//localhost:')}/storage`,
  }
}
