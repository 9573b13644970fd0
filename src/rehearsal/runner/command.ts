import { spawn } from 'node:child_process'
import { constants } from 'node:fs'
import { access, mkdir, open, readFile, writeFile } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import { endingGroupWithUs, signalGroup } from '../../clients/children.ts'
import { quoted } from '../../quoted.ts'
import type { ShellStart } from '../workflow/shell.ts'

/** A command as it is started. */
export interface CommandStart {
  readonly shell: ShellStart
  readonly command: string
  /** The whole environment: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>
  readonly workingDirectory: string
  /** Folder for its script and its output; it exists. */
  readonly folder: string
  /** `undefined` for no limit. */
  readonly timeoutMs: number | undefined
}

/** How a command ended. */
export type CommandEnd =
  | { readonly kind: 'ended'; readonly exitCode: number; readonly output: string }
  | { readonly kind: 'timed-out'; readonly output: string }
  /** `why`, as a part of a sentence: `"perl" is not on the PATH`. */
  | { readonly kind: 'not-started'; readonly why: string }

// More of a log than this is of no use to people.
const longestOutputBytes = 4 * 1024 * 1024

/**
 * Run a command in a shell, as the leader of a group that ends with this process.
 *
 * What it leaves in the background goes on, as on a hosted runner, until the job ends. It prints into a file: so nobody
 * waits for those who hold its output open.
 */
export async function runCommand(start: CommandStart): Promise<CommandEnd> {
  const { shell, environment, folder, workingDirectory } = start
  const program = await firstThere(shell.programs, environment.PATH ?? '')
  if (program === undefined)
    return { kind: 'not-started', why: `${quoted(shell.programs[0] ?? '')} is not on the PATH` }
  const isFolder = await access(workingDirectory, constants.X_OK).then(
    () => true,
    () => false,
  )
  if (!isFolder) return { kind: 'not-started', why: `there is no folder ${quoted(workingDirectory)}` }
  const script = join(folder, `script${shell.extension}`)
  await writeFile(script, shell.script(start.command))
  await mkdir(join(environment.HOME ?? folder, 'tmp'), { recursive: true })
  const printed = join(folder, 'output')
  const end = await started(program, script, printed, start)
  const output = (await readFile(printed)).subarray(-longestOutputBytes).toString()
  return end === 'timed-out' ? { kind: end, output } : { kind: 'ended', exitCode: end, output }
}

async function started(
  program: string,
  script: string,
  printed: string,
  { shell, environment, workingDirectory, timeoutMs }: CommandStart,
): Promise<number | 'timed-out'> {
  const file = await open(printed, 'w')
  let hasTimedOut = false
  try {
    const child = endingGroupWithUs(
      spawn(
        program,
        shell.parameters.map((parameter) => parameter.replace('{0}', script)),
        { cwd: workingDirectory, env: environment, stdio: ['ignore', file.fd, file.fd], detached: true },
      ),
    )
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            hasTimedOut = true
            if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL')
          }, timeoutMs)
    const code = await new Promise<number>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (exitCode, signal) => resolve(exitCode ?? (signal === null ? 1 : 128)))
    })
    clearTimeout(timer)
    return hasTimedOut ? 'timed-out' : code
  } finally {
    await file.close()
  }
}

async function firstThere(programs: readonly string[], path: string): Promise<string | undefined> {
  for (const program of programs) {
    const places = isAbsolute(program) ? [program] : path.split(delimiter).map((folder) => join(folder, program))
    for (const place of places) {
      const isThere = await access(place, constants.X_OK).then(
        () => true,
        () => false,
      )
      if (isThere) return place
    }
  }
  return undefined
}
