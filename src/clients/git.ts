import { ReleaseError, theRun } from '../errors.ts'
import { quoted } from '../quoted.ts'
import type { SourceTree } from '../release/source-tree.ts'
import { GitBatch } from './git/batch.ts'
import { type CommitFacts, parseCommit, parseParents, parseTag, type TagFacts } from './git/object.ts'
import { type Environment, type GitCommand, gitOutput, pinnedEnvironment, runGit } from './git/process.ts'
import { hostOfUrl, repositoryOfUrl } from './git/remote.ts'
import { sourceText } from './git/source-text.ts'
import { entriesAt } from './git/tree.ts'
import { eachOnce } from './git/working-tree.ts'

/** The files of a commit, with what else is there. */
export interface GitTree extends SourceTree {
  /** Links and submodules too: path, then mode, type, and hash, which together say whether two trees differ there. */
  readonly entries: ReadonlyMap<string, string>
}

/** What is checked out, as one question tells it. */
export interface CheckedOut {
  /** The commit. */
  readonly head: string
  /** Without `refs/heads/`; `undefined` if no branch is checked out. */
  readonly branch: string | undefined
  /** Tracked files that differ from the commit, in the folder or in what is staged. */
  readonly changed: readonly string[]
}

/**
 * One clone, read by the `git` of the machine. Nothing is written to it, and no server is asked.
 *
 * Only commands are used whose output no configuration changes; the configuration itself is left in force, because the
 * setting `safe.directory` is in it. Every method throws ReleaseError `git-failed` with git's own words.
 */
export class Git {
  readonly #command: GitCommand
  readonly #batch: GitBatch
  readonly #trees = new Map<string, Promise<GitTree>>()

  /** @param environment Of the process; only what git needs of it is passed on. */
  constructor(directory: string, environment: Environment) {
    this.#command = { directory, environment: pinnedEnvironment(environment) }
    this.#batch = new GitBatch(this.#command)
  }

  /** The commit that is checked out. */
  async headCommit(): Promise<string> {
    const [commit] = await this.#batch.read(['HEAD^{commit}'])
    if (commit === undefined) throw unusable('The clone has no commit that is checked out.')
    return commit.hash
  }

  /**
   * The commit that a revision leads to, tags followed: a branch, a hash, `refs/tags/3.2.0`.
   *
   * @returns `undefined` if there is no such revision.
   * @throws ReleaseError `tag-not-a-commit`
   */
  async commitOf(revision: string): Promise<string | undefined> {
    const [found, commit] = await this.#batch.read([revision, `${revision}^{commit}`])
    // Of a search such as ":/text", the second name is another search.
    if (found?.type === 'commit') return found.hash
    if (found !== undefined && commit === undefined) throw notACommit(revision, found.type)
    return commit?.hash
  }

  /**
   * A tag, or `undefined` if there is none of that name. A branch of the same name does not matter.
   *
   * @param name Without `refs/tags/`.
   * @throws ReleaseError `tag-not-a-commit`
   */
  async tag(name: string): Promise<TagFacts | undefined> {
    const [tag, commit] = await this.#batch.read([`refs/tags/${name}`, `refs/tags/${name}^{commit}`])
    if (tag === undefined) return undefined
    const isAnnotated = tag.type === 'tag'
    const { targetType, tagged } = isAnnotated ? parseTag(tag.content) : { targetType: tag.type, tagged: undefined }
    // A tag of a tag is refused too: GitHub's interface leads to the inner tag, not to the commit.
    if (commit === undefined || targetType !== 'commit') throw notACommit(name, targetType)
    return { name, object: tag.hash, commit: commit.hash, isAnnotated, tagged }
  }

  /** Dates, parents, and subject of a commit. */
  async commit(revision: string): Promise<CommitFacts> {
    const [object] = await this.#batch.read([revision])
    const facts = object?.type === 'commit' ? parseCommit(object.hash, object.content) : undefined
    if (facts === undefined) throw unusable(`The clone has no commit ${quoted(revision)} with author and committer.`)
    return facts
  }

