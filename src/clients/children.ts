import type { ChildProcess } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
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

/** End, at once, the group of one of them, which is no other's afterwards. */
export function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined || !groups.delete(pid)) return
  signalGroup(pid, 'SIGKILL')
}

// One that starts another while it is looked at is found by the next look.
const looks = 5

/**
 * End, at once, what left its group and still has a variable in its environment, as daemons of build tools have it. Only Linux
 * shows environments; a program that hides its own is not found.
 *
 * @param mark `NAME=value`, of nobody else.
 */
export async function endMarked(mark: string): Promise<void> {
  for (let look = 0; look < looks; look += 1) {
    const marked = await markedProcesses(mark)
    if (marked.length === 0) return
    for (const pid of marked) signalProcess(pid, 'SIGKILL')
  }
}

async function markedProcesses(mark: string): Promise<number[]> {
  const names = await readdir('/proc').catch((): string[] => [])
  const found = await Promise.all(
    names
      .filter((name) => /^\d+$/.test(name))
      .map(async (name) => {
        const variables = await readFile(`/proc/${name}/environ`, 'latin1').catch(() => '')
        return variables.split('\0').includes(mark) ? [Number(name)] : []
      }),
  )
  return found.flat()
}

/** Send a signal to a process and all that it started. */
export function signalGroup(leader: number, signal: NodeJS.Signals): void {
  // Windows has no groups: there, only the process itself is meant.
  signalProcess(platform() === 'win32' ? leader : -leader, signal)
}

function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
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
