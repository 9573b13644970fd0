import type { Problem } from '../errors.ts'
import { type Audience, type ShownProblem, shownProblem } from './shown-problem.ts'

/**
 * What a step found, as its output `problems`: all of it, in fields of its own, where an annotation is one text and the
 * runner keeps ten of them.
 *
 * @returns No output if nothing was found.
 */
export function problemsOutput(problems: readonly Problem[], audience: Audience): { readonly problems?: string } {
  if (problems.length === 0) return {}
  return { problems: JSON.stringify(problems.map((problem) => shownProblem(problem, audience))) }
}

/** The problems in such an output, which nobody but this action writes; none if the step has none. */
export function readProblemsOutput(text: string | undefined): readonly ShownProblem[] {
  return text === undefined ? [] : (JSON.parse(text) as readonly ShownProblem[])
}
