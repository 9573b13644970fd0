import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Lend a private folder of the system's temporary one. It is removed afterwards, and by a signal that ends the process:
 * nobody else would, and a release has hundreds of megabytes.
 */
export async function withTemporaryFolder<Value>(
  name: string,
  use: (folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = join(tmpdir(), `${name}-${randomUUID()}`)
  const release = (): void => {
    for (const signal of signals) process.off(signal, end)
  }
  const end = (signal: NodeJS.Signals): void => {
    release()
    rmSync(folder, { recursive: true, force: true })
    // Whoever started this process is told that a signal ended it, as without a listener.
    process.kill(process.pid, signal)
  }
  // Before there is a folder, so that no signal comes in between.
  for (const signal of signals) process.on(signal, end)
  try {
    mkdirSync(folder, { mode: 0o700 })
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
    release()
  }
}
