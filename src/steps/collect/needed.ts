import { legOutput } from '../../inputs/leg.ts'
import type { NeededJob } from '../../inputs/needs.ts'
import { counted, listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import type { Builder } from '../../release/manifest.ts'

/** An artifact that counts, and who handed it on. */
export interface TakenArtifact {
  readonly id: number
  /** 64 lower-case hex digits. */
  readonly sha256: string
  readonly builder: Builder
}

/** The artifacts of all legs of all needed jobs, or everything that is missing, one clause each. */
export type Taking =
  | { readonly kind: 'complete'; readonly artifacts: readonly TakenArtifact[] }
  | { readonly kind: 'incomplete'; readonly faults: readonly string[] }

/**
 * Decide which artifacts are collected: those of the needed jobs, each leg once, in the order of jobs and legs. What a leg of an
 * earlier attempt handed on is right, unless the leg ran again.
 */
export function takeNeeded(jobs: readonly NeededJob[]): Taking {
  const artifacts = jobs.flatMap(artifactsOf)
  const faults = [...jobs.flatMap(faultsOf), ...sharedArtifacts(artifacts)]
  return faults.length > 0 ? { kind: 'incomplete', faults } : { kind: 'complete', artifacts }
}

/** A job tells of legs, or it has handed on one artifact as a whole. */
const hasLegs = ({ legs, legCount }: NeededJob): boolean => legs.length > 0 || (legCount ?? 1) > 1

function artifactsOf(job: NeededJob): TakenArtifact[] {
  const { id: name, whole, legs, legCount } = job
  if (!hasLegs(job)) return whole === undefined ? [] : [{ ...whole, builder: { job: name } }]
  return legs.map(({ id, sha256, index, attempt }) => {
    const ofMatrix = legCount === undefined || legCount === 1 ? {} : { leg: index, legs: legCount }
    return { id, sha256, builder: { job: name, ...ofMatrix, ...(attempt === undefined ? {} : { attempt }) } }
  })
}

function faultsOf(job: NeededJob): string[] {
  const { id, result, legs, legCount, whole } = job
  const name = `the job ${quoted(id)}`
  if (result !== 'success') return [`${name} has the result ${quoted(result)}`]
  if (!hasLegs(job)) return whole === undefined ? [`${name} hands on no artifact`] : []
  if (legCount === undefined) return [`${name} does not tell how many legs it has`]
  const present = new Set(legs.map(({ index }) => index))
  const missing = Array.from({ length: legCount }, (_, index) => index).filter((index) => !present.has(index))
  if (missing.length === 0) return []
  const outputs = listed(missing.map((index) => quoted(legOutput(index))))
  return [
    `${name} has ${counted(legCount, 'leg')}, and nothing in its ${missing.length === 1 ? 'output' : 'outputs'} ${outputs}`,
  ]
}

/** An output that every leg sets is that of the last one: the others are lost. */
function sharedArtifacts(artifacts: readonly TakenArtifact[]): string[] {
  return [...Map.groupBy(artifacts, ({ id }) => id)].flatMap(([id, same]) => {
    if (same.length === 1) return []
    const names = same.map(({ builder: { job, leg } }) => `${job}${leg === undefined ? '' : ` ${legOutput(leg)}`}`)
    return [`the artifact ${id} is that of ${listed(names)}, as if each leg set the outputs of all`]
  })
}
