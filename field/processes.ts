import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the project. */
const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** How a process ended. */
export interface Ended {
  /** Exit code; `null` if it was ended after {@link longestMs}. */
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

const longestMs = 300_000

// Nobody's settings, time zone, keys, and tokens; but what builds a project may be on the path of Python.
const environment = {
  PATH: process.env.PATH,
  PYTHONPATH: process.env.PYTHONPATH,
  TZ: 'UTC',
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  // A partial clone would ask its server.
  GIT_NO_LAZY_FETCH: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
}

/** Run git in a folder. */
export function git(folder: string, parameters: readonly string[], input = ''): Ended {
  return run('git', ['-C', folder, ...parameters], folder, input)
}

/** What git prints, without the last line end; throws if it fails. */
export function gitOutput(folder: string, parameters: readonly string[], input = ''): string {
  const { status, stdout, stderr } = git(folder, parameters, input)
  if (status !== 0) throw new Error(`git ${parameters.join(' ')} in ${folder} ended with ${status}: ${stderr}`)
  return stdout.trimEnd()
}

/** Run a command of the bundled command line in a clone, with `--json`. */
export function command(clone: string, [name = '', ...rest]: readonly string[]): Ended {
  return run(process.execPath, [join(root, 'dist/cli/index.js'), name, '-C', clone, '--json', ...rest], clone, '')
}

function run(program: string, parameters: readonly string[], folder: string, input: string): Ended {
  const env = { ...environment, HOME: dirname(folder) }
  const options = { env, input, encoding: 'utf8', maxBuffer: 1 << 28, timeout: longestMs } as const
  const { status, stdout, stderr, error } = spawnSync(program, parameters, options)
  if (error !== undefined && 'code' in error && error.code !== 'ETIMEDOUT') throw error
  return { status, stdout, stderr }
}

/** What `--json` says that a reader of many answers needs. */
export interface Answer {
  /** `no-answer` where the line of JSON is missing. */
  readonly verdict: string
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
}

/** Read the line of JSON that a command wrote; codes are sorted, each once. */
export function answerOf({ stdout }: Ended): Answer {
  const report = parsed(stdout)
  const codes = (severity: string): readonly string[] => {
    const found = (report?.problems ?? []).filter((problem) => problem.severity === severity)
    return [...new Set(found.map(({ code }) => code))].sort()
  }
  return { verdict: report?.verdict ?? 'no-answer', errors: codes('error'), warnings: codes('warning') }
}

interface Report {
  readonly verdict: string
  readonly problems: readonly { readonly code: string; readonly severity: string }[]
}

function parsed(text: string): Report | undefined {
  try {
    return JSON.parse(text) as Report
  } catch {
    return undefined
  }
}
