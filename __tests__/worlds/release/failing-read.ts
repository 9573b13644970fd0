import type { Artifact } from '../../../src/standins/artifacts/state.ts'
import type { Release } from '../release.ts'
import type { DisturbedJob } from './disturbed-job.ts'
import { keepWorld } from './world-state.ts'

/** How a read fails, and how long is waited until the next time. */
const faults = [
  { answer: { status: 502, body: '<html>Bad gateway</html>' }, pauseMs: 1000 },
  { answer: { status: 429, headers: { 'retry-after': '45' }, body: 'Slow down.' }, pauseMs: 45_000 },
  { answer: { status: 0, connection: 'dropped' }, pauseMs: 4000 },
] as const

/** What is waited for, in milliseconds, by a step one of whose reads meets a 502, a 429, and a reset. */
export const pauses = faults.map(({ pauseMs }) => pauseMs)

/** Let one read fail in each of these ways, one after the other. @param reads All reads of the step, in order. */
export function failing(job: DisturbedJob, reads: readonly string[], index: number): void {
  const left = faults.map(({ answer }) => answer)
  job.disturb((read, request, handler) => {
    const isAsked = read >= index && job.reads[read] === reads[index]
    return (isAsked ? left.shift() : undefined) ?? handler(request)
  })
}

/** Let nothing fail. */
export function undisturbed(job: DisturbedJob): void {
  job.disturb((_, request, handler) => handler(request))
}

/** Remember the world with its artifacts: of a run, an artifact of a name is uploaded once. */
export function keepArtifactsToo(release: Release): () => void {
  const restore = keepWorld(release)
  const artifacts = release.stage.world.artifacts.artifacts as Artifact[]
  const kept = [...artifacts]
  return () => {
    restore()
    artifacts.splice(0, Number.POSITIVE_INFINITY, ...kept)
  }
}
