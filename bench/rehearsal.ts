import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { atMost, type Figure, type Spread } from './figure.ts'
import { root, withFolder } from './place.ts'
import { inTurns, wallTime } from './processes.ts'

const rounds = 5
/** The last commit before a rehearsal was made to start fewer processes. */
const earlierCommit = 'c67f0f0afc2c2cac61fa34e05b583b7f39b7e84d'
// Of the plan for this change: the same checks, started by fewer processes.
const limit = 0.7

/** Wall time of the rehearsal of the sample, by the committed bundle, against that of an earlier commit. */
export function measureRehearsal(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const earlier = join(folder, 'earlier')
    const git = (...parameters: readonly string[]) => execFileSync('git', parameters, { cwd: root, stdio: 'pipe' })
    git('clone', '--quiet', '--shared', '--no-checkout', root, earlier)
    git('-C', earlier, 'checkout', '--quiet', '--detach', earlierCommit)
    const { PATH = '', HOME = '', PYTHONPATH = '' } = process.env
    const environment = { PATH, HOME, PYTHONPATH }
    const programs = [root, earlier].map((place) => ({
      name: place,
      file: join(place, 'dist/cli/index.js'),
      parameters: ['rehearse', '--out', join(folder, place === root ? 'now' : 'then')],
      environment,
    }))
    const times = inTurns(programs, rounds, wallTime)
    const [now, then] = [times.get(root), times.get(earlier)]
    if (now === undefined || then === undefined) throw new Error('a rehearsal was not measured')
    const ratio = now.median / then.median
    return [
      { name: `rehearsal at ${earlierCommit.slice(0, 7)}`, measured: describe(then), target: undefined },
      {
        name: 'rehearsal of the sample',
        measured: `${ratio.toFixed(2)} × that, ${describe(now)}`,
        target: atMost(ratio, limit, '× that'),
      },
    ]
  })
}

function describe({ median, least, most, runs }: Spread): string {
  const seconds = (ms: number): string => (ms / 1000).toFixed(1)
  return `${seconds(median)} s (${seconds(least)} to ${seconds(most)}, ${runs})`
}
