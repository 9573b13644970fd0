import { pathToFileURL } from 'node:url'
import type { ActionEnd, ActionStart } from '../../../src/rehearsal/runner/action-process.ts'

const write = { stdout: process.stdout.write, stderr: process.stderr.write }
let count = 0

// One job after another: each loads the bundle anew, as a module of another name, with an environment of its own.
process.on('message', async ({ action, environment, workspace }: ActionStart) => {
  const printed: string[] = []
  const keep = (chunk: Uint8Array | string): boolean => {
    printed.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString())
    return true
  }
  process.stdout.write = keep
  process.stderr.write = keep
  process.env = { ...environment }
  process.exitCode = undefined
  process.chdir(workspace)
  count += 1
  try {
    await import(`${pathToFileURL(action).href}?job=${count}`)
  } catch (error) {
    process.exitCode = 1
    printed.push(`${error instanceof Error ? error.stack : error}\n`)
  }
  Object.assign(process.stdout, { write: write.stdout })
  Object.assign(process.stderr, { write: write.stderr })
  process.chdir('/')
  const end: ActionEnd = { exitCode: Number(process.exitCode ?? 0), output: printed.join('') }
  process.exitCode = undefined
  process.send?.(end)
})
