import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import type { TagRef } from '../../release/history.ts'
import type { CommitFacts } from './object.ts'
import { type Environment, type GitCommand, gitOutput, gitRefused, pinnedEnvironment, runGit } from './process.ts'

/** Where a branch leaves the long-lived ones. */
export type BranchStart = { readonly kind: 'start'; readonly commit: string } | { readonly kind: 'merged' | 'unknown' }

interface Listing {
  readonly tags: readonly TagRef[]
  /** Commits of the branches. */
  readonly branches: readonly string[]
}

/** A commit, and what it follows at once. */
type Descent = Pick<CommitFacts, 'commit' | 'parents'>

type Parents = ReadonlyMap<string, readonly string[]>

// Branches that releases are made from and merged into, by the names that Pallets and its ecosystem use.
const longLivedBranches = ['HEAD', 'main', 'master', 'stable', 'development', '*.x', '*-maintenance']

const tagsFolder = 'refs/tags/'

// One line for each ref; of one that leads to a commit at once, the fields with a star are empty.
const refFormat = [
  '%(refname)',
  '%(objecttype)',
  '%(objectname)',
  '%(*objecttype)',
  '%(*objectname)',
  '%(if)%(contents:signature)%(then)signed%(end)',
].join(' ')

/**
 * The past of one clone: what commits have in common, and the tags.
 *
 * Every method throws ReleaseError `git-failed` with git's own words.
 */
export class GitHistory {
  readonly #command: GitCommand
  #isShallow: Promise<boolean> | undefined
  #listed: Promise<Listing> | undefined
  readonly #ancestors = new Map<string, Promise<Parents>>()
  /** What tells the refs where only some of the tags count. */
  #list: () => Promise<Listing> = () => this.#listAll()

  /**
   * @param environment Of the process; only what git needs of it is passed on.
   * @param isShallow What is known of the history already: then git is not asked.
   */
  constructor(directory: string, environment: Environment, isShallow?: boolean) {
    this.#command = { directory, environment: pinnedEnvironment(environment) }
    if (isShallow !== undefined) this.#isShallow = Promise.resolve(isShallow)
  }

