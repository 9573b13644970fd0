import { spawn } from 'node:child_process'
import { ReleaseError } from '../../errors.ts'

/** Run git in one folder; returns what it printed, without the final line end. */
export type Git = (args: readonly string[], variables?: Readonly<Record<string, string>>) => Promise<string>

/** The caller's environment. */
export type CallerEnvironment = Readonly<Record<string, string | undefined>>

// A runner has no configuration of a person: signing, hooks, line ends and default branches of the laptop stay out.
const plainConfiguration = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
} as const

/**
 * Git in a folder that the rehearsal made, without the person's configuration.
 *
 * @returns A function that throws ReleaseError `git-failed` with what git said.
 */
export function gitIn(folder: string, environment: CallerEnvironment): Git {
  return (args, variables = {}) => run(folder, args, { ...base(environment), ...plainConfiguration, ...variables })
}

/** Git in the person's own repository, with their configuration, and without a single write: not even to the index. */
export function readingGitIn(folder: string, environment: CallerEnvironment): Git {
  return (args) => run(folder, args, { ...base(environment), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' })
}

// Nothing else is passed on: GIT_DIR and its kin, which a hook has set, would lead to another repository.
function base({ PATH, HOME }: CallerEnvironment): Record<string, string> {
  return { LC_ALL: 'C', ...(PATH === undefined ? {} : { PATH }), ...(HOME === undefined ? {} : { HOME }) }
}

async function run(folder: string, args: readonly string[], env: Record<string, string>): Promise<string> {
  const child = spawn('git', args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
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
