import { type OperationHandler, ok } from './call.ts'
import { deleteAsset, getAsset, listAssets, updateAsset, uploadAsset } from './handlers/assets.ts'
import { createAttestation, listAttestations } from './handlers/attestations.ts'
import { getCombinedStatus, listCheckRuns, listStatuses } from './handlers/checks.ts'
import { createComment, listComments, listMilestones, updateComment, updateMilestone } from './handlers/comments.ts'
import { compareCommits, getCommit } from './handlers/commits.ts'
import { getGitCommit, getRef, getTag, listMatchingRefs, listTags } from './handlers/git.ts'
import {
  getPullRequest,
  listPullRequestCommits,
  listPullRequestFiles,
  listPullRequests,
  listPullRequestsOfCommit,
} from './handlers/pull-requests.ts'
import {
  createRelease,
  deleteRelease,
  getLatestRelease,
  getRelease,
  getReleaseByTag,
  listReleases,
  updateRelease,
} from './handlers/releases.ts'
import type { OperationId } from './operations.ts'
import { repositoryView } from './views/repositories.ts'

/** Which function answers which operation. */
export const handlers: Readonly<Record<OperationId, OperationHandler>> = {
  'repos/get': (call) => ok(repositoryView(call.at)),

  'git/get-ref': getRef,
  'git/list-matching-refs': listMatchingRefs,
  'git/get-tag': getTag,
  'git/get-commit': getGitCommit,
  'repos/list-tags': listTags,

  'repos/list-pull-requests-associated-with-commit': listPullRequestsOfCommit,
  'checks/list-for-ref': listCheckRuns,
  'repos/get-combined-status-for-ref': getCombinedStatus,
  'repos/list-commit-statuses-for-ref': listStatuses,
  'repos/get-commit': getCommit,
  'repos/compare-commits-with-basehead': compareCommits,

  'repos/list-releases': listReleases,
  'repos/create-release': createRelease,
  'repos/get-latest-release': getLatestRelease,
  'repos/get-release-by-tag': getReleaseByTag,
  'repos/get-release': getRelease,
  'repos/update-release': updateRelease,
  'repos/delete-release': deleteRelease,

  'repos/list-release-assets': listAssets,
  'repos/upload-release-asset': uploadAsset,
  'repos/get-release-asset': getAsset,
  'repos/update-release-asset': updateAsset,
  'repos/delete-release-asset': deleteAsset,

  'repos/create-attestation': createAttestation,
  'repos/list-attestations': listAttestations,

  'pulls/list': listPullRequests,
  'pulls/get': getPullRequest,
  'pulls/list-files': listPullRequestFiles,
  'pulls/list-commits': listPullRequestCommits,

  'issues/list-comments': listComments,
  'issues/create-comment': createComment,
  'issues/update-comment': updateComment,
  'issues/list-milestones': listMilestones,
  'issues/update-milestone': updateMilestone,
}
