import type { Problem } from '../errors.ts'
import { quoted } from '../quoted.ts'
import type { JobRecord } from './runner/job.ts'
import type { RequestEntry } from './runner/ledger.ts'

/** The two attempts of one job, and everything that was asked for. */
export interface Repetition {
  readonly first: JobRecord
  readonly second: JobRecord
  readonly entries: readonly RequestEntry[]
}

/**
 * What a second attempt did that it had to leave alone.
 *
 * - `build` builds again, and `collect` collects again: one more artifact, with an equal digest.
 * - `attest` signs nothing and stores nothing at GitHub; handing its lines on again is its task.
 * - All others write nothing.
 *
 * @returns One `rehearsal-not-repeatable` for each job that did more.
 */
export function judgeRepetition({ first, second, entries }: Repetition): Problem[] {
  const steps = second.steps.map(({ step }) => step)
  const writes = entries.filter(({ job, attempt, write }) => write && job === second.name && attempt === 2)
  const forbidden = writes.filter(({ server }) => !(server === 'artifacts' && steps.some(handsOn)))
  const complaints = [
    ...forbidden.map(({ server, method, path, status }) => `it sent ${method} ${path} to ${server} (${status})`),
    ...(second.result === 'success' ? [] : ['it failed']),
    ...(steps.some(makesArtifact) ? differencesOfBuild(first, second, writes) : []),
  ]
  if (complaints.length === 0) return []
  return [
    {
      code: 'rehearsal-not-repeatable',
      severity: 'error',
      message: `The second attempt of the job ${quoted(second.name)} was not a repetition: ${complaints.join('; ')}.`,
      hint: 'Look for the requests of attempt 2 in requests.jsonl.',
    },
  ]
}

function makesArtifact(step: string): boolean {
  return step === 'build' || step === 'collect'
}

function handsOn(step: string): boolean {
  return makesArtifact(step) || step === 'attest'
}

function differencesOfBuild(first: JobRecord, second: JobRecord, writes: readonly RequestEntry[]): string[] {
  const uploads = writes.filter(({ path, status }) => path.endsWith('/FinalizeArtifact') && status === 200).length
  const before = digestOf(first)
  const after = digestOf(second)
  return [
    // A tag that is no version uploads nothing, the first time and the second.
    ...(uploads === 1 || before === '' ? [] : [`it uploaded ${uploads} artifacts, not one`]),
    ...(after === before ? [] : [`its artifact has the digest ${quoted(after)}, the first one ${quoted(before)}`]),
  ]
}

function digestOf({ steps }: JobRecord): string {
  return steps.find(({ step }) => makesArtifact(step))?.outputs['artifact-digest'] ?? ''
}
