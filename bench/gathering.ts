import { performance } from 'node:perf_hooks'
import { gatherCheckFacts } from '../src/clients/check-facts.ts'
import { Git } from '../src/clients/git.ts'
import { type Spread, spreadOf } from './figure.ts'
import type { IgnoredStarts } from './ignored-events.ts'

/** Time of what `check` reads from git, in a process that has loaded everything: nearly all of it is git's own. */
export async function timeGathering(
  { workspace, head, base }: IgnoredStarts['checked'],
  rounds: number,
): Promise<Spread> {
  const git = new Git(workspace, process.env)
  const times: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const before = performance.now()
    const start = await git.mergeBase(base, head)
    await gatherCheckFacts(git, { commit: head, base: start, tagPrefix: '', askedTag: undefined, today: '2026-01-01' })
    if (round > 0) times.push(performance.now() - before)
  }
  return spreadOf(times)
}
