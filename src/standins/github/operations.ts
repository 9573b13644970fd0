import { assetRows } from './handlers/assets.ts'
import { attestationRows } from './handlers/attestations.ts'
import { checkRows } from './handlers/checks.ts'
import { commentRows } from './handlers/comments.ts'
import { commitRows } from './handlers/commits.ts'
import { gitRows } from './handlers/git.ts'
import { pullRequestRows } from './handlers/pull-requests.ts'
import { releaseRows } from './handlers/releases.ts'
import { repositoryRows } from './handlers/repository.ts'

/**
 * What the stand-in serves: each row stands beside the function that answers it. The router takes the first path that fits,
 * so `/commits/{ref}/status` comes before `/commits/{ref}`.
 *
 * @see https://docs.github.com/rest/authentication/permissions-required-for-github-apps
 */
export const operations = {
  ...repositoryRows,
  ...gitRows,
  ...pullRequestRows,
  ...checkRows,
  ...commitRows,
  ...releaseRows,
  ...assetRows,
  ...attestationRows,
  ...commentRows,
}

export type OperationId = keyof typeof operations
