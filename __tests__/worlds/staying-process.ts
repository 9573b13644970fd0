import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

/** A module of the tests in a Node of its own, which answers one message after another. */
export interface StayingProcess<Ask extends object, Answer> {
  ask(message: Ask): Promise<Answer>
  close(): Promise<void>
}

interface Started {
  readonly child: ChildProcess
  /** Rejects when the process is gone. */
  readonly gone: Promise<never>
}

/**
 * The process is started by the first message.
 *
 * @param module Path of a module that sends one message for each that it gets.
 * @param environment The whole of it; without it, that of the test.
 */
export function stayingProcess<Ask extends object, Answer>(
  module: string,
  environment?: Readonly<Record<string, string>>,
): StayingProcess<Ask, Answer> {
  let started: Started | undefined
  let last: Promise<unknown> = Promise.resolve()
  const askNext = async (message: Ask): Promise<Answer> => {
    started ??= startProcess(module, environment)
    const answered = once(started.child, 'message')
    started.child.send(message)
    const [answer] = await Promise.race([answered, started.gone])
    return answer
  }
  return {
    ask: (message) => {
      const next = last.then(() => askNext(message))
      last = next.catch(() => {})
      return next
    },
    close: async () => {
      started?.child.disconnect()
      await started?.gone.catch(() => {})
    },
  }
}

function startProcess(module: string, environment: Readonly<Record<string, string>> | undefined): Started {
  const child = fork(module, {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    // Pipes, since a program asks whether it writes to a terminal. What is on stdout is read, or the process would wait.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    ...(environment === undefined ? {} : { env: environment }),
  })
  child.stdout?.resume()
  child.stderr?.on('data', (chunk) => process.stderr.write(chunk))
  const gone = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`The process that stays is gone: ${code ?? signal}.`)
  })
  gone.catch(() => {})
  return { child, gone }
}
