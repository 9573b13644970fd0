/** Who wrote something in git, and when. */
export interface GitPerson {
  readonly name: string
  readonly email: string
}

export interface GitCommit {
  readonly sha: string
  readonly message: string
  /** In git's order: the first is the branch that was merged into. */
  readonly parents: readonly string[]
  readonly tree: string
  readonly author: GitPerson
  readonly committer: GitPerson
  /** ISO 8601, UTC, whole seconds. */
  readonly authoredAt: string
  /** ISO 8601, UTC, whole seconds. */
  readonly committedAt: string
}

/** What a ref or an annotated tag points at. */
export interface GitTarget {
  readonly sha: string
  /** `commit`, `tag`, `tree`, or `blob`. */
  readonly type: string
}

/** An annotated tag object; its target may be another one. */
export interface GitTag {
  readonly sha: string
  readonly name: string
  readonly message: string
  readonly tagger: GitPerson
  /** ISO 8601, UTC, whole seconds. */
  readonly taggedAt: string
  readonly object: GitTarget
}

export interface FileChange {
  readonly path: string
  /** Where a renamed or copied file came from. */
  readonly previousPath?: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed'
  /** Blob after the change; of a removed file, the one before. */
  readonly blob: string
  /** Lines; 0 for binary files. */
  readonly additions: number
  readonly deletions: number
}

/** A repository at one moment. */
export interface GitSnapshot {
  readonly commits: ReadonlyMap<string, GitCommit>
  /** By full name, such as `refs/tags/3.2.0`. */
  readonly refs: ReadonlyMap<string, GitTarget>
  readonly tags: ReadonlyMap<string, GitTag>
  /**
   * What differs between two commits, by path.
   *
   * A question to git, since a history has too many pairs to read them ahead.
   *
   * @param base `undefined` for the empty tree.
   */
  changes(base: string | undefined, head: string): Promise<readonly FileChange[]>
  /** The bytes of a file of a commit; `undefined` if there is none. A question to git, too. */
  file(commit: string, path: string): Promise<Buffer | undefined>
}
