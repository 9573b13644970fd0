import { ReleaseError } from '../errors.ts'
import { listed } from '../listed.ts'
import { quoted } from '../quoted.ts'
import { type Environment, filledByRunner, inputValue, type StepName, stepInputNames, stepsTaking } from './declared.ts'
import { longLivedTokens } from './run.ts'

/**
 * Refuse inputs that belong to another step.
 *
 * @throws ReleaseError `input-of-another-step`
 */
export function refuseForeignInputs(env: Environment, step: StepName): void {
  const named = stepInputNames.filter((name) => inputValue(env, name) !== '' && !filledByRunner.includes(name))
  const foreign = named.filter((name) => !stepsTaking(name).includes(step))
  if (foreign.length === 0) return
  const lines = foreign.map((name) => `${quoted(name)} (of ${listed(stepsTaking(name))})`)
  throw new ReleaseError('input-of-another-step', {
    message: `The step ${quoted(step)} does not take the input ${listed(lines)}.`,
    hint: `Remove ${listed(foreign.map(quoted))} from this step of the workflow.`,
  })
}

/**
 * Refuse a job that holds an upload token of its own.
 *
 * @throws ReleaseError `long-lived-token`
 */
export function refuseLongLivedTokens(env: Environment): void {
  const names = longLivedTokens(env)
  if (names.length === 0) return
  throw new ReleaseError('long-lived-token', {
    message: `The job has ${listed(names)}: an upload token that outlives the job can be stolen from it.`,
    hint: `Remove it from the workflow, and delete the token at the index: trusted publishing needs none.`,
  })
}
