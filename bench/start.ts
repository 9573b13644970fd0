import { makeYardsticks, type Yardsticks } from './core-only.ts'
import { atMost, type Figure, type Spread } from './figure.ts'
import { timeGathering } from './gathering.ts'
import { makeIgnoredStarts } from './ignored-events.ts'
import { withFolder } from './place.ts'
import { type Program, timeInTurns } from './processes.ts'

const rounds = 21
// Of design.md: what `@actions/core` costs is given, what comes on top is ours.
const limit = 1.25

const emptyName = 'an empty file'
const coreName = '@actions/core only'
const modulesName = "Node's own modules that @actions/core loads"
const bareName = '@actions/core without undici'

/** Wall time from start to end of a process, for each step with nothing to do, against a bundle of `@actions/core` only. */
export function measureStart(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const yardsticks = await makeYardsticks(folder)
    const { programs, checked } = await makeIgnoredStarts(folder)
    const times = timeInTurns([...programsOf(yardsticks), ...programs], rounds)
    const gathering = await timeGathering(checked, rounds)
    return [
      ...figuresOf(times, yardsticks, programs),
      { name: 'what check asks git meanwhile', measured: describe(gathering), target: undefined },
    ]
  })
}

function programsOf({ empty, core, modules, coreWithoutUndici }: Yardsticks): Program[] {
  const environment = { PATH: process.env.PATH ?? '' }
  return [
    { name: emptyName, file: empty, environment },
    { name: modulesName, file: modules, environment },
    { name: bareName, file: coreWithoutUndici, environment },
    { name: coreName, file: core, environment },
  ]
}

function figuresOf(times: ReadonlyMap<string, Spread>, { sizes }: Yardsticks, starts: readonly Program[]): Figure[] {
  const of = (name: string): Spread => {
    const spread = times.get(name)
    if (spread === undefined) throw new Error(`"${name}" was not measured`)
    return spread
  }
  const [empty, core] = [of(emptyName), of(coreName)]
  const againstEmpty = (name: string, more: string): Figure => {
    const measured = `${timesOf(of(name), empty)} × an empty file${more}, ${describe(of(name))}`
    return { name: `start: ${name}`, measured, target: undefined }
  }
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`
  return [
    { name: `start: ${emptyName}`, measured: describe(empty), target: undefined },
    againstEmpty(modulesName, ''),
    againstEmpty(bareName, `, ${megabytes(sizes.coreWithoutUndici)}`),
    againstEmpty(coreName, `, ${megabytes(sizes.core)}`),
    ...starts.map(({ name }) => ({
      name: `start of ${name}`,
      measured: `${timesOf(of(name), core)} × core only, ${timesOf(of(name), empty)} × empty, ${describe(of(name))}`,
      target: atMost(of(name).median / core.median, limit, '× core only'),
    })),
  ]
}

function timesOf(one: Spread, other: Spread): string {
  return (one.median / other.median).toFixed(2)
}

function describe({ median, least, most, runs }: Spread): string {
  return `${median.toFixed(0)} ms (${least.toFixed(0)} to ${most.toFixed(0)}, ${runs})`
}
