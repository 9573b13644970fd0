import type { Problem } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { readProblemsOutput } from '../../report/problems-output.ts'
import type { ProcessResult } from './action-process.ts'

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
  const problems = readProblemsOutput(reported)
  if (exitCode === 0 || problems.some(({ severity }) => severity === 'error')) return problems
  const said = [
    ...reading.annotations.map(({ message }) => message),
    ...reading.talk.filter((line) => line.trim() !== ''),
  ]
  // A stack begins with what happened; its end says little.
  const start = said.findLastIndex((line) => /^\w*Error\b/.test(line))
  const words = start === -1 ? said.slice(-lastLines) : said.slice(start, start + lastLines)
  const tail = withoutMasks(words.join('\n'), reading.masks)
  const crashed: Problem = {
    code: 'step-crashed',
    severity: 'error',
    message: `The step ${quoted(step)} ended with exit code ${exitCode}. Its last words:\n${tail}`,
    hint: 'Report it with these lines: a step explains whatever it refuses.',
  }
  return [...problems, crashed]
}

function withoutMasks(text: string, masks: readonly string[]): string {
  return masks.filter((mask) => mask !== '').reduce((shown, mask) => shown.replaceAll(mask, '***'), text)
}
