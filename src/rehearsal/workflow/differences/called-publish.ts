import type { Problem } from '../../../errors.ts'
import { quoted } from '../../../quoted.ts'
import { namedSteps, type PlacedJob } from '../job.ts'
import { differs } from './differs.ts'

/**
 * A job that publishes from a file that the workflow calls.
 *
 * The index gives its token by the called file, and takes an attestation by the calling one: no publisher fits both.
 *
 * @param path Of the workflow that the event starts.
 * @see https://github.com/pypi/warehouse/issues/11096
 */
export function publishInCalled({ path: file, job }: PlacedJob, path: string): Problem[] {
  if (file === path || !namedSteps(job).includes('publish')) return []
  return [
    differs(
      `The job ${quoted(job.id)} publishes from a called workflow, and no trusted publisher of the index fits one.`,
      `Move this job to ${path}; jobs that build may stay.`,
      { file, line: job.line },
    ),
  ]
}
