import { causesOf, type Problem, type ReleaseError } from './errors.ts'

/** One file of a release, as people look for it in a summary. */
export interface FileRow {
  readonly name: string
  readonly sizeBytes: number
  /** 64 lower-case hex digits. */
  readonly sha256: string
  /** What was done with it or found: `built`, `verified`, `uploaded`, `already there`. */
  readonly result: string
  /** What else a terminal shows of it, one line each. */
  readonly facts?: readonly string[]
  /** Where it can be seen. */
  readonly link?: string
}

/** One rule that was applied, or not. */
export interface RuleRow {
  /** What holds if it passed. */
  readonly claim: string
  readonly result: 'passed' | 'warning' | 'error' | 'not-checked' | 'not-applicable'
  /** Why it was not applied: begins in lower case, without a full stop. */
  readonly reason?: string
}

/** A longer text that a summary folds. */
export interface Fold {
  readonly title: string
  /** GitHub-flavored Markdown. */
  readonly markdown: string
}

/** What a step did. Summary, annotations, outputs, terminal, and JSON are renderings of this one value. */
export interface Report {
  /** `check`, `build`, …; in a rehearsal `rehearse`. */
  readonly step: string
  /** The first line that anybody reads: the verdict with the version. */
  readonly headline: string
  /** Plain sentences: what was found done, what was done, what is left. */
  readonly remarks: readonly string[]
  readonly problems: readonly Problem[]
  readonly rules: readonly RuleRow[]
  readonly files: readonly FileRow[]
  readonly folds: readonly Fold[]
  /** Commands for the next button, in order. */
  readonly commands: readonly string[]
  /** Outputs of the step; lists and records are JSON. */
  readonly outputs: Readonly<Record<string, string>>
}

/** Fields that most reports leave empty. */
const nothing = { remarks: [], problems: [], rules: [], files: [], folds: [], commands: [], outputs: {} } as const

/** Make a report from the parts that it has. */
export function reportOf(parts: Pick<Report, 'step' | 'headline'> & Partial<Report>): Report {
  return { ...nothing, ...parts }
}

/** The report of a step that was stopped by a `ReleaseError`. */
export function failureReport(step: string, error: ReleaseError): Report {
  return reportOf({
    step,
    headline: `stopped by ${error.code}.`,
    problems: [error.toProblem()],
    remarks: causesOf(error).map((cause) => `Caused by: ${cause}`),
  })
}

/** 0 done, 1 problems found; a stopped step has the exit code of its error. */
export function exitCodeOf(report: Report): 0 | 1 {
  return report.problems.some((problem) => problem.severity === 'error') ? 1 : 0
}
