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

/** Wall time of a whole process, in milliseconds. */
export function wallTime(program: Program): number {
  const before = performance.now()
  run(program)
  return performance.now() - before
}

/**
 * What a process takes of all cores, in milliseconds, with the programs that it starts: less of the machine is in it
 * than in wall time. bash tells it to the millisecond; Node tells it of itself only.
 */
export function processorTime({ name, file, parameters = [], environment }: Program): number {
  const command = ['-c', 'TIMEFORMAT="%U %S"; time "$@"', 'bash', process.execPath, file, ...parameters]
  const { status, stdout, stderr } = spawnSync('bash', command, { env: environment, encoding: 'utf8' })
  const [, user, system] = /^(\d+\.\d+) (\d+\.\d+)\n$/m.exec(stderr) ?? []
  if (status !== 0 || user === undefined) throw new Error(`"${name}" ended with ${status}: ${stdout}${stderr}`)
  return (Number(user) + Number(system)) * 1000
}

/**
 * Measure whole processes in rounds, each program once a round, so that all of them see the same machine.
 *
 * @param measure Runs a program, and tells what it took.
 * @returns By the programs' names, in milliseconds.
 */
export function inTurns(
  programs: readonly Program[],
  rounds: number,
  measure: (program: Program) => number,
): ReadonlyMap<string, Spread> {
  const times = new Map<string, number[]>(programs.map(({ name }) => [name, []]))
  // The first round fills the caches of the disk and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const program of programs) {
      const took = measure(program)
      if (round > 0) times.get(program.name)?.push(took)
    }
  }
  return new Map([...times].map(([name, values]) => [name, spreadOf(values)]))
}
