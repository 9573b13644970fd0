import { performance } from 'node:perf_hooks'
import { GitHistory } from '../src/clients/git/history.ts'
import { Git } from '../src/clients/git.ts'
import { gatherStates, settingsAt } from '../src/clients/release-states.ts'
import { type Spread, spreadOf } from './figure.ts'
import type { IgnoredStarts } from './ignored-events.ts'

/** Time of what `check` reads from git, in a process that has loaded everything: nearly all of it is git's own. */
export async function timeGathering(
  { workspace, head, base }: IgnoredStarts['checked'],
  rounds: number,
): Promise<Spread> {
  const git = new Git(workspace, process.env)
  const history = new GitHistory(workspace, process.env)
  const times: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const before = performance.now()
    const start = await history.mergeBase(base, await git.commit(head))
    const { settings } = await settingsAt(git, base)
    await gatherStates(git, { commit: head, base: start, settings, askedTag: undefined })
    if (round > 0) times.push(performance.now() - before)
  }
  return spreadOf(times)
}
