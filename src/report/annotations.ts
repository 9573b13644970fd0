import { type Problem, sentenceOf } from '../errors.ts'
import type { Report } from '../report.ts'
import { type Audience, shownProblem } from './shown-problem.ts'

/** An annotation as the runner shows it beside the code or on the run's page. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
}

// The runner keeps 10 errors and 10 warnings of one step, and cuts a message at 4096 characters.
const annotationLimit = 10
const messageLimit = 4000

/**
 * The annotations of a report: each problem in its place, or one notice with the verdict.
 *
 * Each says what was found, what to do, and where its code is explained, a blank line between them. What is over the
 * runner's limit is counted in the last annotation of its level; the log has all of them.
 *
 * @see https://docs.github.com/actions/reference/limits
 */
export function annotationsOf(report: Report, audience: Audience): Annotation[] {
  if (report.problems.length === 0) return [{ level: 'notice', title: report.step, message: report.headline }]
  return (['error', 'warning'] as const).flatMap((level) => {
    const all = report.problems.filter((problem) => problem.severity === level)
    const isCut = all.length > annotationLimit
    const shown = isCut ? all.slice(0, annotationLimit - 1) : all
    const annotations = shown.map((problem) => annotationOf(problem, audience))
    if (!isCut) return annotations
    const message = `${all.length - shown.length} more; the log of this step lists all of them.`
    return [...annotations, { level, title: report.step, message }]
  })
}

function annotationOf(problem: Problem, audience: Audience): Annotation {
  const { code, severity: level, hint, docs, file, line } = shownProblem(problem, audience)
  const advice = `\n\n${hint}\n\n${docs}`
  return {
    level,
    title: code,
    message: sentenceOf(problem).slice(0, messageLimit - advice.length) + advice,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  }
}
