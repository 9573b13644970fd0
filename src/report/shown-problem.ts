import { ofPackage, type Problem, theRun } from '../errors.ts'

/** For whom something is rendered: the entry decides, once. */
export interface Audience {
  /** What its reader can run again: a job on its page, or a command on a laptop. */
  readonly runs: 'job' | 'command'
  /** Address of `docs/errors.md` at the commit that runs. */
  readonly errorsPage: string
}

/** A problem in the words of an audience. */
export interface ShownProblem extends Problem {
  /** Address of what its code means and how it is fixed. */
  readonly docs: string
}

/** Say a problem to an audience. */
export function shownProblem(problem: Problem, { runs, errorsPage }: Audience): ShownProblem {
  const hint = problem.hint.replaceAll(theRun, `the ${runs}`).replaceAll(ofPackage, '')
  return { ...problem, hint, docs: `${errorsPage}#${problem.code}` }
}

/** Where the fault is: `src/pkg/__init__.py:3`; empty if it is in no file. */
export function locationOf({ file, line }: Pick<Problem, 'file' | 'line'>): string {
  if (file === undefined) return ''
  return line === undefined ? file : `${file}:${line}`
}
