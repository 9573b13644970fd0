import { isRecord, recordFrom } from '../json-value.ts'
import { counted } from '../listed.ts'
import { quoted } from '../quoted.ts'
import { type ArtifactReference, artifactOf } from './artifact.ts'
import { type LegValue, legIndexOf, legOutput, parseLegText } from './leg.ts'
import type { Complaint } from './run.ts'

/** A job that this one needs, as the context `needs` shows it. */
export interface NeededJob {
  readonly id: string
  /** `success`, `failure`, `cancelled`, or `skipped`. */
  readonly result: string
  /** How many legs it has; `undefined` if neither a leg nor the output `legs` tells it. */
  readonly legCount: number | undefined
  /** The legs that handed something on, in their order. */
  readonly legs: readonly NeededLeg[]
  /** What the job handed on by the outputs `artifact-id` and `artifact-digest`: in a matrix, that of its last leg. */
  readonly whole: ArtifactReference | undefined
}

/** A leg that handed something on. */
export interface NeededLeg extends LegValue {
  readonly index: number
}

/**
 * Read the context `needs`: the only place that says which artifacts count.
 *
 * @param text `${{ toJSON(needs) }}`.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/contexts#needs-context
 */
export function parseNeeds(text: string, complain: Complaint): readonly NeededJob[] {
  const jobs = recordFrom(text)
  if (jobs === undefined || Object.keys(jobs).length === 0) {
    complain(`The input "needs" is ${quoted(text)}: set it to \`\${{ toJSON(needs) }}\` in a job that needs others.`)
    return []
  }
  return Object.entries(jobs).flatMap(([id, job]) => parseJob(id, job, complain) ?? [])
}

function parseJob(id: string, job: unknown, complain: Complaint): NeededJob | undefined {
  const { result, outputs } = isRecord(job) ? job : {}
  if (typeof result !== 'string' || !isRecord(outputs)) {
    complain(`The input "needs" has no result and outputs of the job ${quoted(id)}.`)
    return undefined
  }
  // GitHub leaves out an output that is empty, or that holds what is masked.
  const set = Object.entries(outputs).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value] as const] : [],
  )
  const legs = set.flatMap(([name, value]) => parseLeg(id, { name, value }, complain) ?? [])
  const own = new Map(set)
  const legCount = countOf(id, { told: own.get('legs'), legs }, complain)
  const [artifactId, digest] = [own.get('artifact-id'), own.get('artifact-digest')]
  const whole = artifactOf(artifactId ?? '', digest ?? '')
  if (whole === undefined && (artifactId !== undefined || digest !== undefined))
    complain(`The outputs "artifact-id" and "artifact-digest" of the job ${quoted(id)} name no artifact.`)
  return { id, result, legCount, legs: legs.toSorted((a, b) => a.index - b.index), whole }
}

function parseLeg(
  job: string,
  { name, value }: { readonly name: string; readonly value: string },
  complain: Complaint,
): NeededLeg | undefined {
  const index = legIndexOf(name)
  if (index === undefined) return undefined
  const read = parseLegText(value)
  if (read !== undefined && (read.leg?.index ?? index) === index) return { ...read, index }
  const why =
    read === undefined ? 'names no artifact' : `is the value of ${quoted(legOutput(read.leg?.index ?? index))}`
  complain(`The output ${quoted(name)} of the job ${quoted(job)} ${why}: ${quoted(value)}.`)
  return undefined
}

/** How many legs a job has, by all that tell it. */
function countOf(
  job: string,
  { told, legs }: { readonly told: string | undefined; readonly legs: readonly NeededLeg[] },
  complain: Complaint,
): number | undefined {
  if (told !== undefined && !/^[1-9][0-9]{0,2}$/.test(told)) {
    complain(`The output "legs" of the job ${quoted(job)} is ${quoted(told)}, not a number of legs.`)
    return undefined
  }
  const counts = new Set([
    ...(told === undefined ? [] : [Number(told)]),
    ...legs.flatMap(({ leg }) => leg?.count ?? []),
  ])
  const [count] = counts
  const beyond = legs.find(({ index }) => index >= (count ?? Number.POSITIVE_INFINITY))
  if (counts.size > 1) complain(`The job ${quoted(job)} has ${[...counts].join(' or ')} legs, as its outputs tell it.`)
  else if (beyond !== undefined)
    complain(
      `The job ${quoted(job)} has ${counted(count ?? 0, 'leg')}, and the output ${quoted(legOutput(beyond.index))}.`,
    )
  return count
}
