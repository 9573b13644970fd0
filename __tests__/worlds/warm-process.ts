import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'

/** One run of a program. */
export interface WarmStart {
  /** Path of the module that is the program. */
  readonly program: string
  /** What follows the program on its command line. */
  readonly parameters?: readonly string[]
  /** The whole environment: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>
  readonly directory: string
}

/** How one run ended. */
export interface WarmEnd {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  /** Both, in the order in which it printed them. */
  readonly output: string
}

const write = { stdout: process.stdout.write, stderr: process.stderr.write }
let count = 0

// `@actions/core` remembers the runner's files: of a program that is not bundled, it is loaded anew as well.
registerHooks({
  resolve: (specifier, context, next) => {
    const resolved = next(specifier, context)
    return resolved.url.includes('/@actions/core/') ? { ...resolved, url: `${resolved.url}?run=${count}` } : resolved
  },
})

// One run after another: each loads the program anew, as a module of another name, with an environment of its own.
process.on('message', async ({ program, parameters = [], environment, directory }: WarmStart) => {
  const printed = { stdout: '', stderr: '', output: '' }
  const print = (to: 'stdout' | 'stderr', text: string): void => {
    printed[to] += text
    printed.output += text
  }
  const keep =
    (to: 'stdout' | 'stderr') =>
    (chunk: Uint8Array | string, ...rest: readonly unknown[]): boolean => {
      print(to, typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString())
      const done = rest.at(-1)
      if (typeof done === 'function') done()
      return true
    }
  process.stdout.write = keep('stdout')
  process.stderr.write = keep('stderr')
  process.env = { ...environment }
  process.argv = [process.execPath, program, ...parameters]
  process.exitCode = undefined
  process.chdir(directory)
  count += 1
  try {
    await import(`${pathToFileURL(program).href}?run=${count}`)
  } catch (error) {
    process.exitCode = 1
    print('stderr', `${error instanceof Error ? error.stack : error}\n`)
  }
  Object.assign(process.stdout, { write: write.stdout })
  Object.assign(process.stderr, { write: write.stderr })
  process.chdir('/')
  // What a program hears of its process ends with it.
  for (const name of ['SIGINT', 'SIGTERM', 'uncaughtException']) process.removeAllListeners(name)
  for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error')
  const end: WarmEnd = { exitCode: Number(process.exitCode ?? 0), ...printed }
  process.exitCode = undefined
  process.send?.(end)
})
