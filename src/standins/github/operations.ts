/** A permission as the `permissions` of a workflow's job name it. */
export type PermissionName =
  | 'metadata'
  | 'contents'
  | 'workflows'
  | 'attestations'
  | 'checks'
  | 'issues'
  | 'pull-requests'
  | 'statuses'

export interface Operation {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly access: 'read' | 'write'
  /** Any one set is enough; all permissions of that set are needed. */
  readonly permissions: readonly (readonly PermissionName[])[]
  /** Whether a token without the permission may read it in a public repository. */
  readonly isOpen: boolean
  /** Page below `https://docs.github.com/rest/`. */
  readonly documentation: string
}

type Sets = Operation['permissions']

const metadata: Sets = [['metadata']]
const contents: Sets = [['contents']]
// Enough alone; the second set is for commits that change workflow files, and no job's token can have it.
const contentsOrWorkflows: Sets = [['contents'], ['contents', 'workflows']]
const pullRequests: Sets = [['pull-requests']]
const issuesOrPullRequests: Sets = [['issues'], ['pull-requests']]

const repository = '/repos/{owner}/{repo}'

function get(path: string, permissions: Sets, documentation: string): Operation {
  return { method: 'GET', path: `${repository}${path}`, access: 'read', permissions, isOpen: false, documentation }
}

function openGet(path: string, permissions: Sets, documentation: string): Operation {
  return { ...get(path, permissions, documentation), isOpen: true }
}

function write(method: Operation['method'], path: string, permissions: Sets, documentation: string): Operation {
  return { ...get(path, permissions, documentation), method, access: 'write' }
}

/**
 * What the stand-in serves, and which permission each operation needs. The router takes the first path that fits.
 *
 * @see https://docs.github.com/rest/authentication/permissions-required-for-github-apps
 */
export const operations = {
  'repos/get': get('', metadata, 'repos/repos#get-a-repository'),

  'git/get-ref': openGet('/git/ref/{ref}', contents, 'git/refs#get-a-reference'),
  'git/list-matching-refs': openGet('/git/matching-refs/{ref}', contents, 'git/refs#list-matching-references'),
  'git/get-tag': get('/git/tags/{tag_sha}', contents, 'git/tags#get-a-tag'),
  'git/get-commit': get('/git/commits/{commit_sha}', contents, 'git/commits#get-a-commit-object'),
  'repos/list-tags': get('/tags', metadata, 'repos/repos#list-repository-tags'),

  'repos/list-pull-requests-associated-with-commit': get(
    '/commits/{commit_sha}/pulls',
    pullRequests,
    'commits/commits#list-pull-requests-associated-with-a-commit',
  ),
  'checks/list-for-ref': get(
    '/commits/{ref}/check-runs',
    [['checks']],
    'checks/runs#list-check-runs-for-a-git-reference',
  ),
  'repos/get-combined-status-for-ref': get(
    '/commits/{ref}/status',
    [['statuses']],
    'commits/statuses#get-the-combined-status-for-a-specific-reference',
  ),
  'repos/list-commit-statuses-for-ref': get(
    '/commits/{ref}/statuses',
    [['statuses']],
    'commits/statuses#list-commit-statuses-for-a-reference',
  ),
  'repos/get-commit': get('/commits/{ref}', contents, 'commits/commits#get-a-commit'),
  'repos/compare-commits-with-basehead': get('/compare/{basehead}', contents, 'commits/commits#compare-two-commits'),

  'repos/list-releases': openGet('/releases', contents, 'releases/releases#list-releases'),
  'repos/create-release': write('POST', '/releases', contentsOrWorkflows, 'releases/releases#create-a-release'),
  'repos/get-latest-release': get('/releases/latest', contents, 'releases/releases#get-the-latest-release'),
  'repos/get-release-by-tag': get('/releases/tags/{tag}', contents, 'releases/releases#get-a-release-by-tag-name'),
  'repos/get-release': get('/releases/{release_id}', contents, 'releases/releases#get-a-release'),
  'repos/update-release': write('PATCH', '/releases/{release_id}', contents, 'releases/releases#update-a-release'),
  'repos/delete-release': write('DELETE', '/releases/{release_id}', contents, 'releases/releases#delete-a-release'),

  'repos/list-release-assets': openGet(
    '/releases/{release_id}/assets',
    contents,
    'releases/assets#list-release-assets',
  ),
  'repos/upload-release-asset': write(
    'POST',
    '/releases/{release_id}/assets',
    contents,
    'releases/assets#upload-a-release-asset',
  ),
  'repos/get-release-asset': openGet('/releases/assets/{asset_id}', contents, 'releases/assets#get-a-release-asset'),
  'repos/update-release-asset': write(
    'PATCH',
    '/releases/assets/{asset_id}',
    contents,
    'releases/assets#update-a-release-asset',
  ),
  'repos/delete-release-asset': write(
    'DELETE',
    '/releases/assets/{asset_id}',
    contents,
    'releases/assets#delete-a-release-asset',
  ),

  'repos/create-attestation': write(
    'POST',
    '/attestations',
    [['attestations']],
    'repos/attestations#create-an-attestation',
  ),
  'repos/list-attestations': get(
    '/attestations/{subject_digest}',
    [['attestations']],
    'repos/attestations#list-attestations',
  ),

  'pulls/list': get('/pulls', pullRequests, 'pulls/pulls#list-pull-requests'),
  'pulls/get': openGet('/pulls/{pull_number}', [['contents'], ['pull-requests']], 'pulls/pulls#get-a-pull-request'),
  'pulls/list-files': get('/pulls/{pull_number}/files', pullRequests, 'pulls/pulls#list-pull-requests-files'),
  'pulls/list-commits': get('/pulls/{pull_number}/commits', pullRequests, 'pulls/pulls#list-commits-on-a-pull-request'),

  'issues/list-comments': get(
    '/issues/{issue_number}/comments',
    issuesOrPullRequests,
    'issues/comments#list-issue-comments',
  ),
  'issues/create-comment': write(
    'POST',
    '/issues/{issue_number}/comments',
    issuesOrPullRequests,
    'issues/comments#create-an-issue-comment',
  ),
  'issues/update-comment': write(
    'PATCH',
    '/issues/comments/{comment_id}',
    issuesOrPullRequests,
    'issues/comments#update-an-issue-comment',
  ),
  'issues/list-milestones': openGet('/milestones', issuesOrPullRequests, 'issues/milestones#list-milestones'),
  'issues/update-milestone': write(
    'PATCH',
    '/milestones/{milestone_number}',
    issuesOrPullRequests,
    'issues/milestones#update-a-milestone',
  ),
} as const satisfies Readonly<Record<string, Operation>>

export type OperationId = keyof typeof operations
