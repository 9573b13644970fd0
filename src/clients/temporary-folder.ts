import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { endGroups } from './children.ts'

const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Folders that go away with this process. */
const lent = new Set<string>()

/**
 * Lend a new folder that only this user can enter. It is removed afterwards, and by a signal that ends the process: nobody
 * else would, and a release has hundreds of megabytes.
 *
 * @param parent Where it is made: the runner's temporary folder for a step, the system's for a command.
 * @param name The beginning of its name.
 */
export async function withTemporaryFolder<Value>(
  parent: string,
  name: string,
  use: (folder: string) => Promise<Value>,
): Promise<Value> {
  return await withFolder(join(parent, `${name}-${randomUUID()}`), use)
}

/** Lend a new folder of a name that is free; it goes away in the same way. */
export async function withFolder<Value>(folder: string, use: (folder: string) => Promise<Value>): Promise<Value> {
  const release = (): void => {
    for (const signal of signals) process.off(signal, end)
  }
  const end = (signal: NodeJS.Signals): void => {
    release()
    // An entry that listens too ends what else there is first, and then removes the folders.
    if (process.listenerCount(signal) > 0) return
    // What writes there would write on.
    endGroups()
    rmSync(folder, { recursive: true, force: true })
    // Whoever started this process is told that a signal ended it, as without a listener.
    process.kill(process.pid, signal)
  }
  // Before there is a folder, so that no signal comes in between.
  for (const signal of signals) process.on(signal, end)
  lent.add(folder)
  try {
    mkdirSync(folder, { mode: 0o700, recursive: true })
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
    lent.delete(folder)
    release()
  }
}

/** Remove every folder that is lent: for an entry that is about to end the process. */
export function removeLentFolders(): void {
  for (const folder of lent) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
