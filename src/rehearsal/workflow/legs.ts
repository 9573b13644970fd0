import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { type Contexts, evaluated, fill } from './expressions.ts'
import type { Job } from './job.ts'
import { combinationName, type Expansion, expandMatrix } from './matrix.ts'
import { entry, type Plain } from './plain-yaml.ts'

/** One job as it runs: a job without a matrix has one leg. */
export interface Leg {
  /** As GitHub shows it: `build (3.12, ubuntu-latest)`. */
  readonly name: string
  /** The contexts that only this leg has: `matrix` and `strategy`. */
  readonly contexts: Contexts
}

/** What a job is run as. */
export interface Legs {
  readonly legs: readonly Leg[]
  /** Whether a leg that fails ends those that have not ended. */
  readonly isFailFast: boolean
}

/**
 * Expand the strategy of a job.
 *
 * @param path Of the workflow file, for messages.
 * @throws ReleaseError `workflow-invalid` for a matrix that GitHub refuses.
 */
export function legsOf(job: Job, contexts: Contexts, path: string): Legs {
  const matrix = entry(job.strategy, 'matrix')
  const failFast = entry(job.strategy, 'fail-fast')
  const isFailFast = failFast === undefined || evaluated(failFast, contexts) !== false
  const maxParallel = entry(job.strategy, 'max-parallel')
  const expansion =
    matrix === undefined
      ? ({ kind: 'combinations', combinations: [{ values: null, labels: [] }] } as const)
      : expanded(matrix, contexts)
  if (expansion.kind === 'refused') throw refused(job, path, expansion.why)
  const { combinations } = expansion
  const total = combinations.length
  const most = maxParallel === undefined ? total : evaluated(maxParallel, contexts)
  const legs = combinations.map(({ values, labels }, index): Leg => {
    const strategy = { 'fail-fast': isFailFast, 'job-index': index, 'job-total': total, 'max-parallel': most }
    const own = { matrix: values, strategy }
    return { name: nameOf(job, labels, { ...contexts, ...own }), contexts: own }
  })
  return { legs, isFailFast }
}

/** Whether one of some names may be that of a leg of the job: a name with an expression is known when the job runs. */
export function mayHaveLeg({ id, name }: Job, names: readonly string[]): boolean {
  if (name?.kind === 'expression') return names.length > 0
  const own = name === undefined || name.text === '' ? id : name.text
  return names.some((given) => {
    // The names of a called file's jobs follow that of the job that calls it.
    const last = given.split(' / ').at(-1) ?? ''
    return last === own || last.startsWith(`${own} (`)
  })
}

/** What a matrix makes; an expression that cannot be evaluated, such as `fromJSON` of an empty output, is its fault. */
function expanded(matrix: Plain, contexts: Contexts): Expansion {
  try {
    return expandMatrix(evaluated(matrix, contexts))
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error
    return { kind: 'refused', why: error.message.replace(/\.$/, '') }
  }
}

/** A name with an expression stands for itself; any other one gets the values of the leg. */
function nameOf(job: Job, labels: readonly string[], contexts: Contexts): string {
  const { name } = job
  if (name?.kind === 'expression') return fill(name, contexts, 'success') || job.id
  return combinationName(name === undefined || name.text === '' ? job.id : name.text, labels)
}

function refused({ id, line, strategy }: Job, path: string, why: string): ReleaseError {
  return new ReleaseError('workflow-invalid', {
    message: `${path}:${strategy?.line ?? line}: Error when evaluating 'strategy' for job ${quoted(id)}: ${why}.`,
    hint: 'Correct the matrix, or give the job an `if` for when there is nothing to run.',
  })
}
