import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { stayingProcess } from './staying-process.ts'
import type { WarmEnd, WarmStart } from './warm-process.ts'

/** A process that stays, which spares a test the start of Node, and of what a program imports, for each run. */
export interface WarmNode {
  /** Run a program once; runs follow each other. */
  run(start: WarmStart): Promise<WarmEnd>
  close(): Promise<void>
}

/**
 * The process is started by the first run.
 *
 * A run is as in a process of its own but for its end: what it leaves open does not keep it running here, so beside what is
 * shown so, a test shows one thing `inProcessOfItsOwn`.
 */
export function warmNode(): WarmNode {
  const { ask, close } = stayingProcess<WarmStart, WarmEnd>(join(import.meta.dirname, 'warm-process.ts'))
  return { run: ask, close }
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
