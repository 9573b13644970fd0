import type { Report } from './report.ts'

/**
 * A report for programs.
 *
 * @param extra Fields that the command adds, such as the commit.
 * @returns One line of JSON: outputs as fields, problems, rules, and files as lists.
 */
export function toJson(
  { headline, outputs, problems, rules, files }: Report,
  extra: Readonly<Record<string, unknown>>,
): string {
  return JSON.stringify({ ...outputs, ...extra, headline, problems, rules, files })
}
