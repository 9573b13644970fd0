import type { JudgedFile } from '../../attestation/judging/file-verdict.ts'
import type { Verdict } from '../../attestation/judging/judged-attestation.ts'
import type { Problem } from '../../errors.ts'
import type { Expectation } from './expectation.ts'
import type { MeasuredFile } from './gathering/gathered.ts'

/** What a verification ended with. */
export interface Outcome extends Expectation {
  readonly verdict: Verdict
  readonly files: readonly JudgedFile<MeasuredFile>[]
  readonly problems: readonly Problem[]
  readonly remarks: readonly string[]
}

/**
 * Give each file the problems that speak of it: a file that an error speaks of is refused, whatever its attestations say.
 *
 * @returns The files, and the problems that are of none of them.
 */
export function assignProblems(
  judged: readonly JudgedFile<MeasuredFile>[],
  problems: readonly Problem[],
): Pick<Outcome, 'files' | 'problems'> {
  const byFile = Map.groupBy(problems, ({ file }) => file)
  const files = judged.map((one) => {
    const own = byFile.get(one.file.name) ?? []
    const isRefused = own.some(({ severity }) => severity === 'error')
    return { ...one, verdict: isRefused ? 'refused' : one.verdict, problems: [...one.problems, ...own] } as const
  })
  const names = new Set(judged.map(({ file }) => file.name))
  return { files, problems: problems.filter(({ file }) => file === undefined || !names.has(file)) }
}

/**
 * The verdict over all: `refused` by any error, `verified` if every file is, apart from those without an attestation that
 * are let pass, and `unchecked` otherwise.
 *
 * @param problems Of the files together; those of one file are in its verdict already.
 */
export function verdictOver(files: readonly JudgedFile[], problems: readonly Problem[]): Verdict {
  const isRefused = files.some(({ verdict }) => verdict === 'refused')
  if (isRefused || problems.some(({ severity }) => severity === 'error')) return 'refused'
  const attested = files.filter(isAttested)
  return attested.length > 0 && attested.every(({ verdict }) => verdict === 'verified') ? 'verified' : 'unchecked'
}

/** Whether anything says who built or published a file. */
export const isAttested = ({ attestations }: JudgedFile): boolean => attestations.some(({ isJudged }) => isJudged)

/** What is said where nothing was expected. */
export const nothingCompared: Problem = {
  code: 'identity-unknown',
  severity: 'error',
  message:
    "It is not known who must have signed, so nothing was compared: what is shown was found, and may be anybody's.",
  hint: 'Name the repository by --repo, and the tag by --tag; or run the command in a clone of the project.',
}
