import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { type Spread, spreadOf } from './figure.ts'

/** A program of Node that is started again and again. */
export interface Program {
  readonly name: string
  readonly file: string
  readonly parameters?: readonly string[]
  /** The whole environment. */
  readonly environment: Readonly<Record<string, string>>
}

/** Run a file in a new process and wait for its end; throws if it fails. */
export function run({ name, file, parameters = [], environment }: Program): string {
  const options = { env: environment, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...parameters], options)
  if (status !== 0) throw new Error(`"${name}" ended with ${status}: ${stdout}${stderr}`)
  return stdout
}

/**
 * Measure wall times of whole processes in rounds, each program once a round, so that all of them see the same machine.
 *
 * @returns By the programs' names, in milliseconds.
 */
export function timeInTurns(programs: readonly Program[], rounds: number): ReadonlyMap<string, Spread> {
  const times = new Map<string, number[]>(programs.map(({ name }) => [name, []]))
  // The first round fills the caches of the disk and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const program of programs) {
      const before = performance.now()
      run(program)
      if (round > 0) times.get(program.name)?.push(performance.now() - before)
    }
  }
  return new Map([...times].map(([name, values]) => [name, spreadOf(values)]))
}
