import { realpath, stat } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { type Environment, gitRefused, pinnedEnvironment, runGit } from './process.ts'

// Answered in this order, each on a line.
const questions = [
  '--is-bare-repository',
  '--is-inside-work-tree',
  '--is-shallow-repository',
  'HEAD^{commit}',
  '--show-toplevel',
]

/** What one question says of a repository. */
export interface FitRepository {
  /** The folder of the checkout, absolute. */
  readonly root: string
  /** Whether a part of the history was not fetched. */
  readonly isShallow: boolean
}

/**
 * Refuse a folder that is in no checkout with a commit, before anything else is asked of it.
 *
 * @throws ReleaseError `repository-unfit`; `git-failed` if git refuses for another reason.
 */
export async function requireRepository(directory: string, environment: Environment): Promise<FitRepository> {
  const found = await stat(directory).catch(() => undefined)
  if (found === undefined) throw unfit(directory, 'does not exist')
  if (!found.isDirectory()) throw unfit(directory, 'is not a folder')
  const command = { directory, environment: pinnedEnvironment(environment) }
  const asked = await runGit(command, ['rev-parse', ...questions])
  const [isBare, isInside, isShallow, , ...root] = asked.stdout.toString().split('\n')
  if (isBare === 'true') throw unfit(directory, 'is a bare repository, which has no checkout')
  if (isInside === 'false') throw unfit(directory, 'is the inside of a repository, and not its checkout')
  // The name of a folder may hold a line end.
  if (asked.exitCode === 0) return { root: root.join('\n').replace(/\r?\n$/, ''), isShallow: isShallow === 'true' }
  if (isBare === 'false') throw unfit(directory, 'is a repository without any commit')
  if (asked.stderr.includes('not a git repository')) throw unfit(directory, 'is in no git repository')
  throw gitRefused('rev-parse', asked, directory)
}

/** A folder of a checkout from its root, with `/`; empty for the root. */
export async function folderIn(root: string, directory: string): Promise<string> {
  return relative(await realpath(root), await realpath(directory))
    .split(sep)
    .join('/')
}

function unfit(directory: string, found: string): ReleaseError {
  return new ReleaseError('repository-unfit', {
    message: `The folder ${quoted(directory)} ${found}.`,
    hint: 'Run the command in a clone of the project, or name one by -C DIR.',
  })
}
