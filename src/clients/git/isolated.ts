import { spawn } from 'node:child_process'
import { devNull } from 'node:os'
import { ReleaseError } from '../../errors.ts'
import { endingWithUs, systemVariables } from '../children.ts'

/** Run git in one folder, with `input` on its stdin; returns what it printed, without the final line end. */
export type Git = (
  args: readonly string[],
  variables?: Readonly<Record<string, string>>,
  input?: string | Buffer,
) => Promise<string>

/** The caller's environment. */
export type CallerEnvironment = Readonly<Record<string, string | undefined>>

// A runner has no configuration of a person: signing, hooks, line ends and default branches of the laptop stay out.
const plainConfiguration = {
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_SYSTEM: devNull,
  GIT_TERMINAL_PROMPT: '0',
  // What the rehearsal makes lives for seconds: git need not tidy it up after every fetch and commit.
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'gc.auto',
  GIT_CONFIG_VALUE_0: '0',
  GIT_CONFIG_KEY_1: 'maintenance.auto',
  GIT_CONFIG_VALUE_1: 'false',
} as const

/**
 * Git in a folder that the rehearsal made, without the person's configuration.
 *
 * @returns A function that throws ReleaseError `git-failed` with what git said.
 */
export function gitIn(folder: string, environment: CallerEnvironment): Git {
  return (args, variables = {}, input = '') => run(folder, args, { ...gitVariables(environment), ...variables }, input)
}

/** The variables of that git, for who starts it otherwise. */
export function gitVariables(environment: CallerEnvironment): Record<string, string> {
  return { ...base(environment), ...plainConfiguration }
}

/** Git in the person's own repository, with their configuration, and without a single write: not even to the index. */
export function readingGitIn(folder: string, environment: CallerEnvironment): Git {
  const variables = { ...base(environment), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' }
  return (args) => run(folder, args, variables, '')
}

// Nothing else is passed on: GIT_DIR and its kin, which a hook has set, would lead to another repository.
function base(environment: CallerEnvironment): Record<string, string> {
  const passedOn = ['PATH', 'HOME', ...systemVariables].flatMap((name) => {
    const value = environment[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return { LC_ALL: 'C', ...Object.fromEntries(passedOn) }
}

async function run(
  folder: string,
  args: readonly string[],
  env: Record<string, string>,
  input: string | Buffer,
): Promise<string> {
  const child = endingWithUs(spawn('git', args, { cwd: folder, env, stdio: 'pipe' }))
  // A git that refuses does not read to the end; what it says is why.
  child.stdin.on('error', () => {}).end(input)
  const output: Buffer[] = []
  const complaints: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk))
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (cause) => reject(failure(args, 'it cannot be started', cause)))
    child.once('close', resolve)
  })
  if (status !== 0) throw failure(args, Buffer.concat(complaints).toString().trim() || `exit code ${status}`)
  return Buffer.concat(output).toString().replace(/\n$/, '')
}

function failure(args: readonly string[], said: string, cause?: unknown): ReleaseError {
  const command = args.find((argument) => !argument.startsWith('-')) ?? ''
  return new ReleaseError('git-failed', {
    message: `\`git ${command}\` failed: ${said}`,
    hint: 'Look at what git said, and rehearse again.',
    cause,
  })
}
