import { stat } from 'node:fs/promises'
import { atMost, type Figure, type Spread } from './figure.ts'
import { timeGathering } from './gathering.ts'
import { makeIgnoredStarts } from './ignored-events.ts'
import { action, withFolder } from './place.ts'
import { inTurns, type Program, processorTime } from './processes.ts'
import { makeYardsticks } from './yardsticks.ts'

const rounds = 21
// Of design.md: the first for a step with nothing to do, the second for `check`, which always has to ask git.
const idleLimit = 1.9
const checkLimit = 4.2
const entryLimitBytes = 220_000

/** Processor time of a whole process, for each step with nothing to do, against an empty file. */
export function measureStart(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const { check, others, checked } = await makeIgnoredStarts(folder)
    const [idle] = others
    if (idle === undefined) throw new Error('No step has nothing to do.')
    const { empty, modules } = await makeYardsticks(folder, idle)
    const times = inTurns([empty, modules, ...others, check], rounds, processorTime)
    const figure = (program: Program, limit?: number): Figure => figureOf(program, { times, empty, limit })
    const entryBytes = (await stat(action)).size
    return [
      figure(empty),
      figure(modules),
      ...others.map((other) => figure(other, idleLimit)),
      figure(check, checkLimit),
      {
        name: 'what check asks git meanwhile',
        measured: `${describe(await timeGathering(checked, rounds))}, wall time`,
        target: undefined,
      },
      {
        name: 'JavaScript that every start reads',
        measured: `${(entryBytes / 1000).toFixed(0)} kB`,
        target: atMost(entryBytes / 1000, entryLimitBytes / 1000, 'kB'),
      },
    ]
  })
}

interface Measured {
  readonly times: ReadonlyMap<string, Spread>
  readonly empty: Program
  readonly limit: number | undefined
}

function figureOf({ name }: Program, { times, empty, limit }: Measured): Figure {
  const [found, least] = [times.get(name), times.get(empty.name)]
  if (found === undefined || least === undefined) throw new Error(`"${name}" was not measured`)
  const ratio = found.median / least.median
  return {
    name: `start: ${name}`,
    measured: `${ratio.toFixed(2)} × an empty file, ${describe(found)}`,
    target: limit === undefined ? undefined : atMost(ratio, limit, '×'),
  }
}

function describe({ median, least, most, runs }: Spread): string {
  return `${median.toFixed(0)} ms (${least.toFixed(0)} to ${most.toFixed(0)}, ${runs})`
}
