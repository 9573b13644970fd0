import { ReleaseError } from '../../errors.ts'
import { quotedUpTo } from '../../quoted.ts'
import { isOn, listing, type Setting, settingsIn } from './configuration.ts'
import { editInEditor } from './editor.ts'
import { type PersonGit, type PersonGitEnded, runPersonGit } from './person.ts'
import type { Environment } from './process.ts'
import { repositoryOfUrl } from './remote.ts'

/** A command of git, and what to do if git refuses it. */
interface Command {
  readonly parameters: readonly string[]
  readonly hint: string
}

/** A tag that is to be made. */
export interface NewTag {
  readonly name: string
  readonly commit: string
  readonly message: string
  /** Whether it is signed: in any case, as the person's configuration says, or never. */
  readonly signing: keyof typeof signingOptions
}

const signingOptions = {
  always: ['--sign'],
  configured: ['--annotate'],
  never: ['--annotate', '--no-sign'],
} as const

/**
 * The repository of a person, written by their own git.
 *
 * No name can be taken for an option. Every method throws ReleaseError `git-failed` with git's own words, and with the hint
 * that it is given.
 */
export class GitWriter {
  readonly #git: PersonGit
  readonly #say: (line: string) => void
  #settings: Promise<readonly Setting[]> | undefined

  /** @param say Is told each line that git and its hooks write while they change something. */
  constructor(directory: string, environment: Environment, say: (line: string) => void) {
    this.#git = { directory, environment }
    this.#say = say
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
    return (await this.#setting(mergeBaseKey(branch)))?.value
  }

  async setMergeBase(branch: string, base: string, hint: string): Promise<void> {
    this.#settings = undefined
    await this.#write({ parameters: ['config', '--local', mergeBaseKey(branch), base], hint })
  }

  /** Write tracked files into the folder that are not there, because a sparse checkout leaves them out. */
  async restore(paths: readonly string[], hint: string): Promise<void> {
    const options = ['--worktree', '--ignore-skip-worktree-bits']
    await this.#write({ parameters: ['restore', ...options, '--', ...paths.map(literal)], hint })
  }

  /** The address of `origin` as the configuration has it, whatever git makes of it; it may hold a password. */
  async originAddress(): Promise<string | undefined> {
    return (await this.#setting(originKey))?.value
  }

  /** `owner/name` of the remote `origin` by the clone's own configuration, if it is a server's. */
  async originRepository(): Promise<string | undefined> {
    // Of several it is the first; the others are for pushing.
    const own = (await this.#listed()).find(({ scope, key }) => scope === 'local' && key === originKey)
    return repositoryOfUrl(own?.value ?? '')
  }

  /** Commit some files as they are in the folder. */
  async commit(paths: readonly string[], message: string, hint: string): Promise<void> {
    const isSparse = isOn(await this.#setting('core.sparsecheckout'))
    const options = isSparse ? ['--sparse'] : []
    await this.#write({ parameters: ['add', ...options, '--', ...paths.map(literal)], hint })
    await this.#write({ parameters: ['commit', '--quiet', '--message', message], hint })
  }

  /** Stage that files are gone which lie no more in the folder, unless that is staged already. */
  async stageRemoved(paths: readonly string[], hint: string): Promise<void> {
    const options = ['--quiet', '--cached', '--ignore-unmatch']
    await this.#write({ parameters: ['rm', ...options, '--', ...paths.map(literal)], hint })
  }

  /** Open a file in the editor of the person, as `editInEditor` does. */
  async edit(path: string, hint: string): Promise<void> {
    await editInEditor(this.#git, path, hint)
  }

  /** Whether the configuration of the person signs every tag. */
  async signsTags(): Promise<boolean> {
    return isOn(await this.#setting('tag.gpgsign'))
  }

  /**
   * Make an annotated tag with the keys of the person.
   *
   * @returns What git complained of, empty as a rule. Git 2.39 makes a tag without signature, and calls that done, if it
   *   cannot use a key of SSH.
   */
  async tag({ name, commit, message, signing }: NewTag, hint: string): Promise<string> {
    const options = ['--message', message, '--end-of-options', name, commit]
    const command = { parameters: ['tag', ...signingOptions[signing], ...options], hint }
    const ended = await runPersonGit(this.#git, command.parameters, this.#say)
    accepted(command, ended)
    return wordsOf(ended.errorLines)
  }

  /** Remove a tag, unless its ref leads to another object meanwhile. */
  async removeTag(name: string, object: string, hint: string): Promise<void> {
    await this.#write({ parameters: ['update-ref', '-d', `refs/tags/${name}`, object], hint })
  }

  /** Push refs by their full names to `origin`: all of them or none. */
  async push(refs: readonly string[], hint: string): Promise<void> {
    const parameters = ['push', '--atomic', '--end-of-options', 'origin', ...refs.map((ref) => `${ref}:${ref}`)]
    await this.#write({ parameters, hint })
  }

  /** What is in force of those that were set. */
  async #setting(key: string): Promise<Setting | undefined> {
    return (await this.#listed()).findLast((setting) => setting.key === key)
  }

  /** The whole configuration, asked for once. */
  #listed(): Promise<readonly Setting[]> {
    this.#settings ??= this.#list()
    return this.#settings
  }

  async #list(): Promise<readonly Setting[]> {
    const hint = 'Run `git config --list` in that clone to see what is wrong with it.'
    return settingsIn(await this.#read({ parameters: listing, hint }))
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

const originKey = 'remote.origin.url'
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
