import type { ChildProcess } from 'node:child_process'
import { platform } from 'node:os'

/** What a process needs on Windows to start, and to find programs by their names: whoever makes an environment passes it on. */
export const systemVariables = ['SystemRoot', 'PATHEXT'] as const

const running = new Set<ChildProcess>()
// Groups of processes by the process that led them; it may have ended, and left others.
const groups = new Set<number>()
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

/** The same for a process that was started as `detached`, and leads a group: with it ends whatever it started. */
export function endingGroupWithUs<Child extends ChildProcess>(child: Child): Child {
  if (child.pid !== undefined) groups.add(child.pid)
  if (isEnding) endGroups()
  return endingWithUs(child)
}

/** End, at once, what is left of all such groups. */
export function endGroups(): void {
  for (const leader of groups) signalGroup(leader, 'SIGKILL')
  groups.clear()
}

/** Send a signal to a process and all that it started. */
export function signalGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    // Windows has no groups: there, only the process itself is meant.
    process.kill(platform() === 'win32' ? leader : -leader, signal)
  } catch {
    // None of it is left.
  }
}

/**
 * End all of them. Nobody who waits for one of them goes on, so that nothing more is begun.
 *
 * @param signal What this process was asked to end by.
 */
export async function endChildren(signal: NodeJS.Signals): Promise<void> {
  isEnding = true
  for (const leader of groups) signalGroup(leader, signal)
  await Promise.all([...running].map((child) => end(child, signal)))
  endGroups()
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
