import type { ErrorCode, Problem } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { readProblemsOutput } from '../../report/problems-output.ts'
import type { ProcessResult } from './action-process.ts'
import type { CommandEnd } from './command.ts'

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

/**
 * The problem of a command that did not end well.
 *
 * @param job As GitHub shows it.
 * @param what The step, for people.
 * @param secrets Texts that are not shown.
 */
export function commandProblem(
  end: CommandEnd,
  { job, what, place }: { readonly job: string; readonly what: string; readonly place: Pick<Problem, 'file' | 'line'> },
  secrets: Iterable<string>,
): Problem[] {
  const step = `The step ${quoted(what)} of the job ${quoted(job)}`
  const failed = (message: string): Problem[] => [
    {
      code: 'command-failed',
      severity: 'error',
      message: withoutSecrets(message, secrets),
      hint: 'Fix what it says. It was run with the PATH of this machine, an empty home, and no token: say what it needs in its `env`.',
      ...place,
    },
  ]
  switch (end.kind) {
    case 'not-started':
      return failed(`${step} was not started: ${end.why}.`)
    case 'timed-out':
      return failed(`${step} took longer than it may.${lastWords(end.output)}`)
    case 'ended':
      return end.exitCode === 0 ? [] : failed(`${step} ended with exit code ${end.exitCode}.${lastWords(end.output)}`)
  }
}

function lastWords(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  return lines.length === 0 ? '' : ` Its last words:\n${lines.slice(-lastLines).join('\n')}`
}

/** A text with stars, or something else, in the place of each secret. */
export function withoutSecrets(text: string, secrets: Iterable<string>, instead = '***'): string {
  return [...secrets]
    .filter((secret) => secret !== '')
    .reduce((shown, secret) => shown.replaceAll(secret, instead), text)
}
