import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Folder of the bundle that GitHub runs. */
export const actionFolder = join(root, 'dist/action')

/** The bundle's entry. */
export const action = join(actionFolder, 'index.js')

/** Do something with an empty folder, which is removed afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  // Resolved, because git sees through links.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'bench-')))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
