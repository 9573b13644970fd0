import type { ErrorCode, Problem } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { readProblemsOutput } from '../../report/problems-output.ts'
import type { ProcessResult } from './action-process.ts'

/** What to do on this machine, where a step speaks to the author of a workflow. */
const hintsHere: Readonly<Partial<Record<ErrorCode, string>>> = {
  'front-end-missing': 'Install uv, or run `pip install build`, and rehearse again.',
}

// Enough of a log to see what a process died of.
const lastLines = 12

/**
 * The problems that a step reported.
 *
 * A step that fails without one has crashed: its last lines of output, without what it masked, are the message then.
 *
 * @param reported Its output `problems`.
 */
export function problemsOf(
  step: string,
  { exitCode, reading }: ProcessResult,
  reported: string | undefined,
): readonly Problem[] {
  const problems = readProblemsOutput(reported).map((problem) => ({
    ...problem,
    hint: hintsHere[problem.code] ?? problem.hint,
  }))
  if (exitCode === 0 || problems.some(({ severity }) => severity === 'error')) return problems
  const said = [
    ...reading.annotations.map(({ message }) => message),
    ...reading.talk.filter((line) => line.trim() !== ''),
  ]
  // A stack begins with what happened; its end says little.
  const start = said.findLastIndex((line) => /^\w*Error\b/.test(line))
  const words = start === -1 ? said.slice(-lastLines) : said.slice(start, start + lastLines)
  const tail = withoutSecrets(words.join('\n'), reading.masks)
  const crashed: Problem = {
    code: 'step-crashed',
    severity: 'error',
    message: `The step ${quoted(step)} ended with exit code ${exitCode}. Its last words:\n${tail}`,
    hint: 'Report it with these lines: a step explains whatever it refuses.',
  }
  return [...problems, crashed]
}

/** A text with stars in the place of each secret. */
export function withoutSecrets(text: string, secrets: Iterable<string>): string {
  return [...secrets].filter((secret) => secret !== '').reduce((shown, secret) => shown.replaceAll(secret, '***'), text)
}
