import type { Problem } from '../../../errors.ts'

/** The warning `workflow-differs`. */
export function differs(message: string, hint: string, place: Pick<Problem, 'file' | 'line'>): Problem {
  return { code: 'workflow-differs', severity: 'warning', message, hint, ...place }
}
