import type { Artifact } from '../../src/standins/artifacts/state.ts'
import type { Release } from './release.ts'
import { tarOf, untar } from './tar.ts'

/**
 * Leave a second artifact of the same name in the run, as another job of it could: the same files, and other bytes.
 *
 * @param name Without the number of the attempt: `distributions`.
 * @param where The service gives the bytes of the first one for a name.
 * @returns A function that takes it away.
 */
export async function leaveSecond({ stage }: Release, name: string, where: 'before' | 'after'): Promise<() => void> {
  const all = stage.world.artifacts.artifacts as Artifact[]
  const own = all.find((one) => one.name === `${name}-1.tar`)
  if (own === undefined) throw new Error(`There is no artifact ${name}.`)
  const bytes = await tarOf(await untar(own.bytes))
  if (bytes.equals(own.bytes)) throw new Error('The second artifact has the same bytes.')
  const second = { ...own, id: own.id + 900, jobBackendId: 'job-other-1', bytes, sizeBytes: bytes.length }
  all.splice(all.indexOf(own) + (where === 'before' ? 0 : 1), 0, second)
  return () => all.splice(all.indexOf(second), 1)
}
