import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { newFolder } from './clone.ts'
import { begun, laptopWith, pathWith } from './laptop.ts'

const cli = resolve(import.meta.dirname, '../../dist/cli/index.js')

/** The signals by which people and runners stop a command, with the exit code that says so. */
export const signals = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const

type Signal = (typeof signals)[number][0]

/** How a command ended that a signal stopped. */
export interface Interrupted {
  readonly ended: readonly [code: number | null, signal: NodeJS.Signals | null]
  readonly lastLine: string
  readonly stdout: string
  /** What is left of its temporary files. */
  readonly leftTemporary: readonly string[]
}

/** A started command line, with what it has said so far. */
interface Started {
  readonly child: ChildProcess
  readonly temporary: string
  readonly said: () => string
  readonly wrote: () => string
  readonly ended: Promise<Interrupted['ended']>
}

/** Stop a command of a laptop by a signal while git is in one of its commands. */
export async function interruptedAtGit(
  words: readonly string[],
  gitCommand: string,
  signal: Signal,
): Promise<Interrupted & { readonly gitRuns: boolean }> {
  const laptop = laptopWith(begun)
  const git = waitingGit(gitCommand)
  const started = start(laptop.clone.directory, words, { ...laptop.environment, PATH: git.path })
  await until(started, () => git.pid() !== '')
  const end = await stopped(started, signal)
  return { ...end, gitRuns: isRunning(git.pid()) }
}

/** A moment of a rehearsal. */
export const moments = {
  'the copy is made': ({ temporary }: Started) => readdirSync(temporary).some((name) => name.startsWith('rehearsal-')),
  'a step runs': ({ said }: Started) => said().includes('Button 1'),
  'another one runs': ({ said }: Started) => said().includes('Button 2'),
} as const

/** Stop a rehearsal by a signal. @returns Also what is left where it was started. */
export async function interruptedRehearsal(
  words: readonly string[],
  moment: keyof typeof moments,
  signal: Signal,
): Promise<Interrupted & { readonly left: readonly string[] }> {
  const folder = newFolder()
  const started = start(folder, ['rehearse', ...words], {})
  await until(started, () => moments[moment](started))
  const end = await stopped(started, signal)
  return { ...end, left: readdirSync(folder) }
}

/**
 * Stop a rehearsal by a signal while a `run:` step runs, which has started another process.
 *
 * @returns Also which of the two processes are left.
 */
export async function interruptedCommand(signal: Signal): Promise<Interrupted & { readonly left: readonly string[] }> {
  const file = join(newFolder(), 'pids')
  const command = `sleep 1000 & echo $! > '${file}'; echo $$ >> '${file}'; wait`
  const workflow = [
    ...['on: pull_request', 'permissions: {}', 'jobs:', '  check:', '    runs-on: ubuntu-latest', '    steps:'],
    ...[
      `      - run: ${JSON.stringify(command)}`,
      '      - uses: pallets/release-action@v1',
      '        with: {step: check}',
    ],
  ].join('\n')
  const laptop = laptopWith({ ...begun, '.github/workflows/release-check.yaml': workflow })
  const started = start(laptop.clone.directory, ['rehearse', '-C', '.', '--run-steps'], laptop.environment)
  const pids = () => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [])
  await until(started, () => pids().length === 2)
  const end = await stopped(started, signal)
  return { ...end, left: pids().filter(isRunning) }
}

function start(
  folder: string,
  words: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): Started {
  const temporary = join(newFolder(), 'tmp')
  mkdirSync(temporary)
  const env = { PATH: process.env.PATH, HOME: newFolder(), GIT_CONFIG_NOSYSTEM: '1', TMPDIR: temporary, ...variables }
  const child = spawn(process.execPath, [cli, ...words], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const chunks = { out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    chunks.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    chunks.err += chunk
  })
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>
  return { child, temporary, said: () => chunks.err, wrote: () => chunks.out, ended }
}

async function stopped({ child, temporary, said, wrote, ended }: Started, signal: Signal): Promise<Interrupted> {
  child.kill(signal)
  const end = await ended
  const lastLine = said().trimEnd().split('\n').at(-1) ?? ''
  return { ended: end, lastLine, stdout: wrote(), leftTemporary: readdirSync(temporary) }
}

/** Wait for something that a process does; a process that ends before it fails the test. */
async function until({ child, said }: Started, holds: () => boolean): Promise<void> {
  while (!holds()) {
    if (child.exitCode !== null) throw new Error(`It ended before: ${said()}`)
    await wait(20)
  }
}

/** Whether a process is there, and is no zombie. */
function isRunning(pid: string): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

/** A git on the PATH that writes down its process and waits for ever in one of its commands. */
function waitingGit(command: string): { readonly path: string; readonly pid: () => string } {
  const file = join(newFolder(), 'pid')
  const script = `case " $* " in *" ${command} "*) echo $$ >'${file}'; exec sleep 1000;; esac\nPATH='${process.env.PATH}' exec git "$@"`
  return { path: pathWith('git', script), pid: () => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '') }
}
