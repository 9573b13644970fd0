import type { ChildProcess } from 'node:child_process'

/** What a process needs on Windows to start, and to find programs by their names: whoever makes an environment passes it on. */
export const systemVariables = ['SystemRoot', 'PATHEXT'] as const

const running = new Set<ChildProcess>()
let isEnding = false

// A program that does not end when it is asked to would keep the terminal.
const patienceMs = 5000

/** Let a process that was started end with this one. */
export function endingWithUs<Child extends ChildProcess>(child: Child): Child {
  running.add(child)
  child.once('close', () => running.delete(child))
  if (isEnding) child.kill()
  return child
}

/**
 * End all of them. Nobody who waits for one of them goes on, so that nothing more is begun.
 *
 * @param signal What this process was asked to end by.
 */
export async function endChildren(signal: NodeJS.Signals): Promise<void> {
  isEnding = true
  await Promise.all([...running].map((child) => end(child, signal)))
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  child.removeAllListeners('close').removeAllListeners('error')
  if (child.exitCode !== null || child.signalCode !== null) return
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs)
    child.on('error', () => resolve())
    child.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
    // One that does not keep this process alive must do so now, to be seen ending.
    child.ref()
    child.kill(signal)
  })
}
