import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunAction } from '../../../src/rehearsal/runner/action-process.ts'
import { warmNode } from '../warm-node.ts'

/** The built action in a process that stays; what a job prints is kept in the file `log` of its folder. */
export interface WarmAction {
  readonly runAction: RunAction
  close(): Promise<void>
}

/** @see warmNode: tests of a whole release start real processes. */
export function warmAction(): WarmAction {
  const { run, close } = warmNode()
  return {
    runAction: async ({ action, environment, workspace }) => {
      const { exitCode, output } = await run({ program: action, environment, directory: workspace })
      await writeFile(join(environment.RUNNER_TEMP ?? '', '../log'), output)
      return { exitCode, output }
    },
    close,
  }
}