  /** What some commits follow, in one question; dates that cannot be read do not matter. */
  async parentsOf(commits: readonly string[]): Promise<readonly (readonly string[])[]> {
    return (await this.#batch.read(commits)).map((object) => (object === undefined ? [] : parseParents(object.content)))
  }

  /** Commit, branch, and changes of the working folder, of one moment. */
  async checkedOut(): Promise<CheckedOut> {
    const options = ['--porcelain=v2', '--branch', '--no-ahead-behind', '-z', '--untracked-files=no', '--no-renames']
    const records = (await this.#output(['status', ...options])).toString().split('\0')
    const header = (name: string): string | undefined =>
      records.find((record) => record.startsWith(`# ${name} `))?.slice(`# ${name} `.length)
    const [commit, branch] = [header('branch.oid'), header('branch.head')]
    return {
      // Without any commit, git says so here instead of refusing.
      head: commit === undefined || commit === '(initial)' ? await this.headCommit() : commit,
      branch: branch === '(detached)' ? undefined : branch,
      changed: records.flatMap((record) => changedPath.exec(record)?.[1] ?? []),
    }
  }

  /** `owner/name` of the remote `origin`, if it is a server's. */
  async originRepository(): Promise<string | undefined> {
    return repositoryOfUrl(await this.#originUrl())
  }

  /** The same, if that server is the named one. */
  async originRepositoryAt(host: string): Promise<string | undefined> {
    const url = await this.#originUrl()
    return hostOfUrl(url) === host ? repositoryOfUrl(url) : undefined
  }

  /** What git fetches from, by the clone's own configuration; empty if there is no such remote. */
  async #originUrl(): Promise<string> {
    const { exitCode, stdout } = await runGit(this.#command, ['config', '--local', '--get-all', 'remote.origin.url'])
    // Of several it is the first; the others are for pushing.
    return exitCode === 0 ? (stdout.toString().split('\n')[0] ?? '') : ''
  }

  /**
   * The files of a commit, whatever lies in the working folder.
   *
   * @param commit Its hash: several packages of one commit are read from one tree.
   */
  treeAt(commit: string): Promise<GitTree> {
    const tree = this.#trees.get(commit) ?? this.#treeAt(commit)
    this.#trees.set(commit, tree)
    return tree
  }

  async #treeAt(commit: string): Promise<GitTree> {
    const entries = await entriesAt(this.#batch, commit)
    const files = new Map([...entries].flatMap(([path, entry]) => fileOf(path, entry)))
    const readOnce = async (path: string): Promise<string | undefined> => {
      const hash = files.get(path)
      if (hash === undefined) return undefined
      const [object] = await this.#batch.read([hash])
      if (object === undefined) throw unusable(`The clone does not have the content of ${quoted(path)} at ${commit}.`)
      return sourceText(path, object.content)
    }
    return { paths: [...files.keys()], read: eachOnce(readOnce), entries }
  }

  /** The bytes of files by hash, whatever they are; one that is not in the clone is left out. */
  async blobs(hashes: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const objects = await this.#batch.read(hashes)
    return new Map(objects.flatMap((object) => (object?.type === 'blob' ? [[object.hash, object.content]] : [])))
  }

  /**
   * The text of one file of a commit.
   *
   * @returns `undefined` if there is no such file.
   * @throws ReleaseError `source-unreadable`
   */
  async fileAt(commit: string, path: string): Promise<string | undefined> {
    const [object] = await this.#batch.read([`${commit}:${path}`])
    return object?.type === 'blob' ? sourceText(path, object.content) : undefined
  }

  #output(parameters: readonly string[]): Promise<Buffer> {
    return gitOutput(this.#command, parameters)
  }
}

// Of a file that differs, eight fields stand before its path; of one that was not merged, ten.
const changedPath = /^(?:1(?: \S+){7}|u(?: \S+){9}) (.+)$/s

/** Path and hash of an entry, if it is a file: 120000 is a symbolic link, 160000 a submodule. */
function fileOf(path: string, entry: string): readonly (readonly [path: string, hash: string])[] {
  const [, hash] = /^100\d{3} blob ([0-9a-f]{40,64})$/.exec(entry) ?? []
  return hash === undefined ? [] : [[path, hash]]
}

function notACommit(name: string, type: string): ReleaseError {
  return new ReleaseError('tag-not-a-commit', {
    message: `${quoted(name)} points at a ${type}, not at a commit.`,
    hint: 'Name a commit; if this is a tag, delete it, and tag the commit itself.',
  })
}

function unusable(message: string): ReleaseError {
  return new ReleaseError('git-failed', {
    message,
    hint: `Fetch the commit with its whole content, and run ${theRun} again.`,
  })
}
