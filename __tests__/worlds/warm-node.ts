import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { WarmEnd, WarmStart } from './warm-process.ts'

/** A process that stays, which spares a test the start of Node, and of what a program imports, for each run. */
export interface WarmNode {
  /** Run a program once; runs follow each other. */
  run(start: WarmStart): Promise<WarmEnd>
  close(): Promise<void>
}

interface Started {
  readonly child: ChildProcess
  /** Rejects when the process is gone. */
  readonly gone: Promise<never>
}

/**
 * The process is started by the first run.
 *
 * A run is as in a process of its own but for its end: what it leaves open does not keep it running here, so beside what is
 * shown so, a test shows one thing `inProcessOfItsOwn`.
 */
export function warmNode(): WarmNode {
  let started: Started | undefined
  let last: Promise<unknown> = Promise.resolve()
  const runOne = async (start: WarmStart): Promise<WarmEnd> => {
    started ??= startProcess()
    const ended = once(started.child, 'message')
    started.child.send(start)
    const [end] = await Promise.race([ended, started.gone])
    return end
  }
  return {
    run: (start) => {
      const next = last.then(() => runOne(start))
      last = next.catch(() => {})
      return next
    },
    close: async () => {
      started?.child.disconnect()
      await started?.gone.catch(() => {})
    },
  }
}

function startProcess(): Started {
  const child = fork(join(import.meta.dirname, 'warm-process.ts'), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    // Pipes, since a program asks whether it writes to a terminal. Nothing is expected there.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => process.stderr.write(chunk))
  const gone = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`The process that stays is gone: ${code ?? signal}.`)
  })
  gone.catch(() => {})
  return { child, gone }
}

/** Run a program once, in a new process. */
export async function inProcessOfItsOwn(start: WarmStart): Promise<WarmEnd> {
  const { program, parameters = [], environment, directory } = start
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...parameters], {
    env: environment,
    cwd: directory,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed = { stdout: '', stderr: '', output: '' }
  for (const to of ['stdout', 'stderr'] as const) {
    child[to].setEncoding('utf8').on('data', (text: string) => {
      printed[to] += text
      printed.output += text
    })
  }
  const [exitCode] = await once(child, 'close')
  return { exitCode, ...printed }
}
