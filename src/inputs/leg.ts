import { recordFrom } from '../json-value.ts'
import { type ArtifactReference, artifactOf } from './artifact.ts'

/** One of the jobs that a matrix makes; a job without a matrix is the only leg of its own. */
export interface Leg {
  /** From 0: `strategy.job-index`. */
  readonly index: number
  /** `strategy.job-total`. */
  readonly count: number
}

/** What one leg handed on. */
export interface LegValue extends ArtifactReference {
  /** What the leg tells of itself; `actions/upload-artifact` tells nothing. */
  readonly leg?: Leg
  /** The attempt of the run in which the leg ran. */
  readonly attempt?: number
}

/** Name of the output of a leg: outputs of one name overwrite each other in a matrix, and those of several are combined. */
export const legOutput = (index: number): string => `leg-${index}`

/** The index of the leg that an output is of; `undefined` if it is of none. */
export function legIndexOf(output: string): number | undefined {
  const [, digits] = /^leg-(0|[1-9][0-9]{0,2})$/.exec(output) ?? []
  return digits === undefined ? undefined : Number(digits)
}

/** The value of that output: the names of what an artifact is told by are those of the outputs of `actions/upload-artifact`. */
export function legText({ id, sha256, leg, attempt }: Required<LegValue>): string {
  const { index, count } = leg
  return JSON.stringify({ 'artifact-id': String(id), 'artifact-digest': sha256, leg: index, legs: count, attempt })
}

/** Read such a value, or `toJSON` of the outputs of `actions/upload-artifact`; `undefined` if it is neither. */
export function parseLegText(text: string): LegValue | undefined {
  const fields = recordFrom(text) ?? {}
  const artifact = artifactOf(String(fields['artifact-id']), String(fields['artifact-digest']))
  if (artifact === undefined) return undefined
  const { leg: index, legs: count, attempt } = fields
  if (index === undefined && count === undefined && attempt === undefined) return artifact
  if (!isCount(index, 0) || !isCount(count, 1) || !isCount(attempt, 1) || index >= count) return undefined
  return { ...artifact, leg: { index, count }, attempt }
}

const isCount = (value: unknown, least: number): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= least