  /** The same past with some of its tags alone: those of one of several packages. */
  only(isCounted: (tagName: string) => boolean): GitHistory {
    const { directory, environment } = this.#command
    const own = new GitHistory(directory, environment)
    own.#isShallow = this.#isShallow
    own.#list = async () => {
      const { tags, branches } = await this.#listing()
      return { tags: tags.filter(({ name }) => isCounted(name)), branches }
    }
    return own
  }

  /** Whether a part of the history was not fetched. */
  isShallow(): Promise<boolean> {
    this.#isShallow ??= this.#output(['rev-parse', '--is-shallow-repository']).then((said) => said.trim() === 'true')
    return this.#isShallow
  }

  /**
   * The newest commit that two commits have in common, or `undefined` if they share nothing.
   *
   * @param one A hash, or a revision in full.
   * @throws ReleaseError `git-shallow` if the history that could hold it was not fetched.
   */
  async mergeBase(one: string, { commit, parents }: Descent): Promise<string | undefined> {
    // Most release branches have one commit, and need no process.
    if (parents.includes(one) && !(await this.isShallow())) return one
    const finished = await runGit(this.#command, ['merge-base', '--end-of-options', one, commit])
    if (finished.exitCode === 0) return finished.stdout.toString().trim()
    if (await this.isShallow()) throw shallow(`between ${quoted(one)} and ${quoted(commit)}`)
    // By 1, git says that both are commits and share nothing.
    if (finished.exitCode === 1) return undefined
    throw gitRefused('merge-base', finished, this.#command.directory)
  }

  /** Whether one commit is another or an ancestor of it. */
  async isAncestor(ancestor: string, commit: string): Promise<boolean> {
    const finished = await runGit(this.#command, ['merge-base', '--is-ancestor', ancestor, commit])
    if (finished.exitCode <= 1) return finished.exitCode === 0
    throw gitRefused('merge-base', finished, this.#command.directory)
  }

  /** A commit and its ancestors, as far as another one does not have them. */
  async commitsSince(base: string, { commit, parents }: Descent): Promise<ReadonlySet<string>> {
    // Most release branches have one commit, and need no process.
    if (parents.length === 1 && parents[0] === base) return new Set([commit])
    const output = await this.#output(['rev-list', '--end-of-options', commit, `^${base}`, '--'])
    return new Set(output.split('\n').filter((line) => line !== ''))
  }

  /** Every tag that leads to a commit at once; a tag of a tag is left out. */
  async tags(): Promise<readonly TagRef[]> {
    return (await this.#listing()).tags
  }

  /**
   * A commit and its ancestors, without those that no ref leads to and where no branches meet.
   *
   * @returns Each with its nearest ancestors among them.
   */
  ancestors(commit: string): Promise<Parents> {
    const known = this.#ancestors.get(commit) ?? this.#ancestorsOf(commit)
    this.#ancestors.set(commit, known)
    return known
  }

  async #ancestorsOf(commit: string): Promise<Parents> {
    const options = ['--topo-order', '--simplify-by-decoration', '--parents']
    const output = await this.#output(['rev-list', ...options, '--end-of-options', commit, '--'])
    const lines = output.split('\n').filter((line) => line !== '')
    return new Map(lines.map((line) => line.split(' ')).map(([hash = '', ...parents]) => [hash, parents]))
  }

  /**
   * Where a release branch begins: the newest commit that it has in common with the long-lived branches of the remotes.
   *
   * @returns `merged` if the commit is on such a branch itself; `unknown` if the clone has none that leads to it.
   */
  async startOfBranch({ commit, parents }: Descent): Promise<BranchStart> {
    const branches = [...new Set((await this.#listing()).branches)]
    const [first, ...others] = branches
    if (first === undefined) return { kind: 'unknown' }
    // Nothing that comes after the only branch can be on it.
    if (others.length === 0 && parents.includes(first) && !(await this.isShallow()))
      return { kind: 'start', commit: first }
    return await this.#startFrom(branches, commit)
  }

  /**
   * The same for a branch that has had releases since it left the long-lived ones, such as `v2.13-fixes`: what its remote has
   * of it is long-lived too, whatever its name.
   *
   * @param release The last release on the branch, where it begins if no remote has it.
   */
  async startAfter(release: string, commit: string): Promise<BranchStart> {
    const output = await this.#output([
      'for-each-ref',
      '--format=%(objectname)',
      `--contains=${release}`,
      'refs/remotes',
    ])
    const branches = new Set(output.split('\n').filter((line) => line !== ''))
    if (branches.size === 0) return { kind: 'start', commit: release }
    // The commit may be the end of the branch with the releases, or of a branch that was just pushed.
    const isEnd = branches.delete(commit)
    return isEnd && branches.size === 0 ? { kind: 'merged' } : await this.#startFrom([...branches], commit)
  }

  async #startFrom(branches: readonly string[], commit: string): Promise<BranchStart> {
    // With several names, git takes the others for one branch into which all of them were merged.
    const finished = await runGit(this.#command, ['merge-base', commit, ...branches])
    if (finished.exitCode > 1) throw gitRefused('merge-base', finished, this.#command.directory)
    const start = finished.stdout.toString().trim()
    if (start === '') return { kind: 'unknown' }
    return start === commit ? { kind: 'merged' } : { kind: 'start', commit: start }
  }

  /** Tags and long-lived branches, asked for once. */
  #listing(): Promise<Listing> {
    this.#listed ??= this.#list()
    return this.#listed
  }

  async #listAll(): Promise<Listing> {
    const patterns = ['refs/tags', ...longLivedBranches.map((name) => `refs/remotes/*/${name}`)]
    const output = await this.#output(['for-each-ref', `--format=${refFormat}`, ...patterns])
    const lines = output.split('\n').filter((line) => line !== '')
    return {
      tags: lines
        .filter((line) => line.startsWith(tagsFolder))
        .flatMap((line) => tagRefOf(line.slice(tagsFolder.length))),
      branches: lines.filter((line) => !line.startsWith(tagsFolder)).map((line) => line.split(' ')[2] ?? ''),
    }
  }

  async #output(parameters: readonly string[]): Promise<string> {
    return (await gitOutput(this.#command, parameters)).toString()
  }
}

function tagRefOf(line: string): TagRef[] {
  const [name = '', type, object = '', target, peeled = '', signed] = line.split(' ')
  if (type === 'commit') return [{ name, commit: object, isAnnotated: false, isSigned: false }]
  if (type !== 'tag' || target !== 'commit') return []
  return [{ name, commit: peeled, isAnnotated: true, isSigned: signed === 'signed' }]
}

function shallow(where: string): ReleaseError {
  return new ReleaseError('git-shallow', {
    message: `The history ${where} was not fetched.`,
    hint: 'Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow`.',
  })
}
