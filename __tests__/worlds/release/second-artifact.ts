import type { Artifact } from '../../../src/standins/artifacts/state.ts'
import type { Release } from '../release.ts'
import { tarOf, untar } from './tar.ts'

/**
 * Leave a second artifact of the same name in the run, first of all: the same files, and other bytes.
 *
 * @param name Without the number of the attempt: `distributions`.
 * @param by The service tells artifacts of one name apart by their job: of one job, it gives the bytes of the first.
 * @returns A function that takes it away.
 */
export async function leaveSecond(
  { stage }: Release,
  name: string,
  by: 'another job' | 'the same job',
): Promise<() => void> {
  const all = stage.world.artifacts.artifacts as Artifact[]
  const own = all.find((one) => one.name === `${name}-1.tar`)
  if (own === undefined) throw new Error(`There is no artifact ${name}.`)
  const bytes = await tarOf(await untar(own.bytes))
  if (bytes.equals(own.bytes)) throw new Error('The second artifact has the same bytes.')
  const jobBackendId = by === 'another job' ? 'job-other-1' : own.jobBackendId
  const second = { ...own, id: own.id + 900, jobBackendId, bytes, sizeBytes: bytes.length }
  all.unshift(second)
  return () => all.splice(all.indexOf(second), 1)
}
