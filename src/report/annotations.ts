import type { Report } from '../report.ts'

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
 * What is over the runner's limit is counted in the last annotation of its level; the log has all of them.
 *
 * @see https://docs.github.com/actions/reference/limits
 */
export function annotationsOf(report: Report): Annotation[] {
  if (report.problems.length === 0) return [{ level: 'notice', title: report.step, message: report.headline }]
  return (['error', 'warning'] as const).flatMap((level) => {
    const all = report.problems.filter((problem) => problem.severity === level)
    const isCut = all.length > annotationLimit
    const shown = isCut ? all.slice(0, annotationLimit - 1) : all
    const annotations: Annotation[] = shown.map(({ code, message, hint, file, line }) => ({
      level,
      title: code,
      message: `${message}\n\n${hint}`.slice(0, messageLimit),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
    }))
    if (!isCut) return annotations
    const message = `${all.length - shown.length} more; the log of this step lists all of them.`
    return [...annotations, { level, title: report.step, message }]
  })
}
