import { gitHubPages, remoteOfUrl } from '../clients/git/remote.ts'

/** A branch, and the one that it is to be merged into, if that is known. */
export interface BranchPair {
  readonly branch: string
  readonly base: string | undefined
}

/** Where a pull request is opened. */
export type PullRequestPlace =
  /** At GitHub, by a form of this address. */
  | { readonly kind: 'form'; readonly address: string }
  /** A sentence says what is known. */
  | { readonly kind: 'elsewhere'; readonly sentence: string }

/**
 * Where the pull request of a branch is opened; without a base, GitHub takes the default branch.
 *
 * @param origin The address of the remote `origin`, which may hold a password; `undefined` if there is no such remote.
 * @see https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/using-query-parameters-to-create-a-pull-request
 */
export function pullRequestPlace(origin: string | undefined, { branch, base }: BranchPair): PullRequestPlace {
  const remote = remoteOfUrl(origin ?? '')
  const pages = remote && gitHubPages(remote)
  if (pages !== undefined) {
    const range = base === undefined ? inPath(branch) : `${inPath(base)}...${inPath(branch)}`
    return { kind: 'form', address: `${pages}/compare/${range}?expand=1` }
  }
  return { kind: 'elsewhere', sentence: elsewhere(origin, remote?.host) }
}

function elsewhere(origin: string | undefined, host: string | undefined): string {
  if (origin === undefined) return 'The clone has no remote "origin": add it by `git remote add origin URL`.'
  return host === undefined
    ? 'The remote "origin" is no server whose pages are known, so there is no address at which to open a pull request.'
    : `Open the pull request at ${host}: its address is known of GitHub only.`
}

const inPath = (name: string): string => name.split('/').map(encodeURIComponent).join('/')
