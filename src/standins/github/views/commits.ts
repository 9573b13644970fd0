import type { FileChange, GitCommit, GitPerson, GitTag, GitTarget } from '../git/objects.ts'
import type { Addresses } from '../repository.ts'
import type { Schemas } from '../schemas.ts'
import { nodeId } from './identifiers.ts'

// The stand-in checks no signatures of git objects.
const unsigned: Schemas['verification'] = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
}

const signed = ({ name, email }: GitPerson, date: string) => ({ name, email, date })

/** A commit as the commits API shows it, without its files. */
export function commitView(at: Addresses, commit: GitCommit): Schemas['commit'] {
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: `${at.api}/commits/${commit.sha}`,
    html_url: `${at.page}/commit/${commit.sha}`,
    comments_url: `${at.api}/commits/${commit.sha}/comments`,
    commit: {
      url: `${at.api}/git/commits/${commit.sha}`,
      author: signed(commit.author, commit.authoredAt),
      committer: signed(commit.committer, commit.committedAt),
      message: commit.message,
      comment_count: 0,
      tree: treeView(at, commit.tree),
      verification: unsigned,
    },
    // No account has the address of a commit here, which GitHub answers with null.
    author: null,
    committer: null,
    parents: parentViews(at, commit),
  }
}

/** A commit as the database API shows it. */
export function gitCommitView(at: Addresses, commit: GitCommit): Schemas['git-commit'] {
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: `${at.api}/git/commits/${commit.sha}`,
    html_url: `${at.page}/commit/${commit.sha}`,
    author: signed(commit.author, commit.authoredAt),
    committer: signed(commit.committer, commit.committedAt),
    message: commit.message,
    tree: treeView(at, commit.tree),
    parents: parentViews(at, commit),
    verification: unsigned,
  }
}

const treeView = (at: Addresses, sha: string) => ({ sha, url: `${at.api}/git/trees/${sha}` })

const parentViews = (at: Addresses, { parents }: GitCommit) =>
  parents.map((sha) => ({ sha, url: `${at.api}/commits/${sha}`, html_url: `${at.page}/commit/${sha}` }))

/** @param name Full name, such as `refs/tags/3.2.0`. */
export function refView(at: Addresses, name: string, target: GitTarget): Schemas['git-ref'] {
  return {
    ref: name,
    node_id: nodeId('Ref', name),
    url: `${at.api}/git/${name}`,
    object: { sha: target.sha, type: target.type, url: `${at.api}/git/${target.type}s/${target.sha}` },
  }
}

/** An annotated tag object. */
export function gitTagView(at: Addresses, tag: GitTag): Schemas['git-tag'] {
  return {
    sha: tag.sha,
    node_id: nodeId('Tag', tag.sha),
    url: `${at.api}/git/tags/${tag.sha}`,
    tag: tag.name,
    message: tag.message,
    tagger: signed(tag.tagger, tag.taggedAt),
    object: { ...tag.object, url: `${at.api}/git/${tag.object.type}s/${tag.object.sha}` },
    verification: unsigned,
  }
}

/** @param sha Commit in which the file is shown. */
export function fileView(at: Addresses, sha: string, change: FileChange): Schemas['diff-entry'] {
  const path = change.path.split('/').map(encodeURIComponent).join('/')
  return {
    sha: change.blob,
    filename: change.path,
    ...(change.previousPath === undefined ? {} : { previous_filename: change.previousPath }),
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${at.page}/blob/${sha}/${path}`,
    raw_url: `${at.page}/raw/${sha}/${path}`,
    contents_url: `${at.api}/contents/${path}?ref=${sha}`,
  }
}
