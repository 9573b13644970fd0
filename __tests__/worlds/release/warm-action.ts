import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionEnd, RunAction } from '../../../src/rehearsal/runner/action-process.ts'

/** The built action in a process that stays, which spares a test the start of Node and of the bundle for each job. */
export interface WarmAction {
  readonly runAction: RunAction
  close(): Promise<void>
}

interface WarmProcess {
  readonly child: ChildProcess
  /** Rejects when the process is gone. */
  readonly gone: Promise<never>
}

/**
 * The process is started by the first job, and runs one job at a time. What a job prints is kept in the file `log` of its folder.
 *
 * A job is as in a process of its own but for its end: what it leaves open does not keep the job running here, so the tests
 * of a whole release start real processes.
 */
export function warmAction(): WarmAction {
  let warm: WarmProcess | undefined
  let last: Promise<unknown> = Promise.resolve()
  const runOne: RunAction = async (start) => {
    warm ??= startProcess()
    const ended = once(warm.child, 'message')
    warm.child.send(start)
    const [end] = (await Promise.race([ended, warm.gone])) as [ActionEnd]
    await writeFile(join(start.environment.RUNNER_TEMP ?? '', '../log'), end.output)
    return end
  }
  return {
    runAction: (start) => {
      const next = last.then(() => runOne(start))
      last = next.catch(() => {})
      return next
    },
    close: async () => {
      warm?.child.disconnect()
      await warm?.gone.catch(() => {})
    },
  }
}

function startProcess(): WarmProcess {
  const child = fork(join(import.meta.dirname, 'warm-process.ts'), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const gone = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`The process of the action is gone: ${code ?? signal}.`)
  })
  gone.catch(() => {})
  return { child, gone }
}
