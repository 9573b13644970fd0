import { ReleaseError } from '../../errors.ts'
import { quotedUpTo } from '../../quoted.ts'
import { type PersonGit, type PersonGitEnded, runPersonGit } from './person.ts'
import type { Environment } from './process.ts'

/** A command of git, and what to do if git refuses it. */
interface Command {
  readonly parameters: readonly string[]
  readonly hint: string
}

/**
 * The repository of a person, written by their own git.
 *
 * No name can be taken for an option. Every method throws ReleaseError `git-failed` with git's own words, and with the hint
 * that it is given.
 */
export class GitWriter {
  readonly #git: PersonGit
  readonly #say: (line: string) => void

  /** @param say Is told each line that git and its hooks write while they change something. */
  constructor(directory: string, environment: Environment, say: (line: string) => void) {
    this.#git = { directory, environment }
    this.#say = say
  }

  /** The folder of the checkout, absolute. */
  async root(): Promise<string> {
    const hint = 'Name the folder of a checkout by -C.'
    return (await this.#read({ parameters: ['rev-parse', '--show-toplevel'], hint })).toString().replace(/\r?\n$/, '')
  }

  /** The branch that is checked out, without `refs/heads/`; `undefined` if none is. */
  async currentBranch(): Promise<string | undefined> {
    const ref = await this.#found(['symbolic-ref', '--quiet', 'HEAD'])
    return ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined
  }

  /** A file of the commit that is checked out, with the line ends and filters that it has in the folder. */
  async committed(path: string): Promise<Buffer> {
    const hint = 'Run `git status` in that clone to see what is wrong with it.'
    return await this.#read({ parameters: ['cat-file', '--filters', `HEAD:${path}`], hint })
  }

  /** What one commit changes against another, as lines. */
  async difference(from: string, to: string): Promise<readonly string[]> {
    const options = ['--no-color', '--no-ext-diff', '--no-textconv']
    const hint = 'Run `git show` to see the commit.'
    const output = await this.#read({ parameters: ['diff', ...options, '--end-of-options', from, to], hint })
    return output.toString().trimEnd().split('\n')
  }

  /** Create a branch at the commit that is checked out, and stand on it. */
  async createBranch(name: string, hint: string): Promise<void> {
    await this.#write({ parameters: ['switch', '--no-track', '--create', name], hint })
  }

  /**
   * The branch that another is to be merged into, where `gh pr create` looks for it.
   *
   * @see https://cli.github.com/manual/gh_pr_create
   */
  async mergeBaseOf(branch: string): Promise<string | undefined> {
    return await this.#found(['config', '--get', mergeBaseKey(branch)])
  }

  async setMergeBase(branch: string, base: string, hint: string): Promise<void> {
    await this.#write({ parameters: ['config', '--local', mergeBaseKey(branch), base], hint })
  }

  /** Lay tracked files into the folder that are not there, because a sparse checkout leaves them out. */
  async restore(paths: readonly string[], hint: string): Promise<void> {
    const options = ['--worktree', '--ignore-skip-worktree-bits']
    await this.#write({ parameters: ['restore', ...options, '--', ...paths.map(literal)], hint })
  }

  /** The address of `origin` as the configuration has it, whatever git makes of it; it may hold a password. */
  async originAddress(): Promise<string | undefined> {
    return await this.#found(['config', '--get', 'remote.origin.url'])
  }

  /** Commit some files as they are in the folder. */
  async commit(paths: readonly string[], message: string, hint: string): Promise<void> {
    const isSparse = (await this.#found(['config', '--type=bool', '--get', 'core.sparseCheckout'])) === 'true'
    const options = isSparse ? ['--sparse'] : []
    await this.#write({ parameters: ['add', ...options, '--', ...paths.map(literal)], hint })
    await this.#write({ parameters: ['commit', '--quiet', '--message', message], hint })
  }

  /** Make an annotated tag, signed if the person's configuration says so. */
  async tag(name: string, commit: string, message: string, hint: string): Promise<void> {
    const parameters = ['tag', '--annotate', '--message', message, '--end-of-options', name, commit]
    await this.#write({ parameters, hint })
  }

  /** Push refs by their full names to `origin`: all of them or none. */
  async push(refs: readonly string[], hint: string): Promise<void> {
    const parameters = ['push', '--atomic', '--end-of-options', 'origin', ...refs.map((ref) => `${ref}:${ref}`)]
    await this.#write({ parameters, hint })
  }

  async #found(parameters: readonly string[]): Promise<string | undefined> {
    const { exitCode, stdout } = await runPersonGit(this.#git, parameters, () => {})
    return exitCode === 0 ? stdout.toString().trim() : undefined
  }

  async #read(command: Command): Promise<Buffer> {
    return accepted(command, await runPersonGit(this.#git, command.parameters, () => {}))
  }

  async #write(command: Command): Promise<void> {
    accepted(command, await runPersonGit(this.#git, command.parameters, this.#say))
  }
}

// A hook may say more than git does.
const longestWords = 1000

// A path may begin with ":", which would be read as a pattern.
const literal = (path: string): string => `:(top,literal)${path}`

const mergeBaseKey = (branch: string): string => `branch.${branch}.gh-merge-base`

function accepted({ parameters, hint }: Command, { exitCode, stdout, errorLines }: PersonGitEnded): Buffer {
  if (exitCode === 0) return stdout
  const words = wordsOf(errorLines)
  const said = words === '' ? '.' : `: ${quotedUpTo(longestWords, words)}.`
  throw new ReleaseError('git-failed', {
    message: `\`git ${parameters[0]}\` ended with exit code ${exitCode}${said}`,
    hint,
  })
}

// A server that writes more than this does not name its reason, but greets.
const mostServerLines = 5

/** What says why: the server's own lines, or a ref that is refused; else what git calls an error, and not its advice. */
function wordsOf(lines: readonly string[]): string {
  const server = lines.flatMap((line) => /^remote: *(?:(?:fatal|error): )?(.+)$/.exec(line)?.[1] ?? [])
  const refused = lines.find((line) => /^! \[.*rejected\]/.test(line) && !line.endsWith('(atomic push failed)'))
  const own = lines.find((line) => /^(?:fatal|error):/.test(line))
  if (own !== undefined && server.length > 0) return server.slice(0, mostServerLines).join(' ')
  return (own === undefined ? undefined : refused) ?? own ?? lines[0] ?? ''
}
