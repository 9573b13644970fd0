import type { Problem } from '../errors.ts'
import { type Audience, shownProblem } from './shown-problem.ts'

/** What a command answers a program, as one line of JSON: its problems are said to the audience. */
export function answerLine(answer: { readonly problems: readonly Problem[] }, audience: Audience): string {
  return JSON.stringify({ ...answer, problems: answer.problems.map((problem) => shownProblem(problem, audience)) })
}
