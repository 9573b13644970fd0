import type { StepsJob } from './job.ts'
import type { Plain } from './plain-yaml.ts'
import type { System } from './reading.ts'

/** The keys of a job that say where it runs. */
export type JobPlaceKeys = Pick<StepsJob, 'runsOn' | 'container' | 'services'>

/** A value with its expressions evaluated; `undefined` while that cannot be done. */
export type Evaluate = (value: Plain) => unknown

/**
 * Why a rehearsal does not run a job: `runs on windows-latest`, `has a container`.
 *
 * @param system The system of this machine.
 * @returns `undefined` for a job that it runs, and for what is not known yet.
 */
export function reasonNotRun(job: JobPlaceKeys, system: System, evaluate: Evaluate): string | undefined {
  if (job.services !== undefined) return 'has services'
  if (imageOf(job.container && evaluate(job.container)) !== '') return 'has a container'
  const other = labelsOf(job.runsOn && evaluate(job.runsOn)).find((label) => {
    const named = systemOf(label)
    // Everything that is written for Linux is run as far as this machine can.
    return named !== undefined && named !== 'Linux' && named !== system
  })
  return other === undefined ? undefined : `runs on ${other}`
}

/** The labels of `runs-on`: a text, a list, or a group with labels. */
export function labelsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(labelsOf)
  return typeof value === 'object' && value !== null && 'labels' in value ? labelsOf(value.labels) : []
}

/** A container is an image, or a mapping with one; an empty image is none. */
function imageOf(value: unknown): string {
  if (typeof value === 'string') return value
  const image = typeof value === 'object' && value !== null && 'image' in value ? value.image : ''
  return typeof image === 'string' ? image : ''
}

function systemOf(label: string): System | undefined {
  if (/^windows\b/i.test(label)) return 'Windows'
  if (/^mac-?os\b/i.test(label)) return 'macOS'
  return /^(?:linux|ubuntu)\b/i.test(label) ? 'Linux' : undefined
}
