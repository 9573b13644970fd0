import { execFile } from 'node:child_process'
import { ReleaseError, theRun } from '../../errors.ts'
import { quotedUpTo } from '../../quoted.ts'
import { endingWithUs, systemVariables } from '../children.ts'

/** Variables of a process: those of `process.env`, or fewer. */
export type Environment = Readonly<Record<string, string | undefined>>

/** How `git` ended. */
export interface Finished {
  readonly exitCode: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** Where git runs, and with which variables: those of `pinnedEnvironment`. */
export interface GitCommand {
  readonly directory: string
  readonly environment: Environment
  /** How long it may take, where a server is asked; no limit if it is left out. */
  readonly limitMs?: number
}

const largestOutputBytes = 256 * 1024 * 1024

/** What git needs of the machine: where programs are, and where its own configuration is. */
const passedOn = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', ...systemVariables]

/**
 * The variables that git is started with: no inputs, no tokens, no `GIT_*` of the caller.
 *
 * @see https://git-scm.com/docs/git#_environment_variables
 */
export function pinnedEnvironment(environment: Environment): Environment {
  return {
    ...Object.fromEntries(passedOn.flatMap((name) => (environment[name] ? [[name, environment[name]]] : []))),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // A replacement would show another object under the hash that is signed.
    GIT_NO_REPLACE_OBJECTS: '1',
    // A partial clone would otherwise fetch what it lacks.
    GIT_ALLOW_PROTOCOL: 'none',
  }
}

/**
 * Run git once, without a shell.
 *
 * @throws ReleaseError `git-failed` if it cannot be started or does not end by itself
 */
export function runGit(
  { directory, environment, limitMs = 0 }: GitCommand,
  parameters: readonly string[],
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const options = {
      env: { ...environment },
      encoding: 'buffer',
      maxBuffer: largestOutputBytes,
      timeout: limitMs,
    } as const
    const child = execFile('git', ['-C', directory, ...parameters], options, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : error.code
      if (typeof exitCode === 'number') resolve({ exitCode, stdout, stderr: stderr.toString().trim() })
      else reject(error?.killed && limitMs > 0 ? notInTime(limitMs, error) : notStarted(error, exitCode === 'ENOENT'))
    })
    endingWithUs(child).stdin?.end()
  })
}

/**
 * What git writes on stdout.
 *
 * @throws ReleaseError `git-failed` with its own words if it refuses.
 */
export async function gitOutput(command: GitCommand, parameters: readonly string[]): Promise<Buffer> {
  const finished = await runGit(command, parameters)
  if (finished.exitCode !== 0) throw gitRefused(parameters[0] ?? '', finished, command.directory)
  return finished.stdout
}

/** The error that git could not be started, or was ended by something else. */
export function notStarted(cause: unknown, isMissing: boolean): ReleaseError {
  return new ReleaseError('git-failed', {
    message: isMissing ? 'There is no git on the PATH.' : 'git did not run to its end.',
    hint: isMissing ? 'Install git, or put it on the PATH.' : `Run ${theRun} again.`,
    cause,
  })
}

function notInTime(limitMs: number, cause: unknown): ReleaseError {
  const message = `git did not end within ${limitMs / 1000} s.`
  return new ReleaseError('git-failed', { message, hint: `Run ${theRun} again.`, cause })
}

// A line of git names a path, or a server's answer.
const longestWords = 1000

/** The error that git refused a command, with git's own words. */
export function gitRefused(command: string, { exitCode, stderr }: Finished, directory: string): ReleaseError {
  const words = quotedUpTo(longestWords, stderr.split('\n')[0] ?? '')
  const refuse = (message: string, hint: string) => new ReleaseError('git-failed', { message, hint })
  if (stderr.includes('dubious ownership')) {
    return refuse(
      `The clone at ${directory} belongs to another user, so git does not read it: ${words}.`,
      `Run \`git config --global --add safe.directory ${directory}\` in a step before, as a job in a container needs it.`,
    )
  }
  if (/transport '.*' not allowed/.test(stderr)) {
    return refuse(
      `The clone at ${directory} lacks objects, and its server is not asked for them: ${words}.`,
      'Fetch them all: clone without `--filter`, or give actions/checkout no `filter`.',
    )
  }
  return refuse(
    `\`git ${command}\` ended with exit code ${exitCode}: ${words}.`,
    'Run the same command in that clone to see what is wrong with it.',
  )
}
