import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from '@jest/globals'

/** Folder of the test data that is not ours to publish: `RELEASE_ACTION_SHARED`, else `../shared`. */
export const sharedFolder = resolve(process.env.RELEASE_ACTION_SHARED ?? '../shared')

/**
 * Run tests over shared data, or say on one line that they were not run.
 *
 * @param what Names the cases in the line `not run: …`, which `.ci/run` counts as failed.
 */
export function withShared(what: string, define: (folder: string) => void): void {
  if (existsSync(resolve(sharedFolder, 'README.md'))) {
    define(sharedFolder)
    return
  }
  process.stderr.write(`not run: ${what} (no shared data at RELEASE_ACTION_SHARED)\n`)
  test.skip(`not run: ${what}`, () => {})
}
