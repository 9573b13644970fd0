import type { Report } from './report.ts'

/**
 * A report for programs.
 *
 * @param extra Fields that the command adds, such as the commit.
 * @returns One line of JSON: outputs as fields, all else as lists but for the folded texts.
 */
export function toJson(
  { headline, outputs, problems, rules, files, remarks, commands }: Report,
  extra: Readonly<Record<string, unknown>>,
): string {
  return JSON.stringify({ ...outputs, ...extra, headline, problems, rules, files, remarks, commands })
}
