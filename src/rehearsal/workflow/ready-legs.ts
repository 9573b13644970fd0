import type { Problem } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import type { StepsJob } from './job.ts'
import { allSteps } from './step.ts'

/** Whether a job has a step that takes files: `actions/upload-artifact`, or ours with the input `path`. */
export function takesFiles({ steps }: StepsJob): boolean {
  return allSteps(steps).some((step) => step.kind === 'upload' || (step.kind === 'ours' && step.inputs.has('path')))
}

type PlaceOfJob = Pick<Problem, 'file' | 'line'>

/** A leg that cannot run here, whose artifact `collect` waits for. */
export function missingLeg(name: string, why: string, place: PlaceOfJob): Problem {
  return legProblem(`The job ${quoted(name)} ${why}, and a rehearsal has no files of it.`, giveFiles(name), place)
}

/** What to do about a job without files. */
export const giveFiles = (name: string): string =>
  `Give ready files of it: \`rehearse --leg ${quoted(`${name}=DIR`)}\`.`

/** A leg that has no use for files. */
export function unfitLeg(name: string, place: PlaceOfJob): Problem {
  const what = `The job ${quoted(name)} takes no ready files: it has no step that uploads them.`
  return legProblem(what, 'Leave `--leg` out for it, or use `actions/upload-artifact`, or `build` with `path`.', place)
}

/** Legs that were given and that no run has. @param records Of the run that builds. */
export function strayLegs(
  legs: ReadonlyMap<string, string>,
  records: readonly { readonly name: string }[],
): readonly Problem[] {
  const names = new Set(records.map(({ name }) => name))
  const known = listed([...names].map(quoted))
  return [...legs.keys()]
    .filter((name) => !names.has(name))
    .map((name) => legProblem(`No job of the run is called ${quoted(name)}: there are ${known}.`, giveFiles('JOB'), {}))
}

export function legProblem(message: string, hint: string, place: PlaceOfJob): Problem {
  return { code: 'leg-missing', severity: 'error', message, hint, ...place }
}
