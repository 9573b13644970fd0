import { ReleaseError } from '../errors.ts'
import { quoted } from '../release/quoted.ts'
import type { SourceTree } from '../release/source-tree.ts'
import { type CommitFacts, parseCommit, parseTag, type TagFacts } from './git-object.ts'
import { type Environment, type Finished, gitRefused, pinnedEnvironment, runGit } from './git-process.ts'
import { repositoryOfUrl } from './git-remote.ts'

interface GitObject {
  readonly hash: string
  readonly type: string
  readonly content: Buffer
}

// A change log of 20 years has 200 kB; whatever is larger was not written by people.
const largestFileBytes = 16 * 1024 * 1024

/**
 * One clone, read by the `git` of the machine. Nothing is written to it, and no server is asked.
 *
 * Only commands are used whose output no configuration changes; the configuration itself is left in force, because the
 * setting `safe.directory` is in it. Every method throws ReleaseError `git-failed` with git's own words.
 */
export class Git {
  readonly #directory: string
  readonly #environment: Environment

  /** @param environment Of the process; only what git needs of it is passed on. */
  constructor(directory: string, environment: Environment) {
    this.#directory = directory
    this.#environment = pinnedEnvironment(environment)
  }

  /** The commit that is checked out. */
  async headCommit(): Promise<string> {
    const output = await this.#output(['rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}'])
    return output.toString().trim()
  }

  /**
   * The commit that a revision leads to, tags followed: a branch, a hash, `refs/tags/3.2.0`.
   *
   * @returns `undefined` if there is no such revision.
   * @throws ReleaseError `tag-not-a-commit`
   */
  async commitOf(revision: string): Promise<string | undefined> {
    const [found, commit] = await this.#objects([revision, `${revision}^{commit}`])
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
    const [tag, commit] = await this.#objects([`refs/tags/${name}`, `refs/tags/${name}^{commit}`])
    if (tag === undefined) return undefined
    const isAnnotated = tag.type === 'tag'
    const { targetType, tagged } = isAnnotated ? parseTag(tag.content) : { targetType: tag.type, tagged: undefined }
    // A tag of a tag is refused too: GitHub's interface leads to the inner tag, not to the commit.
    if (commit === undefined || targetType !== 'commit') throw notACommit(name, targetType)
    return { name, commit: commit.hash, isAnnotated, tagged }
  }

  /** Dates, parents, and subject of a commit. */
  async commit(hash: string): Promise<CommitFacts> {
    const [object] = await this.#objects([hash])
    const facts = object?.type === 'commit' ? parseCommit(object.hash, object.content) : undefined
    if (facts === undefined) throw unusable(`The clone has no commit ${quoted(hash)} with author and committer.`)
    return facts
  }

  /**
   * The newest commit that two commits have in common, or `undefined` if they share nothing.
   *
   * @throws ReleaseError `git-shallow` if the history that could hold it was not fetched.
   */
  async mergeBase(one: string, other: string): Promise<string | undefined> {
    const finished = await this.#run(['merge-base', '--end-of-options', one, other])
    if (finished.exitCode === 0) return finished.stdout.toString().trim()
    if (await this.isShallow()) {
      throw new ReleaseError('git-shallow', {
        message: `The history between ${quoted(one)} and ${quoted(other)} was not fetched.`,
        hint: 'Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow`.',
      })
    }
    // By 1, git says that both are commits and share nothing.
    if (finished.exitCode === 1) return undefined
    throw gitRefused('merge-base', finished, this.#directory)
  }

  /** Tracked files of the working folder that differ from the commit that is checked out. */
  async changedFiles(): Promise<string[]> {
    const output = await this.#output(['status', '--porcelain=v1', '-z', '--untracked-files=no', '--no-renames'])
    const entries = output.toString().split('\0')
    return entries.filter((entry) => entry !== '').map((entry) => entry.slice('XY '.length))
  }

  /** `owner/name` of the remote `origin`, if it is a server's. */
  async originRepository(): Promise<string | undefined> {
    const { exitCode, stdout } = await this.#run(['config', '--get', 'remote.origin.url'])
    return exitCode === 0 ? repositoryOfUrl(stdout.toString().trim()) : undefined
  }

  /** Whether a part of the history was not fetched. */
  async isShallow(): Promise<boolean> {
    return (await this.#output(['rev-parse', '--is-shallow-repository'])).toString().trim() === 'true'
  }

  /** The files of a commit, whatever lies in the working folder. */
  async treeAt(commit: string): Promise<SourceTree> {
    const listing = await this.#output(['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit])
    const hashes = new Map(listing.toString().split('\0').flatMap(treeEntry))
    const read = async (path: string): Promise<string | undefined> => {
      const hash = hashes.get(path)
      if (hash === undefined) return undefined
      const [object] = await this.#objects([hash])
      if (object === undefined) throw unusable(`The clone does not have the content of ${quoted(path)} at ${commit}.`)
      return decoded(path, object.content)
    }
    return { paths: [...hashes.keys()], read }
  }

  /** Objects by name, each `undefined` if there is none. Names go through stdin, so none can be taken for an option. */
  async #objects(names: readonly string[]): Promise<readonly (GitObject | undefined)[]> {
    // A line end would make two names of one; no ref can hold one.
    if (names.some((name) => /[\n\0]/.test(name))) return names.map(() => undefined)
    const output = await this.#output(['cat-file', '--batch'], `${names.join('\n')}\n`)
    const objects: (GitObject | undefined)[] = []
    let start = 0
    while (objects.length < names.length) {
      const headerEnd = output.indexOf('\n', start)
      const header = output.toString('utf8', start, headerEnd)
      const [, hash, type = '', size] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(header) ?? []
      // After a header without content comes the next header.
      const end = hash === undefined ? headerEnd : headerEnd + 1 + Number(size)
      objects.push(hash === undefined ? undefined : { hash, type, content: output.subarray(headerEnd + 1, end) })
      start = end + 1
    }
    return objects
  }

  async #output(parameters: readonly string[], input = ''): Promise<Buffer> {
    const finished = await this.#run(parameters, input)
    if (finished.exitCode !== 0) throw gitRefused(parameters[0] ?? '', finished, this.#directory)
    return finished.stdout
  }

  #run(parameters: readonly string[], input = ''): Promise<Finished> {
    return runGit({ directory: this.#directory, environment: this.#environment, input }, parameters)
  }
}

/** Path and hash of a line of `git ls-tree`, if it is a file: 120000 is a symbolic link, 160000 a submodule. */
function treeEntry(line: string): readonly (readonly [path: string, hash: string])[] {
  const [, hash = '', path = ''] = /^100\d{3} blob ([0-9a-f]{40,64})\t(.+)$/s.exec(line) ?? []
  return path === '' ? [] : [[path, hash]]
}

function decoded(path: string, content: Buffer): string {
  const unreadable = (reason: string, hint: string) =>
    new ReleaseError('source-unreadable', { message: `${quoted(path)} ${reason}.`, hint })
  if (content.length > largestFileBytes) {
    throw unreadable(`has ${content.length} bytes, and no more than ${largestFileBytes} are read`, 'Make it smaller.')
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    throw unreadable('is not UTF-8 text', 'Save it in the encoding UTF-8.')
  }
}

function notACommit(name: string, type: string): ReleaseError {
  return new ReleaseError('tag-not-a-commit', {
    message: `${quoted(name)} points at a ${type}, not at a commit.`,
    hint: 'Delete the tag, and tag the commit itself.',
  })
}

function unusable(message: string): ReleaseError {
  return new ReleaseError('git-failed', { message, hint: 'Fetch the commit with its whole content, and run again.' })
}
