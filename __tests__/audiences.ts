import type { Problem, ReleaseError } from '../src/errors.ts'
import { type Audience, shownProblem } from '../src/report/shown-problem.ts'

/** The page of a job, with codes explained where the action was taken from. */
export const onJobPage: Audience = { runs: 'job', errorsPage: 'https://docs.example/errors.md' }

/** A command line before the first release. */
export const onLaptop: Audience = {
  runs: 'command',
  errorsPage: 'https://github.com/pallets/release-action/blob/main/docs/errors.md',
}

/** The hint of an error, as a job's page has it. */
export const hintOfJob = (error: ReleaseError): string => shownProblem(error.toProblem(), onJobPage).hint

/** What an error says on a laptop. */
export function saidOnLaptop(error: ReleaseError): Pick<Problem, 'code' | 'message' | 'hint'> {
  const { code, message, hint } = shownProblem(error.toProblem(), onLaptop)
  return { code, message, hint }
}
